// Two projects: `unit` needs only the sources, `journeys` needs `npm run build` and a browser.
const transform = {
  '\\.([cm]?[jt]sx?)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const common = {
  rootDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(preact|postal-mime|@electric-sql)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.build/'],
};

export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/journeys/'],
    },
    {
      ...common,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.test.{ts,tsx}'],
      // The pane's page is built once for all of its journeys, before two of them could build it at the same time.
      setupFilesAfterEnv: ['<rootDir>/test/journeys/again.ts'],
      globalSetup: '<rootDir>/test/journeys/pages/pane/build.mjs',
    },
  ],
  reporters: ['default', '<rootDir>/scripts/tally-reporter.mjs'],
  testTimeout: 30_000,
};

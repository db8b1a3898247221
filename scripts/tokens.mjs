#!/usr/bin/env node
// Writes src/faces/pane/tokens.css: the few Fluent tokens the pane uses, light and dark, as CSS custom properties.
// `--check` writes nothing and fails where the file is stale or a token is unknown.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { webDarkTheme, webLightTheme } = createRequire(import.meta.url)('@fluentui/tokens');
const file = new URL('../src/faces/pane/tokens.css', import.meta.url);

// Our short name → Fluent's. Borders of inputs use StrokeAccessible: Stroke1 has a contrast of 1.5 only.
const colours = {
  ground: 'colorNeutralBackground1',
  'ground-hover': 'colorNeutralBackground1Hover',
  'ground-soft': 'colorNeutralBackground2',
  skeleton: 'colorNeutralBackground5',
  ink: 'colorNeutralForeground1',
  'ink-soft': 'colorNeutralForeground3',
  line: 'colorNeutralStroke2',
  edge: 'colorNeutralStrokeAccessible',
  focus: 'colorStrokeFocus2',
  brand: 'colorBrandBackground',
  'brand-hover': 'colorBrandBackgroundHover',
  'brand-pressed': 'colorBrandBackgroundPressed',
  'on-brand': 'colorNeutralForegroundOnBrand',
  link: 'colorBrandForegroundLink',
  'warn-ground': 'colorPaletteYellowBackground1',
  'warn-ink': 'colorPaletteYellowForeground1',
  'warn-line': 'colorPaletteYellowBorder1',
  mark: 'colorPaletteYellowBackground2',
  'good-ink': 'colorPaletteGreenForeground1',
  'bad-ink': 'colorPaletteRedForeground1',
};
const measures = {
  'size-small': 'fontSizeBase200',
  size: 'fontSizeBase300',
  radius: 'borderRadiusMedium',
};

const lines = (theme, names, indent) =>
  Object.entries(names).map(([ours, fluent]) => {
    const value = theme[fluent];
    if (value === undefined) throw new Error(`@fluentui/tokens has no ${fluent}`);
    // The formatter breaks a line at 120 characters.
    const line = `${indent}--${ours}: ${String(value).replaceAll("'", '"')};`;
    return line.length > 120 ? line.replace(': ', `:\n${indent}  `) : line;
  });

const css = [
  '/* Written by scripts/tokens.mjs from @fluentui/tokens; do not edit. */',
  '.pane {',
  '  color-scheme: light;',
  ...lines(webLightTheme, { ...measures, ...colours }, '  '),
  '}',
  '',
  ':root[data-theme="dark"] .pane {',
  '  color-scheme: dark;',
  ...lines(webDarkTheme, colours, '  '),
  '}',
  '',
  '@media (prefers-color-scheme: dark) {',
  '  :root:not([data-theme="light"]) .pane {',
  '    color-scheme: dark;',
  ...lines(webDarkTheme, colours, '    '),
  '  }',
  '}',
  '',
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(file, css);
else if (readFileSync(file, 'utf8') !== css) {
  console.error('stale, run "node scripts/tokens.mjs": src/faces/pane/tokens.css');
  process.exit(1);
}

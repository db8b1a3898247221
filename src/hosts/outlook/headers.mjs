// What a server should send with the pane. Written to dist/outlook/headers.txt (rename it to _headers where a static host reads that), and used
// by `npm run outlook` and by the simulator in the tests.

/** Where Outlook on the web frames the pane. Microsoft publishes no list: `npm run build -- --env frames=https://…` adds yours. */
export const frames = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
];

const rules = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  // Where letters are read.
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // Nothing is ever fetched or sent. Office.js would like to send telemetry; it works as well without.
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** For the <meta> tag, which cannot say who may frame the page. */
export const contentSecurityPolicy = rules.join('; ');

export const headers = (ancestors = frames) => ({
  'Content-Security-Policy': [...rules, `frame-ancestors ${ancestors.join(' ')}`].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Resource-Policy': 'cross-origin',
});

export const headersFile = (ancestors = frames) =>
  `/*\n${Object.entries(headers(ancestors))
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n')}\n`;

/** What the operator sets, read once at the start. Nothing has a default that would weaken a check. */
export interface Configuration {
  readonly port: number;
  /** The address Google calls, without a slash at the end. An ID token's audience is this plus the path, to the letter. */
  readonly publicUrl: string;
  /** service-<PROJECT_NUMBER>@gcp-sa-gsuiteaddons.iam.gserviceaccount.com: whose calls are accepted, and nobody else's. */
  readonly serviceAccount: string;
  /** The add-on's OAuth client: the audience of the person's own ID token. Without it nobody's settings are kept. */
  readonly clientId: string | null;
  /** A PostgreSQL cluster; without it PGlite, embedded, in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** Where the Gmail API is; another address only for a proxy or a test. */
  readonly gmailRootUrl: string;
  readonly limits: Limits;
}

/** Bounds of what one caller may ask for. */
export interface Limits {
  /** Bytes of a request; more is answered 413. */
  readonly body: number;
  /** Requests a minute for each person and each instance of the server; more is answered 429. */
  readonly perMinute: number;
  /** Milliseconds a request may take; Google itself gives up after 30 s. */
  readonly request: number;
  /** Milliseconds one call of the Gmail API may take. */
  readonly call: number;
  /** Milliseconds reading a letter and writing the reply may take before its thread is given up. */
  readonly turn: number;
  /** Milliseconds a stopping server still takes requests, so that none is dropped on its way. */
  readonly linger: number;
  /** Milliseconds a stopping server waits for requests under way. */
  readonly drain: number;
}

const limits: Limits = {
  body: 256 * 1024,
  perMinute: 60,
  request: 27_000,
  call: 10_000,
  turn: 10_000,
  linger: 2_000,
  drain: 10_000,
};

/** Reads the environment. Throws one Error that names everything missing or wrong: the server does not start half configured. */
export const configuration = (env: Readonly<Record<string, string | undefined>>): Configuration => {
  const wrong: string[] = [];
  const publicUrl = (env.PUBLIC_URL ?? '').replace(/\/$/, '');
  if (!isAddress(publicUrl)) wrong.push('PUBLIC_URL must be the https address that Google calls.');
  const serviceAccount = env.SERVICE_ACCOUNT ?? '';
  if (!/^service-\d{1,30}@gcp-sa-gsuiteaddons\.iam\.gserviceaccount\.com$/.test(serviceAccount))
    wrong.push('SERVICE_ACCOUNT must be service-<PROJECT_NUMBER>@gcp-sa-gsuiteaddons.iam.gserviceaccount.com.');
  const port = Number(env.PORT ?? '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) wrong.push('PORT must be a port number.');
  const gmailRootUrl = env.GMAIL_ROOT_URL ?? 'https://gmail.googleapis.com/';
  if (!isAddress(gmailRootUrl.replace(/\/$/, ''))) wrong.push('GMAIL_ROOT_URL must be an https address.');
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return {
    port,
    publicUrl,
    serviceAccount,
    clientId: env.OAUTH_CLIENT_ID || null,
    databaseUrl: env.DATABASE_URL || null,
    dataFolder: env.DATA_FOLDER || './data',
    gmailRootUrl,
    limits,
  };
};

/** https, or loopback for tests and a proxy on the same machine. */
const isAddress = (text: string): boolean => {
  try {
    const { protocol, hostname, search, hash } = new URL(text);
    const loopback = hostname === '127.0.0.1' || hostname === 'localhost';
    return (protocol === 'https:' || (protocol === 'http:' && loopback)) && search === '' && hash === '';
  } catch {
    return false;
  }
};

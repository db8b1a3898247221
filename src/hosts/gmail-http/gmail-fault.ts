import type { Failure } from '../../faces/cards/answer';

/** Why a call of the Gmail API came to nothing. The API's own words stay behind: they may quote the letter or a token. */
export class GmailFault extends Error {
  constructor(
    readonly failure: Failure,
    /** The call may be made again: nothing can have happened, or nothing was to be changed. */
    readonly repeatable: boolean,
    /** It is not known whether the call was carried out. */
    readonly uncertain: boolean,
    /** Milliseconds the API asked us to wait, or null. */
    readonly wait: number | null = null,
  ) {
    super(failure);
  }
}

/** Reads what googleapis threw. */
export const faultOf = (error: unknown): GmailFault => {
  if (error instanceof GmailFault) return error;
  const status = statusOf(error);
  const reason = reasonOf(error);
  const wait = waitOf(error);
  const slow = ['rateLimitExceeded', 'userRateLimitExceeded', 'RESOURCE_EXHAUSTED'].includes(reason);
  if (status === 429 || (status === 403 && slow)) return new GmailFault('quota', true, false, wait);
  if (status === 403 && ['dailyLimitExceeded', 'quotaExceeded'].includes(reason))
    return new GmailFault('quota', false, false);
  if (status === 403) return new GmailFault('scope', false, false);
  if (status === 401) return new GmailFault('expired', false, false);
  if (status === 404) return new GmailFault('no-letter', false, false);
  if (status !== null && status >= 400 && status < 500) return new GmailFault('unexpected', false, false);
  if (neverReached.includes(codeOf(error))) return new GmailFault('unexpected', true, false);
  // 5xx, a broken or silent connection, an answer that is none: it may have been carried out all the same.
  return new GmailFault('unexpected', true, true, wait);
};

/** The connection was never made: nothing can have happened. */
const neverReached = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
];

const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

const statusOf = (error: unknown): number | null => {
  const status = Number(part(part(error, 'response'), 'status') ?? part(error, 'status'));
  return Number.isInteger(status) && status >= 100 ? status : null;
};

const codeOf = (error: unknown): string => {
  for (let each: unknown = error, depth = 0; each !== undefined && depth < 5; each = part(each, 'cause'), depth++) {
    const code = part(each, 'code');
    if (typeof code === 'string' && /^[A-Z][A-Z_0-9]{3,60}$/.test(code)) return code;
  }
  return '';
};

const reasonOf = (error: unknown): string => {
  const told = part(part(part(error, 'response'), 'data'), 'error');
  const list = part(told, 'errors');
  return String((Array.isArray(list) ? part(list[0], 'reason') : undefined) ?? part(told, 'status') ?? '');
};

const waitOf = (error: unknown): number | null => {
  const headers = part(part(error, 'response'), 'headers');
  const value = headers instanceof Headers ? headers.get('retry-after') : part(headers, 'retry-after');
  const seconds = Number(value ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
};

import { createPublicKey, type KeyObject } from 'node:crypto';
import { OAuth2Client } from 'google-auth-library';

/** Google's public keys by key id, PEM. */
export type Certificates = () => Promise<Record<string, string>>;

/** Who stands behind a token; null where the token is not good. Why it is not good is nobody's business: it is never logged. */
export interface Tokens {
  /** The call comes from Google on behalf of this very add-on, for exactly this address. */
  readonly isOurs: (authorization: string | undefined, audience: string) => Promise<boolean>;
  /** The Google user id of the person, where the add-on asks for `openid`. */
  readonly person: (idToken: string | undefined) => Promise<string | null>;
}

const issuers = ['https://accounts.google.com', 'accounts.google.com'];
/** A token of Google's is about 1 KB; longer ones are not worth parsing. */
const longest = 8 * 1024;

/**
 * Verifies ID tokens, fail-closed: google-auth-library alone accepts any service account, an unverified address, and
 * any audience where none is named, so each of these is checked here.
 */
export const tokens = (serviceAccount: string, clientId: string | null, certificates: Certificates): Tokens => {
  const client = new OAuth2Client();
  const payload = async (token: string | undefined, audience: string) => {
    if (!token || token.length > longest || !audience) return null;
    try {
      const ticket = await client.verifySignedJwtWithCertsAsync(
        token,
        keysOf(await certificates()),
        audience,
        issuers,
        24 * 3600,
      );
      const claims = ticket.getPayload();
      return claims && claims.aud === audience && issuers.includes(claims.iss) ? claims : null;
    } catch {
      // The library's messages quote the token: they go nowhere.
      return null;
    }
  };
  return {
    isOurs: async (authorization, audience) => {
      const claims = await payload(
        /^Bearer ([\w.-]+)$/.exec((authorization ?? '').slice(0, longest + 8))?.[1],
        audience,
      );
      return (
        claims !== null && serviceAccount !== '' && claims.email === serviceAccount && claims.email_verified === true
      );
    },
    person: async (idToken) => {
      const claims = clientId ? await payload(idToken, clientId) : null;
      return claims?.sub && /^[\w.-]{1,255}$/.test(claims.sub) ? claims.sub : null;
    },
  };
};

type Keys = Readonly<Record<string, string>>;

const known = new WeakMap<object, Keys>();

/** The keys as OpenSSL wants them, read once: reading PEM costs several times what checking a signature does. One that cannot be read verifies nothing. */
const keysOf = (certificates: Keys): Keys => {
  const there = known.get(certificates);
  if (there) return there;
  const keys: Record<string, KeyObject> = Object.create(null);
  for (const id of Object.keys(certificates)) {
    try {
      keys[id] = createPublicKey(certificates[id] ?? '');
    } catch {
      // Left out.
    }
  }
  // The library hands a key on to node:crypto as it is, and names only one of the kinds that takes.
  const made = keys as unknown as Keys;
  known.set(certificates, made);
  return made;
};

/** Google's keys from Google; the client keeps them for as long as their headers allow. */
export const googleCertificates = (): Certificates => {
  const client = new OAuth2Client();
  return async () => (await client.getFederatedSignonCertsAsync()).certs as Record<string, string>;
};

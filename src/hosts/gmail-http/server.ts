import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isAction } from '../../faces/cards/action';
import type { Configuration } from './configuration';
import { httpEvent, textOf } from './event';
import { handle, type Means } from './handle';
import { rate } from './rate';
import type { Tokens } from './token';

/** One line of the log: what happened, never to whom or about what. */
export interface LogLine {
  readonly at: string;
  readonly function: string;
  readonly status: number;
  readonly outcome: string;
  readonly ms: number;
}

/** What the server stands on. */
export interface Parts extends Means {
  readonly configuration: Configuration;
  readonly tokens: Tokens;
  readonly log: (line: LogLine) => void;
  readonly clock: () => number;
}

/** A server that is running. */
export interface Running {
  readonly port: number;
  /**
   * Says that it is not ready, lingers, goes on answering until nobody asks any more (at most half the drain time), takes
   * no new connections, lets requests under way end (at most the other half), then closes.
   */
  readonly stop: () => Promise<void>;
}

/** Starts to listen. One POST for each function of the cards, GET /healthz and /readyz; everything else is 404. */
export const serve = async (parts: Parts, host?: string): Promise<Running> => {
  const { limits, port } = parts.configuration;
  const mayCall = rate(limits.perMinute, parts.clock);
  const under = new Set<ServerResponse>();
  let stopping = false;
  let come = 0;
  const server: Server = createServer(
    { requestTimeout: limits.request, headersTimeout: 10_000, maxHeaderSize: 32 * 1024 },
    (request, response) => {
      come++;
      under.add(response);
      response.once('close', () => under.delete(response));
      if (stopping) response.setHeader('connection', 'close');
      void answer(request, response, parts, mayCall, () => stopping);
    },
  );
  server.keepAliveTimeout = 65_000;
  server.on('connection', () => come++);
  /** Nobody is being answered, and for a moment nobody has come: then no connection waits to be accepted either. */
  const quiet = async (most: number): Promise<void> => {
    for (const end = performance.now() + most; performance.now() < end; ) {
      const before = come;
      await pause(Math.min(stillness, most));
      // After a long piece of work the clock has run out before the callers were looked at: they come first.
      await new Promise((done) => setImmediate(() => setImmediate(done)));
      if (under.size === 0 && come === before) return;
    }
  };
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: async () => {
      stopping = true;
      // The balancer needs a moment to hear from /readyz; what it still sends meanwhile is answered, and told to hang up.
      await pause(limits.linger);
      // Closing would turn away whoever the system has let in and we have not seen yet.
      await quiet(limits.drain / 2);
      await new Promise<void>((done) => {
        const late = setTimeout(() => server.closeAllConnections(), limits.drain / 2);
        server.close(() => {
          clearTimeout(late);
          done();
        });
        server.closeIdleConnections();
        for (const response of under) {
          if (!response.headersSent) response.setHeader('connection', 'close');
          response.once('finish', () => setImmediate(() => server.closeIdleConnections()));
        }
      });
    },
  };
};

/** Milliseconds without a caller that count as quiet. */
const stillness = 100;

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  parts: Parts,
  mayCall: (caller: string) => boolean,
  isStopping: () => boolean,
): Promise<void> => {
  const start = parts.clock();
  const path = (request.url ?? '/').split('?', 1)[0]?.slice(1) ?? '';
  const known = isAction(path) || path === 'healthz' || path === 'readyz';
  let result: Result;
  try {
    result = await resultOf(path, request, parts, mayCall, isStopping);
  } catch {
    // Whatever was thrown may quote the letter: the word "unexpected" is all that leaves this place.
    result = { status: 500, json: { error: 'Something went wrong here. Please try again.' }, outcome: 'unexpected' };
  }
  respond(response, result);
  parts.log({
    at: new Date(start).toISOString(),
    function: known ? path : 'unknown',
    status: result.status,
    outcome: result.outcome,
    ms: Math.round(parts.clock() - start),
  });
};

interface Result {
  readonly status: number;
  readonly json: object;
  readonly outcome: string;
}

const refusal = (status: number, error: string, outcome: string): Result => ({ status, json: { error }, outcome });

const resultOf = async (
  path: string,
  request: IncomingMessage,
  parts: Parts,
  mayCall: (caller: string) => boolean,
  isStopping: () => boolean,
): Promise<Result> => {
  const { configuration, tokens, people } = parts;
  if (path === 'healthz') return { status: 200, json: { well: true }, outcome: 'ok' };
  if (path === 'readyz') {
    const ready = !isStopping() && (await people.isWell().catch(() => false));
    return { status: ready ? 200 : 503, json: { ready }, outcome: ready ? 'ok' : 'not-ready' };
  }
  if (!isAction(path)) return refusal(404, 'There is nothing here.', 'unknown');
  if (request.method !== 'POST') return refusal(405, 'Only POST.', 'method');
  if (Number(request.headers['content-length'] ?? 0) > configuration.limits.body)
    return refusal(413, 'Too large.', 'too-large');
  // Before a byte of the body is looked at: is it Google, for this add-on, for this very address?
  if (!(await tokens.isOurs(request.headers.authorization, `${configuration.publicUrl}/${path}`)))
    return refusal(401, 'Not authorised.', 'token');
  const body = await bodyOf(request, configuration.limits.body);
  if (body === null) return refusal(413, 'Too large.', 'too-large');
  const event = httpEvent(body);
  if (!event) return refusal(400, 'Not an event.', 'no-event');
  const person = await tokens.person(textOf(event.authorizationEventObject?.userIdToken) ?? undefined);
  if (!mayCall(person ?? markOf(textOf(event.authorizationEventObject?.userOAuthToken) ?? '')))
    return refusal(429, 'Too many requests. Please wait a minute.', 'too-many');
  const { json, outcome } = await handle(path, event, person, parts);
  return { status: 200, json, outcome };
};

/** The body as text, or null where it is longer than `most` bytes: the rest is not read. */
const bodyOf = async (request: IncomingMessage, most: number): Promise<string | null> => {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
};

const respond = (response: ServerResponse, { status, json }: Result): void => {
  const text = JSON.stringify(json);
  // A refused body was not read to its end: the connection cannot be used again.
  const more = status === 413 || status === 401 ? { connection: 'close' } : {};
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...more,
  });
  response.end(text);
};

/** Tells callers apart without keeping their token. */
const markOf = (token: string): string => createHash('sha256').update(token).digest('base64url').slice(0, 22);

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it reached the fake. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly messageToken: string | undefined;
  readonly body: string;
}

export interface StoredDraft {
  readonly id: string;
  readonly threadId: string | null;
  /** The draft as RFC 5322 text. */
  readonly raw: string;
}

/**
 * How the fake misbehaves on a call: a status with an optional reason and headers, or a way of breaking the connection.
 * `after`: the call is carried out all the same (a draft is made) before the fault shows.
 */
export type Fault =
  | { readonly status: number; readonly reason?: string; readonly retryAfter?: number; readonly after?: boolean }
  | {
      readonly way:
        | 'reset'
        | 'cut'
        | 'silent'
        | 'slow'
        | 'empty'
        | 'html'
        | 'half-json'
        | 'wrong-type'
        | 'huge'
        | 'no-id';
      readonly after?: boolean;
    };

/** A small Gmail API on loopback: one mailbox, tokens and scopes enforced, drafts kept, faults on order. Not Gmail: it knows four methods. */
export interface GmailApi {
  readonly rootUrl: string;
  readonly seen: readonly Seen[];
  readonly drafts: readonly StoredDraft[];
  /** The faults of the next calls of a method ("get", "create", "list", "attachment"), first one first. */
  readonly fail: (method: Method, ...faults: readonly Fault[]) => void;
  readonly put: (id: string, message: object) => void;
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

type Method = 'get' | 'create' | 'list' | 'attachment';

export const goodUserToken = 'ya29.user-token-CANARYTOKEN';
export const goodMessageToken = 'message-token-CANARYTOKEN';

/** `mayList`: whether the token's scopes allow to look for drafts; the add-on's own scopes do not. */
export const gmailApi = async ({ mayList = true } = {}): Promise<GmailApi> => {
  let seen: Seen[] = [];
  let drafts: StoredDraft[] = [];
  let messages = new Map<string, object>();
  let faults: Record<Method, Fault[]> = { get: [], create: [], list: [], attachment: [] };

  const create = (body: string): StoredDraft => {
    const { message } = JSON.parse(body) as { message: { raw: string; threadId?: string } };
    const draft = {
      id: `r${drafts.length + 1}`,
      threadId: message.threadId ?? null,
      raw: Buffer.from(message.raw, 'base64url').toString('utf8'),
    };
    drafts.push(draft);
    return draft;
  };

  const carryOut = (method: Method, path: string, body: string): object | null => {
    if (method === 'create') {
      const draft = create(body);
      return { id: draft.id, message: { id: `m${draft.id}`, threadId: draft.threadId ?? `t${draft.id}` } };
    }
    if (method === 'list') {
      const wanted = new URL(path, 'http://fake').searchParams.get('q')?.replace('rfc822msgid:', '') ?? '';
      const found = drafts.filter((draft) => draft.raw.includes(wanted));
      return {
        drafts: found.map(({ id, threadId }) => ({ id, message: { threadId } })),
        resultSizeEstimate: found.length,
      };
    }
    return messages.get(decodeURIComponent(path.split('?')[0]?.split('/').pop() ?? '')) ?? null;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    let body = '';
    for await (const piece of request) body += piece;
    const { authorization, 'x-goog-gmail-access-token': messageToken } = request.headers;
    seen.push({
      method: request.method ?? '',
      path,
      authorization,
      messageToken: messageToken as string | undefined,
      body,
    });
    const method: Method | null = /\/attachments\//.test(path)
      ? 'attachment'
      : /\/messages\/[^/]+$/.test(path.split('?')[0] ?? '') && request.method === 'GET'
        ? 'get'
        : /\/drafts/.test(path)
          ? request.method === 'POST'
            ? 'create'
            : 'list'
          : null;
    if (!method) {
      refuse(response, 404, 'notFound');
      return;
    }
    if (authorization !== `Bearer ${goodUserToken}`) {
      refuse(response, 401, 'authError');
      return;
    }
    if (method !== 'list' && messageToken !== goodMessageToken) {
      refuse(response, 403, 'insufficientPermissions');
      return;
    }
    if (method === 'list' && !mayList) {
      refuse(response, 403, 'insufficientPermissions');
      return;
    }
    const fault = faults[method].shift();
    if (fault?.after) carryOut(method, path, body);
    if (fault) {
      misbehave(request, response, fault);
      return;
    }
    const result = carryOut(method, path, body);
    if (!result) {
      refuse(response, 404, 'notFound');
      return;
    }
    reply(response, 200, JSON.stringify(result));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    rootUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    get seen() {
      return seen;
    },
    get drafts() {
      return drafts;
    },
    fail: (method, ...more) => faults[method].push(...more),
    put: (id, message) => messages.set(id, message),
    reset: () => {
      seen = [];
      drafts = [];
      messages = new Map();
      faults = { get: [], create: [], list: [], attachment: [] };
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};

const reply = (response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text);
};

const refuse = (response: ServerResponse, status: number, reason: string, headers: Record<string, string> = {}): void =>
  // Google's errors quote what was asked: a canary here must never come out in a log.
  reply(
    response,
    status,
    JSON.stringify({ error: { code: status, message: `CANARYERROR ${reason}`, errors: [{ reason }] } }),
    headers,
  );

const misbehave = (request: IncomingMessage, response: ServerResponse, fault: Fault): void => {
  if ('status' in fault) {
    const headers: Record<string, string> =
      fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
    refuse(response, fault.status, fault.reason ?? 'backendError', headers);
    return;
  }
  const ways: Record<typeof fault.way, () => void> = {
    reset: () => request.socket.resetAndDestroy(),
    cut: () => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"id":"x","pay');
      setTimeout(() => request.socket.destroy(), 10);
    },
    silent: () => undefined,
    slow: () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    },
    empty: () => reply(response, 200, ''),
    html: () => reply(response, 200, '<html><body>CANARYERROR</body></html>', { 'content-type': 'text/html' }),
    'half-json': () => reply(response, 200, '{"id":"x","payload":{'),
    'wrong-type': () => reply(response, 200, '{"id":5,"payload":"no"}'),
    huge: () => reply(response, 200, `{"id":"x","payload":{"x":"${'y'.repeat(50 * 1024 * 1024)}"}}`),
    'no-id': () => reply(response, 200, '{}'),
  };
  ways[fault.way]();
};

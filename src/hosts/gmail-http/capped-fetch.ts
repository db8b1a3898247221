import { GmailFault } from './gmail-fault';

/**
 * A fetch with an end: the whole answer within `time` milliseconds and `most` bytes, body included. The client library's
 * own time-out covers only the headers of a slow answer. Rejects with a GmailFault; what was sent may have been carried out.
 */
export const cappedFetch =
  (time: number, most: number): typeof fetch =>
  async (input, init) => {
    const clock = AbortSignal.timeout(time);
    const signal = init?.signal ? AbortSignal.any([clock, init.signal]) : clock;
    const response = await fetch(input, { ...init, signal });
    const body = await whole(response, most, signal);
    return new Response(response.status === 204 || body.length === 0 ? null : body, {
      status: response.status,
      headers: plainHeaders(response.headers),
    });
  };

const whole = async (response: Response, most: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  // Aborting the fetch does not always end a body that has begun: reading is raced against the clock.
  const late = new Promise<never>((_, fail) =>
    signal.addEventListener('abort', () => fail(signal.reason), { once: true }),
  );
  late.catch(() => undefined);
  try {
    for (;;) {
      const step = await Promise.race([reader?.read(), late]);
      if (!step || step.done) break;
      length += step.value.length;
      if (length > most) throw new GmailFault('unreadable', false, true);
      pieces.push(step.value);
    }
  } finally {
    if (length > most || signal.aborted) await reader?.cancel().catch(() => undefined);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

/** The body is already unpacked: its old length and encoding would be lies. */
const plainHeaders = (headers: Headers): Headers => {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return kept;
};

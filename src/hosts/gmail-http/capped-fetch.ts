import { GmailFault } from './gmail-fault';

/**
 * A fetch with an end: the whole answer within `time` milliseconds and `most` bytes, body included. The client library's
 * own time-out covers only the headers of a slow answer. Rejects with a GmailFault; what was sent may have been carried out.
 */
export const cappedFetch =
  (time: number, most: number): typeof fetch =>
  async (input, init) => {
    const end = new AbortController();
    const clock = setTimeout(() => end.abort(new DOMException('The answer took too long.', 'TimeoutError')), time);
    const signal = init?.signal ? AbortSignal.any([end.signal, init.signal]) : end.signal;
    try {
      const response = await fetch(input, { ...init, signal });
      return asResponse(response, await whole(response, most, signal));
    } finally {
      clearTimeout(clock);
    }
  };

const whole = async (response: Response, most: number, signal: AbortSignal): Promise<string> => {
  const reader = response.body?.getReader();
  if (!reader) return '';
  // Aborting the fetch does not always end a body that has begun: reading is raced against the clock.
  const late = new Promise<never>((_, fail) =>
    signal.addEventListener('abort', () => fail(signal.reason), { once: true }),
  );
  late.catch(() => undefined);
  const text = new TextDecoder();
  let [length, said] = [0, ''];
  try {
    for (;;) {
      const step = await Promise.race([reader.read(), late]);
      if (step.done) return said + text.decode();
      length += step.value.length;
      if (length > most) throw new GmailFault('unreadable', false, true);
      said += text.decode(step.value, { stream: true });
    }
  } finally {
    if (length > most || signal.aborted) await reader.cancel().catch(() => undefined);
  }
};

/** What the client library asks of an answer, with the body at hand: a second Response would cost as much as the first. */
const asResponse = ({ status, statusText, ok, headers, url }: Response, said: string): Response =>
  ({
    ...{ status, statusText, ok, headers, url, bodyUsed: true },
    text: () => Promise.resolve(said),
    json: async () => JSON.parse(said) as unknown,
  }) as Response;

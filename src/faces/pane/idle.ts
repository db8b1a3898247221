import { useEffect, useState } from 'preact/hooks';

/** Does something once the browser has painted and has nothing better to do. Returns the way to call it off. */
export const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(work, { timeout: 500 });
    return () => cancelIdleCallback(asked);
  }
  // Safari has no such thing.
  const timer = setTimeout(work, 100);
  return () => clearTimeout(timer);
};

let calm = false;
const waiting = new Set<() => void>();

/** What was dear costs little from now on. */
export const becomeCalm = (): void => {
  calm = true;
  for (const tell of waiting) tell();
  waiting.clear();
};

/** False until `becomeCalm`, or a second has passed and the browser is idle: what is dear and not needed for the reply waits for it. */
export const useCalm = (): boolean => {
  const [now, setNow] = useState(calm);
  useEffect(() => {
    if (calm) return setNow(true);
    const tell = () => setNow(true);
    waiting.add(tell);
    const timer = setTimeout(() => whenIdle(becomeCalm), 1000);
    return () => {
      clearTimeout(timer);
      waiting.delete(tell);
    };
  }, []);
  return now;
};

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

/** False until the browser was idle once: what is dear and not needed for the reply waits for it. */
export const useCalm = (): boolean => {
  const [now, setNow] = useState(calm);
  useEffect(() => {
    if (!now)
      whenIdle(() => {
        calm = true;
        setNow(true);
      });
  }, []);
  return now;
};

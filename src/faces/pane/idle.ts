import { useEffect, useState } from 'preact/hooks';

/** Does something once the browser has painted and has nothing better to do. */
export const whenIdle = (work: () => void): void => {
  // Safari has no such thing.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 100);
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

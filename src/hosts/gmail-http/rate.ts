/** Counts calls in fixed minutes for each caller of this instance. `clock` in milliseconds. */
export const rate = (perMinute: number, clock: () => number): ((caller: string) => boolean) => {
  let minute = 0;
  let counts = new Map<string, number>();
  return (caller) => {
    const now = Math.floor(clock() / 60_000);
    if (now !== minute) {
      // A fresh map a minute: no caller is remembered longer, and memory stays flat.
      minute = now;
      counts = new Map();
    }
    const count = (counts.get(caller) ?? 0) + 1;
    counts.set(caller, count);
    return count <= perMinute;
  };
};

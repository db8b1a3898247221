// FTRL-Proximal: weights learned one example at a time, most of which stay at nothing (McMahan et al. 2013).

/**
 * `size` weights, and how one is moved by the slope of the loss. `towardNothing` and `towardSmall` draw weights to 0 (L1, L2),
 * `rate` is how far a step goes.
 */
export const learner = (size, { towardNothing, towardSmall, rate }) => {
  const [weights, pulls, squares] = [0, 1, 2].map(() => new Float32Array(size));
  const update = (at, slope) => {
    const before = squares[at];
    const after = before + slope * slope;
    pulls[at] += slope - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * weights[at];
    squares[at] = after;
    const pull = pulls[at];
    weights[at] =
      Math.abs(pull) <= towardNothing
        ? 0
        : -(pull - Math.sign(pull) * towardNothing) / ((0.01 + Math.sqrt(after)) / rate + towardSmall);
  };
  return { weights, update };
};

/** Always the same numbers between 0 and 1 (mulberry32). */
export const lots = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let made = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  made = (made + Math.imul(made ^ (made >>> 7), 61 | made)) ^ made;
  return ((made ^ (made >>> 14)) >>> 0) / 4294967296;
};

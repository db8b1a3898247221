/** What a promise brings, as long as it comes within that time; rejects afterwards. */
export const within = <Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> =>
  new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('late')), milliseconds);
    promise.then(done, fail).finally(() => clearTimeout(timer));
  });

/** Lets all that a page leaves for idle time wait until `goOn()` is called in it: it must not slip into what is measured before. */
export const holdIdle = (page) =>
  page.addInitScript(() => {
    const waiting = [];
    const idle = window.requestIdleCallback.bind(window);
    window.requestIdleCallback = (work, how) => waiting.push([work, how]);
    window.goOn = () => {
      window.requestIdleCallback = idle;
      for (const [work, how] of waiting) idle(work, how);
    };
  });

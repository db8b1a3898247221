/** Whether Outlook is there: `alone` in an ordinary browser tab, `late` where it has not answered in time. */
export type Ready = 'outlook' | 'alone' | 'late';

/** Milliseconds after which the person must hear that Outlook is being waited for. */
const limit = 4000;

/**
 * Waits for office.js to load and to find its mail program, four seconds at most: it needs two servers of Microsoft's, and
 * where one fails it never says so. `came` is called where Outlook turns up later after all.
 */
export const ready = (came: () => void, milliseconds = limit): Promise<Ready> =>
  new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      resolve('late');
    }, milliseconds);
    const settle = (answer: Ready): void => {
      clearTimeout(timer);
      if (late && answer === 'outlook') came();
      resolve(answer);
    };
    const ask = (): void => {
      Office.onReady(({ host }) => settle(host === Office.HostType.Outlook ? 'outlook' : 'alone'));
    };
    // trust.ts notes a script that could not be loaded: then Outlook will not come.
    const isLost = (): boolean => document.documentElement.dataset.office === 'failed';
    const lookForLoss = (): void => {
      if (isLost()) settle('alone');
    };
    document.addEventListener('error', lookForLoss, true);
    lookForLoss();
    if (typeof Office !== 'undefined') ask();
    else document.getElementById('office')?.addEventListener('load', ask);
  });

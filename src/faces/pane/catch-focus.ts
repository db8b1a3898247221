/** What Tab stops at, were it written out. */
const stops = 'button, input:not([hidden]), select, textarea, a[href], summary';

let watch: MutationObserver | null = null;

/**
 * A pressed button that is gone afterwards takes the focus with it, and the next Tab would begin at the top. So the focus goes to
 * what has come in its place: the first new control beside it, else the one that stands where it stood.
 */
export const catchFocus = (event: MouseEvent): void => {
  watch?.disconnect();
  const { target, currentTarget } = event;
  const root = currentTarget as HTMLElement;
  const pressed = target instanceof Element ? target.closest(stops) : null;
  const beside = pressed?.parentElement;
  if (!pressed || !beside) return;
  const before = stopsIn(root);
  const above = before.slice(0, before.indexOf(pressed as HTMLElement));
  watch = new MutationObserver(() => {
    if (pressed.isConnected || document.activeElement !== document.body) return;
    watch?.disconnect();
    const now = stopsIn(root);
    const fresh = beside.isConnected && now.find((each) => beside.contains(each) && !before.includes(each));
    const last = above.filter((each) => each.isConnected).pop();
    const next = fresh || now[last ? now.indexOf(last) + 1 : 0];
    // Who pressed with a finger or the mouse looks where they pressed; who pressed a key looks where the focus is.
    next?.focus({ preventScroll: event.detail > 0 });
  });
  watch.observe(root, { childList: true, subtree: true });
};

const stopsIn = (root: HTMLElement): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(stops)].filter((each) => each.getClientRects().length > 0);

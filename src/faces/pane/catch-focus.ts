/** A pressed button that is gone afterwards takes the focus with it: the part it stood in gets it, and the next Tab goes on from there. */
export const catchFocus = (event: MouseEvent): void => {
  const { target, currentTarget } = event;
  if (!(target instanceof Element) || target.isConnected || document.activeElement !== document.body) return;
  const body = (currentTarget as HTMLElement).querySelector<HTMLElement>('.body');
  if (!body) return;
  // Only for the moment: office.js makes a stop for Tab of everything that carries a tabindex.
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
  body.addEventListener('blur', () => body.removeAttribute('tabindex'), { once: true });
};

import { render } from 'preact';
import type { World } from './world';

export type { Capabilities, World } from './world';

/** The pane as a host holds it. */
export interface Mounted {
  /** Looks again which letter is open: for hosts that learn of it otherwise than through `MailHost.watch`. */
  readonly refresh: () => void;
  readonly unmount: () => void;
}

/**
 * Draws the pane into `root` (its static skeleton, see skeleton.html, is replaced) and begins to read the open letter.
 * The host links pane.css, and sets `data-theme="dark"` or `"light"` on <html> where it knows the theme.
 */
export const mount = (root: HTMLElement, world: World): Mounted => {
  root.replaceChildren();
  root.classList.add('pane');
  render(<p>{world.interfaceLanguage}</p>, root);
  return { refresh: () => {}, unmount: () => render(null, root) };
};

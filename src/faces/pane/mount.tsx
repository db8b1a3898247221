import { render } from 'preact';
import { type Desk, layDesk } from './desk';
import { fetchMore } from './more';
import { open, start } from './opening';
import { Pane } from './parts/pane';
import { save } from './work';
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
  let mounted = true;
  let drawn = false;
  const draw = () => {
    const { phase, slow } = desk.state();
    // The skeleton of the page stands there already: it is not drawn again.
    if (!mounted || (!drawn && phase === 'opening' && slow === 0 && root.childElementCount > 0)) return;
    if (!drawn) root.replaceChildren();
    drawn = true;
    root.lang = desk.state().tongue;
    render(<Pane desk={desk} />, root);
  };
  const desk: Desk = layDesk(world, root, draw);
  const away = () => save(desk);
  root.classList.add('pane');
  window.addEventListener('pagehide', away);
  document.addEventListener('visibilitychange', away);
  world.host?.watch?.((same) => void (mounted && open(desk, same)));
  draw();
  let letGo = () => {};
  const more = async () => {
    const { catchFocus } = await fetchMore(desk);
    // Before what was pressed goes away.
    root.addEventListener('click', catchFocus, true);
    letGo = () => root.removeEventListener('click', catchFocus, true);
  };
  void start(desk).then(() => setTimeout(() => more().catch(() => {}), 300));
  return {
    refresh: () => void open(desk),
    unmount: () => {
      save(desk);
      mounted = false;
      window.removeEventListener('pagehide', away);
      letGo();
      document.removeEventListener('visibilitychange', away);
      render(null, root);
    },
  };
};

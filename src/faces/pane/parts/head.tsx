import type { Desk } from '../desk';
import { Gear } from './icons';

/** The name of the pane, and the way to settings and phrase blocks. */
export const Head = ({ desk }: { readonly desk: Desk }) => (
  <header class="head">
    <h1>{desk.say('pane.title')}</h1>
    <button
      type="button"
      class="quiet icon"
      aria-label={desk.say('pane.manager.open')}
      title={desk.say('pane.manager.open')}
      onClick={() => desk.set({ screen: 'second', said: '' })}
    >
      <Gear />
    </button>
  </header>
);

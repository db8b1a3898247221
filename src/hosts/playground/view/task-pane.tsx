import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../desk';
import { words } from '../words';
import { Icon } from './icon';
import type { Stage } from './stage';

/** Outlook's task pane: a frame with the product's own page in it. */
export const TaskPane = ({ store, desk }: Stage & { readonly desk: Desk }) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const open = desk.skin === 'outlook' && desk.pane !== 'closed';
  useEffect(() => {
    // The person has just asked for it: the keyboard goes where the click went.
    if (open) frame.current?.focus();
  }, [open, desk.pane]);
  if (!open) return null;
  const change = (how: Partial<Desk>) => () => store.change((now) => ({ ...now, ...how }));
  return (
    <aside class="task-pane" aria-label={words['pane.label']}>
      <div class="pane-head">
        <button type="button" class="back" onClick={change({ column: 'letter' })}>
          <Icon name="back" />
          <span class="unseen">{words['letter.label']}</span>
        </button>
        <strong>{words['pane.label']}</strong>
        <button type="button" aria-pressed={desk.pinned} onClick={change({ pinned: !desk.pinned })}>
          <Icon name="pin" />
          <span class="unseen">{words['pane.pin']}</span>
        </button>
        <button type="button" onClick={change({ pane: 'closed', column: 'letter' })}>
          <Icon name="close" />
          <span class="unseen">{words['pane.close']}</span>
        </button>
      </div>
      <iframe key={`${desk.pane} ${desk.language}`} ref={frame} src="pane.html" title={words['pane.label']} />
    </aside>
  );
};

import { useId, useState } from 'preact/hooks';
import type { Session } from '../../../core/session/session';
import type { Desk } from '../desk';
import { useMore } from '../more';

/** The disclosure of all that may be changed besides. A button: office.js skips <summary> when it moves the focus. */
export const Arrange = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const [open, setOpen] = useState(false);
  const more = useMore(desk, open);
  const id = useId();
  return (
    <section class="stack">
      <button type="button" class="disclosure" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {desk.say('pane.arrange')}
      </button>
      <div id={id} class="stack" hidden={!open}>
        {more && <more.Arrangement desk={desk} session={session} />}
      </div>
    </section>
  );
};

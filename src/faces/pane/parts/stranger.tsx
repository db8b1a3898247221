import type { Session } from '../../../core/session/session';
import type { Desk } from '../desk';

/** The open letter is no interview invitation: what it seems to be, and the way on all the same. */
export const Stranger = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const key = `pane.kind.${session.reading.kind.value}`;
  const what = desk.say(key);
  return (
    <section class="stack stranger">
      <p>{desk.say('pane.stranger')}</p>
      {what !== key && <p class="soft">{what}</p>}
      <button type="button" class="plain" onClick={() => desk.set({ anyway: true })}>
        {desk.say('pane.stranger.write')}
      </button>
    </section>
  );
};

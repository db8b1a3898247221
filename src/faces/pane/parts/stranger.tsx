import type { Session } from '../../../core/session/session';
import type { Desk } from '../desk';

/** The open letter is no interview invitation: what it seems to be, and the way on all the same. */
export const Stranger = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { kind } = session.reading;
  return (
    <section class="stack stranger">
      <p>{desk.say('pane.stranger')}</p>
      {kind.sure !== 'unsure' && (
        <p class="soft">{desk.say('pane.stranger.seems', { kind: desk.say(`reading.kind.${kind.value}`) })}</p>
      )}
      <button type="button" class="plain" onClick={() => desk.set({ anyway: true })}>
        {desk.say('pane.stranger.write')}
      </button>
    </section>
  );
};

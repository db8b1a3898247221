import { arrive, receive } from '../desk';
import { arriving, ownLetter } from '../post';
import { useStore } from '../store';
import { words } from '../words';
import { Bar } from './bar';
import { Bench } from './bench';
import { Drop } from './drop';
import { Inbox } from './inbox';
import { LetterView } from './letter-view';
import { SidePanel } from './side-panel';
import type { Stage } from './stage';
import { TaskPane } from './task-pane';

/** The whole mail client. */
export const App = (stage: Stage) => {
  const { store } = stage;
  const desk = useStore(store);
  const take = async (file: File): Promise<void> => {
    const { clock } = store.get();
    const coming = arriving(file, clock);
    if (coming) store.change((now) => receive(now, coming));
    const letter = await ownLetter(file, clock);
    store.change((now) => (coming ? arrive : receive)(now, letter));
  };
  return (
    // What was said last stands until the next click.
    <div
      onClickCapture={() => store.change((now) => (now.notice === null ? now : { ...now, notice: null }))}
      class={`playground ${desk.skin}`}
      data-column={desk.column}
      data-pane={desk.pane === 'closed' ? null : ''}
    >
      <a class="skip" href="#letter">
        {words['app.skip']}
      </a>
      <Bar {...stage} desk={desk} take={take} />
      <div class="client">
        <main class="columns">
          <Inbox {...stage} desk={desk} />
          <LetterView {...stage} desk={desk} />
        </main>
        {desk.skin === 'outlook' ? <TaskPane {...stage} desk={desk} /> : <SidePanel {...stage} desk={desk} />}
      </div>
      {desk.bench && <Bench {...stage} desk={desk} />}
      <p class="notice" role="status">
        {desk.notice}
      </p>
      <Drop take={take} />
    </div>
  );
};

import type { Desk } from '../desk';
import { byHand, open } from '../opening';
import { Notice } from './notice';

/** What stands there while the letter is read: the same bars as skeleton.html, so that nothing jumps when the scripts arrive. */
export const Skeleton = ({ desk }: { readonly desk: Desk }) => {
  const { slow } = desk.state();
  return (
    <>
      {slow < 2 && (
        <p class="soft reading" role="status">
          {slow === 1 && desk.say('pane.reading')}
        </p>
      )}
      {slow === 2 && (
        <div role="status">
          <Notice
            kind="warn"
            actions={[
              [desk.say('pane.by-hand'), () => void byHand(desk)],
              [desk.say('pane.try-again'), () => void open(desk, true)],
            ]}
          >
            {desk.say('pane.reading.slow')}
          </Notice>
        </div>
      )}
      <div class="skeleton" aria-hidden="true">
        <p class="bar half" />
        <p class="bar" />
        <p class="bar half" />
        <p class="bar box" />
        <p class="bar foot" />
      </div>
    </>
  );
};

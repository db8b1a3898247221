import type { Desk } from '../desk';

export const Second = ({ desk }: { readonly desk: Desk }) => (
  <div class="body">
    <button type="button" class="link" onClick={() => desk.set({ screen: 'reply' })}>
      {desk.say('pane.back')}
    </button>
  </div>
);

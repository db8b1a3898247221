import type { Letter } from '../letter';
import { dayAndTime } from '../when';
import { words } from '../words';
import { Icon } from './icon';
import { senderOf } from './inbox';

/** Who wrote to whom, and when. */
export const Heads = ({ letter }: { readonly letter: Letter }) => {
  const { message } = letter;
  return (
    <div class="heads">
      <span class="face" aria-hidden="true">
        {senderOf(letter).slice(0, 1)}
      </span>
      <div>
        <strong dir="auto">{senderOf(letter)}</strong>{' '}
        {message.from?.name && <span class="address">&lt;{message.from.address}&gt;</span>}
        {message.to.length > 0 && (
          <p>
            {words['letter.to']}: {message.to.map((each) => each.name || each.address).join('; ')}
          </p>
        )}
        {message.cc.length > 0 && (
          <p>
            {words['letter.cc']}: {message.cc.map((each) => each.name || each.address).join('; ')}
          </p>
        )}
      </div>
      <time>{dayAndTime(message.receivedAt)}</time>
    </div>
  );
};

/** The calendar part, line for line as it stands: when and where. */
export const Meeting = ({ calendar }: { readonly calendar: string }) => {
  const value = (name: string): string =>
    (calendar.split(/\r?\n/).find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`)) ?? '')
      .replace(/^[^:]*:/, '')
      .replace(/\\([,;])/g, '$1');
  const start = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/.exec(value('DTSTART'));
  return (
    <p class="meeting">
      <Icon name="calendar" />
      <span>
        <strong>{words['letter.meeting']}</strong> {value('SUMMARY')}
        <br />
        {start && dayAndTime(`${start[1]}-${start[2]}-${start[3]}T${start[4]}:${start[5]}:${start[6]}Z`)}
        {value('LOCATION') && ` · ${value('LOCATION')}`}
      </span>
    </p>
  );
};

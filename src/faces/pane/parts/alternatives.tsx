import { choose, type Session } from '../../../core/session/session';
import type { Desk } from '../desk';
import { act, actInField } from '../work';
import { Chips } from './chips';

/** What is offered instead, and what may be added that only the person knows. */
export const Alternatives = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => (
  <>
    {session.wish.intent === 'move' ? (
      <Instead desk={desk} session={session} />
    ) : (
      <Colleague desk={desk} session={session} />
    )}
    {session.wish.intent !== 'one-line' && <Appeal desk={desk} session={session} />}
  </>
);

type Props = { readonly desk: Desk; readonly session: Session };

const Instead = ({ desk, session }: Props) => {
  const { wish } = session;
  return (
    <>
      <Chips
        label={desk.say('pane.format')}
        value={wish.otherFormat ?? ''}
        options={[
          ['', desk.say('pane.format.as-planned')],
          ['phone', desk.say('pane.format.phone')],
          ['video', desk.say('pane.format.video')],
        ]}
        onPick={(format) => act(desk, choose(session, { otherFormat: format === '' ? null : format }))}
      />
      <Chips
        label={desk.say('pane.minutes')}
        value={String(wish.otherMinutes ?? '')}
        options={[
          ['', desk.say('pane.minutes.as-planned')],
          ...['15', '30', '45'].map((count) => [count, desk.say('pane.minutes.of', { count })] as const),
        ]}
        onPick={(minutes) => act(desk, choose(session, { otherMinutes: minutes === '' ? null : Number(minutes) }))}
      />
    </>
  );
};

/** What appealed, in the person's own words. What they praised is shown to help, never put into the person's mouth: it is their sentence. */
const Appeal = ({ desk, session }: Props) => (
  <div class="stack tight">
    <Field
      label={desk.say('pane.specific')}
      value={session.wish.specific ?? ''}
      lang={session.reply.language}
      onType={(words) =>
        actInField(desk, 'specific', choose(session, { specific: words.trim() === '' ? null : words }))
      }
    />
    {session.reading.specifics.slice(0, 2).map(({ value }) => (
      <p key={value} class="soft" dir="auto">
        {desk.say('pane.specific.letter', { words: value })}
      </p>
    ))}
  </div>
);

const Colleague = ({ desk, session }: Props) => {
  const { name = '', about = '', consent = false } = session.wish.colleague ?? {};
  const put = (change: { readonly name?: string; readonly about?: string; readonly consent?: boolean }) => {
    const colleague = { name, about, consent, ...change };
    const blank = colleague.name === '' && colleague.about === '' && !colleague.consent;
    return choose(session, { colleague: blank ? null : colleague });
  };
  return (
    <fieldset class="stack tight">
      <legend>{desk.say('pane.colleague')}</legend>
      <div class="row">
        <Field
          label={desk.say('pane.colleague.name')}
          value={name}
          onType={(words) => actInField(desk, 'colleague.name', put({ name: words }))}
        />
        <Field
          label={desk.say('pane.colleague.about')}
          value={about}
          lang={session.reply.language}
          onType={(words) => actInField(desk, 'colleague.about', put({ about: words }))}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={consent}
          onChange={(event) => act(desk, put({ consent: event.currentTarget.checked }))}
        />
        <span>{desk.say('pane.colleague.consent')}</span>
      </label>
    </fieldset>
  );
};

/** A text field with its label above. */
export const Field = ({
  label,
  value,
  lang,
  onType,
}: {
  readonly label: string;
  readonly value: string;
  readonly lang?: string;
  readonly onType: (words: string) => void;
}) => (
  <label class="field grow">
    <span>{label}</span>
    <input
      type="text"
      dir="auto"
      autocomplete="off"
      spellcheck={lang !== undefined}
      {...(lang === undefined ? {} : { lang })}
      value={value}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  </label>
);

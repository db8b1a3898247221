import { useEffect, useId, useRef } from 'preact/hooks';
import type { Fact } from '../../../core/reading/fact';
import type { Corrections } from '../../../core/session/correction';
import { correct, type Session } from '../../../core/session/session';
import { sayTime } from '../dates';
import type { Desk } from '../desk';
import { act, actInField } from '../work';
import { Evidence } from './evidence';

type Field = 'recruiter' | 'role' | 'company' | 'date' | 'address';

/** The facts as fields, each with the words it came from and what else it might be. Esc closes; what was changed stays. */
export const Fix = ({
  desk,
  session,
  close,
}: {
  readonly desk: Desk;
  readonly session: Session;
  readonly close: () => void;
}) => {
  const { reading, asRead, doings } = session;
  const byHand = session.given.message.id === '';
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // Opened by the person's own press, so the focus may move; not where the pane itself opened it.
    if (!byHand) section.current?.querySelector('input')?.focus();
  }, []);
  const put =
    (field: Field) =>
    (value: string | undefined, typed = false) => {
      const next = correct(session, { [field]: value } as Corrections);
      return typed ? actInField(desk, field, next) : act(desk, next);
    };
  const each = { desk, session };
  /** What was typed stands in its field as it was typed: a name that is trimmed at every key would never get its second word. */
  const shown = (field: Field, read: string | undefined): string => doings.corrections[field] ?? read ?? '';
  return (
    <section
      ref={section}
      aria-label={desk.say('pane.fix.label')}
      class="fix stack"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <Row
        {...each}
        field="recruiter"
        value={shown('recruiter', reading.recruiter?.value.name)}
        fact={asRead.recruiter}
        read={(person) => [person.name, person.name]}
        changed={doings.corrections.recruiter !== undefined}
        put={put('recruiter')}
      />
      <Row
        {...each}
        field="role"
        value={shown('role', reading.role?.value.name)}
        fact={asRead.role}
        read={(role) => [role.name, role.name]}
        changed={doings.corrections.role !== undefined}
        put={put('role')}
      />
      <Row
        {...each}
        field="company"
        value={shown('company', reading.company?.value)}
        fact={asRead.company}
        read={(name) => [name, name]}
        changed={doings.corrections.company !== undefined}
        put={put('company')}
      />
      <Row
        {...each}
        field="date"
        kind="datetime-local"
        value={asInput(reading.dates[0]?.value.start ?? '')}
        fact={
          asRead.dates[0] ? { ...asRead.dates[0], rivals: [...asRead.dates[0].rivals, ...asRead.dates.slice(1)] } : null
        }
        read={(slot) => [asInput(slot.start), sayTime(slot.start, desk.locale())]}
        changed={doings.corrections.date !== undefined}
        put={put('date')}
      />
    </section>
  );
};

/** A date without a time still fills the field: midnight would be a lie, so nine o'clock is not put there either; the field stays empty. */
const asInput = (start: string): string => (start.includes('T') ? start.slice(0, 16) : '');

const Row = <Value,>({
  desk,
  session,
  field,
  kind = 'text',
  value,
  fact,
  read,
  changed,
  put,
}: {
  readonly desk: Desk;
  readonly session: Session;
  readonly field: Field;
  readonly kind?: 'text' | 'datetime-local';
  readonly value: string;
  readonly fact: Fact<Value> | null;
  /** A candidate's value as the field holds it, and as it is shown. */
  readonly read: (value: Value) => readonly [value: string, words: string];
  readonly changed: boolean;
  readonly put: (value: string | undefined, typed?: boolean) => void;
}) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // The button that was pressed goes away: the field it filled has the focus then.
  const take = (candidate: string | undefined) => {
    put(candidate);
    input.current?.focus();
  };
  const unsure = !changed && fact?.sure === 'unsure';
  const seen = new Set([value]);
  const others = (fact ? (changed ? [fact, ...fact.rivals] : fact.rivals) : [])
    .map((each) => read(each.value))
    .filter(([each]) => each !== '' && !seen.has(each) && seen.add(each));
  return (
    <div class="field">
      <p class="row line">
        <label for={id}>{desk.say(`pane.fact.${field}`)}</label>
        {unsure && <span class="badge">{desk.say('pane.fact.unsure')}</span>}
        <span class="push" />
        {changed && (
          <button
            type="button"
            class="link"
            aria-label={`${desk.say('pane.fact.as-read')}: ${desk.say(`pane.fact.${field}`)}`}
            onClick={() => take(undefined)}
          >
            {desk.say('pane.fact.as-read')}
          </button>
        )}
      </p>
      <input
        id={id}
        ref={input}
        type={kind as 'text'}
        dir="auto"
        autocomplete="off"
        value={value}
        onInput={(event) => put(event.currentTarget.value, true)}
      />
      {others.length > 0 && (
        <p class="row wrap">
          <span class="soft">{desk.say('pane.fact.rivals')}</span>
          {others.slice(0, 4).map(([each, words]) => (
            <button key={each} type="button" class="chip-button" dir="auto" onClick={() => take(each)}>
              {words}
            </button>
          ))}
        </p>
      )}
      <Evidence desk={desk} session={session} fact={fact} />
    </div>
  );
};

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { displayLanguages } from '../address';
import { type Desk, type Faults, fixedClock } from '../desk';
import { forget } from '../memory';
import { dayAndTime, fieldValue, fromField, later } from '../when';
import { words } from '../words';
import { Icon } from './icon';
import type { Stage } from './stage';

/** The switches: the clock, the look, and what may go wrong. */
export const Bench = ({ store, desk }: Stage & { readonly desk: Desk }) => {
  const change = (how: Partial<Desk>): void => store.change((now) => ({ ...now, ...how }));
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    close.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  // A date that is being typed is written over by nobody: its parts would begin anew at every key.
  const clock = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (clock.current && clock.current !== document.activeElement) clock.current.value = fieldValue(desk.clock);
  }, [desk.clock]);
  const faults = Object.keys(desk.faults) as (keyof Faults)[];
  return (
    <section
      class="bench"
      aria-label={words['bench.title']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') change({ bench: false });
      }}
    >
      <h2>
        {words['bench.title']}
        <button ref={close} type="button" onClick={() => change({ bench: false })}>
          <Icon name="close" />
          <span class="unseen">{words['bench.close']}</span>
        </button>
      </h2>
      <fieldset>
        <legend>{words['bench.clock']}</legend>
        <p>{words['bench.clock.why'].replace('{when}', dayAndTime(fixedClock))}</p>
        <label>
          {words['bench.clock.field']}
          <input
            ref={clock}
            type="datetime-local"
            onChange={({ currentTarget }) => change({ clock: fromField(currentTarget.value) ?? desk.clock })}
          />
        </label>
        <div class="buttons">
          <button type="button" onClick={() => change({ clock: later(desk.clock, -24 * 60) })}>
            {words['bench.clock.back']}
          </button>
          <button type="button" onClick={() => change({ clock: later(desk.clock, 24 * 60) })}>
            {words['bench.clock.on']}
          </button>
          <button type="button" onClick={() => change({ clock: fixedClock })}>
            {words['bench.clock.reset']}
          </button>
        </div>
      </fieldset>
      <fieldset>
        <legend>{words['bench.look']}</legend>
        <label>
          {words['bench.theme']}
          <select
            value={desk.theme}
            onChange={({ currentTarget }) => change({ theme: currentTarget.value as Desk['theme'] })}
          >
            {(['auto', 'light', 'dark'] as const).map((theme) => (
              <option key={theme} value={theme}>
                {words[`bench.theme.${theme}`]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words['bench.language']}
          <select
            value={desk.language}
            onChange={({ currentTarget }) => change({ language: currentTarget.value as Desk['language'] })}
          >
            {Object.entries(displayLanguages).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <fieldset>
        <legend>{words['bench.faults']}</legend>
        {faults.map((fault) => (
          <label key={fault} class="switch">
            <input
              type="checkbox"
              checked={desk.faults[fault]}
              onChange={() => change({ faults: { ...desk.faults, [fault]: !desk.faults[fault] } })}
            />
            {words[`bench.${fault}`]}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        onClick={() => {
          forget(localStorage);
          change({ notice: words['bench.forgotten'] });
        }}
      >
        {words['bench.forget']}
      </button>
    </section>
  );
};

import { useEffect, useId, useState } from 'preact/hooks';
import type { Slot } from '../../../core/languages/time';
import { loadHolidays } from '../../../core/reply/load-holidays';
import type { Holidays } from '../../../core/reply/slots';
import { choose, type Session } from '../../../core/session/session';
import { slotRemarks } from '../../../core/session/slot-remarks';
import { deviceZone } from '../dates';
import type { Desk } from '../desk';
import { knowZone } from '../opening';
import { actInField } from '../work';
import { Zones } from './zones';

/** A time as it is being filled in: without a day it is not proposed yet. */
interface Row {
  readonly day: string;
  readonly time: string;
  readonly minutes: string;
  readonly zone: string;
}

/** Up to three times that suit the person, with what is odd about each. */
export const Slots = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { slots } = session.wish;
  const mine = session.wish.zone ?? (desk.world.zone === 'device' ? deviceZone() : null) ?? '';
  useEffect(() => knowZone(desk), []);
  const [rows, setRows] = useState<readonly Row[]>(() => (slots.length ? slots.map(asRow) : [blank(mine)]));
  const zones = useId();
  // Undo and "start over" change the times from outside: the fields follow.
  useEffect(() => {
    if (JSON.stringify(asSlots(rows)) !== JSON.stringify(slots))
      setRows(slots.length ? slots.map(asRow) : [blank(mine)]);
  }, [slots]);
  const [holidays, setHolidays] = useState<Holidays | null>(null);
  // Without the holidays (offline, say) the times are marked all the same, only not as holidays.
  useEffect(() => {
    loadHolidays().then(
      (loaded) => setHolidays(() => loaded),
      () => undefined,
    );
  }, []);
  const all = slotRemarks(session, holidays);
  const put = (next: readonly Row[]) => {
    setRows(next);
    actInField(desk, 'slots', choose(session, { slots: asSlots(next) }));
  };
  return (
    <fieldset class="stack tight">
      <legend>{desk.say('pane.slots')}</legend>
      <Zones id={zones} />
      {rows.map((row, at) => {
        const change = (part: Partial<Row>) =>
          put(rows.map((each, place) => (place === at ? { ...each, ...part } : each)));
        const marks = row.day === '' ? [] : (all[asSlots(rows.slice(0, at)).length] ?? []);
        const label = (key: string) => `${desk.say('pane.slot', { number: at + 1 })}: ${desk.say(key)}`;
        return (
          // The place is what a row is: rows have no other name.
          <div key={at} class="slot">
            <input
              type="date"
              aria-label={label('pane.slot.day')}
              value={row.day}
              onInput={(event) => change({ day: event.currentTarget.value })}
            />
            <input
              type="time"
              step={300}
              aria-label={label('pane.slot.time')}
              value={row.time}
              onInput={(event) => change({ time: event.currentTarget.value })}
            />
            <select
              aria-label={label('pane.slot.minutes')}
              value={row.minutes}
              onChange={(event) => change({ minutes: event.currentTarget.value })}
            >
              <option value="">–</option>
              {['15', '30', '45', '60', '90'].map((minutes) => (
                <option key={minutes} value={minutes}>
                  {desk.say('pane.minutes.of', { count: minutes })}
                </option>
              ))}
            </select>
            <input
              type="text"
              list={zones}
              autocomplete="off"
              aria-label={label('pane.slot.zone')}
              placeholder={desk.say('pane.slot.zone')}
              value={row.zone}
              onInput={(event) => {
                const zone = event.currentTarget.value;
                // A zone half typed is none yet, but it stays in its field when the pane is drawn anew meanwhile.
                setRows(rows.map((each, place) => (place === at ? { ...each, zone } : each)));
              }}
              onChange={(event) => change({ zone: event.currentTarget.value.trim() })}
            />
            {rows.length > 1 && (
              <button
                type="button"
                class="link"
                aria-label={desk.say('pane.slot.remove', { number: at + 1 })}
                onClick={() => put(rows.filter((_, place) => place !== at))}
              >
                {desk.say('pane.late.remove')}
              </button>
            )}
            {marks.length > 0 && (
              <p class="warned">{marks.map(({ key, fields }) => desk.say(key, fields)).join(' ')}</p>
            )}
          </div>
        );
      })}
      {rows.length < 3 && (
        <button type="button" class="link start" onClick={() => setRows([...rows, blank(mine)])}>
          {desk.say('pane.slot.add')}
        </button>
      )}
    </fieldset>
  );
};

const blank = (zone: string): Row => ({ day: '', time: '', minutes: '', zone });

const asRow = ({ start, minutes, zone }: Slot): Row => ({
  day: start.slice(0, 10),
  time: start.slice(11, 16),
  minutes: minutes === null ? '' : String(minutes),
  zone: zone ?? '',
});

const asSlots = (rows: readonly Row[]): readonly Slot[] =>
  rows
    .filter((row) => row.day !== '')
    .map((row) => ({
      start: row.time === '' ? row.day : `${row.day}T${row.time}`,
      minutes: row.minutes === '' ? null : Number(row.minutes),
      zone: row.zone || null,
    }));

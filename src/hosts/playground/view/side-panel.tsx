import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { CardView } from '../cards/card-view';
import { type Place, placeIn, takeUp } from '../cards/keep-place';
import { putBack, valuesIn } from '../cards/keep-values';
import type { Desk } from '../desk';
import { useStore } from '../store';
import { words } from '../words';
import { Icon } from './icon';
import type { Stage } from './stage';

/** Gmail's rail with the add-on's icon, and the side panel with the add-on's cards. */
export const SidePanel = ({ store, addon, desk }: Stage & { readonly desk: Desk }) => {
  const panel = useStore(addon.panel);
  const open = desk.pane !== 'closed';
  const { openId, pane, language, clock } = desk;
  useEffect(() => {
    if (open) void addon.begin();
    // Another letter, another window, another language or clock: Gmail starts anew.
  }, [open, openId, pane, language, clock, addon]);
  const side = useRef<HTMLElement>(null);
  const place = useRef<Place | null>(null);
  // By its height in the stack, what was typed into a card that another one lies over.
  const typed = useRef(new Map<number, ReturnType<typeof valuesIn>>());
  const height = panel.stack.length;
  const keep = (): void => {
    const shown = side.current?.querySelector<HTMLElement>('.card');
    if (shown) typed.current.set(height, valuesIn(shown));
  };
  const isBack = useRef(false);
  // A turn draws the card anew: whoever was in it finds their place again.
  useLayoutEffect(() => {
    const shown = side.current?.querySelector<HTMLElement>('.card');
    if (shown && place.current) takeUp(shown, place.current);
    place.current = null;
    const values = typed.current.get(height);
    if (shown && isBack.current && values) putBack(shown, values);
    isBack.current = false;
  }, [panel.serial]);
  const card = panel.stack[panel.stack.length - 1];
  const show = (how: Partial<Desk>) => () => store.change((now) => ({ ...now, ...how }));
  return (
    <>
      {open && (
        <aside ref={side} class="side-panel" aria-label={words['panel.label']} aria-busy={panel.busy}>
          <div class="pane-head">
            {panel.stack.length > 1 && (
              <button
                type="button"
                onClick={() => {
                  isBack.current = true;
                  addon.back();
                }}
              >
                <Icon name="back" />
                <span class="unseen">{words['panel.back']}</span>
              </button>
            )}
            <strong>{words['pane.label']}</strong>
            <button
              type="button"
              onClick={() => {
                keep();
                void addon.click('onSettings', {}, {});
              }}
            >
              <Icon name="menu" />
              <span class="unseen">{words['panel.menu']}</span>
            </button>
            <button type="button" onClick={show({ pane: 'closed', column: 'letter' })}>
              <Icon name="close" />
              <span class="unseen">{words['panel.close']}</span>
            </button>
          </div>
          <p class="panel-busy" role="status">
            {panel.busy ? words['panel.busy'] : panel.notice}
          </p>
          {card && (
            <CardView
              key={panel.serial}
              card={card}
              run={({ function: name, parameters }, inputs) => {
                const shown = side.current?.querySelector<HTMLElement>('.card');
                place.current = shown ? placeIn(shown) : null;
                keep();
                const given = (parameters ?? []).map(({ key, value }) => [key ?? '', value ?? '']);
                void addon.click(name ?? '', Object.fromEntries(given), inputs);
              }}
            />
          )}
        </aside>
      )}
      <div class="rail">
        <button
          type="button"
          aria-pressed={open}
          title={words['panel.open']}
          onClick={
            open && inSight(desk)
              ? show({ pane: 'closed', column: 'letter' })
              : show({ pane: open ? pane : 'read', column: 'pane' })
          }
        >
          <img src="icon.svg" alt="" width="24" height="24" />
          <span class="unseen">{words['panel.open']}</span>
        </button>
      </div>
    </>
  );
};

/** On a narrow screen an open panel may stand behind the letter. */
const inSight = (desk: Desk): boolean => desk.column === 'pane' || !window.matchMedia('(max-width: 860px)').matches;

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BlockId } from '../../../core/blocks/block';
import type { Offer, Part } from '../../../core/reply/reply';
import { asOneStep, choose, move, type Session, toggle, vary } from '../../../core/session/session';
import type { Desk } from '../desk';
import { act } from '../work';
import { blockName } from './block-name';
import { Down, Turn, Up } from './icons';

/** The blocks of the reply: on or off, another wording, another place. */
export const Blocks = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { offers, parts, conflicts } = session.reply;
  const rows = parts
    .map((part) => offers.find((offer) => offer.block === part.block))
    .filter((offer) => offer !== undefined);
  const more = offers.filter((offer) => !rows.includes(offer));
  const possible = more.filter((offer) => offer.refused === null);
  const refused = more.filter((offer) => offer.refused !== null);
  return (
    <section class="stack tight" aria-label={desk.say('pane.blocks')}>
      <h2>{desk.say('pane.blocks')}</h2>
      {conflicts.map((conflict) => (
        <p key={conflict.rule} class={`notice ${conflict.hard ? 'bad' : 'warn'}`}>
          {desk.say(`reply.conflict.${conflict.rule}`)}
        </p>
      ))}
      <Rows desk={desk} session={session} offers={rows} />
      <More label={desk.say('pane.blocks.more', { count: possible.length })} hidden={possible.length === 0}>
        <Rows desk={desk} session={session} offers={possible} />
      </More>
      <More label={desk.say('pane.blocks.refused', { count: refused.length })} hidden={refused.length === 0}>
        <Rows desk={desk} session={session} offers={refused} />
      </More>
    </section>
  );
};

const Rows = ({
  desk,
  session,
  offers,
}: {
  readonly desk: Desk;
  readonly session: Session;
  readonly offers: readonly Offer[];
}) => (
  <ul class="blocks">
    {offers.map((offer) => (
      <Row
        key={offer.block}
        desk={desk}
        session={session}
        offer={offer}
        part={session.reply.parts.find((each) => each.block === offer.block)}
      />
    ))}
  </ul>
);

const More = ({
  label,
  hidden,
  children,
}: {
  readonly label: string;
  readonly hidden: boolean;
  readonly children: ComponentChildren;
}) => {
  const [open, setOpen] = useState(false);
  if (hidden) return null;
  return (
    <>
      <button type="button" class="disclosure" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </button>
      {open && children}
    </>
  );
};

const Row = ({
  desk,
  session,
  offer,
  part,
}: {
  readonly desk: Desk;
  readonly session: Session;
  readonly offer: Offer;
  readonly part: Part | undefined;
}) => {
  const block = blockName(desk, offer.block, offer.text);
  const movable = session.reply.parts.filter((each) => each.move !== 'greeting' && each.move !== 'sign-off');
  const at = movable.findIndex((each) => each.block === offer.block);
  const shift = (by: -1 | 1) => {
    const next = move(session, offer.block, by);
    act(desk, next);
    const now = (desk.state().session?.reply.parts ?? []).filter(
      (each) => each.move !== 'greeting' && each.move !== 'sign-off',
    );
    desk.tell('pane.block.moved', {
      block,
      number: now.findIndex((each) => each.block === offer.block) + 1,
      count: now.length,
    });
  };
  const turn = () => {
    act(desk, vary(session, offer.block));
    desk.tell('pane.block.varied', {
      block,
      number: (((part?.variant ?? 0) + 1) % (part?.variants ?? 1)) + 1,
      count: part?.variants ?? 1,
    });
  };
  const flip = (on: boolean) => {
    const sure = offer.asks === 'confirmation' && on ? confirmed(session, offer.block) : session;
    const next = toggle(sure, offer.block, on);
    // One press, one step back.
    act(desk, sure === session ? next : asOneStep(sure, next));
    desk.tell(on ? 'pane.block.on' : 'pane.block.off', { block });
  };
  return (
    <li
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (!event.altKey || by === 0 || at < 0) return;
        event.preventDefault();
        shift(by);
      }}
    >
      <div class="row">
        <label class="switch grow">
          <input
            type="checkbox"
            role="switch"
            aria-checked={offer.on}
            checked={offer.on}
            aria-disabled={offer.fixed || (offer.refused !== null && !offer.on)}
            onClick={(event) => {
              if (offer.fixed || (offer.refused !== null && !offer.on)) event.preventDefault();
            }}
            onChange={(event) => flip(event.currentTarget.checked)}
          />
          <span>{block}</span>
        </label>
        {part && part.variants > 1 && (
          <button
            type="button"
            class="quiet icon"
            aria-label={desk.say('pane.block.vary', { block })}
            title={desk.say('pane.block.vary', { block })}
            onClick={turn}
          >
            <Turn />
          </button>
        )}
        {at >= 0 && (
          <>
            <button
              type="button"
              class="quiet icon"
              aria-disabled={at === 0}
              aria-label={desk.say('pane.block.up', { block })}
              title={desk.say('pane.block.up', { block })}
              onClick={() => shift(-1)}
            >
              <Up />
            </button>
            <button
              type="button"
              class="quiet icon"
              aria-disabled={at === movable.length - 1}
              aria-label={desk.say('pane.block.down', { block })}
              title={desk.say('pane.block.down', { block })}
              onClick={() => shift(1)}
            >
              <Down />
            </button>
          </>
        )}
      </div>
      <p class="soft excerpt" dir="auto" lang={session.reply.language}>
        {offer.text}
      </p>
      {offer.refused !== null && !offer.on && <p class="soft why">{desk.say(offer.refused)}</p>}
      {offer.asks === 'confirmation' && !offer.on && offer.refused === null && (
        <p class="soft why">{desk.say('reply.asks.confirmation')}</p>
      )}
    </li>
  );
};

/** Switching on what asks to be confirmed is the confirmation: the line under it says what is said by it. */
const confirmed = (session: Session, block: BlockId): Session =>
  choose(session, { confirmed: [...session.wish.confirmed, block] });

import { allLanguages } from '../../core/languages/all';
import type { LanguageCode } from '../../core/languages/code';
import { interfaceWords as english } from '../../core/languages/en/interface';
import { allInterfaces } from '../../core/languages/interfaces';
import type { ActionName } from '../../faces/cards/action';
import type { Answer } from '../../faces/cards/answer';
import type { Around } from '../../faces/cards/around';
import type { CardEvent } from '../../faces/cards/event';
import { turn } from '../../faces/cards/turn';

/** What the server knows of a call: plain data, so that it may cross into another thread. */
export type Known = Omit<Around, 'languages' | 'words' | 'locale'> & { readonly locale: LanguageCode };

/** A turn that is asked for. */
export interface Asked {
  readonly name: ActionName;
  readonly event: CardEvent;
  readonly known: Known;
}

/** Takes a turn: reads, composes, judges, draws the card. Rejects without a word about the letter. */
export type TakeTurn = (asked: Asked) => Promise<Answer>;

/** With the languages, which every thread has of its own. */
export const aroundOf = (known: Known): Around => ({
  ...known,
  languages: allLanguages,
  words: allInterfaces[known.locale] ?? english,
});

/** In this very thread. */
export const takeHere: TakeTurn = async ({ name, event, known }) => turn(name, event, aroundOf(known));

import type { Move } from '../blocks/block';
import type { Languages, WritingLanguage } from '../languages/language';
import { languageOf } from '../languages/language-of';
import { noPhrases } from '../languages/phrases';
import type { Instant } from '../languages/time';
import type { Reading } from '../reading/reading';
import { type Candidate, candidates, standing } from './choose';
import { compose } from './compose';
import { conflicts } from './conflicts';
import { facts } from './facts';
import { greeted } from './greeted';
import { fixedIn } from './layout';
import { occasion } from './occasion';
import { isOver } from './over';
import type { Part, Reply } from './reply';
import { subject } from './subject';
import type { Wish } from './wish';
import { wordsIn } from './words';

/** Composes the reply that follows from a letter and a wish. Pure: the same four always give the same reply. */
export const suggest = (reading: Reading, wish: Wish, languages: Languages<WritingLanguage>, now: Instant): Reply => {
  const asked = languageOf(wish.language ?? reading.answerIn, languages);
  const language = asked.phrases === noPhrases ? languages.en : asked;
  const when = occasion(reading, wish);
  const said = facts(reading, wish, language, when, now);
  const all = candidates(wish, when, language, said, greeted(reading, wish, language, said));
  const { stand, text, parts } = shortEnough(standing(all, wish, when, language, said.holds('scam')), wish, language);
  return {
    language: language.code,
    to: reading.route.value.address,
    subject: subject(reading.subject ?? '', language.phrases.subject),
    text,
    parts,
    offers: all.map((each) => ({
      block: each.block.id,
      move: each.block.move,
      on: stand.includes(each),
      fixed:
        fixedIn(wish.intent, when).includes(each.block.move) &&
        !all.some((other) => other !== each && other.refused === null && other.block.move === each.block.move),
      asks: each.block.asks ?? null,
      refused: each.refused,
      text: parts.find((part) => part.block === each.block.id)?.text ?? each.ways[0] ?? '',
    })),
    conflicts: conflicts(stand, parts, wish, when, language, said),
    over: isOver(reading, now),
  };
};

/**
 * In one line, where it would be longer than 45 words: each block in its fewest words, then without excuse, then without wish.
 * A whole decline of more than 110 words does without the sentence that gives the time back.
 */
const shortEnough = (stand: readonly Candidate[], wish: Wish, language: WritingLanguage) => {
  const without = (moves: readonly Move[], short: boolean) => {
    const kept = stand.filter(({ block }) => !moves.includes(block.move) || wish.switches[block.id] === true);
    return { stand: kept, ...compose(kept, wish, language, short) };
  };
  const whole = { stand, ...compose(stand, wish, language) };
  if (wish.intent === 'move' || isShort(whole.parts, wish, language)) return whole;
  if (wish.intent === 'decline') return without(['benefit', 'regards'], false);
  const shortest = without(['lateness', 'closing'], true);
  return (
    [without([], true), without(['lateness'], true)].find(({ parts }) => isShort(parts, wish, language)) ?? shortest
  );
};

const isShort = (parts: readonly Part[], { intent }: Wish, language: WritingLanguage): boolean => {
  const body = parts.filter((part) => part.move !== 'greeting' && part.move !== 'sign-off');
  const words = wordsIn(body.map((part) => part.text).join(' '), language.charactersPerWord);
  return words <= (intent === 'one-line' ? 45 : 110);
};

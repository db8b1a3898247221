import type { Language, Languages } from '../languages/language';
import { languageOf } from '../languages/language-of';
import { noPhrases } from '../languages/phrases';
import type { Instant } from '../languages/time';
import type { Reading } from '../reading/reading';
import { type Candidate, candidates, standing } from './choose';
import { compose } from './compose';
import { conflicts } from './conflicts';
import { facts } from './facts';
import { greeted } from './greeted';
import { fixed } from './layout';
import { occasion } from './occasion';
import type { Part, Reply } from './reply';
import { subject } from './subject';
import type { Wish } from './wish';
import { wordsIn } from './words';

/** Composes the reply that follows from a letter and a wish. Pure: the same four always give the same reply. */
export const suggest = (reading: Reading, wish: Wish, languages: Languages, now: Instant): Reply => {
  const asked = languageOf(wish.language ?? reading.answerIn, languages);
  const language = asked.phrases === noPhrases ? languages.en : asked;
  const when = occasion(reading, wish);
  const said = facts(reading, wish, language, when, now);
  const all = candidates(wish, when, language, said, greeted(reading, wish, language, said));
  const { stand, text, parts } = shortEnough(standing(all, wish, language, said.holds('scam')), wish, language);
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
        fixed.includes(each.block.move) &&
        !all.some((other) => other !== each && other.refused === null && other.block.move === each.block.move),
      asks: each.block.asks ?? null,
      refused: each.refused,
      text: parts.find((part) => part.block === each.block.id)?.text ?? each.ways[0] ?? '',
    })),
    conflicts: conflicts(stand, parts, wish, when, language, said),
  };
};

/** In one line, where it would be longer than 45 words: each block in its fewest words, then without excuse, then without wish. */
const shortEnough = (stand: readonly Candidate[], wish: Wish, language: Language) => {
  const whole = { stand, ...compose(stand, wish, language) };
  if (wish.intent !== 'one-line' || isShort(whole.parts, language)) return whole;
  const tried = [[], ['lateness'], ['lateness', 'closing']].map((moves) => {
    const kept = stand.filter(({ block }) => !moves.includes(block.move) || wish.switches[block.id] === true);
    return { stand: kept, ...compose(kept, wish, language, true) };
  });
  return tried.find(({ parts }) => isShort(parts, language)) ?? tried[2] ?? whole;
};

const isShort = (parts: readonly Part[], language: Language): boolean => {
  const body = parts.filter((part) => part.move !== 'greeting' && part.move !== 'sign-off');
  return wordsIn(body.map((part) => part.text).join(' '), language.charactersPerWord) <= 45;
};

import type { Seen } from '../check';
import { greetingIn, isSignOff } from '../greeting';
import { says } from '../lined';
import { matches } from '../matches';
import { offersIn } from '../offers';
import { slotsIn } from '../slots';
import { smallWords, wordsIn } from '../small-words';
import type { Span } from '../span';
import { weekdayOf } from '../when';
import type { ProofRule, Slip } from './rule';

/** What is wrong with the letter as a letter: slots, dates, two greetings, what a machine left over. */
export const shape: readonly ProofRule[] = [
  { fault: 'slot', slips: slotsIn },
  { fault: 'no-such-day', slips: ({ draft }) => draft.days.filter(({ at }) => at === null) },
  {
    fault: 'weekday',
    slips: ({ draft }) =>
      draft.days.filter(({ at, weekday }) => at !== null && weekday !== null && weekdayOf(at) !== weekday),
  },
  { fault: 'two-greetings', slips: (seen) => severalOf(greetingsIn(seen)) },
  { fault: 'two-sign-offs', slips: (seen) => severalOf(signOffsIn(seen)) },
  {
    fault: 'preface',
    slips: ({ text }) =>
      matches(
        text,
        /^[^\S\n]{0,9}(?:(?:sure|certainly|of course)[!,.][^\n]{0,120}|(?:here(?:'s|’s| is) (?:a|the|your)|hier ist (?:ein|der)|voici (?:un|une|votre)|aquí (?:tienes|está)) [^\n]{0,90}(?::|\n)|(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|件名|主题|제목)\s?[:：][^\n]{0,150})/giu,
      ),
  },
  {
    fault: 'markup',
    slips: ({ text }) =>
      matches(
        text,
        /\*\*[^*\n]{1,80}\*\*|```|<\/?(?:br|p|div|b|i|span|strong)\b[^<>\n]{0,60}>|&(?:nbsp|amp|quot|lt|gt|#39);|^#{1,4} /gimu,
      ),
  },
  { fault: 'garbled', slips: ({ text }) => matches(text, /\ufffd|Ã[\u0080-\u00bf¤©¼¶ŸŒ]|â€[™œ\u009d“”¦]?/gu) },
  {
    fault: 'offer',
    slips: (seen) =>
      offersIn(seen).map(({ text, start, end, instead }) => ({
        text,
        start,
        end,
        ...(instead ? { by: instead } : {}),
      })),
  },
  { fault: 'language', slips: strangers },
];

/** All of them where there are two: which one stays, the person knows. */
const severalOf = (spans: readonly Span[]): readonly Span[] => (spans.length > 1 ? spans : []);

const greetingsIn = ({ draft }: Seen): Span[] => {
  if (draft.manners.charactersPerWord !== null || !draft.greeting) return [];
  return draft.lines
    .filter(
      (line) =>
        line.text.trim().length < 50 &&
        line.start < (draft.signOff?.start ?? draft.body.end) &&
        /[,!:][ \t]{0,9}$/.test(line.text) &&
        says(draft, line, 'greetings') &&
        greetingIn(line, draft) !== null,
    )
    .filter((line, index, all) => index === 0 || line.start - (all[index - 1]?.end ?? 0) > 1)
    .map(trimmed);
};

/** Closing lines with a name or a paragraph between them; "Thanks" right above "Best regards" is one close. */
const signOffsIn = ({ draft }: Seen): Span[] => {
  if (draft.manners.charactersPerWord !== null) return [];
  const written = draft.lines.filter(({ text, start }) => text.trim() !== '' && start >= draft.body.start);
  return written
    .filter((line, index) => {
      const above = written[index - 1];
      // Thanks below the name are a last word, no second close.
      const late = says(draft, line, 'thanks') && written.slice(0, index).some((each) => isSignOff(each, draft));
      return (
        (isSignOff(line, draft) || isCloseFrom(line, draft)) &&
        !late &&
        !(above && isSignOff(above, draft) && isBeforeClose(above, line, draft))
      );
    })
    .map(trimmed);
};

/** "Hälsningar från Amina", whose name stands below once more. */
const isCloseFrom = ({ text, start, end }: Span, draft: Seen['draft']): boolean => {
  const from = /^(.{3,30}?),?\s(?:from|från|von|vom|van|de|da|od)\s(\p{Lu}\p{L}{1,20})[.!,]?\s{0,9}$/u.exec(text);
  return (
    from !== null &&
    new RegExp(`\\n\\s{0,9}${from[2]}(?!\\p{L})`, 'u').test(draft.text.slice(end)) &&
    isSignOff({ text: from[1] ?? '', start, end: start + (from[1] ?? '').length }, draft)
  );
};

/** "Many thanks" or "All the best" right above "Best regards" is one close; over a blank line only thanks are. */
const isBeforeClose = (above: Span, line: Span, draft: Seen['draft']): boolean =>
  says(draft, above, 'thanks') ||
  ((line.start - above.end < 2 || /[.!]\s*$/.test(above.text)) && says(draft, above, 'wishes'));

const trimmed = ({ text, start }: Span): Span => {
  const from = start + text.length - text.trimStart().length;
  return { text: text.trim(), start: from, end: from + text.trim().length };
};

/** Sentences in another language than the letter: by script, or by the small words that betray a language. */
function strangers({ draft, language }: Seen): readonly Slip[] {
  return draft.sentences.filter(({ text }) => {
    const wide = (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g) ?? []).length;
    if (draft.manners.charactersPerWord !== null) return wide === 0 && text.split(/\s+/).length > 4;
    if (wide > 5) return true;
    let mine = 0;
    const theirs = new Map<string, number>();
    for (const word of wordsIn(text)) {
      const codes = smallWords.get(word);
      if (codes === undefined) continue;
      if (codes.includes(language.code)) mine++;
      else for (const code of codes) theirs.set(code, (theirs.get(code) ?? 0) + 1);
    }
    // A word of thanks in their language is a courtesy.
    if (text.split(/\s+/).length < 6) return false;
    for (const count of theirs.values()) if (count > 2 && count > 3 * mine) return true;
    return false;
  });
}

import type { Verdict } from '../../core/review/check';
import { isTyped, toLookAt } from '../../core/session/session';
import { button } from './action';
import { labelled, paragraph, type Widget } from './card';
import type { Drawing } from './drawing';
import { buttons } from './widget';
import { word, wordOr } from './word';

/** One line where all is well; else what wants a look, each with what can be done about it. */
export const checkWidgets = (drawing: Drawing): readonly Widget[] => {
  const { session, around } = drawing;
  const looks = toLookAt(session);
  const count = countWords(session.text);
  const line =
    looks.length === 0
      ? word(around.words, 'cards.checks.none', { words: count })
      : word(around.words, looks.length === 1 ? 'cards.checks.one' : 'cards.checks.some', {
          count: looks.length,
          words: count,
        });
  return [paragraph(line), ...conflicts(drawing), ...looks.slice(0, 12).flatMap((verdict) => check(verdict, drawing))];
};

/** What contradicts itself, hard contradictions first; in a text typed by hand they are the person's own affair. */
const conflicts = ({ session, around: { words } }: Drawing): readonly Widget[] => {
  if (isTyped(session)) return [];
  const hard = session.reply.conflicts.filter((conflict) => conflict.hard);
  const soft = session.reply.conflicts.filter((conflict) => !conflict.hard);
  return [...hard, ...soft]
    .slice(0, 5)
    .map((conflict) =>
      paragraph(wordOr(words, `reply.conflict.${conflict.rule}`, word(words, 'reply.conflict.contradiction'))),
    );
};

const check = (verdict: Verdict, { around: { words }, again }: Drawing): readonly Widget[] => {
  const fault = verdict.faults[0];
  const marked = fault?.words[0]?.text;
  const said = fault ? wordOr(words, `review.${fault.fault}`, verdict.why, fault.values) : verdict.why;
  return [
    labelled(marked && marked.length < 200 ? `${said} “${marked}”` : said, {
      above: wordOr(words, `review.${verdict.name}.name`, verdict.name),
    }),
    buttons(
      ...(fault?.repair === undefined ? [] : [button(word(words, 'cards.repair'), again({ repair: verdict.name }))]),
      button(word(words, 'cards.dismiss'), again({ dismiss: verdict.name })),
    ),
  ];
};

/** Words, or signs in the scripts that put no blanks between words. */
const countWords = (text: string): number => {
  const signs = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  const rest = text.replace(/[\u3040-\u30ff\u3400-\u9fff]/g, ' ').split(/\s/);
  return signs + rest.filter((each) => /[^\p{P}\s]/u.test(each)).length;
};

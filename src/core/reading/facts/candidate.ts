import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { once, startsWithPhrase } from '../words';
import { parseName } from './name';
import type { Name } from './name-form';
import { nameRun } from './name-run';
import { senseOf } from './name-words';
import { cuesOf, firstOf } from './people-cues';

/** The names by which the letter knows its reader: from the mailbox, the To line and the greeting, best first. */
export const candidateNames = once((letter: Letter): readonly Name[] => {
  const { me, to } = letter.message;
  const headers = [me, ...to.slice(0, 1)].flatMap((box) => {
    const name = box?.name ? parseName(box.name, letter) : null;
    return name ? [name] : [];
  });
  const greeted = greeting(letter);
  return greeted ? [...headers, greeted] : headers;
});

/** The reader's own name for the sign-off: as the mailbox or the To line says it, else the whole name of the greeting. */
export const candidate = (letter: Letter): string | null => {
  const [first, ...others] = candidateNames(letter);
  if (!first) return null;
  const longer = others.find((other) => fold(other.name).startsWith(`${fold(first.name)} `));
  return longer?.name ?? first.name;
};

const smallTitle = /^(\p{Ll}[\p{Ll}.]{0,10}) /u;

/** Who is greeted in the first lines: "Dear Ms Weber,", "山口 拓也 様". */
export const greeting = (letter: Letter): Name | null => {
  let seen = 0;
  const end = letter.parts.text.trimEnd().length;
  for (const line of letter.lines) {
    if (!line.text.trim()) continue;
    // "陈小姐" as the last line signs.
    const isLast = seen > 0 && line.start + line.text.trimEnd().length >= end;
    if (++seen > 6 || line.start >= letter.parts.signatureAt || isLast) return null;
    const eastern =
      /^\s*([\u3400-\u9fff\u3040-\u30ff]{1,8}[ \u3000]?[\u3400-\u9fff\u3040-\u30ff]{0,6})[ \u3000]?(様|さま|さん|(?:先生|女士|小姐)(?=$|[\s，,：:！!、。（(]|您|你|敬|台|鈞|收))/.exec(
        line.text,
      );
    if (eastern) return parseName(`${eastern[1]}${eastern[2]}`, letter);
    const lead = line.folded.length - line.folded.replace(/^[\s¡¿]+/, '').length;
    const rest = line.folded.slice(lead);
    const word = cuesOf(letter)
      .greetings.get(firstOf(rest))
      ?.find((each) => startsWithPhrase(rest, each));
    if (!word) continue;
    let from = lead + word.length + (/^[\s,:]*/.exec(line.text.slice(lead + word.length))?.[0].length ?? 0);
    // "Gentile sig. Perna", "Beste mevrouw de Wit"
    for (let title = smallTitle.exec(line.text.slice(from)); title; title = smallTitle.exec(line.text.slice(from))) {
      const sense = senseOf(title[1] ?? '', letter);
      if (sense.honorific === null && !sense.isDegree) break;
      from += title[0].length;
    }
    const run = nameRun(line.text, from);
    const name = run ? parseName(run, letter) : null;
    if (name) return name;
  }
  return null;
};

import { fold } from '../../message/fold';
import type { Candidate, Fact, Sure } from '../fact';
import type { Letter } from '../letter';
import type { Role } from '../reading';
import { cueWords, endsLike, glued, holds } from '../words';
import { owners } from './company-clues';
import { cleanRole } from './role-clean';
import type { Span } from './role-span';
import { spans } from './role-spans';

/** The role the reader is invited for: from the text, the subject and labels; what agrees weighs together. */
export const role = (letter: Letter, firms: ReadonlySet<string>): Fact<Role> | null => {
  const ranked = rank(letter, firms);
  const first = ranked[0];
  if (!first || first.weight < 1.5) return null;
  const rivals = ranked.slice(1, 4).map((each) => candidate(each, 'unsure'));
  const isAlone = (ranked[1]?.weight ?? 0) < first.weight * 0.7;
  return {
    ...candidate(first, first.weight >= 7 && isAlone ? 'certain' : first.weight >= 4 ? 'likely' : 'unsure'),
    rivals,
  };
};

const candidate = (span: Ranked, sure: Sure): Candidate<Role> => ({
  value: { name: span.name, written: span.text },
  words: span.text,
  where: span.where,
  start: span.start,
  sure,
});

interface Ranked extends Span {
  readonly name: string;
  readonly key: string;
}

const rank = (letter: Letter, firms: ReadonlySet<string>): readonly Ranked[] => {
  const around = fold(letter.parts.text.slice(0, 6000));
  const cleaned = spans(letter).flatMap((span): readonly Ranked[] => {
    const name = withoutFirm(
      cleanRole(
        span.text.replace(/^\p{L}+, /u, (head) =>
          cueWords(letter, 'subjectWords').includes(fold(head.slice(0, -2))) ? '' : head,
        ),
        around,
      ),
      firms,
      letter,
    );
    const key = keyOf(name);
    return isRole(name, letter) &&
      !(firms.has(fold(name)) && !(hasTrade(fold(name), letter) && span.weight > 0.5) && span.weight < 4)
      ? [{ ...span, name, key, weight: span.weight + merit(name, span.text, letter, span.weight) }]
      : [];
  });
  const groups = new Map<string, Ranked[]>();
  for (const each of cleaned) groups.set(each.key, [...(groups.get(each.key) ?? []), each]);
  const whole = ` ${keyOf(`${letter.message.subject}\n${letter.parts.text.slice(0, 8000)}`)} `;
  const merged = [...groups.values()].map((group) => {
    const best = [...group].sort((a, b) => b.weight - a.weight || a.text.length - b.text.length)[0] as Ranked;
    const places = new Set(group.map((each) => each.where));
    return {
      ...best,
      weight:
        best.weight +
        (places.size > 1 ? (hasTrade(fold(best.name), letter) ? 3 : 1.8) : 0) +
        (group.length > 1 ? 1 : 0) +
        repeated(best.key, whole),
    };
  });
  return merged
    .map((each) => ({
      ...each,
      weight: Math.max(
        each.weight,
        ...merged
          .filter((other) => contains(each, other, letter) && each.weight > 2.5)
          .map((other) => other.weight + 0.5),
      ),
    }))
    .sort((a, b) => b.weight - a.weight || b.name.length - a.name.length || a.start - b.start);
};

/** "한별소프트 콘텐츠 마케터": the firm before the role is no part of it. */
const withoutFirm = (name: string, firms: ReadonlySet<string>, letter: Letter): string => {
  const folded = fold(name);
  const at = Math.max(name.lastIndexOf(', '), name.lastIndexOf(' - '), name.lastIndexOf(' – '));
  const tail = at > 2 ? name.slice(at).replace(/^[\s,–-]+/, '') : '';
  const isOwner = tail.length > 2 && owners(letter).some((owner) => glued(tail).startsWith(owner));
  if (tail && (firms.has(fold(tail)) || isOwner)) return cleanRole(name.slice(0, at));
  for (const firm of firms) {
    const isEastern = /^[\u3040-\u9fff\uac00-\ud7af]/.test(firm);
    if (
      firm.length > 2 &&
      folded.startsWith(isEastern ? firm : `${firm} `) &&
      folded.length > firm.length + 1 &&
      (isEastern || hasTrade(folded.slice(firm.length), letter))
    )
      return cleanRole(name.slice(firm.length));
  }
  return name;
};

const hasTrade = (folded: string, letter: Letter): boolean =>
  holds(cueWords(letter, 'titles'), folded) || endsLike(cueWords(letter, 'titles'), folded, 4);

const keyOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** A role stands in the letter more than once: in the subject and in the text, say. */
/** "QA" beside "QA Analyst Ssr": the whole is meant, where the text itself holds it. */
const contains = (long: Ranked, short: Ranked, letter: Letter): boolean => {
  const extra = long.key.startsWith(`${short.key} `) ? long.key.slice(short.key.length + 1) : '';
  return (
    extra !== '' &&
    (hasTrade(extra, letter) || long.weight > 6) &&
    (long.where === 'text' || long.where === 'signature') &&
    !/[,–—(/]| - /.test(long.name)
  );
};

const repeated = (key: string, whole: string): number => {
  const first = whole.indexOf(` ${key} `);
  return first >= 0 && key.length > 3 && whole.indexOf(` ${key} `, first + key.length) >= 0 ? 1.5 : 0;
};

/** What a stretch looks like in itself: a known trade, marks of a posting, capitals, a fitting length. */
const merit = (name: string, written: string, letter: Letter, weight: number): number => {
  const folded = fold(name);
  const titles = cueWords(letter, 'titles');
  let points = 0;
  if (holds(titles, folded)) points += weight < 0.55 ? 1.8 : 3;
  else if (endsLike(titles, folded, 4)) points += 2.5;
  else if (titles.some((word) => word.length > 6 && folded.includes(word))) points += 1.2;
  else if (letter.isSpoken && !/^\p{Lu}/u.test(name) && /^\p{Script=Latin}/u.test(name))
    points -= weight < 1.5 ? 2 : 0.4;
  if (/\((?:[mwfdx]\s?[/|]|all gender|h\/f|f\/h|gn)|\b[hf]\/[hf]\b|[:*]in\b/i.test(written)) points += 3;
  if (/req|ref|kennziffer|#\s?\d|\bR-?\d{3}/i.test(written)) points += 1;
  if (/^\p{Lu}/u.test(name) && /\s\p{Lu}/u.test(name)) points += 0.7;
  const words = name.split(' ').length;
  if (words > 6) points -= (words - 6) * 0.8;
  if (/[.!?]\s/.test(name)) points -= 2;
  return points;
};

/** Whether words can be a role at all. */
const isRole = (name: string, letter: Letter): boolean => {
  const folded = fold(name);
  if (
    name.length < 2 ||
    name.length > 100 ||
    folded.includes('@') ||
    folded.includes('http') ||
    !/\p{L}{2}/u.test(name)
  )
    return false;
  if (
    /\d{1,2}[:.]\d\d|\d\d[./]\d\d|^\d+ ?-?(?:min|x|h)/.test(name) ||
    folded.split(' ').every((word) => noRole.has(word))
  )
    return false;
  // A day ("Friday 14 February") or a reference number ("26-NSA-OC-114").
  if (/^[\p{Lu}\d/._-]*\d\d[\p{Lu}\d/._-]*$/u.test(name)) return false;
  if (/^\p{L}+[.,]{0,2} \d{1,2}\.? (?:de )?\p{L}+$/u.test(name) && !hasTrade(folded, letter)) return false;
  if ((/^\d/.test(name) && name.length < 9) || noRole.has(folded)) return false;
  return !(['subjectWords', 'roleAfter', 'teams', 'companyBefore', 'iAm'] as const).some((key) =>
    cueWords(letter, key).includes(folded),
  );
};

const noRole = new Set(
  'tomorrow|today|morning|afternoon|evening|an|a|the|this|that|one|it|above|below|following|code|interview|call|screen|round|application|step|steps|proper|quick|short|entrevue|entretien|gespräch|entrevista|colloquio|gesprek|rozmowa|intervju|确定|確定|通知|案内|morgen|heute|demain|mañana|amanhã|domani|jutro|imorgon|language|test|cv|resume|lebenslauf|curriculum|currículum|vitae|profile|profil|perfil|profilo|email|mail|e-mail|team|us|you|next|next week|video|zoom|teams|first|second|monday|tuesday|wednesday|thursday|friday|time|date|details|meet|meeting|chat|call|hello|hi|thanks|update|news|lunch|coffee'.split(
    '|',
  ),
);

import { fold } from '../../message/fold';
import type { Candidate, Fact } from '../fact';
import type { Letter } from '../letter';
import type { Clued } from './clued';
import { type Judged, judged } from './company-judge';
import { calmName } from './company-name';
import { mailboxKind } from './mailbox-kind';
import { fromSpan, instead, sureWith } from './second-opinion';
import { keyOf, type Span } from './tagger';

/** The hiring company and, where an agency writes, the agency. */
export interface Firms {
  readonly company: Fact<string> | null;
  readonly agency: Fact<string> | null;
  readonly hiddenClient: boolean;
}

/** Weighs every name of a firm in the letter; where an agency writes, its client is the company. `role`: words that are no firm; `spans`: what the tagger takes for the house. */
export const firms = (letter: Letter, all: readonly Clued[], role: string | null, spans: readonly Span[]): Firms => {
  const { ranked: met, isForClient } = judged(letter, all, role);
  const labelled = new Set(
    all.flatMap(({ clue, where, name }) => (clue === 'label' && where === 'text' ? [name] : [])),
  );
  const ranked = asWritten(withoutTool(met, letter, labelled));
  const likeliest = hirer(ranked);
  const isOther = likeliest !== ranked[0];
  const isMet =
    likeliest !== undefined &&
    (isOther || (likeliest.groupShare >= least && likeliest.share >= leastSpelling)) &&
    !isTool(likeliest, letter, ranked, labelled);
  const weighed = isMet ? fact(likeliest, beside(ranked, likeliest), isOther) : null;
  const own = ranked.find((each) => each.isOwn);
  const other = instead('house', spans, weighed && { name: weighed.value, sure: weighed.sure });
  const same = other && ranked.find(({ best }) => keyOf(best.name) === other.key);
  const isNobodys =
    other !== null && ((!same && bareForm.test(other.text)) || ((!same || !weighed) && isPersons(letter, other.text)));
  // Of an agency that writes for a client it is not said that the post is there, nor of a machine that sends for others.
  const isSender = same?.isOwn && (isForClient || same.isAgency || (isMet && isOther));
  if (other && !isNobodys && !isSender && !(same && isTool(same, letter, ranked, labelled)))
    return {
      company: {
        ...fromSpan(other, calmName(other.text)),
        ...(same?.hasPost || !ranked.some((each) => each.hasPost) ? {} : { sure: 'unsure' as const }),
        rivals: rivalsOf(
          ranked.filter((each) => each.group !== same?.group),
          other.text,
        ),
      },
      agency:
        own && own.group !== same?.group && keyOf(own.best.name) !== other.key && (isForClient || own.isAgency)
          ? fact(own, [], false)
          : null,
      hiddenClient: false,
    };
  const speaksFor = own && own !== likeliest && (isForClient || own.isAgency || isOther);
  return {
    // What a finder doubts of a house the tagger does not make surer: that the post is there is another matter.
    company: weighed && {
      ...weighed,
      sure: weighed.sure === 'unsure' ? 'unsure' : sureWith(spans, weighed.value, weighed.sure),
    },
    agency:
      speaksFor && own.group !== likeliest?.group
        ? fact(own, [], false)
        : !isMet && isForClient && own
          ? fact(own, [], false)
          : null,
    hiddenClient: !isMet && isForClient,
  };
};

/** What kind of body a house is, without its name. */
const bareForm =
  /^(?:(?:医療|社会福祉|学校|宗教|独立行政|特定非営利活動)法人(?:社団|財団)?|(?:一般|公益)?(?:社団|財団)法人|株式会社|有限会社|有限公司|주식회사|(?:사회복지|의료|학교)법인|gmbh|ltd\.?|inc\.?|s\.?r\.?l\.?|s\.?a\.?|ab|bv|nv)$/i;

/** Whether a word is of the name of somebody in the head of the letter. */
const isPersons = ({ message: { from, to } }: Letter, word: string): boolean =>
  [from, ...to].some(
    (box) => box !== null && fold(box.name).split(/[ ,]+/).includes(fold(word)) && box.name.includes(' '),
  );

const beside = (ranked: readonly Judged[], { group }: Judged): readonly Judged[] =>
  ranked.filter((each) => each.group !== group);

/**
 * The likeliest firm. Where that is the writer's own house, of which the letter says nothing, and another would like to meet
 * the reader, the other: "Waterlinie is enthousiast over je cv".
 */
const hirer = (ranked: readonly Judged[]): Judged | undefined => {
  const first = ranked[0];
  if (!first?.isOwn || first.hires || first.hasPost) return first;
  return ranked.find((each) => !each.isOwn && isHirer(each, first.isAgency)) ?? first;
};

const isHirer = ({ best: { name }, groupShare, hires, isHonoured, hasPost }: Judged, isAgency: boolean): boolean =>
  groupShare >= (isAgency ? 0.004 : 0.015) &&
  !panel.test(fold(name)) &&
  (isAgency
    ? (hires && name.length > 2) || (hasPost && name.includes(' '))
    : isHonoured || (hires && /^[\p{Lu}][^\u3000-\u9fff\uac00-\ud7af]{3,}$/u.test(name)));

/** "Die Auswahlkommission lädt Sie ein": those who hear the reader, and no house. */
const panel = /kommission|commissi|komisja|komisj|comision|comissao|committee|jury|giuria|tribunal|panel$|gremium/;

/**
 * A machine that finds times for others: "HireHub" of notifications@hirehub; and whatever else sends for a firm that a label names:
 * "Sofie Malm via Teamtavla" above "Företag: Nordhamn". `labelled`: the names behind labels.
 */
const isTool = (
  { best: { name }, isOwn, hasPost, group }: Judged,
  { message: { from } }: Letter,
  ranked: readonly Judged[],
  labelled: ReadonlySet<string>,
): boolean => {
  if (!isOwn || hasPost || from === null) return false;
  const isMachine = mailboxKind(from) === 'no-reply';
  return (
    (isMachine &&
      /^(?:hire|recruit|talent|interview|applicant|schedul|jobs?)[a-z]/i.test(name) &&
      !name.includes(' ')) ||
    ((isMachine || / via /i.test(from.name)) && isOtherLabelled(group, ranked, labelled))
  );
};

const isOtherLabelled = (group: number, ranked: readonly Judged[], labelled: ReadonlySet<string>): boolean =>
  !ranked.some((each) => each.group === group && labelled.has(each.best.name)) &&
  ranked.some((each) => each.group !== group && labelled.has(each.best.name));

/** The firms without the tool that is taken for the likeliest, their shares in what it leaves, where it leaves enough to speak of. */
const withoutTool = (ranked: readonly Judged[], letter: Letter, labelled: ReadonlySet<string>): readonly Judged[] => {
  const first = ranked[0];
  const left = 1 - (first?.groupShare ?? 1);
  if (!first || !isTool(first, letter, ranked, labelled)) return ranked;
  if (left < (isOtherLabelled(first.group, ranked, labelled) ? 0.005 : 0.2)) return ranked;
  return ranked
    .filter(({ group }) => group !== first.group)
    .map((each) => ({ ...each, share: each.share / left, groupShare: each.groupShare / left }));
};

/** "Lumo Sante", which only the domain spells, beside "chez lumo": as the letter writes it. */
const asWritten = (ranked: readonly Judged[]): readonly Judged[] => {
  const [first] = ranked;
  if (first?.best.clue !== 'guess') return ranked;
  const own = ranked.find((each) => each.group === first.group && each.best.clue !== 'guess');
  return own && own.share > first.share / 2 ? [own, ...ranked.filter((each) => each !== own)] : ranked;
};

/** Below this share a rival is a name that no careful reader would think of. */
const leastRival = 0.02;

/** Below this share of certainty nothing is said. */
const least = 0.4;
/** And below this share of one spelling, however sure the firm is. */
const leastSpelling = 0.2;

const candidate = ({ best }: Judged, sure: Candidate<string>['sure']): Candidate<string> => ({
  value: calmName(best.name),
  words: best.words,
  where: best.where,
  start: best.start,
  sure,
});

/** Up to three other houses, each once. `name`: the one that is said. */
const rivalsOf = (others: readonly Judged[], name: string): readonly Candidate<string>[] => {
  const rivals: Candidate<string>[] = [];
  const groups = new Set<number>();
  for (const each of others) {
    if (groups.has(each.group) || rivals.length > 2 || each.share < leastRival || fold(each.best.name) === fold(name))
      continue;
    groups.add(each.group);
    rivals.push(candidate(each, 'unsure'));
  }
  return rivals;
};

const fact = (first: Judged, others: readonly Judged[], isOther: boolean): Fact<string> => {
  const rivals = rivalsOf(others, first.best.name);
  // "The post of Crewing Officer at Maris Offshore": of another house it is not said that the post is there.
  const isElsewhere = !first.hasPost && others.some((each) => each.hasPost);
  // What only the domain spells may be written otherwise.
  const isSpelled = first.best.clue === 'domain' && first.best.where === 'from';
  const sure = isSpelled
    ? 'unsure'
    : isOther
      ? 'likely'
      : first.groupShare >= 0.99 && first.share >= 0.7 && first.places > 1
        ? 'certain'
        : first.groupShare >= 0.75 && !isElsewhere
          ? 'likely'
          : 'unsure';
  return { ...candidate(first, sure), rivals };
};

import { fold } from '../../message/fold';
import type { Candidate, Fact } from '../fact';
import type { Letter } from '../letter';
import type { Clued } from './clued';
import { type Judged, judged } from './company-judge';
import { lacksKind } from './company-lines';
import { bare, calmName, isAgencyName, isSameFirm, shortName } from './company-name';
import { zoneAfter } from './date-zone';
import { mailboxKind } from './mailbox-kind';
import { judge } from './name-judge';
import { fromSpan, leastSpan, type Option, spellings, united } from './name-option';
import { keyOf, type Span, type Tagged } from './tagger';

/** The hiring company and, where an agency writes, the agency. */
export interface Firms {
  readonly company: Fact<string> | null;
  readonly agency: Fact<string> | null;
  readonly hiddenClient: boolean;
}

/** Weighs every name of a firm in the letter; where an agency writes, its client is the company. `role`: words that are no firm; `tags`: what the tagger takes for what. */
export const firms = (letter: Letter, all: readonly Clued[], role: string | null, tags: Tagged): Firms => {
  const seen = seenIn(letter, all, role);
  const { ranked, isForClient, likeliest, isMet, isOther, weighed } = seen;
  const meant = judge(letter, 'house', weighed, houseOptions(letter, seen, tags.house), tags);
  const own = ranked.find((each) => each.isOwn);
  const key = meant && keyOf(meant.value);
  const same = key === null ? undefined : sameAs(ranked, key);
  const company = meant && {
    ...meant,
    // What only the domain spells may be written otherwise.
    sure: isElsewhere(same, ranked) || (same && isSpelled(same)) ? ('unsure' as const) : meant.sure,
    rivals: rivalsOf(
      ranked.filter((each) => each.group !== same?.group),
      meant.value,
    ),
  };
  if (company && (!weighed || key !== keyOf(weighed.value))) {
    const isOwn = own && own.group !== same?.group && keyOf(own.best.name) !== key;
    return {
      company,
      agency: isOwn && (isForClient || own.isAgency) ? fact(own, [], false) : null,
      hiddenClient: false,
    };
  }
  const speaksFor = own && own !== likeliest && (isForClient || own.isAgency || isOther);
  return {
    company,
    agency:
      speaksFor && own.group !== likeliest?.group
        ? fact(own, [], false)
        : !isMet && isForClient && own
          ? fact(own, [], false)
          : null,
    hiddenClient: !isMet && isForClient,
  };
};

/** What the finders say of the houses of a letter. */
export interface Seen {
  readonly ranked: readonly Judged[];
  readonly isForClient: boolean;
  readonly likeliest: Judged | undefined;
  /** The likeliest is likely enough to be said. */
  readonly isMet: boolean;
  /** It is not the one most is said for. */
  readonly isOther: boolean;
  readonly weighed: Fact<string> | null;
  /** The names behind labels. */
  readonly labelled: ReadonlySet<string>;
}

export const seenIn = (letter: Letter, all: readonly Clued[], role: string | null): Seen => {
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
  return { ranked, isForClient, likeliest, isMet, isOther, weighed, labelled };
};

/** Houses that may be the one that hires: of the finders, the first of which they take for it, then of the tagger. */
export const houseOptions = (letter: Letter, seen: Seen, spans: readonly Span[]): readonly Option<string>[] => {
  const { ranked, weighed, labelled, isForClient, isMet, isOther } = seen;
  const own = ranked.find((each) => each.isOwn);
  // Whether an agency writes, and says for whom.
  const hasAgency =
    own?.isAgency === true ||
    ranked.some(({ best }) => isAgencyName(letter, best.name)) ||
    spans.some(({ text, chance }) => chance > 0.3 && isAgencyName(letter, text));
  const whose = `${isForClient} ${hasAgency}`;
  const of = (from: Candidate<string>, by: Option<string>['by']): Option<string> => ({
    candidate: from,
    text: from.value,
    by,
    noticed: noticed(sameAs(ranked, keyOf(from.value)) ?? ranked.find(({ best }) => best.words === from.words), whose),
    keys: spellings(from.value, from.words),
  });
  const others = [
    ...(weighed?.rivals.map((each) => of(each, 'rival')) ?? []),
    // What the address alone spells is for the finders to say.
    ...ranked
      .filter(({ best }) => best.clue !== 'guess' && best.clue !== 'domain')
      .slice(0, 5)
      .map((each) => of(candidate(each, 'unsure'), 'more')),
    ...spans
      .slice(0, 6)
      .filter(({ chance }) => chance > leastSpan)
      .map((span) => of(fromSpan(span, calmName(span.text)), 'tagger')),
  ];
  const isOption = ({ text }: Option<string>): boolean => {
    const same = sameAs(ranked, keyOf(text));
    const isOwns = same ? same.isOwn : own !== undefined && isSameFirm(bare(text), bare(own.best.name));
    const house = same ?? (isOwns ? own : undefined);
    if (house ? house.isPast || isTool(house, letter, ranked, labelled) : bareForm.test(text)) return false;
    if (weighed && lacksKind(letter, weighed.value, text)) return false;
    // "10 AM EST"
    if (!same && zoneAfter(text, 0) === text) return false;
    if ((!same || !weighed) && isPersons(letter, text)) return false;
    // An agency hires where the finders say so only.
    if (isAgencyName(letter, text) && !(weighed && isAgencyName(letter, weighed.value))) return false;
    // Of an agency that writes for a client it is not said that the post is there, nor of a machine that sends for others.
    return !(isOwns && own && (isForClient || own.isAgency || (isMet && isOther)));
  };
  // "Klinikum Brookdorf" speaks for "Städtisches Klinikum Brookdorf", too.
  const shorter = weighed ? others.filter(({ text }) => lacksKind(letter, weighed.value, text)) : [];
  const first = weighed && of(weighed, weighed.sure);
  const whole = first && { ...first, keys: [...new Set([...first.keys, ...shorter.flatMap(({ keys }) => keys)])] };
  return united([...(whole ? [whole] : []), ...others.filter(isOption)], shortName);
};

const sameAs = (ranked: readonly Judged[], key: string): Judged | undefined =>
  ranked.find(({ best }) => keyOf(best.name) === key);

/** "The post of Crewing Officer at Maris Offshore": of another house it is not said that the post is there. */
const isElsewhere = (house: Judged | undefined, ranked: readonly Judged[]): boolean =>
  !house?.hasPost && ranked.some((each) => each.hasPost && each.group !== house?.group);

const isSpelled = ({ best }: Judged): boolean => best.clue === 'domain' && best.where === 'from';

/** What speaks for a house, and how much. */
const noticed = (house: Judged | undefined, whose: string): readonly string[] => {
  if (!house) return ['unseen', `client ${whose} unseen`];
  const { best, share, groupShare, places, isOwn, isAgency, hires, isHonoured, hasPost } = house;
  const told = { isOwn, isAgency, hires, isHonoured, hasPost };
  return [
    `clue ${best.clue}`,
    `clue ${best.clue} ${best.where}`,
    `share ${Math.round(share * 8)}`,
    `group ${Math.round(groupShare * 12)}`,
    `places ${Math.min(3, places)}`,
    `client ${whose} ${isOwn} ${hires}`,
    ...Object.entries(told).flatMap(([what, is]) => (is ? [`told ${what}`] : [])),
  ];
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
  const sure = isSpelled(first)
    ? 'unsure'
    : isOther
      ? 'likely'
      : first.groupShare >= 0.99 && first.share >= 0.7 && first.places > 1
        ? 'certain'
        : first.groupShare >= 0.75 && !isElsewhere(first, [first, ...others])
          ? 'likely'
          : 'unsure';
  return { ...candidate(first, sure), rivals };
};

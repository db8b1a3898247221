import { fold } from '../../message/fold';
import type { Candidate, Fact } from '../fact';
import type { Letter } from '../letter';
import type { Clued } from './company-clue';
import { type Judged, judged } from './company-judge';
import { calmName } from './company-name';

/** The hiring company and, where an agency writes, the agency. */
export interface Firms {
  readonly company: Fact<string> | null;
  readonly agency: Fact<string> | null;
  readonly hiddenClient: boolean;
}

/** Weighs every name of a firm in the letter; where an agency writes, its client is the company. `role`: words that are no firm. */
export const firms = (letter: Letter, all: readonly Clued[], role: string | null): Firms => {
  const { ranked, isForClient } = judged(letter, all, role);
  const first = ranked[0];
  const own = ranked.find((each) => each.isOwn);
  const others = ranked.filter((each) => !first || each.group !== first.group);
  const isFound = first !== undefined && first.groupShare >= least && first.share >= leastSpelling;
  const speaksFor = own && own !== first && (isForClient || own.isAgency);
  return {
    company: isFound ? fact(first, others) : null,
    agency:
      speaksFor && own.group !== first?.group ? fact(own, []) : !isFound && isForClient && own ? fact(own, []) : null,
    hiddenClient: !isFound && isForClient,
  };
};

/** Below this share of certainty nothing is said. */
const least = 0.4;
/** And below this share of one spelling, however sure the firm is. */
const leastSpelling = 0.2;

const fact = (first: Judged, others: readonly Judged[]): Fact<string> => {
  const of = (each: Judged, sure: Candidate<string>['sure']): Candidate<string> => ({
    value: calmName(each.best.name),
    words: each.best.words,
    where: each.best.where,
    start: each.best.start,
    sure,
  });
  const rivals: Candidate<string>[] = [];
  const groups = new Set<number>();
  for (const each of others) {
    if (groups.has(each.group) || rivals.length > 2 || fold(each.best.name) === fold(first.best.name)) continue;
    groups.add(each.group);
    rivals.push(of(each, 'unsure'));
  }
  const sure =
    first.groupShare >= 0.99 && first.share >= 0.7 && first.places > 1
      ? 'certain'
      : first.groupShare >= 0.75
        ? 'likely'
        : 'unsure';
  return { ...of(first, sure), rivals };
};

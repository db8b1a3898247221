import type { Fact } from '../../core/reading/fact';
import type { Reading } from '../../core/reading/reading';

/** What was read of one letter, as `read` prints it: a stable contract, one JSON object a line. */
export interface ReadingLine {
  readonly file: string;
  readonly language: string;
  readonly kind: string;
  readonly isInterviewInvitation: boolean;
  readonly recruiter: {
    readonly name: string;
    readonly given: string | null;
    readonly family: string | null;
    readonly honorific: string | null;
    readonly title: string | null;
    readonly email: string | null;
  } | null;
  readonly interviewers: readonly string[];
  readonly company: string | null;
  readonly role: string | null;
  /** Local ISO to the minute, or the day alone where no time is said. */
  readonly dates: readonly string[];
  readonly zone: string | null;
  readonly minutes: number | null;
  readonly format: string | null;
  readonly deadline: string | null;
  readonly route: { readonly address: string | null; readonly kind: string };
  readonly situation: Reading['situation'];
  /** One for every fact that is not null. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}

export interface Evidence {
  readonly words: string;
  readonly where: string;
  readonly sure: string;
}

/** A reading as a line of the terminal's contract. */
export const readingLine = (file: string, reading: Reading): ReadingLine => {
  const person = reading.recruiter?.value;
  const first = reading.dates[0]?.value;
  return {
    file,
    language: reading.language.value,
    kind: reading.kind.value,
    isInterviewInvitation: reading.isInterviewInvitation,
    recruiter: person
      ? {
          name: person.name,
          given: person.given,
          family: person.family,
          honorific: person.honorific,
          title: person.title,
          email: person.email,
        }
      : null,
    interviewers: reading.interviewers.map((each) => each.value.name),
    company: reading.company?.value ?? null,
    role: reading.role?.value.name ?? null,
    dates: reading.dates.map((each) => each.value.start),
    zone: first?.zone ?? null,
    minutes: first?.minutes ?? null,
    format: reading.format?.value ?? null,
    deadline: reading.deadline?.value ?? null,
    route: { address: reading.route.value.address, kind: reading.route.value.kind },
    situation: reading.situation,
    evidence: evidenceOf(reading),
  };
};

const evidenceOf = (reading: Reading): Record<string, Evidence> => {
  const { language, kind, recruiter, company, agency, role, deadline, format, route } = reading;
  const facts: Record<string, Fact<unknown> | null> = {
    language,
    kind,
    recruiter,
    company,
    agency,
    role,
    deadline,
    format,
    route,
  };
  for (const [name, list] of [
    ['interviewers', reading.interviewers],
    ['dates', reading.dates],
  ] as const)
    facts[name] = list[0] ?? null;
  const evidence: Record<string, Evidence> = {};
  for (const name of Object.keys(facts)) {
    const fact = facts[name];
    if (fact) evidence[name] = { words: fact.words, where: fact.where, sure: fact.sure };
  }
  return evidence;
};

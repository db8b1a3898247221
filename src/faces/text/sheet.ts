import type { InterfaceWords } from '../../core/languages/en/interface';
import type { Fact } from '../../core/reading/fact';
import { type Session, toLookAt } from '../../core/session/session';
import { checkLines } from './checks';

/** A session as lines for the terminal: what was read and from which words, the reply, what needs a look. */
export const sheet = (session: Session, words: InterfaceWords): readonly string[] => {
  const { reading, reply } = session;
  return [
    line('Who', reading.recruiter, (person) => [person.name, person.title].filter(Boolean).join(', ')),
    line('Role', reading.role, (role) => role.name),
    line('Company', reading.company, (company) => company),
    ...reading.dates.map((date) =>
      line('When', date, (slot) => [slot.start.replace('T', ' '), slot.zone].filter(Boolean).join(' ')),
    ),
    line('Answer by', reading.deadline, (deadline) => deadline),
    `${'To'.padEnd(10)} ${reply.to ?? '(no address leads to a person)'}`,
    `${'Subject'.padEnd(10)} ${reply.subject}`,
    '',
    ...session.text.split('\n'),
    '',
    ...checkLines(toLookAt(session), words).map((check) => `${check.name}: ${check.why}`),
  ].filter((each): each is string => each !== null);
};

const line = <Value>(name: string, fact: Fact<Value> | null, show: (value: Value) => string): string | null =>
  fact
    ? `${name.padEnd(10)} ${show(fact.value)}${fact.words ? `   “${fact.words}” (${fact.where}, ${fact.sure})` : ''}`
    : null;

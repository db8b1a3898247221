import type { Person } from '../../languages/person';
import { fold } from '../../message/fold';
import type { Mailbox } from '../../message/message';
import type { Candidate, Fact } from '../fact';
import type { Letter } from '../letter';
import type { Route } from '../reading';
import { addresses } from './contact';
import { mailboxKind } from './mailbox-kind';
import { fits } from './people-fit';

/** Whom to answer: Reply-To before From; behind a machine the human address in the letter, else the portal's link, else nobody. */
export const route = (letter: Letter, recruiter: Fact<Person> | null): Fact<Route> => {
  const { replyTo, from } = letter.message;
  const open = replyTo.find((box) => box.address !== '' && mailboxKind(box) !== 'no-reply');
  if (open) return fact({ address: open.address, kind: kindOf(open, recruiter), link: null }, open.address, 'reply-to');
  if (from?.address && mailboxKind(from) !== 'no-reply' && replyTo.length === 0)
    return fact({ address: from.address, kind: kindOf(from, recruiter), link: null }, from.address, 'from');
  const written = addresses(letter).filter(
    (address) =>
      mailboxKind({ name: '', address }) !== 'no-reply' &&
      !isReaders(letter, address) &&
      !/privacy|dpo|gdpr|datenschutz|unsubscribe|abuse|legal|support/.test(fold(address)),
  );
  const human = written.find(
    (address) => address === recruiter?.value.email || fits(nameOf(recruiter), fold(address.split('@')[0] ?? '')),
  );
  const chosen = human ?? recruiter?.value.email ?? written[0];
  if (chosen) {
    const start = letter.parts.text.indexOf(chosen);
    return {
      ...fact(
        { address: chosen, kind: human || chosen === recruiter?.value.email ? 'person' : 'team', link: null },
        chosen,
        'text',
      ),
      start,
    };
  }
  const link = linkOf(letter);
  if (link)
    return { ...fact({ address: null, kind: 'portal', link }, link, 'text'), start: letter.parts.text.indexOf(link) };
  return fact({ address: null, kind: 'no-reply', link: null }, from?.address ?? '', 'from');
};

const nameOf = (recruiter: Fact<Person> | null) => ({ name: recruiter?.value.name ?? '' });

const kindOf = (box: Mailbox, recruiter: Fact<Person> | null): 'person' | 'team' =>
  mailboxKind(box) === 'team' && !(recruiter && fits(nameOf(recruiter), fold(box.address.split('@')[0] ?? '')))
    ? 'team'
    : 'person';

const isReaders = (letter: Letter, address: string): boolean =>
  [...letter.message.to, ...(letter.message.me ? [letter.message.me] : [])].some(
    (box) => fold(box.address) === fold(address),
  );

/** The first link that leads to a page of this application rather than to a footer or a meeting. */
const linkOf = (letter: Letter): string | null => {
  for (const line of letter.lines) {
    const match = /https?:\/\/[^\s<>()"'\]]{4,400}/.exec(line.text);
    if (
      match &&
      !/unsubscribe|privacy|teams\.microsoft|zoom\.us|meet\.google|maps\.|facebook|twitter|instagram|linkedin\.com\/company|youtube|logo|aka\.ms/i.test(
        match[0],
      )
    )
      return match[0];
  }
  return null;
};

const fact = (value: Route, words: string, where: Candidate<Route>['where']): Fact<Route> => ({
  value,
  words,
  where,
  start: -1,
  sure: value.address ? 'certain' : 'likely',
  rivals: [],
});

import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { once } from '../words';
import { mailboxKind } from './mailbox-kind';
import { holdsPost } from './name-words';
import { fits } from './people-fit';
import type { Known } from './people-proposal';

/** What stands with a person's name: position, address, telephone. */
export interface Contact {
  readonly title: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
}

/** Reads the lines under a signed name, and the headers, for how to reach a person. */
export const contactOf = (letter: Letter, person: Known): Contact => {
  const signed = person.proposals.find(
    (each) => each.line >= 0 && (each.sign === 'signature' || each.sign === 'behalf'),
  );
  const below = signed ? letter.lines.slice(signed.line, signed.line + 9) : [];
  return {
    title: titleOf(
      letter,
      person,
      below.map((line) => line.text),
    ),
    email: emailOf(letter, person),
    telephone: telephoneOf(below.map((line) => line.text)),
  };
};

const titleOf = (letter: Letter, person: Known, lines: readonly string[]): string | null => {
  const beside = person.proposals.map((each) => each.name.beside).find((each) => isTitle(letter, each));
  const first = lines[0] ?? '';
  const rest = first
    .split(/\s*[|,·–]\s*|\s-\s/)
    .slice(1)
    .find((part) => isTitle(letter, part));
  if (rest) return tidy(rest);
  for (const line of lines.slice(1, 4)) {
    const part = line.split(/\s*[|·]\s*/).find((each) => isTitle(letter, each));
    if (part) return tidy(part);
  }
  return beside ? tidy(beside) : null;
};

const isTitle = (letter: Letter, text: string): boolean => {
  const folded = fold(text.trim());
  return (
    folded.length > 1 &&
    folded.length < 80 &&
    !folded.includes('@') &&
    !/\d{4}/.test(folded) &&
    holdsPost(folded, letter)
  );
};

const tidy = (text: string): string =>
  text
    .trim()
    .replace(/[,;.|]+$/, '')
    .replace(/^[^\p{L}\p{N}]{1,3}(?=\p{L})/u, '')
    .slice(0, 100);

const emailOf = (letter: Letter, person: Known): string | null => {
  const named = person.proposals.find(
    (each) => each.email !== null && mailboxKind({ name: '', address: each.email }) !== 'no-reply',
  )?.email;
  return (
    named ?? addresses(letter).find((address) => fits(person.best.name, fold(address.split('@')[0] ?? ''))) ?? null
  );
};

/** The addresses written in the letter's own text, in their order; at most 20. */
export const addresses = once((letter: Letter): readonly string[] => {
  const found: string[] = [];
  for (const line of letter.lines) {
    for (let at = line.text.indexOf('@'); at > 0 && found.length < 20; at = line.text.indexOf('@', at + 1)) {
      const local = /[\w.+-]{1,64}$/.exec(line.text.slice(Math.max(0, at - 64), at))?.[0];
      const domain = /^[\w-]{1,63}(\.[\w-]{1,63}){1,5}/.exec(line.text.slice(at + 1, at + 255))?.[0];
      if (local && domain && !found.includes(`${local}@${domain}`)) found.push(`${local}@${domain}`);
    }
  }
  return found;
});

/** The first telephone number under the name. */
const telephoneOf = (lines: readonly string[]): string | null => {
  for (const line of lines) {
    const text = line.slice(0, 200).replace(/https?:\S{1,150}/g, ' ');
    for (const match of text.matchAll(/[+(]?\d[\d ()/.-]{6,22}\d/g)) {
      const digits = match[0].replace(/\D/g, '');
      if (
        digits.length >= 8 &&
        digits.length <= 15 &&
        !/^(19|20)\d{6}$/.test(digits) &&
        (/[+(]|^0/.test(match[0]) || /tel|phone|mob|cell|fon|fax|^\s*[tmp][.:]?\s/i.test(text) || digits.length >= 9)
      )
        return match[0].trim();
    }
  }
  return null;
};

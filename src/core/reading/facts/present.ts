import type { Person } from '../../languages/person';
import { fold } from '../../message/fold';
import type { Fact } from '../fact';
import type { Letter } from '../letter';
import { isBoundary, once } from '../words';
import { candidateNames } from './candidate';
import { echoes } from './echoes';
import { parseName } from './name';
import { isEastern } from './name-eastern';
import type { Name } from './name-form';
import { isCapitalAt, nameRun } from './name-run';
import { holdsPost } from './name-words';

/** Those named who will be there beside the writer, in the order of the letter; the reader, the writer, firms and places left out. */
export const present = (
  letter: Letter,
  writer: Person | null,
  houses: readonly (Fact<string> | null)[],
): readonly Fact<Person>[] => {
  const own = [...candidateNames(letter).map((each) => each.name), ...(writer ? [writer.name] : [])].map(words);
  const firms = houses.map((house) => words(house?.value ?? ''));
  return named(letter)
    .filter(({ name }) => !firms.some((firm) => words(name.name).every((word) => firm.includes(word))))
    .filter(({ name }) => !own.some((each) => overlaps(each, words(name.name))))
    .filter(
      (each, at, all) => !all.slice(0, at).some((other) => overlaps(words(other.name.name), words(each.name.name))),
    )
    .slice(0, 6)
    .map(({ name, start, length }) => ({
      value: { ...personOf(name) },
      words: letter.parts.text.slice(start, start + length),
      where: 'text',
      start,
      sure: 'likely',
      rivals: [],
    }));
};

interface Found {
  readonly name: Name;
  readonly start: number;
  readonly length: number;
}

const named = once((letter: Letter): readonly Found[] => {
  const found: Found[] = [];
  const { text } = letter.parts;
  for (const { sentence, spots } of echoes(letter)) {
    if (sentence.where !== 'text' || !spots.some(({ tag }) => tag === 'present')) continue;
    let last = -1;
    for (let at = sentence.start; at < sentence.end; at++) {
      if (!isCapitalAt(text, at) || !isBoundary(text, at)) continue;
      const run = nameRun(text, at);
      // "SVP Quality" is a post.
      if (!run || isEastern(run) || /^\p{Lu}{2,4} /u.test(run)) continue;
      const name = parseName(run, letter);
      const end = at + run.length;
      if (name && isSure(letter, name, at, end, last, at + Math.max(0, run.indexOf(name.name)))) {
        found.push({ name, start: at, length: run.length });
        last = end;
      }
      at = end;
    }
  }
  return found;
});

/** A whole name with its post beside it, with Mr or Dr before it, or in a row with one that has. */
const isSure = (letter: Letter, name: Name, at: number, end: number, last: number, nameAt: number): boolean => {
  const folded = fold(letter.parts.text.slice(end, end + 60));
  const before = fold(letter.parts.text.slice(Math.max(0, at - 60), at));
  // "(Leiter Privatkunden Zürichsee)", "SVP Quality": a post, no person. "Fraser & Ainslie Gowdie": two, of whom one is not read.
  if (name.isDoubtful || before.lastIndexOf('(') > before.lastIndexOf(')') || holdsPost(fold(name.name), letter))
    return false;
  if (
    last < 0 &&
    /\p{Lu}[\p{L}-]{1,20} (?:&|and|und|et|y|e|en|och|i) $/u.test(letter.parts.text.slice(Math.max(0, at - 30), at))
  )
    return false;
  // "Frau Ammann, Leiterin Schaden Deutschschweiz": what the post of the one before is about.
  const between = last < 0 ? '' : fold(letter.parts.text.slice(last, nameAt));
  if (
    /^ ?[,(–-] ?[^,;]{2,60}$/.test(between) &&
    holdsPost(between, letter) &&
    !/ (?:and|und|et|e|y|en|och|i|oraz|&) /.test(between)
  )
    return false;
  // "Frau Dr. Wimmer von der Diözese", "M. Petit du service achats": a name, or where somebody comes from; it cannot be told.
  if (/ (?:von (?:der|dem|den)|vom|du|de la|della) \p{L}/u.test(` ${name.name}`) && letter.language.code !== 'es')
    return false;
  if (name.honorific !== null || name.degree !== null) return true;
  // "For Dispatcher in Grand Junction".
  if (/\b(?:in|at|near|bei) $/.test(before)) return false;
  // "A chat with Elias, our CTO".
  if (!name.name.includes(' ') && isLed(before) && ours.test(folded) && holdsPost(folded.slice(0, 45), letter))
    return true;
  if (
    !name.name.includes(' ') ||
    name.given === null ||
    /^\p{L}\.? |^(?:van|von|de|di|da|ter|ten) | \p{L}$/iu.test(name.name)
  )
    return false;
  const isPosted = /^(?:,| ?\()/.test(folded) && holdsPost(folded.slice(0, 45), letter);
  const isNext = last >= 0 && at - last < 60;
  return isPosted || isLed(before) || isNext || holdsPost(before.slice(-25), letter);
};

const isLed = (before: string): boolean =>
  /(?:[:：]|\b(?:with|mit|avec|con|com|met|z|med|and|und|et|e|y|en|och|i|oraz)) $/.test(before);
const ours =
  /^(?:,| \(| ?[-–]) ?(?:our|the|my|unser|notre|mon|ma|nuestr[oa]|mi|noss[oa]|[oa] noss[oa]|il nostro|la nostra|onze|ons|var|vart|nasz|nasza) /;

const personOf = (name: Name): Person => ({
  name: name.name,
  given: name.given,
  family: name.family,
  honorific: name.honorific,
  degree: name.degree,
  title: null,
  email: null,
  telephone: null,
});

const words = (name: string): readonly string[] =>
  fold(name)
    .split(/[\s.-]+/)
    .filter((word) => word.length > 1);

const overlaps = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((word) => other.includes(word));

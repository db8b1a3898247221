import type { Candidate, Fact } from './fact';
import type { Letter } from './letter';
import type { Kind } from './reading';
import { isBulk } from './situation';
import { study } from './study';

/**
 * Signs of a scam or of mass mail: keys of interface words ("reading.warning.money"), each with the words of the letter.
 * A sign is no proof, and none speaks of a person.
 */
export const warnings = (letter: Letter, kind: Kind): readonly Fact<string>[] => {
  const found: Fact<string>[] = [];
  if (kind === 'scam') found.push(...scam(letter));
  if (isBulk(letter, kind)) found.push(bulk(letter));
  return found;
};

const fact = (value: string, evidence: Pick<Candidate<string>, 'words' | 'where' | 'start'>): Fact<string> => ({
  value,
  ...evidence,
  sure: 'likely',
  rivals: [],
});

const scam = (letter: Letter): readonly Fact<string>[] => {
  const found = new Map<string, Fact<string>>();
  for (const { spots, where } of study(letter))
    for (const { tag, start, end } of spots) {
      if (tag !== 'scam' && tag !== 'messenger') continue;
      const key = tag === 'messenger' ? 'reading.warning.messenger' : 'reading.warning.scam';
      const field = where === 'subject' ? letter.message.subject : letter.parts.text;
      if (!found.has(key)) found.set(key, fact(key, { words: field.slice(start, end), where, start }));
    }
  return [...found.values()];
};

const bulk = (letter: Letter): Fact<string> => {
  for (const { spots, where } of study(letter))
    for (const { tag, start, end } of spots)
      if (tag === 'news' && where !== 'subject')
        return fact('reading.warning.bulk', { words: letter.parts.text.slice(start, end), where, start });
  return fact('reading.warning.bulk', {
    words: letter.message.headers['list-unsubscribe'] ?? '',
    where: 'headers',
    start: -1,
  });
};

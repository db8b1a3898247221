import { catalogue } from '../../../src/core/blocks/catalogue';
import { allLanguages } from '../../../src/core/languages/all';
import type { LanguageCode } from '../../../src/core/languages/code';
import { reply as words } from '../../../src/core/languages/en/interface/reply';
import { type Facts, noPhrases } from '../../../src/core/languages/phrases';
import { fill } from '../../../src/core/reply/fill';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish } from '../../../src/core/reply/wish';
import { now } from './given';
import { type Letter, letterIn, locals, thirty } from './letters';

/** Languages whose phrases are written. */
export const written = (): readonly LanguageCode[] =>
  (Object.keys(allLanguages) as LanguageCode[]).filter((code) => allLanguages[code]?.phrases !== noPhrases);

/** The book of a language: thirty replies, then every block in every way it can be said. */
export const book = (code: LanguageCode): string => {
  const sections = [
    `# ${allLanguages[code]?.name}`,
    'Written by `node scripts/book.mjs`. To be read by somebody who knows the language well: is every sentence right, natural, kind and short? The names are invented.',
    '## Thirty replies',
    ...thirty(code).flatMap((letter, index) => [`### ${index + 1}. ${letter.name}`, quoted(replyTo(code, letter))]),
    '## Every block',
    'First with everything known, then (after “neutral”) with nothing known, where that reads differently.',
    ...blocks(code),
  ];
  return `${sections.join('\n\n')}\n`;
};

const replyTo = (code: LanguageCode, letter: Letter): string =>
  suggest(
    letterIn(code, letter),
    { ...defaultWish, signOffName: locals[code].me, ...letter.wish },
    allLanguages,
    letter.now ?? now,
  ).text;

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trim())
    .join('\\\n')
    .replace(/\\\n>\\\n/g, '\n>\n');

const blocks = (code: LanguageCode): readonly string[] => {
  const { phrases } = allLanguages[code] ?? allLanguages.en;
  const [rich, bare] = [factsOf(code, true), factsOf(code, false)];
  return catalogue.flatMap((block) => {
    const variants = phrases.texts[block.id];
    if (!variants) return [];
    const name = (words as Readonly<Record<string, string>>)[`reply.block.${block.id}`] ?? '';
    const lines = variants.flatMap((variant) => {
      const full = fill(variant, block.needs.includes('two-slots') ? { ...rich, slots: bare.slots } : rich, phrases);
      const neutral = fill(variant, bare, phrases);
      return [
        ...(full === null ? [] : [`- ${full.replace(/\n/g, ' / ')}`]),
        ...(neutral === null || neutral === full ? [] : [`  - neutral: ${neutral.replace(/\n/g, ' / ')}`]),
      ];
    });
    return [`### ${block.id}: ${name}`, lines.join('\n')];
  });
};

const factsOf = (code: LanguageCode, rich: boolean): Facts => {
  const local = locals[code];
  const spoken = (allLanguages[code] ?? allLanguages.en).spoken;
  const how = { region: null, register: 'formal', year: false } as const;
  const slot = { start: '2026-03-10T10:00', minutes: 45, zone: null, offset: null, mine: null };
  return {
    role: rich ? local.role : null,
    reference: null,
    company: rich ? local.company : null,
    recruiter: rich ? local.person : null,
    date: rich ? spoken.date('2026-03-05T14:00', how) : null,
    day: rich ? spoken.date('2026-03-05', how) : null,
    offered: 0,
    meeting: rich ? 'second-interview' : null,
    others: rich ? [local.formalPerson] : [],
    deadline: spoken.date('2026-03-12', how),
    slots: rich
      ? [spoken.slot(slot, how)]
      : [spoken.slot(slot, how), spoken.slot({ ...slot, start: '2026-03-11T15:30' }, how)],
    minutes: 30,
    format: 'video',
    colleague: local.colleague,
    about: rich ? local.about : null,
    specific: local.specific,
    tone: rich ? 'warm' : 'formal',
    register: 'formal',
    region: null,
    holds: (need) =>
      rich
        ? [
            'one-slot',
            'invited',
            'applied',
            'team',
            'one-way',
            'date',
            'day',
            'named',
            'others',
            'role',
            'company',
          ].includes(need)
        : need === 'take-home',
  };
};

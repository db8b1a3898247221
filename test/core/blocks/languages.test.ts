import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/core/blocks/catalogue';
import { allLanguages } from '../../../src/core/languages/all';
import type { Language } from '../../../src/core/languages/language';
import { type Facts, noPhrases, type Variant } from '../../../src/core/languages/phrases';
import { fill } from '../../../src/core/reply/fill';
import { maria, person } from '../reply/given';
import { needs, situations } from './situations';

/** What every language must keep, block by block; whole replies are tested in test/core/reply/combinations.test.ts. */
const written = Object.values(allLanguages).filter((language) => language.phrases !== noPhrases);

const mustExist = catalogue.filter((block) =>
  /^(?:decision|reason)\/|^gratitude\/opportunity|^closing\/wish|^limitation\/arrangement/.test(block.id),
);
const three = catalogue.filter((block) => /^(?:gratitude|decision|reason|closing)$/.test(block.move));
const facts = ['role', 'company', 'date', 'deadline', 'colleague', 'about', 'specific', 'recruiter'];

describe.each(written.map((language) => [language.code, language] as const))('%s', (code, language) => {
  const { phrases } = language;

  test('has only blocks of the catalogue, and those that no letter can do without', () => {
    const ids = catalogue.map((block) => block.id);
    expect(Object.keys(phrases.texts).filter((id) => !ids.includes(id))).toEqual([]);
    expect(mustExist.map((block) => block.id).filter((id) => !phrases.texts[id]?.length)).toEqual([]);
  });

  test('has three ways to say thanks, decision, each reason and the wish, that begin differently', () => {
    for (const { id } of three.filter((block) => phrases.texts[block.id])) {
      const ways = (phrases.texts[id] ?? []).map((variant) => ladders(variant)[0]?.[0] ?? '');
      expect({ id, ways: ways.length >= 3 }).toEqual({ id, ways: true });
      expect({ id, same: new Set(ways).size }).toEqual({ id, same: ways.length });
    }
  });

  test('uses only fields, guards and forms that exist, and no nested braces', () => {
    for (const [id, text] of texts(language)) {
      expect({ id, text, stray: /[{}]/.test(text.replace(/\{[^{}]{1,200}\}/g, '')) }).toEqual({
        id,
        text,
        stray: false,
      });
      for (const [, inside = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
        if (inside.startsWith('?')) expect(needs).toContain(inside.replace(/^\?!?/, ''));
        else if (!/[|~]/.test(inside)) expect([...facts, ...Object.keys(phrases.forms)]).toContain(inside);
      }
    }
  });

  test.each(situations.map((situation) => [situation.name, situation] as const))(
    'says every block whole: %s',
    (_name, situation) => {
      for (const block of catalogue) {
        const variants = phrases.texts[block.id];
        if (!variants || !block.needs.every((need) => situation.facts.holds(need))) continue;
        for (const variant of variants) {
          const said = fill(variant, situation.facts, phrases);
          expect({
            id: block.id,
            variant,
            said: said !== null || anotherIs(variants, situation.facts, language),
          }).toMatchObject({ said: true });
          if (said !== null)
            expect({ id: block.id, said, faults: faults(said) }).toEqual({ id: block.id, said, faults: [] });
        }
      }
    },
  );

  test('only decisions decide, only limitations limit', () => {
    for (const [id, text] of texts(language)) {
      const move = id.split('/')[0];
      const said = text.toLowerCase();
      const open = bothTones(said);
      for (const one of open) {
        const decides = phrases.decides.filter((word) => one.includes(word));
        const limits = phrases.limits.filter((word) => one.includes(word));
        if (move === 'decision') expect({ id, text, decides: decides.length > 0 }).toEqual({ id, text, decides: true });
        else expect({ id, text, decides }).toEqual({ id, text, decides: [] });
        if (move === 'limitation') expect({ id, text, limits: limits.length > 0 }).toEqual({ id, text, limits: true });
      }
    }
  });

  test('greets and signs off, whoever it is, in no gender it was not told', () => {
    for (const tone of ['warm', 'formal'] as const)
      for (const register of ['formal', 'familiar'] as const)
        for (const people of [
          [],
          [maria],
          [person('Cher')],
          [person('Nagy Péter')],
          [person('Jo Weber', { given: 'Jo', family: 'Weber', degree: 'Dr.' })],
          [maria, person('Jan de Wit', { given: 'Jan', family: 'de Wit' })],
        ])
          for (const company of [null, 'Acme Inc.'])
            for (const team of [true, false]) {
              const who = {
                people,
                team,
                company,
                tone,
                register,
                region: null,
                intent: 'decline',
                signOffName: 'Sam',
              } as const;
              const ways = [...language.salutation.greet(who), ...language.salutation.signOff(who)];
              expect(language.salutation.greet(who).length).toBeGreaterThan(0);
              expect(language.salutation.signOff(who).length).toBeGreaterThan(0);
              for (const way of ways) expect({ way, faults: faults(way, true) }).toEqual({ way, faults: [] });
              for (const each of people) {
                const greeting = language.salutation.greet(who)[0] ?? '';
                // Polish, French and (to one person, formally) Spanish name nobody to whom no title may be said: a bare whole name is how a mailing greets.
                const alone = code === 'fr' || (code === 'es' && tone === 'formal' && people.length === 1);
                const isBare = code === 'pl' || (alone && each.family !== null);
                // One word alone may be a surname, which greets nobody without a title.
                const isWord = ['de', 'nl'].includes(code) && each.family === null && !each.name.includes(' ');
                const nameless = (isBare || isWord) && register === 'formal' && each.degree === null;
                expect({
                  greeting,
                  // Polish calls Maria "Mario".
                  named: [each.given ?? each.name, each.family ?? each.name].some((name) =>
                    greeting.includes(code === 'pl' && name.endsWith('a') ? name.slice(0, -1) : name),
                  ),
                }).toEqual({ greeting, named: !nameless });
                // Swedish letters call nobody by a title.
                if (each.degree && register === 'formal' && (code !== 'sv' || tone === 'formal'))
                  expect(greeting).toMatch(/Dr|Doc|博士|박사|先生|様/);
              }
            }
  });

  test('says dates and times', () => {
    const how = { region: null, register: 'formal', year: false } as const;
    const said = language.spoken.date('2026-03-05T14:30', how);
    expect(said).toMatch(/14[:.h時点]|2:30|2시|下午2|午後2|14/);
    expect(said).toMatch(/5/);
    expect(language.spoken.date('2026-03-05', how)).not.toMatch(/00|14/);
    expect(language.spoken.date('2026-03-05', { ...how, year: true })).toMatch(/2026/);
    const slot = language.spoken.slot(
      {
        start: '2026-03-10T09:05',
        minutes: 45,
        zone: 'Berlin',
        offset: 'UTC+1',
        mine: { start: '2026-03-10T08:05', zone: 'London' },
      },
      how,
    );
    for (const part of ['45', 'London']) expect(slot).toContain(part);
    // Five past nine: "9:05", and in Korean "9시 5분"; the 5 of the 45 minutes is not meant.
    expect(slot).toMatch(/(?:^|\D)0?9\D{1,3}0?5(?:\D|$)/);
    expect(faults(slot, true)).toEqual([]);
    expect(language.spoken.minutes(30)).toContain('30');
  });
});

function ladders(variant: Variant): readonly (readonly string[])[] {
  const all =
    typeof variant === 'string' || Array.isArray(variant)
      ? [variant]
      : [(variant as { any: string }).any, ...Object.values((variant as { regions: Record<string, string> }).regions)];
  return all.map((ladder) => (typeof ladder === 'string' ? [ladder] : (ladder as readonly string[])));
}

function texts(language: Language): readonly (readonly [string, string])[] {
  return Object.entries(language.phrases.texts).flatMap(([id, variants]) =>
    variants
      .flatMap(ladders)
      .flat()
      .map((text) => [id, text] as const),
  );
}

/** A text as it is said in each tone and register, fields left out. */
function bothTones(text: string): readonly string[] {
  return [0, 1, 2, 3].map((way) =>
    text.replace(/\{([^{}]*)\}/g, (_field, inside: string) => {
      if (/[~|]/.test(inside)) return inside.split(/[~|]/)[way] ?? inside.split(/[~|]/)[0] ?? '';
      return inside.startsWith('?') ? '' : 'x';
    }),
  );
}

/** A variant may need a fact, as long as one of its block is left without it. */
function anotherIs(variants: readonly Variant[], given: Facts, language: Language): boolean {
  return variants.some((variant) => fill(variant, given, language.phrases) !== null);
}

/** What no sentence may have: holes, braces, doubled or missing blanks, doubled stops, blank ends. */
function faults(said: string, line = false): readonly string[] {
  const found: string[] = [];
  if (/[{}|~]|\bundefined\b|\bnull\b|\bNaN\b/.test(said)) found.push('field');
  if (/ {2}|　{2}/.test(said)) found.push('double blank');
  if (said !== said.trim() || said === '') found.push('blank end');
  if (/ [,.;:!?](?:\s|$)/.test(said) && !/ [;:!?]/.test(said)) found.push('blank before a stop');
  if (/\.\.|,,|[,;:]\.|。。|、。/.test(said)) found.push('two stops');
  if (!line && !/[.!?。！？:：)）]$/.test(said) && !said.includes('\n')) found.push('no end');
  if (/\(\s*\)|（\s*）|""|«\s*»/.test(said)) found.push('empty brackets');
  return found;
}

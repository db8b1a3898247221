import { expect, test } from '@jest/globals';
import { forms as de } from '../../../src/core/languages/de/forms';
import { salutation as german } from '../../../src/core/languages/de/salutation';
import { forms as fr } from '../../../src/core/languages/fr/forms';
import { salutation as french } from '../../../src/core/languages/fr/salutation';
import { forms as nl } from '../../../src/core/languages/nl/forms';
import { salutation as dutch } from '../../../src/core/languages/nl/salutation';
import type { Facts } from '../../../src/core/languages/phrases';
import { forms as pl } from '../../../src/core/languages/pl/forms';
import { salutation as polish } from '../../../src/core/languages/pl/salutation';
import { forms as sv } from '../../../src/core/languages/sv/forms';
import { situations } from '../blocks/situations';
import { person } from '../reply/given';

const all = situations[0]?.facts as Facts;
const unsure: Facts = {
  ...all,
  day: null,
  date: null,
  meeting: 'interview',
  holds: (need) => need === 'invited' || need === 'timed',
};

test.each([
  [de['und somit'], 'Sie brauchen daher keinen Termin für mich freizuhalten'],
  [fr.donc, 'inutile donc de me réserver un créneau'],
  [nl.dus, 'U hoeft dus geen tijd voor mij vrij te houden'],
  [sv.så, 'så du behöver inte hålla någon tid åt mig'],
  [pl['i nie wezmę'], 'proszę nie rezerwować dla mnie terminu'],
])('a time that is not sure is given back unnamed: %#', (form, said) => {
  expect(form?.(unsure)).toContain(said);
  expect(form?.({ ...unsure, meeting: 'trial' })).not.toContain(said);
  expect(form?.({ ...unsure, holds: (need) => need === 'invited' })).not.toContain(said);
});

test.each([
  [de['dem Verfahren'], 'dem Auswahlverfahren'],
  [fr['du processus'], 'du processus de recrutement'],
  [nl['de procedure'], 'de selectieprocedure'],
  [sv['i processen'], ' i processen'],
  [pl.rekrutacji, 'rekrutacji'],
])('there is a process only for who is to be interviewed: %#', (form, said) => {
  expect(form?.(unsure)).toBe(said);
  expect(form?.({ ...unsure, meeting: 'chat' }) || null).toBeNull();
  expect(form?.({ ...unsure, holds: (need) => need === 'sourced' }) || null).toBeNull();
});

const letter = {
  team: false,
  company: null,
  tone: 'warm',
  register: 'formal',
  region: null,
  intent: 'decline',
} as const;
const who = { ...letter, signOffName: null, people: [person('Jo Weber', { given: 'Jo', family: 'Weber' })] };

test('who is called by the given name answers so; a surname alone greets nobody', () => {
  expect(french.greet({ ...who, opening: 'bonjour', byGivenName: true })[0]).toBe('Bonjour Jo,');
  expect(french.greet({ ...who, opening: 'bonjour' })[0]).toBe('Bonjour,');
  expect(german.greet({ ...who, opening: 'hallo', byGivenName: true })[0]).toBe('Hallo Jo,');
  expect(dutch.greet({ ...who, opening: 'dag', byGivenName: true })[0]).toBe('Dag Jo,');
  const bare = { ...who, people: [person('Schlöndorf', { given: 'Schlöndorf' })] };
  expect(german.greet({ ...bare, opening: 'geehrte' })[0]).toBe('Sehr geehrte Damen und Herren,');
  expect(dutch.greet({ ...bare, opening: 'geachte' })[0]).toBe('Geachte heer of mevrouw,');
  const initial = { ...who, people: [person('H. Boysen', { given: null, family: 'Boysen' })] };
  expect(german.greet({ ...initial, register: 'formal', opening: 'moin' })[0]).toBe('Guten Tag,');
});

test('Polish verbs of the past show who writes, those of the present do not', () => {
  expect(polish.ownTitle?.('zgodnie z ustaleniami przesyłam zaproszenie')).toBeNull();
  expect(polish.ownTitle?.('przesłałam zaproszenie')).toBe('Pani');
  for (const noun of [
    'z zespołem',
    'z kapitałem skandynawskim',
    'pod artykułem',
    'nad materiałem',
    'z tyłem',
    'działem',
    'tytułem',
  ])
    expect(polish.ownTitle?.(`zapraszam na rozmowę ${noun}`)).toBeNull();
  for (const verb of [
    'dzwoniłem wczoraj',
    'dostałem zgłoszenie',
    'rozmawiałem z szefem',
    'chciałbym zaprosić',
    'Byłem w biurze',
  ])
    expect(polish.ownTitle?.(verb)).toBe('Pan');
});

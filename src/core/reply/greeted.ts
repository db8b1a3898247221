import type { BlockId, Need } from '../blocks/block';
import type { WritingLanguage } from '../languages/language';
import type { Facts } from '../languages/phrases';
import type { Greeted } from '../languages/salutation';
import type { Reading } from '../reading/reading';
import { isCeremonious } from './ceremony';
import type { Wish } from './wish';

/** The ways to greet and to sign off, by block id: the two blocks whose words follow from people, not from phrases. */
export const greeted = (
  reading: Reading,
  wish: Wish,
  language: WritingLanguage,
  facts: Facts,
): Readonly<Record<BlockId, readonly string[]>> => {
  const name = wish.signOffName?.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim() || null;
  const who: Greeted = {
    people: facts.recruiter ? [facts.recruiter] : [],
    team: facts.recruiter === null && (reading.route.value.kind === 'team' || reading.situation.team),
    company: facts.holds('agency') ? null : facts.company,
    tone: wish.tone,
    register: facts.register,
    ceremony: isCeremonious(reading, wish, language),
    ...mirrored(reading, wish, language),
    known: beforeNow.some((need) => facts.holds(need)),
    region: facts.region,
    intent: wish.intent,
    signOffName: name,
  };
  const sign = language.salutation.sign ?? ((closing: string, under: string) => `${closing}\n${under}`);
  return {
    'greeting/by-manners': language.salutation.greet(who),
    'sign-off/by-manners': language.salutation
      .signOff(who)
      .map((closing) => (name === null ? closing : sign(closing, name, who.tone))),
  };
};

const beforeNow: readonly Need[] = ['applied', 'interviewed', 'earlier-contact', 'confirmed'];

/** The letter's own ways, where it is answered in its language and the person did not ask for a formal letter. */
const mirrored = (
  { manner, language }: Reading,
  { tone }: Wish,
  { code }: WritingLanguage,
): Pick<Greeted, 'opening' | 'parting'> =>
  tone === 'warm' && language.value === code
    ? { opening: manner.greeting?.value ?? null, parting: manner.closing?.value ?? null }
    : {};

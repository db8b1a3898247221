import type { LanguageCode } from '../../core/languages/code';
import type { WritingLanguage } from '../../core/languages/language';
import { noManners } from '../../core/languages/manners';
import type { Given } from '../../core/session/session';
import type { Desk } from './desk';

/** What answers letters in the page. */
export type Tools = Pick<Given, 'languages' | 'suggest'>;

/** What of a language is at hand now. */
export const languageAt = (desk: Desk, code: LanguageCode): WritingLanguage | null =>
  desk.drawer.languages[code] ?? null;

/** What answers letters in a language in the page; all null where not all of it is at hand. */
export const toolsFor = ({ drawer }: Desk, code: LanguageCode): Tools => {
  const { suggest, languages } = drawer;
  const { en } = languages;
  return suggest && en && languages[code]
    ? { suggest, languages: { ...languages, en } }
    : { suggest: null, languages: null };
};

/** Fetches it where it is not at hand; false where it does not come. */
export const fetchTools = async (desk: Desk, code: LanguageCode): Promise<boolean> => {
  const { drawer, world } = desk;
  const language = async (each: LanguageCode) => {
    if (drawer.languages[each]) return;
    const came: WritingLanguage = { ...(await world.loadWriting(each)), manners: noManners };
    drawer.languages = { [each]: came, ...drawer.languages };
  };
  const composer = async () => {
    drawer.suggest ??= (await import(/* webpackChunkName: "pane-later" */ '../../core/reply/suggest')).suggest;
  };
  const codes = [...new Set<LanguageCode>(['en', code])];
  const asked = await Promise.allSettled([composer(), ...codes.map(language)]);
  return asked.every(({ status }) => status === 'fulfilled');
};

import type { LanguageCode } from '../../../src/core/languages/code';
import type { Situation } from '../../../src/core/reading/reading';

/** Words that are only true in some situations, in each language: [words, whether the situation makes them true]. */
export const truthWords = (
  code: LanguageCode,
  situation: Partial<Situation>,
): readonly (readonly [RegExp, boolean])[] => {
  const words = inLanguage[code];
  if (!words) return [];
  return [
    [words.application, situation.applied === true],
    [words.reachingOut, situation.applied === false],
    [words.sinceLast, situation.earlierContact === true],
    [words.ourTalk, situation.interviewed === true],
    [words.client, situation.agency === true],
    [words.team, situation.team === true || situation.oneWay === true],
    [words.offer, false],
  ];
};

interface TruthWords {
  readonly application: RegExp;
  readonly reachingOut: RegExp;
  readonly sinceLast: RegExp;
  readonly ourTalk: RegExp;
  readonly client: RegExp;
  readonly team: RegExp;
  readonly offer: RegExp;
}

const inLanguage: Readonly<Partial<Record<LanguageCode, TruthWords>>> = {
  en: {
    application: /\bmy application\b/i,
    reachingOut: /\b(?:getting in touch|reaching out|thinking of me)\b/i,
    sinceLast: /\bsince (?:we|my last)|time since we/i,
    ourTalk: /thank you for (?:the|our|this) conversation|put into our talk|good to talk about/i,
    client: /\byour client\b/i,
    team: /\byou and the (?:whole )?team\b|the team soon/i,
    offer: /\boffer/i,
  },
  de: {
    application: /\bmeiner? bewerbung\b/i,
    reachingOut: /auf mich zugekommen|an mich gedacht/i,
    sinceLast: /seit (?:unserem|meiner) letzten/i,
    ourTalk: /dank für das gespräch|gut, (?:über|miteinander)|offenheit im gespräch/i,
    client: /\b(?:ihrem|deinem|eurem) kunden\b/i,
    team: /\bund dem (?:ganzen )?team\b|und das team/i,
    offer: /\bangebot/i,
  },
};

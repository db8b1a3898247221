import type { LanguageCode } from '../../../src/core/languages/code';
import type { Situation } from '../../../src/core/reading/reading';

/** Words that are only true in some situations, in each language: [words, whether the situation makes them true]. */
export const truthWords = (
  code: LanguageCode,
  situation: Partial<Situation>,
): readonly (readonly [RegExp, boolean])[] => {
  const words = inLanguage[code];
  return [
    [words.application, situation.applied === true],
    [words.reachingOut, situation.applied === false],
    [words.sinceLast, situation.earlierContact === true],
    [words.ourTalk, situation.interviewed === true],
    [words.client, situation.agency === true],
    [words.team, situation.team === true || situation.oneWay === true],
    [words.offer, false],
    [notApplying, situation.applied === false],
  ];
};

/** Says that the person will not apply: untrue of whoever has, in any of the languages. */
const notApplying =
  /não (?:vou )?me candidatar|não me vou candidatar|non candidar|no (?:voy a )?postular|no (?:voy a )?presentarme al puesto|応募(?:は|を)(?:見送|控え)|不(?:打算|再)?(?:应聘|應聘|應徵)|(?:not to|won't|will not|not be) apply|nicht (?:zu )?bewerben|pas postuler|niet (?:te )?solliciteren|inte söka|nie aplikować|nie będę aplikować|지원하지 않/i;

interface TruthWords {
  readonly application: RegExp;
  readonly reachingOut: RegExp;
  readonly sinceLast: RegExp;
  readonly ourTalk: RegExp;
  readonly client: RegExp;
  readonly team: RegExp;
  readonly offer: RegExp;
}

const inLanguage: Readonly<Record<LanguageCode, TruthWords>> = {
  en: {
    application: /\bmy application\b/i,
    reachingOut: /\b(?:getting in touch|reaching out|thinking of me)\b/i,
    sinceLast: /\bsince (?:we|my last)|time since we/i,
    ourTalk:
      /thank you for (?:the|our|this) conversation|put into our conversation|good to talk (?:about|\. thank)|for talking to me|cross again/i,
    client: /\byour client\b/i,
    team: /\byou and the (?:whole )?team\b|the team soon|\byou all every\b/i,
    offer: /\boffer/i,
  },
  de: {
    application: /\bmeiner? bewerbung\b/i,
    reachingOut: /auf mich zugekommen|an mich gedacht/i,
    sinceLast: /seit (?:unserem|meiner) letzten/i,
    ourTalk: /für das gespräch(?: über| und|;)|sprechen konnten|unser gespräch (?:zu|habe)|wege ja einmal wieder/i,
    client: /\b(?:ihrem|deinem|eurem) kunden\b/i,
    team: /\bund dem (?:ganzen )?team\b|und das team/i,
    offer: /\bangebot/i,
  },
  fr: {
    application: /\bma candidature\b/i,
    reachingOut: /prise de contact|pensé à moi\b|d’avoir pensé/i,
    sinceLast: /depuis n(?:otre|os) |après notre dernier/i,
    ourTalk:
      /notre échange au sujet|merci (?:pour|de) notre|notre échange m’a|remercie de notre échange|notre conversation/i,
    client: /\b(?:votre|ton) client\b/i,
    team: /qu’à toute l’équipe|que l’équipe|et à l’équipe/i,
    offer: /\boffre/i,
  },
  es: {
    application: /\bmi candidatura\b/i,
    reachingOut: /en contacto conmigo|pensar en mí/i,
    sinceLast: /desde la última vez|después de mi último/i,
    ourTalk:
      /gracias por la conversación|agradezco la conversación|nuestra (?:charla|conversación)|una charla|gustó mucho hablar/i,
    client: /\b(?:su|tu) cliente\b/i,
    team: /todo el equipo|que el equipo/i,
    offer: /\bofert/i,
  },
  it: {
    application: /\bmia candidatura\b/i,
    reachingOut: /per avermi scritto(?! di nuovo)|pensato a/i,
    sinceLast: /dopo il nostro ultimo|dal mio ultimo/i,
    ourTalk:
      /per la conversazione|della conversazione|nostra conversazione|nostro incontro|incontro così|è stat[oa] un piacere/i,
    client: /\b(?:suo|tuo) cliente\b/i,
    team: /(?:e|auguri) a tutto il team|che il team|e al team/i,
    offer: /\boffert/i,
  },
  nl: {
    application: /\bmijn sollicitatie\b/i,
    reachingOut: /aan mij (?:hebt|hebben|dacht)/i,
    sinceLast: /sinds ons laatste|na mijn laatste/i,
    ourTalk: /voor ons gesprek|blijvende interesse|kennismaking|prettig om|later weer/i,
    client: /\b(?:uw|je|jullie) (?:klant|opdrachtgever)/i,
    team: /\bhet (?:hele )?team\b/i,
    offer: /\baanbod/i,
  },
  pl: {
    application: /\bmoj(?:e|ego|im) zgłoszeni|wycofuję (?:jednak )?swoją kandydatur/i,
    reachingOut: /za kontakt\b/i,
    sinceLast: /od naszego ostatniego|po mojej ostatniej|po naszym ostatnim/i,
    ourTalk: /dziękuję za rozmowę|nasza rozmowa|za naszą rozmowę|rozmowa o [^.]*była|(?:na|za) nasze spotkanie/i,
    client: /\bklien(?:ta|towi)\b/i,
    team: /całemu zespołowi|całego zespołu|że zespół/i,
    offer: /\bofert/i,
  },
  pt: {
    application: /\bminha candidatura\b/i,
    reachingOut: /o seu conta(?:to|cto)|pensar em mim/i,
    sinceLast: /desde o nosso último|depois da minha última|entre o nosso último/i,
    ourTalk:
      /agradeço (?:muito )?a conversa|foi um prazer conversar|a nossa conversa\b|nosso encontro|um encontro tão/i,
    client: /\bseu cliente\b/i,
    team: /\b(?:toda a|que a) equipa?e?\b/i,
    offer: /\boferta/i,
  },
  sv: {
    application: /\bmin ansökan\b/i,
    reachingOut: /\bhörde av (?:dig|er)\b|tänkt?e? på mig/i,
    sinceLast: /sedan vi senast|efter mitt senaste|sedan sist/i,
    ourTalk: /tack för samtalet|vårt samtal|trevligt att tala|fortsatta intresse|vägar igen/i,
    client: /\b(?:er|din) uppdragsgivare\b/i,
    team: /(?:och|hela|att) teamet\b/i,
    offer: /\berbjudande/i,
  },
  ja: {
    application: /応募の件|への応募/,
    reachingOut: /ご紹介いただき|この度は[^。]*お声がけいただき|お声がけをいただき/,
    sinceLast: /前回の?ご連絡|以前のご連絡/,
    ourTalk: /お話を伺う機会を|直接お話しする機会を|お話の機会をいただき|先日[のは]/,
    client: /クライアント|貴社のお客様/,
    team: /チームの皆様|ご担当の皆様/,
    offer: /オファー|内定/,
  },
  zh: {
    application: /我的应聘|的应聘(?:，|。|与)|此次应聘/,
    reachingOut: /主动(?:与我)?联系/,
    sinceLast: /上次联[系络]/,
    ourTalk: /(?:您|你|承蒙)此前|上次(?:抽|与我|的沟通)/,
    client: /客户(?!经理)/,
    team: /贵团队|愿团队|和团队/,
    offer: /录用|offer/i,
  },
  ko: {
    application: /지원한 [저건서]|지원 건|지원서|이번 지원을/,
    reachingOut: /먼저 연락/,
    sinceLast: /지난 연락|마지막으로 연락/,
    ourTalk: /지난번|직접 말씀 나눌 기회를 주시고/,
    client: /해당 기업/,
    team: /팀의 발전|팀이 더욱/,
    offer: /오퍼|합격/,
  },
};

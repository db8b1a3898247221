import type { Reading } from '../reading/reading';
import type { Fault, Seen, Words } from './check';
import { hitsIn, isWithin, meet, says } from './lined';
import { matches } from './matches';
import { wordsOf } from './mend';
import { knows, lettersOf } from './names';
import { fold, type Hit, has, type ListName, namesIn } from './phrasing';
import { remembered } from './remembered';
import { vocabulary } from './vocabulary';

/** An employer's or a role's name that the letter does not know: left over from another one. */
export const foreignIn = remembered((seen: Seen): readonly Fault[] => {
  const { draft, reading } = seen;
  const strange = (hit: Words): boolean =>
    draft.sentences.some(
      (each) => isWithin(hit, each) && !says(draft, { ...each, end: hit.end }, 'accepted', 'sharing'),
    ) &&
    !knows(reading, hit.text) &&
    !has(hit.text, draft.manners.teams) &&
    !isDay(hit, seen);
  const named = (list: ListName): readonly Hit[] => namesIn(hitsIn(draft, list, draft.body));
  const now = (hit: Words): boolean => !isAhead(hit, seen);
  const posts = reading.role ? named('posts').filter(strange) : [];
  const employers = reading.company
    ? [...named('employers'), ...unspaced(seen)].filter((hit) => strange(hit) && !posts.some((post) => meet(post, hit)))
    : [];
  const misnamed = [...misnamedIn(seen), ...wishedIn(seen)].filter((hit) => !employers.some((each) => meet(each, hit)));
  const houses = [...housesIn(seen), ...housesWide(seen), ...hostsIn(seen)].filter(
    (hit) => ![...employers, ...misnamed, ...posts].some((each) => meet(each, hit)),
  );
  const others = declinedIn(seen).filter(
    (hit) => now(hit) && ![...employers, ...misnamed, ...posts, ...houses].some((each) => meet(each, hit)),
  );
  const atFirm = (hit: Words): boolean => firmBefore.test(draft.text.slice(0, hit.start).slice(-12));
  return [
    ...fault('other-company', [...employers, ...misnamed, ...houses, ...others.filter(atFirm)].filter(isNoPerson), {
      company: reading.company?.value ?? '',
    }),
    ...fault(
      'other-role',
      [
        ...posts.filter(now),
        ...otherPosts(seen).filter(now),
        // "… nem a opção B. Peço": a stop between.
        ...others.filter((hit) => !atFirm(hit) && !/^\p{Lu}\.\s/u.test(hit.text)),
        ...codesIn(seen),
      ],
      {
        role: reading.role?.value.name ?? '',
      },
    ),
    ...fault('stranger', toldWide(seen), undefined),
  ];
});

/** "Ms. Ferncliffe and Mr. Oduya" are no house. */
const isNoPerson = ({ text }: Words): boolean => !/^(?:Mrs?|Ms|Miss|Dr|Sra?|Sig|Mme|M)\b\.?\s/u.test(text);

/** Behind the no, in words that look ahead: "if you ever seek an engineer" is another post, and meant to be. */
const isAhead = (hit: Words, { draft }: Seen): boolean => {
  const at = draft.sentences.findIndex((each) => isWithin(hit, each));
  const sentence = draft.sentences[at];
  return (
    sentence !== undefined &&
    draft.sentences.slice(0, at).some((each) => says(draft, each, 'decisions', 'settles', 'firm')) &&
    !says(draft, sentence, 'decisions', 'firm', 'farewells') &&
    (says(draft, sentence, 'conditions', 'vague') ||
      (says(draft, sentence, 'doors', 'pleased') && !says(draft, sentence, 'thanks', 'apologies')))
  );
};

const fault = (key: string, words: readonly Words[], values: Fault['values']): readonly Fault[] =>
  words.length > 0 ? [{ fault: key, words: wordsOf(words), ...(values ? { values } : {}) }] : [];

/** A name of the kind of theirs that is not theirs: "Clínica Santa Lucía" where the letter comes from a "Clínica San Telmo". */
const misnamedIn = ({ draft, reading, language }: Seen): readonly Words[] => {
  const company = reading.company?.value ?? '';
  const inBody = ({ text, start }: Words): Words => ({
    text,
    start: start + draft.body.start,
    end: start + draft.body.start + text.length,
  });
  if (/[\u3040-\u9fff\uac00-\ud7a3]/.test(company)) return misnamedWide(company, draft.body.text).map(inBody);
  if (language.code === 'pl' || language.code === 'de') return [];
  const own = company.split(/[\s,/&-]+/).filter((word) => /^\p{Lu}/u.test(word) && word.length > 2);
  if (own.length < 2) return [];
  const isOwn = (word: string): boolean => own.some((each) => isAlike(each, word));
  return (
    matches(draft.body.text, nameRun)
      .filter(({ text }) => {
        const words = text.split(/[\s'’-]+/).filter((word) => /^\p{Lu}/u.test(word) && word.length > 2);
        const mine = words.filter(isOwn);
        const strange = words.filter(
          (word) =>
            !isOwn(word) &&
            !knows(reading, word) &&
            !has(word, draft.manners.teams) &&
            !titles.test(word) &&
            !vocabulary(draft.manners).has(fold(word).toLowerCase()),
        );
        return mine.length > 0 && mine.length < own.length && strange.length > 0;
      })
      // "… conhecer a Quinta. Ponderei": the stop ends the sentence.
      .filter((hit) => !/\p{Ll}{4}\.\s/u.test(hit.text))
      .map(inBody)
      .filter((hit) => language.code !== 'de' || !/\s\p{Ll}/u.test(hit.text))
      .filter(
        (hit) =>
          !draft.sentences.some((each) => isWithin(hit, each) && says(draft, { ...each, end: hit.end }, 'accepted')),
      )
  );
};

/** The same word as far as its ending: names are inflected, too. "Ribeira" is not Ribeirinha. */
const isAlike = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((word) => fold(word).toLowerCase()) as [string, string];
  const most = Math.max(a.length, b.length);
  const shared = [...a].findIndex((sign, at) => sign !== b.charAt(at));
  return (shared < 0 ? a.length : shared) >= Math.max(Math.min(4, a.length, b.length), most - 3) || isStem(a, b);
};

/** "Univ" for Universidade. */
const isStem = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a));

/** What people are called before their names, written out. */
const titles =
  /^(?:prof|doct|docteur|doutor|dottor|avvocat|abogad|advogad|advokat|ingegner|ingenier|ingenieur|engenheir|maestr|mestre|maître|architett|arquitect|direct|dirett|diret|president|presidente|rector|rettor|reitor|dekan|dean|chef|pastor|padre|father|sister|captain|herr|frau|signor|señor|senhor|monsieur|madame|mevrouw|meneer|judge|justice|lord|lady|dame|sir)/iu;

/** Who is wished well is theirs: a name of two words that stands nowhere in the letter is left over. */
const wishedIn = ({ draft, reading, language }: Seen): readonly Words[] =>
  language.code === 'de' ||
  language.code === 'pl' ||
  draft.manners.charactersPerWord !== null ||
  reading.company === null
    ? []
    : draft.sentences
        .filter((each) => says(draft, each, 'wishes') && !says(draft, each, 'accepted', 'reasons', 'sharing'))
        .flatMap((each) =>
          matches(each.text, nameRun)
            // Without the word that opens the sentence.
            .map((hit) => (hit.start === 0 ? { ...hit, start: /\s/.exec(hit.text)?.index ?? hit.text.length } : hit))
            .map(({ start, end }) => ({ text: each.text.slice(start, end).trim(), end: end + each.start }))
            .map(({ text, end }) => ({ text, start: end - text.length, end })),
        )
        .filter(
          (hit) =>
            hit.text
              .split(/\s/)
              .filter(
                (word) =>
                  word.length > 2 &&
                  !/^(?:pa[nń]|dr|mr|ms|prof|sister|father|captain|chef|lady|lord|dame|sra?|senhor|usted|you|lei)/i.test(
                    word,
                  ),
              ).length > 1,
        )
        .filter(
          (hit) =>
            !knows(reading, hit.text) &&
            addressed.test(draft.text.slice(Math.max(0, hit.start - 30), hit.start)) &&
            !isDay(hit, { draft, language }) &&
            !/[.!?]\s/.test(hit.text) &&
            fold(hit.text)
              .toLowerCase()
              .split(/[\s'’-]+/)
              .every((word) => !vocabulary(draft.manners).has(word)),
        );

/** The words before one who is wished well. */
const addressed =
  /(?:^|\s)(?:wish|wishing|hope|you and|both and|at|to|chez|à|au|et|deseo a|les deseo a|y a|y|para|a|ao|à|e|auguro a|auguro|all[ao']|dla|życzę|oraz|wens|aan|önskar|till|och)\s(?:(?:the|everyone at|the team at|toda?|la|el|o|all of)\s)?$/iu;

/** Stands before a firm. */
const firmBefore = /(?:^|\s)(?:at|with|bei|chez|presso|hos|bij|w|en|na|no)\s(?:the\s|la\s|el\s|a\s|o\s)?$/iu;

/**
 * What is declined is theirs: between the no and its reason, a name of two words or more that stands nowhere in the letter is
 * left over from another one, firm or role.
 */
const declinedIn = (seen: Seen): readonly Words[] => {
  const { draft, reading, language } = seen;
  if (draft.manners.charactersPerWord !== null) return reading.role ? postsWide(seen) : [];
  if (reading.role === null || language.code === 'de' || language.code === 'pl') return [];
  return draft.sentences
    .filter((each) => says(draft, each, 'decisions'))
    .flatMap((each) => {
      const no = hitsIn(draft, 'decisions', each)[0]?.start ?? each.end;
      const own = (['accepted', 'stays', 'sharing'] as const).flatMap((list) => hitsIn(draft, list, each));
      if (own.some((hit) => hit.start < no)) return [];
      const reasons = [...hitsIn(draft, 'reasons', each), ...hitsIn(draft, 'you', each), ...own];
      const colon = draft.text.slice(no, each.end).search(/[:;]\s/);
      const ends = reasons.filter((hit) => hit.start >= no).map((hit) => hit.start);
      const until = Math.min(colon < 0 ? each.end : no + colon, ...ends);
      return matches(draft.text.slice(no, until), nameRun).map((hit) => ({
        text: hit.text,
        start: hit.start + no,
        end: hit.end + no,
      }));
    })
    .filter(
      (hit) =>
        !knows(reading, hit.text) &&
        !isDay(hit, seen) &&
        !titled.test(hit.text) &&
        (reading.company !== null || !firmBefore.test(draft.text.slice(0, hit.start).slice(-12))) &&
        fold(hit.text)
          .toLowerCase()
          .split(/[\s'’-]+/)
          .filter((word) => word.length > 3)
          .every((word) => !vocabulary(draft.manners).has(word)),
    );
};

/** A sentence that speaks of where the person goes, stays or was. */
const speaksOfOwn = ({ draft }: Seen, sentence: Words): boolean =>
  says(draft, sentence, 'accepted', 'stays', 'sharing', 'excuses') || hires.test(sentence.text);

/** Another one offers, or hires. */
const hires =
  /offer|ofert|ofrec|oferec|propos|propuest|offr|aanbod|angebot|erbjud|anst[äa]ll|contrat|hired|sign|录用|錄用|录取|錄取|入职|入職|已通过|已通過|内定|採用され|採用いただ|就職|合格|합격|입사|채용되/iu;

/** "Il Vostro Comune" is theirs. */
const yours =
  /^(?:vostr[oaie]|vuestr[oa]|voss[oa]|votre|ihr(?:e[mnrs]?)?|uw|your|eure?[mnrs]?|wasz(?:a|ej|ym)?|państwa|su[ao])$/iu;

/** A house by its kind, "Caja Los Nevados", of whose name the letter knows no word. */
const housesIn = (seen: Seen): readonly Words[] => {
  const { draft, reading } = seen;
  if (draft.manners.charactersPerWord !== null || reading.company === null) return [];
  return draft.sentences
    .filter((each) => says(draft, each, 'wishes', 'thanks', 'doors', 'pleased', 'farewells'))
    .filter(
      (each) => !speaksOfOwn(seen, each) && !says(draft, each, 'reasons', 'settles') && !ownBefore.test(each.text),
    )
    .flatMap((each) =>
      matches(each.text, nameRun).map(({ text, start }) => ({
        text,
        start: start + each.start,
        end: start + each.start + text.length,
      })),
    )
    .filter(({ text }) => {
      const words = text.split(/[\s'’-]+/).filter((word) => /^\p{Lu}/u.test(word));
      const [first = ''] = words;
      const proper = words.filter((word) => word.length > 3 && !house.test(word) && !knows(reading, word));
      const isHouse = words.some((word) => house.test(word)) && !/[.!?]\s/.test(text);
      return (
        isHouse &&
        !yours.test(first) &&
        proper.length > 0 &&
        words.every((word) => word.length < 4 || house.test(word) || proper.includes(word)) &&
        !titles.test(first) &&
        !titled.test(text) &&
        proper.every(
          (word) =>
            !vocabulary(draft.manners).has(fold(word).toLowerCase()) &&
            !isDay({ text: word, start: -1, end: -1 }, seen),
        )
      );
    });
};

/** Speaks of a house of one's own. */
const ownBefore =
  /(?:^|[\s,])(?:my|mi|mis|meus?|minhas?|mio|mia|miei|mon|ma|mes|mijn|mein\p{L}*|min|mitt|mina|mojej|moim|studied|degree|estudi\p{L}*|estud\p{L}*|stud\p{L}*|worked|trabaj\p{L}*|trabalh\p{L}*|lavor\p{L}*|travaill\p{L}*)\s/iu;

/** What houses are called before or behind their own names. */
const house =
  /^(?:banco|banca|banque|bank|caja|caixa|cl[ií]nica|clinique|clinic|klinik\p{L}*|hospital|h[oô]pital|ospedale|ziekenhuis|szpital|grupo|gruppo|groupe|group|gruppe|constructora|construtora|instituto|istituto|institute|universidad|universidade|universit[àyé]\p{L}*|colegio|col[eé]gio|col[eè]ge|college|school|escola|escuela|scuola|liceo|lyc[eé]e|hotel|h[oô]tel|teatro|theatre|th[eé][aâ]tre|theater|fundaci[oó]n|funda[cç][aã]o|fondazione|fondation|foundation|laboratorios?|laborat[oó]rios?|farmac[ií]a|supermercados?|transportes|seguros|cooperativa|coop|gemeente|kommun|creamer(?:y|ies)|foods?|marine|logistics|log[ií]stica|textiles?|robotics|pharma|pharmaceuticals|holdings?|industr\p{L}{1,5}|systems|solutions|technologies|consulting|partners|llp|ltd|inc|gmbh|capital|bakery|bakeries|brewery|motors|energy|energ[ií]a|insurance|airlines|railways?|council|trust|academy|architects|interiors|publishing|press|studios?|(?:zimmer|schreiner|tischler|bäcker|gärtner|metzger|drucker|brau)ei|autohaus|gasthof|weingut|verlag|boulangerie|menuiserie|librairie|panader[ií]a|bodega|restaurante?|ristorante|padaria|quinta|adega|bakkerij|slagerij|museum|farm)$/iu;

/** A reference of the shape of theirs, with other figures: "BI-2026-09" where their letter has "BI-2026-17". */
const codesIn = ({ draft, reading }: Seen): readonly Words[] => {
  const known = lettersOf(reading);
  const shapes = new Set(matches(known, code).map(({ text }) => text.replace(/\d/g, '9')));
  return matches(draft.body.text, code)
    .filter(({ text }) => {
      const low = fold(text).toLowerCase();
      return (text.match(/\d/g) ?? []).length > 3 && !known.includes(low) && shapes.has(low.replace(/\d/g, '9'));
    })
    .map(({ text, start, end }) => ({ text, start: start + draft.body.start, end: end + draft.body.start }));
};

/** Letters and figures with a stroke between them, which is no date and no hour. */
const code = /\p{L}{1,6}[-/]\d{2,6}(?:[-/]\d{1,6}){0,3}|\p{L}{2,6}\d{4,8}/gu;

/** Two signs, or more, that stand side by side in a name of a script without spaces, and in the letter, too. */
const isHeard = (name: string, reading: Reading, signs = 2): boolean => {
  const letter = lettersOf(reading);
  const low = fold(name).toLowerCase();
  const windows = Math.max(0, low.length - signs + 1);
  return (
    windows === 0 ||
    Array.from({ length: windows }, (_, at) => low.slice(at, at + signs)).some((each) => letter.includes(each))
  );
};

/** One or two signs at its head are other ones than the letter has. */
const isMistaken = (name: string, reading: Reading): boolean => {
  const letter = lettersOf(reading);
  const low = fold(name).toLowerCase();
  const head = Math.min(2, Math.floor(low.length / 3));
  const at = letter.indexOf(low.slice(head));
  const there = letter.slice(at - head, at);
  return (
    !letter.includes(low) &&
    head > 0 &&
    at >= head &&
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u.test(there)
  );
};

/** A house by its kind in a script without capitals, where the draft speaks to it or of its talk. */
const housesWide = (seen: Seen): readonly Words[] => {
  const { draft, reading } = seen;
  return draft.manners.charactersPerWord === null
    ? []
    : draft.sentences
        .filter((each) => !speaksOfOwn(seen, each))
        .flatMap((each) =>
          [...each.text.matchAll(wideHouse)].flatMap((found) => {
            const name = found[1] ?? found[3] ?? found[5] ?? '';
            const kind = found[2] ?? found[4] ?? found[6] ?? '';
            const start = each.start + (found.index ?? 0) + found[0].indexOf(name);
            const isOwn =
              /^(?:貴|贵|御|当|同|他|別|别|另|其他|一家|本|现|現|前|新|某|地元|公立|私立|市立|国立|県立|総合|귀|다른|타|현|본)/.test(
                name,
              );
            const isTheirs = isHeard(name, reading) && !isMistaken(name + kind, reading);
            return isOwn || isTheirs ? [] : [{ text: name + kind, start, end: start + name.length + kind.length }];
          }),
        );
};

/** Whose post it is, in a script without capitals: "다온커머스의 플랫폼 엔지니어" where no other than 누리웨어 has that post. */
const hostsIn = (seen: Seen): readonly Words[] => {
  const { draft, reading } = seen;
  const role = reading.role?.value.name ?? '';
  if (draft.manners.charactersPerWord === null || reading.company === null || role.length < 3) return [];
  const found: Words[] = [];
  for (let at = draft.text.indexOf(role); at >= 0; at = draft.text.indexOf(role, at + 1)) {
    const before = /([\p{Script=Hangul}]{3,10})의 $|([\p{Script=Katakana}ー]{3,12})の$/u.exec(
      draft.text.slice(Math.max(0, at - 14), at),
    );
    const name = before?.[1] ?? before?.[2] ?? '';
    const start = at - (before?.[0].length ?? 0);
    const sentence = draft.sentences.find((each) => isWithin({ start: at, end: at + 1 }, each));
    if (name !== '' && sentence && !speaksOfOwn(seen, sentence) && !isHeard(name, reading) && !ourOwn.test(name))
      found.push({ text: name, start, end: start + name.length });
  }
  return found;
};

/** What stands before a post and is no house: "this", "a different field". */
const ourOwn =
  /^(?:이번|해당|다른|여러|같은|저희|우리|현재|지금)|(?:분야|업계|회사|부문|부서|조직|차|기업|본사)$|^(?:オンライン|リモート|フルタイム|パートタイム|アルバイト|スタッフ|チーム|グループ)$/u;

const wideHouse =
  /([\p{Script=Han}\p{Script=Katakana}ー]{2,10}?)(電機|精工|工業|商事|製作所|産業|物産|銀行|総合病院|病院|大学|学園|クリニック|サービス|システムズ?|製薬|食品|建設|不動産|運輸|物流|電子|電気|機械|化学|商会|出版|証券|ホテル|旅館|保育園|幼稚園|高校|法律事務所|テクノロジー|ホールディングス)(?=様|さまの|の(?:皆|面接|選考|採用|求人|募集|ご|益々|ますます|一層|[\p{Script=Han}]{2,6}職)|を志望|への応募|に応募)|(?:在|祝|祝愿|愿|感谢|感謝|谢谢|謝謝|加入|退出|婉拒|婉謝|婉谢)([\p{Script=Han}]{2,8}?)(公司|集团|集團|科技|银行|銀行|医院|醫院|大学|大學|学校|學校|中学|小学|书院|書院|物流|快运|快運|食品|餐厅|餐廳|酒店|贸易|貿易|电子|電子|制造|製造|建设|建設|地产|地產|证券|證券|保险|保險|传媒|傳媒|教育|幼儿园|幼兒園|事务所|事務所|研究院|研究所|药业|藥業|软件|軟件|网络|網路)(?=的?(?:面试|面試|机会|機會|各位|同事|业务|業務|越来越|蒸蒸|早日|生意|发展|發展|团队|團隊|招聘|岗位|崗位|职位|職位))|([\p{Script=Hangul}]{2,8}?)(기계|전자|정밀|식품|병원|은행|물산|산업|건설|상사|물류|제약|화학|테크|소프트|시스템|그룹|대학교|학원|호텔|연구원|연구소|재단|공사|중공업|자동차|에너지|바이오|엔지니어링)(?=의 (?:무궁한 |끊임없는 |큰 )?(?:발전|건승|번창|성장|앞날|면접|채용)|와의 면접|과의 면접|에 지원)/gu;

/** Whom a greeting is passed on to, in a script without capitals: nobody of the letter. */
const toldWide = ({ draft, reading }: Seen): readonly Words[] =>
  draft.manners.charactersPerWord === null
    ? []
    : [...draft.body.text.matchAll(wideTold)].flatMap((found) => {
        const name = found[1] ?? '';
        const start = draft.body.start + (found.index ?? 0) + found[0].indexOf(name);
        return lettersOf(reading).includes(fold(name).toLowerCase())
          ? []
          : [{ text: name, start, end: start + name.length }];
      });

const wideTold =
  /(?:長の|課の|部の|、|。|\n)((?!皆|社長|部長|課長|店長|院長|園長|校長|所長|担当|関係|先生|家族|奥|御|各)[\p{Script=Han}]{2,3})(?:様|さん|部長|課長|先生)(?:様)?(?:に|へ)も(?=[^。\n]{0,12}(?:お伝え|よろしく))/gu;

/** A person, whoever it is. */
const titled = /^(?:Mrs?|Ms|Dr|Prof|Sir|Dame|Herrn?|Frau|Mme|M|Sra?|Dott|Ing|Mevr|Dhr)[.\s]/u;

/** The post that is declined, in a script without capitals; the letter knows no two signs of it that stand side by side. */
const postsWide = ({ draft: { body }, reading }: Seen): readonly Words[] =>
  [...body.text.matchAll(wideDeclined)].flatMap((found) => {
    const name = found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5] ?? '';
    const isSound = /^[\p{Script=Katakana}ー]+$/u.test(name);
    if (name.length < 2 || isHeard(name, reading, isSound ? 3 : 2) || /^(?:贵|貴|该|該|这|這|此|本|原|一)/.test(name))
      return [];
    const start = body.start + (found.index ?? 0) + found[0].indexOf(name);
    const kind = found[5] === undefined ? '' : (found[6] ?? '');
    return [{ text: name + kind, start, end: start + name.length + kind.length }];
  });

const wideDeclined =
  /(?:退出|放弃|放棄|应聘|應聘|申请|申請|投递)(?:贵公司|貴公司|贵司)?的?([\p{Script=Han}]{3,10}?)(?:岗位|崗位|职位|職位|一职|一職|职务)|([\p{Script=Han}\p{Script=Katakana}ー]{3,14})(?:職|のポジション|ポジション|の求人)(?:の選考|への応募|を辞退|について)|([\p{Script=Hangul}]{3,10}) (?:직무|포지션|채용)(?: ?(?:전형|면접|지원|에서|에 대한))|((?!オンライン|リモート|ウェブ|ビデオ|カジュアル|グループ|アルバイト|パート|インターン|スタッフ|テレビ|ズーム|チームズ|キャリア|メール|スケジュール|アシスタント)[\p{Script=Katakana}ー]{5,20})(?:の面接|の選考|のポジション|の求人|職)|(?:婉謝|婉谢|婉拒|謝絕|谢绝|退出|放棄|放弃|取消|参加|參加|应聘|應聘|申请|申請)(?:贵公司|貴公司|贵司)?的?([\p{Script=Han}]{2,6}?)(工程師|工程师|经理|經理|分析师|分析師|专员|專員|主管|设计师|設計師|会计|會計|教师|教師|助理|顾问|顧問|编辑|編輯|翻译|翻譯|店员|店員|护士|護理師)的?(?:面試|面试|岗位|崗位|职位|職位|机会|機會|一职|一職)/gu;

/** "the post of warehouse manager", in a language that writes roles small: no word of it stands in the letter. */
const otherPosts = ({ draft, reading }: Seen): readonly Words[] =>
  reading.role === null
    ? []
    : hitsIn(draft, 'postings', draft.body).flatMap((hit) => {
        const rest = /^[\s„"«“]{1,3}(\p{Ll}[\p{L}-]{4,30}(?:\s(?:\p{Ll}{1,3}\s)?\p{Ll}[\p{L}-]{4,30})?)/u.exec(
          draft.text.slice(hit.end, hit.end + 90),
        );
        const role = rest?.[1] ?? '';
        const words = role.split(/[\s-]/).filter((word) => word.length > 4);
        const start = hit.end + (rest?.[0].length ?? 0) - role.length;
        const strange = words.every(
          (word) => !stemStands(word, reading) && !vocabulary(draft.manners).has(fold(word).toLowerCase()),
        );
        return words.length > 0 &&
          strange &&
          !draft.sentences.some((each) => isWithin(hit, each) && says(draft, each, 'accepted', 'stays', 'doors'))
          ? [{ text: role, start, end: start + role.length }]
          : [];
      });

/** True where any word of the letter begins as this one does. */
const stemStands = (word: string, reading: Reading): boolean =>
  lettersOf(reading).includes(fold(word).toLowerCase().slice(0, 5));

/** Words in capitals, with the small words of names between them. */
const nameRun =
  /\p{Lu}[\p{L}\p{N}.]{1,30}(?:(?:[\s'’-]|\s(?:d[aeiou]s?|del|della|dei|de la|van|von|der|den|la|las|los|el|of|the|and|y|e|i|&)\s|\sd['’])\p{Lu}[\p{L}\p{N}]{1,30}){1,5}/gu;

/** In a script without capitals: as long as theirs, half the signs the same at one end, and not theirs. */
const misnamedWide = (company: string, text: string): readonly Words[] => {
  const name = company.replace(/株式会社|有限会社|有限公司|股份|公司|\(주\)|주식회사|㈜|\s/g, '');
  if (name.length < 4) return [];
  const half = Math.max(2, Math.ceil(name.length / 2));
  const found: Words[] = [];
  for (const [end, from] of [
    [name.slice(name.length - half), half - name.length],
    [name.slice(0, half), 0],
  ] as const)
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
      const start = at + from;
      const written = text.slice(start, start + name.length);
      const off = [...written].filter((sign, index) => sign !== name.charAt(index)).length;
      const isName = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u.test(written);
      if (
        start >= 0 &&
        isName &&
        off > 0 &&
        off < 3 &&
        off * 2 < name.length &&
        !found.some((each) => meet(each, { start, end: start + name.length }))
      )
        found.push({ text: written, start, end: start + name.length });
    }
  return found;
};

/** 株式会社〇〇, 〇〇公司, ㈜: a company in a script without capitals. */
const unspaced = ({ draft: { body, manners } }: Seen): Words[] =>
  manners.charactersPerWord === null
    ? []
    : [
        ...body.text.matchAll(
          /(?:株式会社|㈜|주식회사 ?)([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Latin}ー]{2,15})|([\p{Script=Katakana}\p{Script=Latin}ー]{2,15})(?:株式会社|公司|㈜)/gu,
        ),
      ].map((found) => {
        const name = found[1] ?? found[2] ?? '';
        const start = body.start + (found.index ?? 0) + found[0].indexOf(name);
        return { text: name, start, end: start + name.length };
      });

/** True where a name in capitals is a weekday or a month. */
export const isDay = (name: Words, { draft, language }: Pick<Seen, 'draft' | 'language'>): boolean =>
  draft.days.some((day) => meet(day, name)) ||
  draft.weekdays.some((day) => meet(day, name)) ||
  language.dates.months.some((forms) => forms !== '' && has(name.text, forms));

import type { Letter, Line } from '../letter';
import { glued } from '../words';
import { parseName } from './name';
import { isEastern, koreanPosts, koreanTeams } from './name-eastern';
import type { Name } from './name-form';
import { isFamily, isOffice } from './name-office';
import type { Proposal, Sign } from './people-proposal';

/** How somebody is named in Chinese, Japanese and Korean: sign, weight, and the pattern with the name in its group. */
const ways: readonly (readonly [Sign, number, RegExp, ('told' | 'first')?])[] = [
  [
    'intro',
    3.5,
    /(?:の|、|　|\s|^|ている|おります|(?<=担当)する)([\u3400-\u9fff々ヶ]{1,5}(?:[ \u3000]?[\u3400-\u9fff々\u3041-\u3096\u30a1-\u30faー]{1,5}?)?)(?:でございます|と申します|と申し上げ|と言います|といいます|です[。、！!]|です$|より(?:ご連絡|ご案内))/,
  ],
  ['intro', 3.5, /(?:我[是係]|我叫|[这這][里裡边邊]是|呢度係)([^，。,！!；：]{2,24})/],
  // "我叫哈斯巴根，": whoever says so may have any name.
  [
    'intro',
    3.4,
    /(?:我叫|我的名字是|本人叫)([\u3400-\u9fff]{2,5}(?:[·・][\u3400-\u9fff]{2,6})?)(?=[，,。！!])/,
    'told',
  ],
  ['intro', 3, /(?:我|敝|免贵|免貴|本人)姓([\u3400-\u9fff]{1,2})(?=[，,。；;、！!\s]|$)/],
  [
    'intro',
    3.5,
    new RegExp(
      `(?:^|[\\s.,·(])([\\uac00-\\ud7af]{2,4}?(?: (?:${koreanPosts}))?)\\s?(?:입니다|이라고 ?합니다|라고 ?합니다|이에요|예요|에요|이예요|이어요|여요|임다|임니다|이라고 ?해요|라고 ?해요|이라고 ?하는데요|라고 ?하는데요|이라고 ?불러|라고 ?불러)`,
    ),
  ],
  // "그룹인사실 복성규 매니저입니다", "피플팀 응우옌 민입니다", "AD 풍산입니다": behind an office whoever says so may have any name.
  [
    'intro',
    3.4,
    new RegExp(
      `(?:(?:^|\\s)[A-Za-z가-힣]{0,12}(?:${koreanTeams})|\\s[A-Z]{2,4}) ([가-힣]{2,3}(?: [가-힣]{1,2})??)(?: (?:${koreanPosts}))?\\s?(?:입니다|이라고 ?합니다|라고 ?합니다|이에요|예요|에요|이예요|여요|임다|라고 ?해요)`,
    ),
    'first',
  ],
  // "사무국장 추경아가 답장드립니다"
  [
    'intro',
    3.4,
    new RegExp(
      `(?:${koreanTeams}) ([가-힣]{2,3})(?: (?:${koreanPosts}))?(?:이|가) ?(?:대신 ?)?(?:답장|답변|회신|연락|안내|인사|메일|글|말씀)(?:을|를)? ?(?:드립|드려|올립|보냅|전합)`,
    ),
    'first',
  ],
  // "피플팀 리드 Jay(박재이)입니다", "HR 매니저 Olivia입니다", "Grace 드림"
  [
    'intro',
    3.6,
    /(?:[A-Za-z가-힣]{1,12}) ?\(([가-힣]{2,4})\) ?(?:입니다|이라고 ?합니다|라고 ?합니다|이에요|예요|에요)/,
  ],
  ['intro', 3.5, /(?:^|[\s,.·(])([A-Z][a-z]{1,11})(?:입니다|이라고 ?합니다|라고 ?합니다|이에요|예요|에요)/],
  ['signature', 5, /(?:^|[\s,/|])[A-Za-z가-힣]{1,12} ?\(([가-힣]{2,4})\) ?(?:드림|올림|배상)?\s*$/],
  ['signature', 5, /(?:^|\s)([A-Z][a-z]{1,11}|[\uac00-\ud7af]{2,4}) ?(?:드림|올림)\s*$/],
  // "… 면접 보러 오세요. 사장 정미라"
  [
    'signature',
    4,
    /(?:^|[.!?~ㅎㅋ:)]\s*)(?:사장|대표|점장|원장|실장|팀장|매니저|채용담당|담당|인사담당|소장|관장|교장|주임|실무자|셰프) ([\uac00-\ud7af]{2,4})\s*$/,
  ],
  // "달빛 식탁 사장 가온"
  [
    'signature',
    4,
    /^[-–— ]{0,3}[A-Za-z가-힣 ]{2,14} (?:사장|점장|원장|주인장?) (?!드림|올림|배상)([\uac00-\ud7af]{2,4})\s*$/,
  ],
  // "周六来店里聊聊？馆长 阿宁"
  [
    'signature',
    4,
    /(?:^|[。！？!?~～]\s*)(?:[店馆館园園]长|老[板闆]娘?|掌柜|主理人)[\s\u3000]?([\u3400-\u9fff]{2,3})\s*$/,
    'told',
  ],
  // "まつかぜの店主、長谷部です", "総務部の伊志嶺と申します", "人事の浜です", "採用担当のパク・ジヨンです": whoever says so may have any name.
  [
    'intro',
    3.4,
    /(?:(?:店主|[店園院所]長|代表|担当|[事務]部?)[の、]|おります|[てで]いる)([\u3041-\u3096]{2,4}(?<!もの|かた|ほう|ひと|こと|とおり)|[\u3400-\u9fff々ヶ]{1,4}|[\u30a1-\u30faー]{2,8}(?:[・＝\s][\u30a1-\u30faー]{1,9}){0,3}|[A-Z][A-Za-z]{2,11}(?: [A-Z][a-z]+)?)(?:です|と申します|でございます)(?=[。、！!♪☆~〜]|$)/,
    'told',
  ],
  ['signature', 5, /(?:^|\s)([\uac00-\ud7af]{2,4})\s?(?:드림|올림|배상)\s*$/],
  [
    'signature',
    5,
    /(?:^|[\s\u3000(（])([\u3400-\u9fff]{2,4})[)）]?\s?(?:敬上|[谨謹][上啟启]|敬[啟启]|拜上|代行|合十|合掌|鞠躬|[頓顿]首)[)）]?\s*$/,
  ],
  [
    'ask',
    3,
    /(?:联\s?系\s?人|联系老师|(?:您的|你的|专属|專屬)?(?:HR|HRBP|顾问|顧問|招聘经理|招募經理)(?=\s?[:：])|(?:人事|人资|人資|负责人|負責人)(?=[:：])|聯\s?絡\s?人|聯繫人|联络人|请找|請找|请联系|請聯絡|請聯繫|请联络|請洽|请洽|联系方式|招聘负责人|招聘专员|招聘顾问|招募負責人|聯絡窗口|窗口|承辦人|承办人|经办人|經辦人|对接人|担当者?|採用担当|連絡先|お?問い?合わ?せ先?|문의처|문의(?:사항)?(?:은|는)?|담당자는?|채용담당|담당(?=\s?[:：]))\s?[:：は】\]]?\s?([^:：（(，,。】【\d\n]{2,24})/,
  ],
  [
    'ask',
    2.6,
    /(?:联系|聯絡|聯繫|联络|咨询|諮詢|洽询|洽詢|致电|致電|回复|回覆)\s?(?:HR|hr|人事|人资|人資|招聘\S{0,3})?\s?([\u3400-\u9fff]{2,4})(?=[（(，,。：:；;\s]|$)/,
  ],
  // A name with its address or number: "함초롬(chorom.ham@…)", "010-5550-0181 (최유라)".
  [
    'ask',
    2.6,
    /(?:^|[\s,，、。:：(（])([\u3400-\u9fff]{2,4}|[\uac00-\ud7af]{3,4}) ?[(（] ?(?:☎|[\w.+-]{2,40}@|\+?0\d)/,
  ],
  // "인사팀(담당 두재환, ☎02-2155-6034)"
  ['ask', 2.6, /[(（]담당(?:자)? ([\uac00-\ud7af]{3})(?=[,，)） ])/],
  // "请与院办老邱联系", "对接人：招募专员小董": as neighbours call them.
  [
    'ask',
    2.4,
    /(?:[与與跟找和]\S{0,4}?|(?:联系人|对接人|專員|专员|顾问|致电)\S{0,5}?[:：，,]?\S{0,4}?)([老小][\u3400-\u9fff])(?=联系|聯繫|[，,。、\s]|$)/,
  ],
  ['ask', 2.6, /\d{3,4} ?[(（]([\u3400-\u9fff]{2,4}|[\uac00-\ud7af]{3,4})[)）]/],
  ['ask', 2.4, /[（(]([\u3400-\u9fff]{1,3}(?:女士|先生|小姐|老师|老師|经理|經理|主任|科长|科長))[)）]/],
  [
    'ask',
    2.6,
    /[与與和跟洽找](\S{0,6}?[\u3400-\u9fff]{2,4}(?:先生|女士|小姐|同志)?)\s?(?:联系|聯絡|聯繫|联络|確認|确认)/,
  ],
  // "李女士邀请您参加面试", "到了找吴姐就行", "大将の松本まで"
  [
    'wish',
    3,
    /(?:^|[，,。！!：:\s的])([\u3400-\u9fff]{1,3}(?:女士|先生|小姐|老师|老師|经理|經理|主管|总监|總監))(?:邀请|邀請|想邀|诚邀|誠邀|邀您|邀你|想约|想約|约您|約您|想与|想與|希望与|希望與|想和|想跟|将与|將與|会与|會與|会联系|會聯|向您发|向您發|已向您|给您发|給您發)/,
  ],
  [
    'ask',
    2.4,
    /(?:请找|請找|找|搵|揾|问|問|叫)([\u3400-\u9fff](?:哥|姐|叔|姨|嫂|伯|婶|嬸|总|總|工|师傅|師傅))(?=就|即|便|的|[。，,！!~～\s]|$)/,
  ],
  // "到门卫处报人事部朱敏即可", "경비실에서 인사팀 김민수를 찾으세요": for whom to ask at the gate.
  [
    'ask',
    2.6,
    /[报報找问問](?:人事|人资|人資|人力|行政|招聘|招募|HR)[部处處科室组組资資源]{0,3}的?([\u3400-\u9fff]{2,4}?)(?:就|即|便|报到|報到|[，,。；;！!\s]|$)/,
  ],
  [
    'ask',
    2.6,
    new RegExp(
      `(?:인사|총무|채용|관리|경영지원|인재)[팀과부실] ([\\uac00-\\ud7af]{2,4}?)(?: (?:${koreanPosts}))?님?[을를] (?:찾|불러)`,
    ),
  ],
  [
    'ask',
    2.6,
    /(?:大将|女将|店長|店主|主人|責任者|担当者?|人事部?|人事課|採用係|総務部?|総務課|受付|部長|課長|主任|所長|園長|院長|室|係|局|センター)(?:の|\s|　|・|：|:)?([\u3400-\u9fff々ヶ]{2,4}|[\u30a1-\u30faー]{2,8}(?:・[\u30a1-\u30faー]{1,9})?)(?:[（(][^（）()]{1,12}[）)])?(?:まで(?=[。、！!お問ご連にへ]|$)|宛|あて|へご連絡|にご連絡|[」』]?を?(?:お呼び|お訪ね|お尋ね))/,
  ],
  // "궁금하신 점은 표이든 간사에게 연락 주세요"
  [
    'ask',
    2.4,
    new RegExp(`(?:^|\\s)([가-힣]{3}) (?:${koreanPosts})님?(?:에게|께|한테|으로|로) ?(?:연락|문의|전화|메일|말씀)`),
    'told',
  ],
  // "到前台找陶乐即可", "搵莫先生"
  ['ask', 2.4, /(?:找|搵|揾|联系|聯絡)([\u3400-\u9fff]{2,3})(?:即可|就行|就好|便可)/],
  ['ask', 2.4, /(?:找|搵|揾)([\u3400-\u9fff]{1,2}(?:先生|小姐|女士|太))/],
  // "查詢請聯絡招聘組 Alan Poon"
  [
    'ask',
    2.6,
    /(?:联系|聯絡|聯繫|联络|[请請]找|洽|[致電电])[\u3400-\u9fff]{0,6} ?([A-Z][a-z]{1,11} [A-Z][a-z]{1,11}(?: [A-Z][a-z]{1,11})?)(?=[^A-Za-z]|$)/,
  ],
  [
    'contact',
    2.2,
    /(?:面接官|面接担当者?|面談者|参加者|出席者|同席者|面试官|面試官|面试人|面谈人|面談人|主面试官|主考官|考官|면접관|면접위원|참석자|인터뷰어|진행자)\s?[:：は]?\s?([^:：（(，,。、\d\n]{2,24})/,
  ],
  [
    'contact',
    1.7,
    /(?:^|[\s(])([\uac00-\ud7af]{3,4}) (?:책임|선임|수석|과장|차장|부장|대리|팀장|실장|원장|점장|대표|매니저|이사)/,
  ],
  ['contact', 1.8, /[与與和跟由找]([\u3400-\u9fff]{2,4})(?:先生|女士|小姐|经理|經理|老师|老師|总监|總監|主管)/],
];

/** "人事課の藤原でございます", "我是云帆科技的陈婉婷", "채용담당자 김민준입니다", "联系人：王芳". */
export const fromEastern = (letter: Letter, line: Line, index: number): readonly Proposal[] => {
  if (!isEastern(line.text)) return [];
  const found: Proposal[] = [];
  for (const [sign, weight, pattern, told] of ways) {
    if (told === 'first' && index > 5) continue;
    let from = 0;
    // "【問合せ】人事係　担当：仁科": the first label may lead to the next.
    for (let round = 0; round < 3; round++) {
      const match = pattern.exec(line.text.slice(from, 200));
      const said = match?.[1];
      if (!match || !said) break;
      const name = named(said, sign, letter) ?? (told ? asTold(said, letter) : null);
      if (name) {
        const at = said.indexOf(name.name);
        found.push({
          name,
          sign,
          weight,
          words: at < 0 ? said : name.name,
          where: line.start >= letter.parts.signatureAt ? 'signature' : 'text',
          start: line.start + from + match.index + match[0].indexOf(said) + Math.max(0, at),
          email: null,
          line: index,
        });
        break;
      }
      if (sign !== 'ask') break;
      from += match.index + Math.max(2, match[0].indexOf(said));
    }
  }
  const own = ofHouse(letter, line, index);
  return own ? [...found, own] : found;
};

/** "ku_uのMIZUKIです": whoever names the house that the head shows, and then himself or herself, may be called anything. */
const ofHouse = (letter: Letter, line: Line, index: number): Proposal | null => {
  const shown = glued(letter.message.from?.name ?? '');
  const [all, house = '', said = ''] =
    (index < 5 &&
      /([^\s、。,，!！]{2,20}(?: [A-Za-z]{2,12})?)の([A-Z][A-Za-z]{1,11}|[\u30a1-\u30faー]{2,8}|[\u3041-\u3096]{2,5}|[\u3400-\u9fff々]{1,4})(?:です|と申します|でございます)(?=[。、!！☆♪\s]|$)/.exec(
        line.text,
      )) ||
    [];
  const name = all && glued(house).length > 1 && shown.includes(glued(house)) ? asTold(said, letter) : null;
  if (!name) return null;
  const start = line.start + line.text.indexOf(`の${said}`) + 1;
  return { name, sign: 'intro', weight: 3.4, words: said, where: 'text', start, email: null, line: index };
};

/** "云帆科技的陈婉婷", "人事部 王芳 电话": the first stretch that names somebody. */
const named = (said: string, sign: Sign, letter: Letter): Name | null => {
  const parts = said.trim().split(/[\s\u3000]+/);
  // Whoever presents himself or herself may have a name of two syllables.
  const tail = /[\uac00-\ud7af]/.test(said) && (sign === 'intro' || sign === 'signature') ? ' 드림' : '';
  // "强哥", "吴姐": as they are called.
  if (
    sign === 'ask' &&
    /^[\u3400-\u9fff](?:哥|姐|叔|姨|嫂|伯|婶|嬸|总|總|工|师傅|師傅)$/.test(said) &&
    !/^(?:大|小|老|这|這|那|哪|我|你|他|她|员|員|职|職|人|打|开|開|施|竣|手|美)/.test(said)
  )
    return { name: said, given: null, family: null, honorific: null, degree: null, beside: '', isDoubtful: false };
  if (sign === 'ask' && /^[老小][\u3400-\u9fff]$/.test(said))
    return isFamily(said.slice(1), letter, 'zh') &&
      !/^(?:小时|小區|小区|小组|小學|小学|小心|小程|小计|小于|老师|老師|老家|老板|老闆|老人)$/.test(said)
      ? { name: said, given: null, family: null, honorific: null, degree: null, beside: '', isDoubtful: false }
      : null;
  if (sign !== 'intro' || tail || letter.language.code === 'ja')
    return (
      parseName(said + tail, letter) ??
      (parts.length > 1 ? parseName(parts[0] ?? '', letter) : null) ??
      (letter.language.code === 'ja' && sign !== 'contact' ? asCalled(parts[0] ?? '', letter) : null)
    );
  if (/^[\u3400-\u9fff]$/.test(said)) return asCalled(said, letter);
  for (const part of parts.slice(0, 4)) {
    const name = parseName(part.split(/[的嘅]/).pop() ?? part, letter);
    if (name) return name;
  }
  return null;
};

/** Who says "my name is" may have a name that begins like no family. */
const asTold = (said: string, letter: Letter): Name | null =>
  isOffice(said, letter)
    ? null
    : { name: said, given: null, family: null, honorific: null, degree: null, beside: '', isDoubtful: false };

/** A bare family name behind a label: read as if somebody were called by it. */
const asCalled = (said: string, letter: Letter): Name | null => {
  const isJapanese = letter.language.code === 'ja';
  const isOne =
    /^[\u3400-\u9fff々ヶ]{1,3}$/.test(said) &&
    (said.length > 1 === isJapanese || (isJapanese && isFamily(said, letter, 'ja')));
  const name = isOne ? parseName(`${said}${isJapanese ? '様' : '女士'}`, letter) : null;
  return name ? { ...name, name: name.family ?? name.name, honorific: null } : null;
};

import type { Letter } from '../letter';
import { cueWords, list, setOf } from '../words';
import type { Name } from './name-form';
import { isSpelledKana } from './name-kana';
import { familiesOf, isAlike, isFamily, isOffice } from './name-office';
import { kinds, senseOf } from './name-words';

/** Whether a text holds signs of Chinese, Japanese or Korean. */
export const isEastern = (text: string): boolean => /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);

/** A name in Han, kana or Hangul, with its family name known from a list or set apart by a blank; null where there is none. */
export const easternName = (raw: string, letter: Letter): Name | null => {
  // "蛯名 悟｜北灯", "北灯／蛯名 悟": the segment that names somebody whole, else the first that does.
  const segments = letter.language.code === 'ja' ? raw.split(/\s*[|｜/／]\s*/).filter(isEastern) : [];
  if (segments.length > 1 && segments.length < 5) {
    const found = segments.map((each) => easternName(each, letter));
    const at = Math.max(
      found.findIndex((each) => each?.given && each.family),
      found.findIndex((each) => each !== null),
    );
    const whole = found[found.findIndex((each) => each?.given && each.family)] ?? found[at] ?? null;
    return whole && { ...whole, beside: segments.filter((each) => !each.includes(whole.name)).join(' ') };
  }
  const called = afar.exec(raw)?.[1];
  if (called && !called.split('・').some((part) => isOffice(part, letter))) return whole(called, null, raw);
  // "S. Y. Kwan (關淑儀) 代行"
  const outside = raw.replace(/[(（][^()（）]{0,30}[)）]/g, ' ');
  // "Yui Kanzaki (神崎 結衣)"
  const bare = (isEastern(outside.trim().replace(closing, '')) ? outside : raw.replace(/[()（）]/g, ' ')).replace(
    /[|｜/／:：·・【】,，、。-]/g,
    ' ',
  );
  const { text, honorific, post, isClosed } = honorificOf(bare);
  const split = text.split(/[\s\u3000]+/).filter((part) => part !== '');
  const parts = letter.language.code === 'zh' ? split : split.filter(isEastern);
  // A sentence.
  if (/(?:니다|세요|시오|까요|어요|아요|에요|해요|네요|죠)[.!?~ㅎ^ ]*$/.test(text)) return null;
  // Where a host has not loaded the families, only what the head shows is a name.
  const code = /[\uac00-\ud7af]/.test(text)
    ? 'ko'
    : /[\u3041-\u30ff]/.test(text) || letter.language.code === 'ja'
      ? 'ja'
      : 'zh';
  if (familiesOf(letter, code).length === 0)
    return parts.length < 3 && parts.every((part) => part.length < 5) && isShown(parts.join(' '), letter)
      ? whole(parts.join(' '), honorific, raw)
      : null;
  if (code === 'ko') return korean(parts, honorific, raw, isClosed || post !== null, letter);
  if (code === 'ja') return japanese(parts, honorific, raw, letter);
  const isLabel = (part: string) => isEastern(part) && (senseOf(part, letter).kind & kinds.none) !== 0;
  if (isLabel(parts[0] ?? '')) return null;
  for (const at of parts.keys()) if (isLabel(parts[at] ?? '')) parts.length = at;
  const isJapanese = parts.length > 1 && (parts[0] ?? '').length > 1 && isFamily(parts[0] ?? '', letter, 'ja');
  return isJapanese
    ? japanese(parts, honorific, raw, letter)
    : chinese(parts, honorific, raw, honorific ?? post, letter);
};

/** "マリア・サントス", "グエン・ティ・ラン", "古丽米热·阿不都": names of other peoples, with a dot in them. */
const afar =
  /(?:^|[\s\u3000])([\u30a1-\u30faー]{2,8}(?:[・＝=][\u30a1-\u30faー]{1,9}){1,3}|[\u3400-\u9fff]{2,5}[·・．][\u3400-\u9fff]{2,6})(?=$|[\s\u3000(（])/;

const polite = /(?:様|殿|さま|さん|氏|同志|先生|女士|小姐|老师|老師|教授|博士|님)$/;
const closing = /(?:敬上|拝|드림|올림|배상|拜上|[谨謹][上啟启]|敬[啟启]|拜启|代行|合十|合掌|鞠躬|頓首|顿首)$/;
/** Posts that stand behind a name. */
const behind =
  /(?:經理|经理|主管|總監|总监|主任|部長|課長|係長|店長|院長|社長|校長|校长|副理|協理|协理|襄理|課長|科长|处长|處長|组长|組長|院长|园长|園長|店长|馆长|館長|秘书|秘書|律师|律師|护士长|護理長|组长|會長|会长|理事长|理事長|所长|所長|班主任|牧師|牧师|傳道|传道|法師|法师|師父|神父|修女|站長|站长|廠長|厂长|씨)$/;
/** Posts and houses that stand right before a Chinese name. */
const before =
  /^.*(?:老师|老師|公司|集团|集團|科技|部|组|組|处|處|中心|校长|校長|经理|經理|主管|总监|總監|专员|專員|助理|老板|老闆|店长|店長|负责人|負責人|招聘|招募|人事|人资|人資|人力|HRBP|HRD|HRM|HRVP|HR|hr|CEO|CTO|COO|CFO|VP|PM|老板娘|老闆娘|理事长|理事長|会长|會長|律师|律師|主任|顾问|顧問|秘书|秘書|教授|医生|醫生|院长|院長|园长|園長|馆长|館長|所长|所長|组长|組長|护士长|護理長|工程师|工程師|合伙人|合夥人|创始人|創辦人|负责|同事|学校|學校|大学|大學|学院|學院|医院|醫院|诊所|診所|银行|銀行|酒店|饭店|飯店|餐厅|餐廳|面馆|麵館|茶馆|茶館|咖啡|书店|書店|超市|商店|门店|门市|門市|工作室|事务所|事務所|出版社|杂志社|幼儿园|幼兒園|研究院|研究所|基金会|基金會|这边的|這邊的)(?:的|是)?(?=[\u3400-\u9fff]{2,4}$)/;
/** The same before one who is called by the family name: "人事处吴老师". */
const beforeCalled = new RegExp(before.source.replace('{2,4}$', '{1,4}$'));

const honorificOf = (
  raw: string,
): {
  readonly text: string;
  readonly honorific: string | null;
  readonly post: string | null;
  readonly isClosed: boolean;
} => {
  let text = raw.trim();
  let isClosed = false;
  let honorific: string | null = null;
  let post: string | null = null;
  for (let round = 0; round < 3; round++) {
    const said = polite.exec(text)?.[0] ?? null;
    const title = (behind.exec(text) ?? koreanTitle.exec(text))?.[0] ?? null;
    const closed = closing.exec(text)?.[0] ?? null;
    const end = said ?? closed ?? title;
    if (!end || end.length >= text.length) break;
    isClosed = isClosed || closed !== null;
    text = text.slice(0, -end.length).trim();
    honorific = honorific ?? said;
    post = post ?? title;
  }
  return { text, honorific, post, isClosed };
};

const person = (
  name: string,
  family: string | null,
  given: string | null,
  honorific: string | null,
  raw: string,
): Name => ({
  name,
  given: given === '' ? null : given,
  family,
  honorific,
  degree: null,
  beside: raw.replace(name, ' ').replace(/\s+/g, ' ').trim(),
  isDoubtful: false,
});

/** Whether the letter itself shows a word as its writer's: in the head, or as one who presents himself or herself. */
const isShown = (word: string, letter: Letter): boolean => {
  const { from, sender, replyTo } = letter.message;
  const heads = [from, sender, ...replyTo.slice(0, 2)].map((box) => box?.name ?? '');
  if (heads.some((head) => head === word || head.split(/[\s\u3000()（）／/|｜・]+/).includes(word))) return true;
  const text = letter.parts.text.slice(0, 400);
  if (isOffice(word, letter)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (
      /^(?:です[。！!\n]|と申し|でござい|と言い|といい)/.test(text.slice(at + word.length, at + word.length + 5)) &&
      (at === 0 || /(?:[の、 \u3000\n]|[てお]いる|おります|する)$/.test(text.slice(Math.max(0, at - 4), at)))
    )
      return true;
    else if (/(?:我是|我叫|叫我|这里是|這裡是)[^，。,.！!\n]{0,14}$/.test(text.slice(Math.max(0, at - 18), at)))
      return true;
  return false;
};
const japanese = (apart: readonly string[], honorific: string | null, raw: string, letter: Letter): Name | null => {
  // "井　口　さ　や　か　様": spread over the line.
  const parts = apart.length > 2 && apart.every((part) => part.length === 1) ? [apart.join('')] : apart;
  // "採用担当の田中", "店長松永": the office hangs before the name.
  const cut = parts.map((part) => {
    const of = part.lastIndexOf('の');
    const tail = of > 0 ? part.slice(of + 1) : '';
    return tail.length > 1 && (isFamily(tail, letter, 'ja') || isOffice(part.slice(0, of), letter))
      ? tail
      : part.replace(beforeJapanese, '');
  });
  const last = cut[cut.length - 1];
  if (!last || !isJapanesePart(last, letter)) return null;
  const first = cut[cut.length - 2];
  if (first !== undefined && isJapanesePart(first, letter) && first.length <= 4 && last.length <= 5)
    return person(`${first} ${last}`, first, last, honorific, raw);
  const family = familiesOf(letter, 'ja').find((each) => last.startsWith(each) && last.length <= each.length + 3);
  if (family) return person(last, family, last.slice(family.length), honorific, raw);
  // "総務課職員係 尾形": behind an office a family name may stand that no list holds.
  const isPosted = first !== undefined && isOffice(first, letter);
  if (isSpelledKana(last, letter)) return person(last, last, null, honorific, raw);
  const isBare = /^[\u3400-\u9fff々ヶ]{1,3}$/.test(last);
  if ((isBare && (isPosted || honorific !== null)) || (/^[\u3400-\u9fff]{2}/.test(last) && isShown(last, letter)))
    return last.length > 1 && last.length < 4 ? person(last, last, null, honorific, raw) : whole(last, honorific, raw);
  return /^(?:[\u3400-\u9fff々]{2,3}[\u3041-\u3096\u30a1-\u30faー]{2,4}|[\u30a1-\u30faー]{2,5})$/.test(last) && isPosted
    ? whole(last, honorific, raw)
    : null;
};

/** Whether a word of two or three signs stands alone on one of the last lines, and is no word of goodbye. */
const endsLetter = (word: string, letter: Letter): boolean => {
  const filled = letter.lines.filter((line) => line.text.trim() !== '').slice(1);
  return (
    (word.length < 4 || /^[A-Z]/.test(word)) &&
    filled.slice(-3).some((line) => /^(?:\S{1,10}[\s\u3000]){0,2}(\S+)$/.exec(line.text.trim())?.[1] === word) &&
    !cueWords(letter, 'signOffs').some((each) => word.startsWith(each))
  );
};

/** A name that cannot be split. */
const whole = (name: string, honorific: string | null, raw: string): Name => person(name, null, null, honorific, raw);

const beforeJapanese =
  /^.*(?:担当者?|店長|園長|院長|校長|社長|部長|課長|係長|主任|室長|所長|館長|代表|責任者|マネージャー|リーダー)(?=[\u3400-\u9fff々]{2,4}$)/;

const isJapanesePart = (part: string, letter: Letter): boolean =>
  part.length <= 6 &&
  // "提出は不要": a particle between two words.
  (!/[\u3400-\u9fff][はがをにでもへとの][\u3400-\u9fff]/.test(part) || isFamily(part, letter, 'ja')) &&
  /^[\u3400-\u9fff々ヶ\u3041-\u3096\u30a1-\u30faー]+$/.test(part) &&
  (isFamily(part, letter, 'ja') || !isOffice(part, letter));

const chinese = (
  parts: readonly string[],
  honorific: string | null,
  raw: string,
  said: string | null,
  letter: Letter,
): Name | null => {
  const [first = '', second = '', ...rest] = parts;
  // "王 芳": set apart, the family first.
  const isApart = isFamily(first, letter, 'zh') && /^[\u3400-\u9fff]{1,2}$/.test(second);
  for (const each of isApart ? [first + second] : [first, second, ...rest]) {
    const part = each.replace(said ? beforeCalled : before, '');
    if (!/^[\u3400-\u9fff]{1,4}$/.test(part) || isOffice(part, letter)) continue;
    // "老周", "小李", "阿明": as neighbours say it.
    if (/^[老小阿].$/.test(part) && (isShown(part, letter) || endsLetter(part, letter)))
      return whole(part, honorific, raw);
    const family = familiesOf(letter, 'zh').find((one) => part.startsWith(one));
    if (!family) continue;
    const given = part.slice(family.length);
    // "祝 順心" is a wish; "高校", "许可" are words, unless one of them ends the letter on a line of its own.
    if (
      given !== '' &&
      !isShown(part, letter) &&
      (family === '祝' || (isAlike(part, letter) && !endsLetter(part, letter)))
    )
      continue;
    if (given.length > 2 || (given === '' && !said)) continue;
    return given === ''
      ? person(`${part}${said}`, family, null, honorific, raw)
      : person(part, family, given, honorific, raw);
  }
  // "Ivy 何"
  const [called = '', kin = ''] = parts.slice(-2);
  if (
    /^[A-Z][a-z]+$/.test(called) &&
    kin.length === 1 &&
    isFamily(kin, letter, 'zh') &&
    parts.slice(0, -2).every((part) => isOffice(part, letter))
  )
    return person(`${called} ${kin}`, kin, called, honorific, raw);
  // "北灯科技 Wendy"
  const end = parts[parts.length - 1] ?? '';
  if (
    parts.length === 2 &&
    /^[A-Z][a-z]{2,11}$/.test(end) &&
    isOffice(first, letter) &&
    endsLetter(end, letter) &&
    senseOf(end, letter).kind === 0
  )
    return person(end, null, end, honorific, raw);
  // "人事 秀敏": behind an office, a given name alone.
  const last = parts[parts.length - 1] ?? '';
  return parts.length === 2 &&
    isOffice(first, letter) &&
    /^[\u3400-\u9fff]{2}$/.test(last) &&
    !isOffice(last, letter) &&
    letter.parts.text.trimEnd().endsWith(last)
    ? person(last, null, last, honorific, raw)
    : null;
};

const korean = (
  parts: readonly string[],
  honorific: string | null,
  raw: string,
  isSaid: boolean,
  letter: Letter,
): Name | null => {
  // A name ends its line; a post may hang behind it.
  const last = parts.length - 1;
  // "황보 민 드림", "김 민준 팀장": family and given apart.
  for (const [at, family] of parts.entries()) {
    const given = parts[at + 1] ?? '';
    const isApart =
      isFamily(family, letter, 'ko') &&
      (family.length === 2 ? /^[\uac00-\ud7af]{1,2}$/ : /^[\uac00-\ud7af]{2}$/).test(given) &&
      (isSaid || family.length === 2 || parts.length === 2) &&
      !koreanPost.test(given) &&
      !isOffice(given, letter) &&
      (at + 2 > last || koreanPost.test(parts[at + 2] ?? ''));
    if (isApart) return person(`${family} ${given}`, family, given, honorific, raw);
  }
  for (let at = last; at >= 0; at--) {
    const part = parts[at] ?? '';
    if (at < last && !koreanPost.test(parts[at + 1] ?? '')) break;
    if (!/^[\uac00-\ud7af]{2,4}$/.test(part) || isOffice(part, letter)) continue;
    const family = familiesOf(letter, 'ko').find((one) => part.startsWith(one));
    if (!family) continue;
    const given = part.slice(family.length);
    if (given.length < 1 || (given.length > 2 && !(isSaid && longGiven.test(given)))) continue;
    // "동네빵집 오월": two syllables behind a shop are its name.
    const kind = at > 0 ? (parts[at - 1] ?? '') : '';
    if (part.length < 3 && !isSaid && shops.test(kind)) continue;
    // "카페 하루볕", "세무회계 이룸": the kind alone, then what the house is called.
    if (!isSaid && setOf(list(letter.language.code === 'ko' ? letter.language.cues.orgs : '')).has(kind)) continue;
    // "서울특별시 도담구 구청로 1": a quarter and a street.
    if (/[로길시군구동읍면]$/.test(part) && /[시도군구읍면]$/.test(parts[at - 1] ?? '')) continue;
    // Two syllables are mostly a noun.
    if (part.length < 3 && !isSaid && !isShown(part, letter)) continue;
    return person(part, family, given, honorific, raw);
  }
  // "그룹인사실 복성규", "인사팀 초이라 드림": behind an office whoever signs may have any name.
  const at = last > 0 && koreanPost.test(parts[last] ?? '') ? last - 1 : last;
  const [office = '', name = ''] = [parts[at - 1], parts[at]];
  return /^[\uac00-\ud7af]{3}$/.test(name) && !isOffice(name, letter) && koreanTeam.test(office)
    ? person(name, null, null, honorific, raw)
    : null;
};

/** Given names of three syllables: out of the Bible, mostly. */
const longGiven =
  /^(?:에스더|마리아|다니엘|사무엘|라파엘|미카엘|가브리|엘리사|엘리야|요한나|안드레|세실리|클라라|빛나라|하은별|아름이|보름달)$/;

const shops =
  /(?:빵집|카페|커피|다방|식당|분식|치킨|갈비|국밥|주점|포차|미용실|헤어|네일|꽃집|화원|책방|서점|문구|공방|펜션|베이커리|제과점|떡집|반찬|정육점|약국|의원|학원|세탁소|스튜디오|사진관)$/;

/** Posts behind a Korean name. */
export const koreanPosts =
  '책임|선임|수석|과장|차장|부장|대리|팀장|실장|원장|점장|소장|국장|사장|지점장|지사장|파트장|본부장|센터장|계장|반장|사무장|주무관|주사|서기관|사무관|매니저|이사|상무|전무|주임|사원|프로|파트너|대표|담당자?|리크루터|리더|디렉터|헤드|코디네이터|컨설턴트|어시스턴트|팀원|인턴|조교|교사|교수|강사|기자|작가|피디|연구원|연구사|행정사|실무사|관리사|사회복지사|복지사|간호사|수간호사|약사|약국장|한의사|의사|교감|교장|원감|학장|처장|총장|부원장|부팀장|그룹장|공장장|현장소장|편집장|주방장|조리장|셰프|지배인|총괄|행정관|비서|사서|간사|총무|목사|신부|관리자|엔지니어|운영진|영양사|변호사|노무사|회계사|세무사|위원|코치';
/** Departments and posts right before a Korean name. */
export const koreanTeams = `팀|[가-힣]{2}[실부국처과]|센터|위원회|사무소|${koreanPosts}`;
const koreanTeam = new RegExp(`.(?:${koreanTeams})$`);
/** What may hang behind a Korean name. */
const koreanPost = new RegExp(`(?:팀|${koreanPosts}|님|씨)$`);
const koreanTitle = new RegExp(`(?:${koreanPosts})$`);

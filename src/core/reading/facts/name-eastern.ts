import type { Letter } from '../letter';
import type { Name } from './name-form';
import { kinds, senseOf } from './name-words';

/** Whether a text holds signs of Chinese, Japanese or Korean. */
export const isEastern = (text: string): boolean => /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);

/** A name in Han, kana or Hangul, with its family name known from a list or set apart by a blank; null where there is none. */
export const easternName = (raw: string, letter: Letter): Name | null => {
  const bare = raw.replace(/[(（][^()（）]{0,30}[)）]/g, ' ').replace(/[|｜/／:：·・【】,，、。-]/g, ' ');
  const { text, honorific, post } = honorificOf(bare);
  const parts = text.split(/[\s\u3000]+/).filter((part) => part !== '');
  if (/[\uac00-\ud7af]/.test(text)) return korean(parts, honorific, raw);
  if (/[\u3041-\u30ff]/.test(text) || letter.language.code === 'ja') return japanese(parts, honorific, raw);
  if (parts.some((part) => isEastern(part) && (senseOf(part, letter).kind & kinds.none) !== 0)) return null;
  const isJapanese = parts.length > 1 && japaneseFamilies.includes(parts[0] ?? '');
  return isJapanese ? japanese(parts, honorific, raw) : chinese(parts, honorific, raw, honorific ?? post);
};

const polite = /(?:様|さま|さん|氏|先生|女士|小姐|老师|老師|教授|博士|님)$/;
const closing = /(?:敬上|拝|드림|올림|배상|拜上|[谨謹][上啟启]|敬[啟启]|拜启|代行)$/;
/** Posts that stand behind a name. */
const behind =
  /(?:經理|经理|主管|總監|总监|主任|部長|課長|係長|店長|院長|社長|校長|校长|책임|선임|수석|과장|차장|부장|대리|팀장|실장|원장|점장|매니저|이사|주임|사원|프로|파트너|대표|담당자?|씨)$/;
/** Posts and houses that stand right before a Chinese name. */
const before =
  /^.*(?:公司|集团|集團|科技|部|组|組|处|處|中心|校长|校長|经理|經理|主管|总监|總監|专员|專員|助理|老板|老闆|店长|店長|负责人|負責人|招聘|人事|人资|人資|人力|HR|hr|主任|顾问|顧問|秘书|秘書|教授|医生|院长|院長)(?:的|是)?(?=[\u3400-\u9fff]{2,4}$)/;

const honorificOf = (
  raw: string,
): { readonly text: string; readonly honorific: string | null; readonly post: string | null } => {
  let text = raw.trim();
  let honorific: string | null = null;
  let post: string | null = null;
  for (let round = 0; round < 3; round++) {
    const said = polite.exec(text)?.[0] ?? null;
    const title = behind.exec(text)?.[0] ?? null;
    const end = said ?? closing.exec(text)?.[0] ?? title;
    if (!end || end.length >= text.length) break;
    text = text.slice(0, -end.length).trim();
    honorific = honorific ?? said;
    post = post ?? title;
  }
  return { text, honorific, post };
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

/** Parts of a line that stand for firms, departments and posts. */
const isOffice = (part: string): boolean =>
  /株式会社|有限会社|会社|法人|部$|部門|課$|室$|局$|係$|担当|採用|人事|チーム|グループ|事務|センター|本社|支店|店$|病院|大学|役$|長$|社$|者$|編集|代表|科技|公司|集团|集團|專員|专员|招聘|人资|人資|人力|資源|资源|主管|经理|經理|總監|总监|助理|部门|팀|부서|담당|채용|인사|매니저|리크루터|대리|과장|차장|부장|이사|주임|사원|센터|그룹|주식회사|면접|初|次|面接|案内/.test(
    part,
  );

const japanese = (parts: readonly string[], honorific: string | null, raw: string): Name | null => {
  const last = parts[parts.length - 1];
  if (!last || !isJapanesePart(last)) return null;
  const first = parts[parts.length - 2];
  if (first !== undefined && isJapanesePart(first) && first.length <= 4 && last.length <= 5)
    return person(`${first} ${last}`, first, last, honorific, raw);
  const family = japaneseFamilies.find((each) => last.startsWith(each) && last.length <= each.length + 3);
  return family ? person(last, family, last.slice(family.length), honorific, raw) : null;
};

const isJapanesePart = (part: string): boolean =>
  part.length <= 6 &&
  /^[\u3400-\u9fff々ヶ\u3041-\u3096\u30a1-\u30faー]+$/.test(part) &&
  (japaneseFamilies.includes(part) || !isOffice(part));

const chinese = (
  [first = '', second = '', ...rest]: readonly string[],
  honorific: string | null,
  raw: string,
  said: string | null,
): Name | null => {
  // "王 芳": set apart, the family first.
  const isApart = chineseFamilies.includes(first) && /^[\u3400-\u9fff]{1,2}$/.test(second);
  for (const whole of isApart ? [first + second] : [first, second, ...rest]) {
    const part = whole.replace(before, '');
    if (!/^[\u3400-\u9fff]{1,4}$/.test(part) || isOffice(part)) continue;
    const family = compounds.find((each) => part.startsWith(each)) ?? part.charAt(0);
    if (family.length === 1 && !chineseFamilies.includes(family)) continue;
    const given = part.slice(family.length);
    if (given.length > 2 || (given === '' && !said)) continue;
    return given === ''
      ? person(`${part}${said}`, family, null, honorific, raw)
      : person(part, family, given, honorific, raw);
  }
  return null;
};

const korean = (parts: readonly string[], honorific: string | null, raw: string): Name | null => {
  // A name ends its line; a post may hang behind it.
  const last = parts.length - 1;
  for (let at = last; at >= 0 && (at === last || isOffice(parts[at + 1] ?? '')); at--) {
    const part = parts[at] ?? '';
    if (!/^[\uac00-\ud7af]{2,4}$/.test(part) || isOffice(part) || /셔|시기|^예정|[요를는까]$/.test(part)) continue;
    const family = /^(?:남궁|황보|선우|제갈|독고|사공)/.exec(part)?.[0] ?? part.charAt(0);
    if (!koreanFamilies.includes(part.charAt(0)) && family.length < 2) continue;
    const given = part.slice(family.length);
    if (given.length < 1 || given.length > 2) continue;
    return person(part, family, given, honorific, raw);
  }
  return null;
};

const chineseFamilies =
  '麦麥戚佟臧宫宮商晏连連佘符乐樂喻阙闕仇冼區区禤湛王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢骆岳齐梅莫庄莊辛管祝左涂谷祁时舒耿牟卜詹关關苗凌费纪靳盛童欧歐甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华車车冉房边净阴闫简簡曲丘';
const compounds = '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|皇甫|东方|慕容|令狐|尉迟'.split('|');
const koreanFamilies =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉사부';
const japaneseFamilies =
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|斉藤|齋藤|清水|山崎|阿部|森|池田|橋本|山下|石川|中島|前田|藤田|後藤|小川|岡田|村上|長谷川|近藤|石井|坂本|遠藤|藤井|青木|福田|三浦|西村|藤原|太田|松田|原田|岡本|中野|中川|小野|田村|竹内|金子|和田|中山|石田|上田|森田|原|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|谷口|安藤|丸山|今井|大野|河野|藤本|小島|武田|村田|上野|杉山|増田|菅原|平野|大塚|千葉|久保|松井|小山|野口|岩崎|菊地|菊池|木下|野村|松尾|佐野|市川|杉本|新井|古川|島田|水野|桜井|高田|渡部|吉川|西田|山内|五十嵐|北村|安田|関|川口|平田|大久保|本田|浜田|中田|熊谷|松岡|川崎|飯田|永井|服部|樋口|岩田|須藤|辻|川村|久保田|馬場|東|内藤|松下|小池|吉村|大西|矢野|福島|星野|小松|黒田|大谷|荒井|広瀬|堀|荒木|尾崎|西川|三宅|川上|大島|早川|望月|成田|石原|片山|永田|堀内|八木|宮田|菅野|田口|秋山|森本|白石|大橋|土屋|奥村|青山|関口|栗原|桑原|榎本|沢田|浅野|篠原|竹田|今村|小西|富田|吉岡|水谷|神田|田辺|土井|相馬|日高|結城|桐生|一ノ瀬|瀬戸'
    .split('|')
    .sort((a, b) => b.length - a.length);

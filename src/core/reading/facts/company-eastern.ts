import { fold } from '../../message/fold';
import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import { cueWords, list, setOf } from '../words';
import type { Clue, Clued } from './clued';
import { easternName } from './name-eastern';
import { endsShown, known } from './recruiter';

/** Firms in Japanese, Chinese and Korean lines: by who introduces themselves, by legal form, by kind, by what stands before and behind. */
export const easternFirms = (letter: Letter, line: Line, where: Where, isTail: boolean, found: Clued[]): void => {
  const text = line.text
    .slice(0, 400)
    .replace(reached, (each) => '。'.repeat(each.length))
    .replace(/[(（]([주株有])[)）]/g, ' $1 ')
    .replace(/ 주 /g, ' ㈜ ')
    // "ホテルミラドール、人事の浜です"
    .replace(/、(?=(?:人事|採用|総務|店長|支配人|事務局)(?:部|課|担当)?の[^\s、。]{1,6}(?:です|と申します))/g, 'の')
    // "まつかぜの店主、長谷部です"
    .replace(/(?<=[店園院社所会]長|店主|代表|大将|女将|担当)、(?=[^\s、。]{1,8}(?:です|と申します))/g, 'の');
  const posts = postsOf(letter);
  const add = (name: string, clue: Clue, from: number) => {
    const whole = name
      .replace(behindName[letter.language.code] ?? edges, '')
      .replace(edges, '')
      .replace(beforeFirm[letter.language.code] ?? edges, '')
      .replace(behindYear, '')
      .replace(behindPlace, '');
    // "…株式会社の求人"
    const trimmed = whole.replace(/((?:株式|有限|合同)会社)の.*$/u, '$1').replace(honorific, '');
    // "塚本様" is somebody; "ひまわり薬局様" is a house.
    if (trimmed !== whole && trimmed.length < 5 && orgEnd(letter, trimmed) < trimmed.length) return;
    if (
      trimmed.length < 2 ||
      trimmed.length > 34 ||
      legalOnly.test(trimmed) ||
      isPlain(letter, trimmed, clue === 'display' && where === 'from') ||
      ((clue === 'part' || clue === 'signature') && endsShown(trimmed, letter))
    )
      return;
    const at = text.indexOf(trimmed, from);
    if (clue === 'org' && where === 'text' && landmark.test(text.slice(at + trimmed.length, at + trimmed.length + 6)))
      return;
    found.push({
      name: trimmed,
      clue,
      words: trimmed,
      where,
      start: where === 'calendar' || where === 'quoted' || at < 0 ? -1 : line.start + at,
      before: line.folded.slice(Math.max(0, at - 12), Math.max(0, at)),
      after: at < 0 ? '' : line.folded.slice(at + trimmed.length, at + trimmed.length + 16),
    });
  };
  for (const { segment, from } of segments(text)) {
    const firm = introduced(letter, posts, segment);
    if (firm) for (const name of firm) add(name, 'intro', from);
    else if (where === 'text' && line.start < 160) {
      const self = selfNamed(letter, posts, segment);
      if (self) add(self, 'self', from);
    }
    for (const { name, clue } of addressed(letter, posts, segment)) add(name, clue, from);
  }
  const name = labelledName(letter, text);
  // "발신: 해운의료재단 해운병원 총무인사과"
  const labelled = name ? ungluedFrom(posts, name) : '';
  if (labelled) add(labelled, 'label', text.indexOf(labelled));
  pieces(letter, posts, text, where, isTail, labelled, add);
};

/** "文昌街小学对面", "駅前銀行の隣", "우체국 맞은편": beside such a house one finds the place, and it is not it. */
const landmark =
  /^(?:[正斜]?[对對]面|旁|隔壁|附近|[后後]面|の(?:お?向|隣|近く|裏|斜)|\s?(?:맞은편|옆|근처|건너편|뒤편))/;

/** Links and addresses: nothing of them is a name. */
const reached =
  /(?:https?:\/\/|www\.)[\w./?=&%#@:;+~-]+|[\w.+-]+@[\w.-]+|(?<![\w.-])[a-z\d-]+(?:\.[a-z\d-]+)+\/[\w./?=&%-]*/gi;

/** What stands behind "会社名：", "■応募先　", "회사명 :". */
const labelledName = (letter: Letter, text: string): string | null => {
  const said = label.exec(text.slice(0, 40));
  const words = setOf(cueWords(letter, 'companyLabels'));
  const folded = fold(said?.[1] ?? '').trim();
  if (!said || !(words.has(folded) || words.has(folded.replace(/ /g, '')))) return null;
  const name = text.slice(said[0].length).trim();
  const end = name.search(/[、，,;；。／/|｜（(【「→]|[\s\u3000]{2}|\s[-–—]|(?:様|さま|御中)(?:$|[\s\u3000])/);
  return (end > 1 ? name.slice(0, end) : name).trim();
};
const label =
  /^[^\p{L}]{0,8}(?:[가-하一二三四五六七八九十][.、．)]\s?)?(\p{L}[\p{L} \u3000/・]{0,12}?)(?:[】\]」』]?\s?[:：]|[】\]」』]|\u3000+|\s{2,}|\t| [|｜│] )\s*(?=\S)/u;

type Add = (name: string, clue: Clue, from: number) => void;

interface Posts {
  /** Departments and posts that may be glued to a firm's name: "人事部", longest first. */
  readonly glued: readonly string[];
  /** What stands behind firms ("にご応募"), longest first, and the small words among them ("的"). */
  readonly behind: readonly string[];
  readonly small: readonly string[];
  /** Words whose last letters make a part a post or a department. */
  readonly titles: readonly string[];
}

const postsOf = (letter: Letter): Posts => {
  const { cues } = letter.language;
  const there = made.get(cues);
  if (there) return there;
  const behind = list(cues.companyDoes);
  const posts: Posts = {
    glued: list(cues.teams).filter((word) => word.length > 2 || /^(?:人事|人资|人資|人力|招聘|招募|採用)$/.test(word)),
    behind: behind.filter((word) => word.length > 1),
    small: behind.filter((word) => word.length < 2),
    titles: list(cues.titles).filter((word) => word.length > 1 && !setOf(list(cues.orgs)).has(word)),
  };
  made.set(cues, posts);
  return posts;
};
const made = new WeakMap<object, Posts>();

/** Sentences and their parts between commas. */
function* segments(text: string): Generator<{ readonly segment: string; readonly from: number }> {
  let from = 0;
  for (const part of text.split(/([。！？!?；;，、,：:~～]+|\.\s)/)) {
    const segment = part.trim();
    if (segment.length > 3) yield { segment, from: from + part.indexOf(segment) };
    from += part.length;
  }
}

/** The house of who says who they are: "ミナモ電装の久我です", "我是启航物流的HR李文静", "두레랩스 피플팀 한여울입니다". */
const introduced = (letter: Letter, posts: Posts, segment: string): readonly string[] | null => {
  const { code } = letter.language;
  if (code === 'zh') {
    const rest = /(?:(?:我|这里|這裡|这边|這邊|我们|我們)是|(?:我|我哋|呢度)係)\s?(.{2,40})/.exec(segment)?.[1];
    if (!rest) return null;
    const of = rest.search(/[的嘅（(]/);
    const parts = (of > 1 ? rest.slice(0, of) : rest).split(blanks);
    const isOf =
      of > 1 && (parts.length < 2 || latin.test(parts.join('')) || isPost(posts, parts[parts.length - 1] ?? ''));
    return housed(letter, posts, of > 1 && !isOf ? parts.slice(0, 1) : parts, isOf);
  }
  const end = segment.search(code === 'ja' ? introEndsJapanese : introEndsKorean);
  if (end < 2 || end > 50) return null;
  const head = segment.slice(0, end).trim();
  if (code === 'ko') {
    const words = head.split(blanks);
    // "다음 단계는 기술 인터뷰예요": what something is.
    if (words.slice(0, -1).some((word) => /[가-힣]{2}[은는]$/.test(word) && !/^(?:저는|여기는|저희는)$/.test(word)))
      return null;
    while (words.length > 0 && /^(?:안녕.*|저는|여기는|저희|.{2,5}님|[:)ㅎㅋ]+)$/.test(words[0] ?? '')) words.shift();
    return housed(letter, posts, words, false);
  }
  // "ひだまりの里 施設長の田辺です"
  const parts = head.split(/の(?!$|[里家森丘園杜郷泉][\s\u3000の])/);
  const last = parts.pop() ?? '';
  if (parts.length === 0) return housed(letter, posts, head.split(blanks), false);
  if (!isPerson(letter, last) && !isPost(posts, last) && !family.test(last)) return null;
  // "海苔のや", "とり正の店長": only posts behind "の" are cut.
  while (parts.length > 1 && isPost(posts, parts[parts.length - 1] ?? '')) parts.pop();
  return housed(letter, posts, parts.join('の').split(blanks), true);
};

/** A house that says only its own name, near the top: "喫茶おのでらです。", "루미게임즈입니다". */
const selfNamed = (letter: Letter, posts: Posts, segment: string): string | null => {
  const { code } = letter.language;
  const said = (
    code === 'zh'
      ? /^(?:这里|這裡|这边|這邊|我们|我們|我[係系]|呢度係)是?\s?(\S{3,12})$/
      : code === 'ja'
        ? /^(?:こちらは)?([^\s\u3000]{3,16})(?:です|でございます|と申します)$/
        : /^(?:저희는?|여기는)?\s?([^\s]{2,12})(?:입니다|이에요|예요)$/
  ).exec(segment.replace(/^(?:네|안녕하세요|お世話になっております)[\s,.!~]+/, ''));
  const name = said?.[1]?.trim() ?? '';
  const isWord = cueWords(letter, 'subjectWords').some((word) => word.length > 1 && name.endsWith(word));
  return name === '' || isWord || isPost(posts, name) || isPerson(letter, name) ? null : name;
};

const introEndsJapanese = /でございます|と申します|と言います|といいます|です/;
const introEndsKorean = /\s?(?:입니다|이라고 합니다|라고 합니다|이에요|예요|드림$|올림$|배상$)/;
const latin = /^[\p{Script=Latin}\d&.'-]+$/u;
/** A family name that nobody lists, and no noun that often stands before "です". */
const family =
  /^(?![以何]|.*[通方件事物所容定況時間場式由望者々次度回名先用円日月年分階室席状力点話会])\p{Script=Han}{2,4}$/u;
const blanks = /[\s\u3000]+/;

/** Parts before a person or a post, without the posts among them; nothing where neither stood there. */
const housed = (letter: Letter, posts: Posts, parts: readonly string[], isCut: boolean): readonly string[] | null => {
  const left = parts.filter((part) => part !== '');
  const isKorean = letter.language.code === 'ko';
  let hasCut = isCut;
  let hasPerson = false;
  while (left.length > 1) {
    const last = left[left.length - 1] ?? '';
    if (!isPost(posts, last) && !branch.test(last)) {
      // "에코모아 해외사업부 진세아 책임": in Korean the rank stands behind the person.
      // "나무결한옥 도편수 단우입니다": whoever stands behind a post.
      const isCalled =
        isKorean && /^[가-힣]{2,4}$/.test(last) && left.length > 2 && isPost(posts, left[left.length - 2] ?? '');
      if ((hasCut && !isCut && !(isKorean && !hasPerson)) || !(isCalled || isPerson(letter, last))) break;
      hasPerson = true;
    }
    hasCut = true;
    left.pop();
  }
  const end = left.length - 1;
  const bare = ungluedFrom(posts, left[end] ?? '');
  if (bare !== left[end]) hasCut = true;
  left[end] = bare;
  if (!hasCut || left.length === 0 || left.length > 4 || isPost(posts, bare) || bare === '') {
    // "巷口面馆老周": a kind of house, then a person.
    const org = left.length === 1 ? orgEnd(letter, bare) : 0;
    return org > 2 && org < bare.length ? [bare.slice(0, org)] : null;
  }
  const first = left[0] ?? '';
  if (left.length === 1) {
    // "大兴集团陈国栋董事长的助理": a house, then who heads it.
    const org = letter.language.code === 'zh' ? orgEnd(letter, first) : 0;
    const rest = first.slice(org);
    return [
      org > 2 && rest.length > 1 && rest.length < 9 && (isPost(posts, rest) || isPerson(letter, rest))
        ? first.slice(0, org)
        : first,
    ];
  }
  // "医療法人社団白樺会 旭岳病院": the house that stands last is nearest.
  const whole = left.join(' ');
  return letter.language.code === 'ko' || /^[\p{Script=Latin} ]+$/u.test(whole)
    ? [whole]
    : legalOnly.test(first)
      ? [left.slice(1).join(' '), whole]
      : [bare];
};

/** "新宿店" behind a house is where; a bookshop ("書店") is what. */
const branch =
  /(?:지점|지사|본사|캠퍼스|.점|支店|本社|本店|営業所|分公司|.(?<![書书茶薬药商酒飯饭理花門门貨货販售子計服品面麵])店)$/;
const legalOnly =
  /^(?:株式会社|有限会社|合同会社|合資会社|合名会社|\p{Script=Han}{2,6}法人(?:社団|財団)?|NPO法人|주식회사|유한회사|㈜|社團法人|財團法人|(?:재단|사단|의료|학교|사회복지|법무|회계|세무|노무|특허|관세|영농조합|농업회사)법인)$/u;

const isPost = (posts: Posts, part: string): boolean =>
  departments.test(part) ||
  posts.titles.some((title) => part.toLowerCase().endsWith(title)) ||
  posts.glued.includes(part);

const departments =
  /(?:[部課係処處科組组系]|事務局|本部|採用センター|グループ|チーム|担当|担当者|採用|人事|(?:秘書|人事|管理|総務|企画|広報|会長|社長|理事長|事務|教務|人資|人资)室|室長|店長|店主|特助|秘書|秘书|助理|園長|院長|院长|校長|校长|社長|董事[长長]|[总總]裁|主任|老板|老闆|老板娘|hr|HR(?:BP|D|M|VP)?|CEO|CTO|COO|CFO|团队|團隊|[팀부과실처]|본부|담당|담당자|[팀점원실]장|매니저|대리|과장|차장|부장|사장|사장님|대표|리크루터|비서|교감|교장|목사|전도사|장로|신부|스님|편수|创始人|創始人|創辦人|创办人|合伙人|合夥人)$/;

/** "滨海大学人事处" without the office. */
const ungluedFrom = (posts: Posts, part: string): string => {
  for (const word of posts.glued)
    if (part.length > word.length + 1 && part.toLowerCase().endsWith(word))
      return part.slice(0, -word.length).replace(/[\s\u3000の的·・-]+$/, '');
  const at = posts.behind.reduce((least, word) => {
    const found =
      (word.length > 2 || !/[\uac00-\ud7af]/.test(word)) && departments.test(word)
        ? part.toLowerCase().indexOf(word, 2)
        : -1;
    return found > 1 && found < least ? found : least;
  }, part.length);
  return part.slice(0, at).replace(/[のｰ的]$/, '');
};

const isPerson = (letter: Letter, part: string): boolean => {
  const bare = part.replace(/[\s\u3000]/g, '');
  if (bare.length < 1 || bare.length > 12) return false;
  return (
    known(letter).some(({ proposals }) =>
      proposals.some(({ name }) => {
        const whole = name.name.replace(/\s/g, '');
        // "フォーランのランです" above "グエン・ティ・ラン": some go by the last part of their name.
        const isPart = bare.length > 1 && name.name.split(/[\s・]/).includes(bare);
        return isPart || whole.startsWith(bare) || (whole.length > 1 && bare.startsWith(whole));
      }),
    ) || easternName(part, letter) !== null
  );
};

/** Whom the reader wrote to, or who asks them: "感谢您对 Borealis 的关注", "この度はアオゾラにご応募", "한빛에 지원". */
const addressed = (
  letter: Letter,
  posts: Posts,
  segment: string,
): readonly { readonly name: string; readonly clue: Clue }[] => {
  const { code, cues } = letter.language;
  const said: { name: string; clue: Clue }[] = [];
  // "诚邀您" stands for "诚邀你" as well.
  const low = segment.toLowerCase().replace(/你/g, '您');
  let rest = segment;
  const lead = list(cues.companySure).find((cue) => low.includes(cue) && !/是$/.test(cue));
  if (lead) {
    rest = segment.slice(low.indexOf(lead) + lead.length).trim();
    const end = rest.search(code === 'zh' ? /[的（(「『“"]|[并並]|職位|职位|岗位|職缺/ : /[（(「『“"]/);
    if (code === 'zh' && end > 1) {
      const isFor = /^的\s?(?:关注|關注|支持|兴趣|興趣|信任|认可|認可|认同|認同|青睐|青睞)/.test(rest.slice(end));
      said.push({ name: rest.slice(0, end), clue: isFor ? 'sure' : 'at' });
    }
  }
  // "来大熊座聊聊", "到启点教育面试"
  const visited = code === 'zh' ? visit.exec(segment)?.[1] : undefined;
  if (visited) said.push({ name: visited, clue: 'at' });
  const small = rest.toLowerCase().replace(/你/g, '您');
  let cut = -1;
  for (const cue of posts.behind) {
    if (departments.test(cue)) continue;
    const at = small.indexOf(cue, 2);
    if (at > 1 && (cut < 0 || at < cut)) cut = at;
  }
  if (cut > 1) said.push({ name: tailOf(rest.slice(0, cut)), clue: lead ? 'sure' : 'does' });
  return said;
};

const visit =
  /(?:来|來|到|去|至)(\S{2,12}?)(?:聊|面[试試谈談]|坐坐|[试試][工岗崗做教講讲]|上班|看看|参[观加]|參[觀加]|[见見][面工]|[报報]到)/;

/** The last words of what stands before a verb: a firm has no more. */
const tailOf = (text: string): string => {
  const parts = text.trim().split(blanks);
  let from = parts.length - 1;
  const isLatin = (part: string | undefined) => part !== undefined && latin.test(part);
  while (from > 0 && isLatin(parts[from]) && isLatin(parts[from - 1])) from--;
  return parts
    .slice(from)
    .join(' ')
    .replace(/^(?:저희|당사|弊社|本日は?|先日は?|先ほど|さきほど|先程|昨日|昨夜|今朝|只今|ただいま)(?=[^は、])/, '');
};

/** Where the kind of house ends that a part begins with, kinds that follow each other taken together: "國立雲嘉科技大學"; 0 without one. */
const orgEnd = (letter: Letter, part: string): number => {
  const orgs = list(letter.language.cues.orgs);
  let end = 0;
  for (let round = 0; round < 4; round++) {
    let [next, first] = [0, part.length];
    for (const word of orgs) {
      if (word.length < 2) continue;
      const at = end === 0 ? part.indexOf(word, 1) : part.startsWith(word, end) ? end : -1;
      // The one that begins first, the longest of those: "게임즈" before "게임".
      if (at < 0 || at > first || (at === first && next > 0)) continue;
      // "弁理士の湯川": a bath ends where its name ends.
      if (word.startsWith('の') && /^\p{Script=Han}/u.test(part.slice(at + word.length))) continue;
      [next, first] = [at + word.length, at];
    }
    if (next <= end) break;
    end = next;
  }
  // "小屋咖啡烘焙所": a last sign that says what kind of place it is.
  return end > 2 && letter.language.code === 'zh' && /^[所坊舍屋社馆館厂廠店]$/.test(part.slice(end)) ? end + 1 : end;
};

/** Words of invitations that stand in longer ones: "一次面接のご案内", "面試時間確認". */
const ownSubjects = (letter: Letter): readonly string[] =>
  list(letter.language.cues.subjectWords).filter((word) => word.length === 2 && eastern.test(word));
const eastern = /^[\u3040-\u9fff\uac00-\ud7af]+$/;

/** Parts of a line: what they hold, and what stands beside them. */
const pieces = (
  letter: Letter,
  posts: Posts,
  text: string,
  where: Where,
  isTail: boolean,
  labelled: string,
  add: Add,
): void => {
  const inHeader = where === 'from' || where === 'reply-to' || where === 'sender';
  const parts = text.split(pieceEnds);
  const tokens = parts.filter((_, index) => index % 2 === 0).map((part) => part.trim());
  const isSignature = where === 'signature' || isTail;
  const isShort = (text.trim().length < 40 || twoScripts.test(text.trim())) && !listed.test(text);
  const isSentence = /(?:[.!?。！？~…ㅎㅋ]|[다요죠]|です|ます|した|[了吧吗嗎呢])$/.test(text.trim());
  const subjects = setOf(cueWords(letter, 'subjectWords'));
  const subjectHeads = ownSubjects(letter);
  const whole = legalWhole.exec(text);
  if (whole) add(whole[0], 'legal', whole.index);
  // "달빛 머무는 책방": a house of several words, shown alone.
  if (
    where === 'from' &&
    /^[가-힣]{2,5}(?: [가-힣]{2,6}){1,2}$/.test(text) &&
    !tokens.some((each) => isPost(posts, each) || posts.glued.includes(each) || isPerson(letter, each))
  )
    add(text, 'display', 0);
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const at = from;
    from += part.length;
    const token = part.trim();
    if (index % 2 > 0 || token.length < 2 || (whole && at > whole.index && at < whole.index + whole[0].length))
      continue;
    const opens = parts[index - 1] ?? '';
    const next = tokens.slice(index / 2 + 1).find((each) => each !== '') ?? '';
    const name = ungluedFrom(posts, token);
    const closes = parts[index + 1] ?? '';
    if (/^\s?[:：]/.test(closes)) continue;
    const isSpaced = /^[\s\u3000|｜/／·]+$/.test(closes);
    const isFollowed =
      isSpaced &&
      (departments.test(next) ||
        departments.test(next.split(' ', 1)[0] ?? '') ||
        posts.glued.includes(next) ||
        isPerson(letter, next.replace(introEndsKorean, '')));
    const legal = legalForms.exec(token);
    if (legal) {
      if (token.length > legal[0].length) add(name, 'legal', at);
      else if (isSpaced) add(`${token} ${next}`, 'legal', at);
    }
    const org = orgEnd(letter, token);
    // "公司:金禾地產代理": a label names the whole.
    if (org > 0) add(token === labelled ? token : token.slice(0, org), 'org', at);
    if (name !== token && name.length > 1 && !isPost(posts, name)) add(name, 'does', at);
    if (/[【[「]\s*$/.test(opens) && where !== 'text' && where !== 'quoted') add(name, 'bracket', at);
    // "川根北町長", "海港註冊處處長", "서초구청장": who heads it signs with its name.
    const headed =
      inHeader || !isShort
        ? undefined
        : headOf
            .exec(token)
            ?.slice(1)
            .find((each) => (each?.length ?? 0) > 1);
    if (headed) {
      add(headed, 'part', at);
      add(headed, 'org', at);
      continue;
    }
    if (isPost(posts, token) && org === 0 && !legal) continue;
    if (inHeader) {
      // "Yuki Tanaka 田中由紀" of yuki.tanaka@…: one person, twice.
      const local = letter.message.from?.address.split('@')[0]?.toLowerCase() ?? '';
      if (
        isFollowed &&
        /^[A-Za-z ]+$/.test(token) &&
        token.split(' ').every((word) => local.includes(word.toLowerCase()))
      )
        continue;
      add(name, 'display', at);
      if (isFollowed && !isPerson(letter, token)) add(name, 'part', at);
    } else if (isFollowed && where === 'calendar' && (index === 0 || opens.trim() !== '')) {
      add(name, 'part', at);
    } else if (isSignature && isShort && !isSentence) add(name, isFollowed ? 'part' : 'signature', at);
    else if (where === 'text' && isShort && token.length < 16 && token.length === text.trim().length)
      add(name, 'signature', at);
    else if (
      (where === 'subject' || where === 'calendar') &&
      // "非常勤講師（数学）": what stands in brackets behind a post says more of it.
      !(/[（(]\s*$/.test(opens) && isPost(posts, parts[index - 2]?.trim() ?? '')) &&
      tokens.length > 1 &&
      (index === 0 || opens.trim() !== '') &&
      (closes === '' ||
        closes.trim() !== '' ||
        subjects.has(next) ||
        (next.length > 2 && subjectHeads.some((word) => next.includes(word))))
    )
      add(name, 'subject', at);
  }
};

/** Where parts end; Latin words stay together: "Orionis Semiconductor Korea 이동현입니다". */
const pieceEnds =
  /((?:[、。，！？!?：:（）()【】「」『』[\]|｜／/<>~〜～★※■◆,\u3000·]|(?<![A-Za-z0-9])[-–—](?![0-9])|\s[-–—]|[-–—]\s|\s(?![A-Za-z&(])|(?<![A-Za-z0-9&.,)])\s)+)/;
/** "持ち物：履歴書", "■備考　…": what such a line lists stands for no house unless it has a kind or a label. */
const listed =
  /^[^\p{L}]{0,8}(?:[가-하一二三四五六七八九十][.、．)]\s?)?\p{L}[\p{L} \u3000/・]{0,12}?[】\]]?\s?[:：]|^\s*[■◆●▼▽○◎・*•-]\s?\p{L}[\p{L}/・]{0,12}\u3000/u;
const legalForms =
  /株式会社|有限会社|合同会社|合資会社|合名会社|\p{Script=Han}{2,6}法人(?:社団|財団)?|NPO法人|有限公司|주식회사|유한회사|㈜|社團法人|財團法人|(?:재단|사단|의료|학교|사회복지|법무|회계|세무|노무|특허|관세|영농조합|농업회사)법인/u;
/** "岚图智造（苏州）新能源科技有限公司". */
const legalWhole = /[\p{Script=Han}A-Za-z]{2,12}[（(]\p{Script=Han}{2,6}[）)]\p{Script=Han}{2,16}公司/u;
/** "晨曦社區服務協會 Sunglow Community Services Association": one house in two scripts. */
const twoScripts = /^[^\s\p{Script=Latin}]{3,16}[ \u3000](?:[\p{Lu}&][\w'&.-]* ?|of |the |and ){2,7}$/u;
const edges = /^[\s\u3000"'“‘「『・【㈜]+|[\s\u3000"'”’」』・】㈜]+$/g;
/** What a sentence says before a house: "ご応募いただいた…", "恭喜你通过…". */
const beforeFirm: Readonly<Record<string, RegExp>> = {
  ja: /^.*(?:(?:紹介|応募|推薦)先(?:企業)?の|(?:グループ|関連|子)(?:会社|企業)の|まし?た|頂いた|いただいた|している|された|させる|しております|について)(?=[\p{Script=Han}\p{Script=Katakana}A-Za-z]{2})/u,
  zh: /^.*(?:旁[边邊]|[对對]面|隔壁|附近|通过|通過|收到|投递|投遞|应聘|應徵|應聘|加入|来到|來到|前往|关注|關注|感谢|感謝|多謝|恭喜|关于|關於|来自|來自|位于|位於|我们是|我們是|我是|我係|(?:我们|我們|我哋|喺|先生|女士|小姐|老师|老師)[和与與及跟]?|[在於于到是](?=\p{Script=Han}{3}))(?=[\p{Script=Han}A-Za-z]{3})/u,
};
/** "远岫互娱2027届校园招聘", "みらい商事2027年新卒採用". */
const behindYear = /[\s\u3000]?(?:20)?\d\d(?:届|屆|年|年度|卒).{0,20}$|(?:校园招聘|校園招聘|校招|春招|秋招|社招)$/;
/** What a sentence says behind a house. */
const behindName: Readonly<Record<string, RegExp>> = {
  ko: /(?:입니다|이에요|예요|(?<=[가-힣] ?[가-힣]{2})(?<![문주]치|한|문)의)[.!~]*$/u,
};
/** "サンフラワー・東京都練馬区": where the house stands. */
const behindPlace = /[・·、\s\u3000](?:東京都|北海道|\p{Script=Han}{2,3}[府県])\p{Script=Han}*.*$/u;
const honorific = /(?:様|さん|さま|님|씨|[先女][生士]|同学|同學)$/;

/** A house, then the word for its head. */
const headOf =
  /^(?:(\p{Script=Han}{2,}?[市町村区県都府])長|(\p{Script=Han}{2,}([處处署局司校院館馆區区]))\3[長长]|([가-힣]{2,}(?:학교|구청|시청|군청|교육청|병원|도서관|박물관))장)$/u;

/** What stands in letters and is no firm: times, forms of verbs, particles, words for reader and writer. */
const isPlain = (letter: Letter, name: string, isShown: boolean): boolean =>
  !/\p{L}{2}/u.test(name) ||
  setOf(cueWords(letter, 'teams')).has(name) ||
  // "麺処こはる": in a name that the sender shows, は and が are no particles.
  plain.test(
    (name.length > 2 && letter.message.from?.name.includes(name) ? name.replace(/[はが]/g, '') : name).replace(
      hills,
      '',
    ),
  ) ||
  /「[^」]*$/.test(name) ||
  (!(isShown && letter.language.code === 'ko') && (grammar[letter.language.code]?.test(name) ?? false));

/** "ひばりが丘", "霞が関": places with a letter that looks like a particle. */
const hills = /が(?=[丘浜崎島峰岳]|関(?![係心わ]))/g;
const plain =
  /^(?:周.|星期.|.曜日?|想|请|請|看|另外|还是|的|如|我|您|你|在|将|現|现|以下|下記|面接|面接|面试|面試|면접|메일|变更|変更|고객사|弊社|当社|御社|貴社|本公司|敝公司|我公司|我司|贵公司|貴公司|저희|당사|귀사|您好|你好|公司|集团|安녕하세요|お世話)|(?:です|ます|ました|ください|니다|세요|이다|예정이|변경됨|안내)$|^(?:[A-Z]{2,3}T|UTC|URL|ID|PW|TEL|FAX|Mobile|E-?mail|HR|Web|WEB|Zoom|Teams|Meet|PC|PDF|AM|PM|OK|RE|FWD?|CV|Online)$|を|[はが](?!\p{Script=Hiragana}{2}(?<!こち|どう|いか|でき|あり|ござ|よろ|おも|ござ|ぜひ|また|すべ|とて|ない|なか|いつ|この|その|それ))|様$|님$|씨$|先生$|老师$|小姐$|^\d/u;
const grammar: Readonly<Record<string, RegExp>> = {
  ja: /^(?:大手|某|外資系|上場|老舗)|^を|^[のにはがともへで](?=[\p{Script=Han}おご])|^(?:という|この|その|あの|こちら|そちら|また|なお|いよいよ|いつも|はじめ|よろしく|どうぞ|先日|本日|明日|明後日|今週|来週|当日|前日|次回|今回|午前|午後|ご\p{Script=Han}|お(?:時間|電話|約束|手数|手紙|願|待|忙|話|知|伺|会|返|申|名前|客|招|越|送|疲|久|申込)|皆|各位|最終|一次|二次|三次|カレンダー|オンライン|役員|代表|書類|履歴書|貼り紙|参加|主催)|.(?:まし|ませ|ます|でし|です|くださ|して|する|された|から|まで|という|について|ですよ|おり|なり|たい|ない|った|んで)|(?:こと|もの|ため|とき|よう|通り|とおり|あと|ほど|方|件|宛|用|中|後|前|時|分|円|名|階|号室|日|時間)$|^\p{Script=Hiragana}{1,3}$|(?<!\p{Script=Hiragana})[でへにを](?=[\p{Script=Han}\p{Script=Katakana}])|(?:主催者|会議|時間帯)$/u,
  zh: /^(?:[发發寄]自|目前|现任|現任|曾任|任[职職]|店[里裡铺鋪]|家里|这里|那[里边]|[线線][上下]|[某头頭]|一家|知名|上市|外[资資企商]|民[营營]|国[企内內]|大型|本[校院行司店会會人次岗崗中所部单單馆館社园園集台]|贵|貴|该|該|这|這|那|于|於|已|被|把|从|從|若|但|因|为|為|对|對|请|請|敬|謹|谨|诚|誠|期待|希望|感谢|感謝|很|非常|收到|关于|關於|有关|附件|明天|今天|后天|後天|下周|下週|本周|本週|上午|下午|晚上|中午|周末|附近|方便|参加|參加|安排|通过|通過|进入|進入|确认|確認|携带|攜帶|学历|學歷|[顺順即耑]|敬祝|此致|专此|專此|祝|人才|职位|職位|岗位|您好)|您|我们|我們|他们|咱|怎|什么|甚麼|吗|嗎|吧|呢|哦|了$|到|过$|一下|[们們]$|.的.|之[后後前]|[您你就吗嗎呢吧请請把跟還还也都很這这沒没给給讓让被]|邀[请請]|[楼樓层層号號路祺]$|[找說说]$|(?<!工作|[实實][验驗]|画|畫|琴|茶|冰|密|料理|教研)室$|(?:应聘|應徵|應聘|求职|求職|简历|簡歷|履歷|面试|面試|岗位|崗位|职位|職位|职缺|職缺|口試|初试|复试|邀约|邀約|通知|安排|公告|确认|確認|提醒|预约|預約|回复|回覆|反馈|事宜|一事|总部|總部|现场|現場|办公室|辦公室|门店|前台|附近)$|^(?:客[户戶]|做|搞|从事|從事)/,
  ko: /(?:\s님|^님)|(?:습니다|입니다|어요|아요|세요|는데|지만|면서|려고|하고|해서|해요|네요|까요|으로|에서|에게|까지|부터|마다|처럼|드립|주신|하신|하는|되는|있는|없는|[은는을를]|[하되]?시?면|됨|습니당|니당|네용|어용|아용)$|^(?:국내|외국계|대기업|중견|상장|오전|오후|오는|(?:내일|오늘|모레|다음|이번|지난)(?:$|[은는도까밤부주달번월화수목금토일]|의$|오[전후]|아침|저녁|점심)|참석|주최|초대|일시|장소|시간|날짜|참여|한국 표준시|혹시|그리고|그럼|먼저|우선|현재|가능|문의|감사|안녕|확인|안내|관련|수신|발신|비고|준비|이력서|자기소개|포트폴리오|화상|전화|대면|온라인|링크|[월화수목금토일]요일)|(?:관련|안내|일정|면접건|문의|건|인터뷰|면접|전형|초대|[0-9]차|층|호|오전|오후|서울|KST|분|시|명)$/,
};

import type { Letter } from '../letter';
import type { Name } from './name-form';
import { kinds, senseOf } from './name-words';

/** Whether a text holds signs of Chinese, Japanese or Korean. */
export const isEastern = (text: string): boolean => /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);

/** A name in Han, kana or Hangul, with its family name known from a list or set apart by a blank; null where there is none. */
export const easternName = (raw: string, letter: Letter): Name | null => {
  const outside = raw.replace(/[(（][^()（）]{0,30}[)）]/g, ' ');
  // "Yui Kanzaki (神崎 結衣)"
  const bare = (isEastern(outside) ? outside : raw.replace(/[()（）]/g, ' ')).replace(
    /[|｜/／:：·・【】,，、。-]/g,
    ' ',
  );
  const { text, honorific, post, isClosed } = honorificOf(bare);
  const split = text.split(/[\s\u3000]+/).filter((part) => part !== '');
  const parts = letter.language.code === 'zh' ? split : split.filter(isEastern);
  // A sentence.
  if (/(?:니다|세요|시오|까요|어요|아요|에요|해요|네요|죠)[.!?~ㅎ^ ]*$/.test(text)) return null;
  if (/[\uac00-\ud7af]/.test(text)) return korean(parts, honorific, raw, isClosed || post !== null, letter);
  if (/[\u3041-\u30ff]/.test(text) || letter.language.code === 'ja') return japanese(parts, honorific, raw, letter);
  const isLabel = (part: string) => isEastern(part) && (senseOf(part, letter).kind & kinds.none) !== 0;
  if (isLabel(parts[0] ?? '')) return null;
  for (const at of parts.keys()) if (isLabel(parts[at] ?? '')) parts.length = at;
  const isJapanese = parts.length > 1 && families.has(parts[0] ?? '') && (parts[0] ?? '').length > 1;
  return isJapanese
    ? japanese(parts, honorific, raw, letter)
    : chinese(parts, honorific, raw, honorific ?? post, letter);
};

const polite = /(?:様|さま|さん|氏|先生|女士|小姐|老师|老師|教授|博士|님)$/;
const closing = /(?:敬上|拝|드림|올림|배상|拜上|[谨謹][上啟启]|敬[啟启]|拜启|代行)$/;
/** Posts that stand behind a name. */
const behind =
  /(?:經理|经理|主管|總監|总监|主任|部長|課長|係長|店長|院長|社長|校長|校长|책임|선임|수석|과장|차장|부장|대리|팀장|실장|원장|점장|매니저|이사|주임|사원|프로|파트너|대표|담당자?|씨)$/;
/** Posts and houses that stand right before a Chinese name. */
const before =
  /^.*(?:公司|集团|集團|科技|部|组|組|处|處|中心|校长|校長|经理|經理|主管|总监|總監|专员|專員|助理|老板|老闆|店长|店長|负责人|負責人|招聘|招募|人事|人资|人資|人力|HR|hr|主任|顾问|顧問|秘书|秘書|教授|医生|醫生|院长|院長|园长|園長|馆长|館長|所长|所長|组长|組長|护士长|護理長|工程师|工程師|合伙人|合夥人|创始人|創辦人|负责|同事|学校|學校|大学|大學|学院|學院|医院|醫院|诊所|診所|银行|銀行|酒店|饭店|飯店|餐厅|餐廳|面馆|麵館|茶馆|茶館|咖啡|书店|書店|超市|商店|门店|门市|門市|工作室|事务所|事務所|出版社|杂志社|幼儿园|幼兒園|研究院|研究所|基金会|基金會|这边的|這邊的)(?:的|是)?(?=[\u3400-\u9fff]{2,4}$)/;

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
    const title = behind.exec(text)?.[0] ?? null;
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

/** Parts of a line that stand for firms, departments, posts, labels and places. */
const isOffice = (part: string): boolean =>
  /[\uac00-\ud7af]/.test(part)
    ? koreanOffice.test(part)
    : officeWord.test(part) || (officeEnd.test(part) && !families.has(part)) || officeKana.test(part);

/** What no name holds, in Chinese and Japanese. */
const officeWord =
  /会社|會社|法人|公司|集团|集團|科技|部門|部门|担当|擔當|負責|负责|采用|採用|人事|総務|总务|庶務|経理|財務|财务|法務|法务|広報|広告|営業|营业|業務|业务|企画|开发|開発|開發|製造|品質|購買|物流|技術|技术|研究|教務|教务|学務|秘書|秘书|管理|経営|经营|戦略|事務|事务|事業|事业|運営|运营|本部|本社|本店|本校|支社|支店|分店|门店|門市|総合|综合|專員|专员|招聘|招募|招考|人资|人資|人力|資源|资源|主管|主任|经理|經理|總監|总监|助理|专家|顾问|顧問|工程|设计|設計|产品|產品|项目|專案|编辑|編集|編輯|代表|取締|執行|部长|部長|课长|課長|係長|役員|会長|社員|职员|職員|委員|委员|教授|講師|教師|老师|老師|医師|护理|護理|看護|薬剤|栄養|保育|介護|司書|司机|司機|面接|面談|面谈|面试|面試|初试|复试|選考|选考|応募|应聘|應聘|应征|應徵|募集|求人|求職|求职|職種|职位|職位|职务|職務|岗位|崗位|日時|日程|日期|場所|会場|会议|會議|地点|地點|地址|住所|所在|時間|时间|時刻|時段|形式|方式|方法|内容|內容|備考|备注|備註|持参|持物|服装|電話|电话|手机|手機|邮箱|郵箱|邮件|信箱|微信|交通|資料|资料|書類|履歴|履歷|简历|簡歷|給与|年収|年薪|月薪|薪资|薪資|時給|工资|待遇|勤務|雇用|契約|合同|试用|試用|試験|筆記|適性|当日|當日|候補|候选|候選|希望|返信|回复|回覆|送信|配信|通知|案内|件名|主题|主題|宛先|連絡|联系|聯絡|聯繫|問合|确认|確認|受付|窓口|附件|添付|详细|詳細|详情|要求|注意|温馨|溫馨|提示|公告|放假|国内|海外|全国|地区|地區|大学|大學|学院|學院|学校|學校|学園|高校|中学|小学|幼儿|幼稚|病院|医院|醫院|診所|诊所|银行|銀行|酒店|饭店|飯店|餐厅|餐廳|食堂|旅館|研究|協会|协会|協會|財団|基金|組合|市場|市场|商店|超市|工厂|工廠|工場|工業|工业|工房|工务|工務|商事|商会|運輸|運送|建設|建设|不動産|貿易|贸易|印刷|出版|新聞|網路|网络|互联|电商|電商|客服|销售|銷售|营销|行銷|市集|平台|系统|系統|团队|團隊|小组|小組|中心|办公|辦公|大厦|大樓|大廈|华东|华南|华北|华中|华西|西南|西北|东北|東北|高级|高級|资深|資深|中级|初级|实习|實習|兼职|全职|正社|派遣|新卒|中途|無料|自動|自动|拝啓|敬具|以上|下記|上記|匿名|先生方|皆様|各位|同学|同學|您好|你好|谢谢|謝謝|感谢|感謝|祝好|此致|敬礼|敬禮/;
/** How words of offices, posts and places end; families of the list that end so stay. */
const officeEnd =
  /.[者県區区駅號号樓課署庁員局館馆主長役職業師官]$|..[都県郡区區市駅階号號楼樓座组組部課课室局係处處厅廳庁省署科店院館馆所校園园会會社団团厂廠場场行者員员師师官役長长職职業业務务線线券証证表費费料金額额数數点點回件名式型用等的中后後前内方円元年月日時时分]$|^[初次第]|[次]$|..(?:书|書|文|法|学|學|士|手|品|家|力|性|路|街|道|丁目|番地)$/;
const officeKana =
  /チーム|グループ|センター|オフィス|スタッフ|マネージャー|マネジャー|リーダー|ディレクター|リクルー|キャリア|エージェント|サポート|コンサル|アシスタント|エンジニア|デザイナー|カンパニー|ホテル|カフェ|クラブ|クリニック|スクール|ストア|ショップ|ビル|タワー|フロア|オンライン|メール|サイト|システム|サービス|ソリューション|テクノロジー|ホールディングス|ジャパン|アルバイト|パート|インターン|ください|店主|主人|女将|大将|ます$|です$|お問|ご案|お願|お知|ご連|ご確|こと$|もの$|など$|まで$|から$|より$|ため$|さま$/;
/** Words that begin like a Korean family name or end a line, and are none. */
const koreanOffice =
  /팀|부서|담당|채용|인사|매니저|리크루터|대리$|과장$|차장$|부장$|이사$|주임$|사원$|센터|그룹|주식회사|면접|회사$|대표$|원장$|점장$|실장$|소장$|국장$|본부|사장$|회장$|상무$|전무$|선임$|책임$|수석$|연구|파트|셔|시기|^예정|[요를는까시때역군길층증님들에의와네면팀처별된할함됨]$|^(?:이력|이메|신분|신청|서류|서울|부산|인천|대구|대전|광주|수원|판교|분당|제주|경기|경력|전국|전화|전자|고객|문의|안내|안녕|장소|주소|주차|주민|주말|연락|연봉|연구|합격|입사|입구|근무|급여|급구|조건|복장|준비|방문|방법|방식|설문|조사|공고|공지|공유|기본|기타|기술|기획|개발|영업|마케|디자|지하|지참|지점|지방|지사|지역|오전|오후|오시|내일|모레|이번|이후|이상|이하|이전|다음|금일|금주|명일|월요|화요|수요|목요|금요|토요|일요|평일|감사|부탁|수고|확인|회신|답장|답변|첨부|예약|예정|일정|일시|시간|소요|진행|참석|참고|문자|알림|자동|발신|수신|제목|내용|구직|구인|모집|정규|계약|정직|신입|사회|사무|사항|사진|사이|사용|사내|사전|우선|우편|우대|추후|추가|추천|최종|최소|최대|최근|차량|차후|하반|상반|현장|현재|현대|변경|변동|병원|학교|학원|학생|대학|은행|호텔|카페|마트|식당|편의|주방|주식|주요|주의|유의|유선|유효|화상|화면|온라|오프|양식|양해|노트|노동|국내|국제|국가|국민|도로|도착|도서|심사|심층|원본|원서|원하|원활|천천|함께|한국|한글|한번|정보|정말|정문|정장|정상|정확|정부|전달|전일|전형|전체|전문|신중|신규|신속|장비|장기|장점|조회|조율|조정|조금|임금|임원|임직|임시|여기|여러|여부|여권|여행|남은|남녀|허가|어려|어떤|어디|나중|나이|나머|나눔|가능|거래|거주|건물|건강|관리|관련|관심|선택|선발|선호|선정|선착|성함|성공|성과|성명|석사|설명|설립|설치|소개|소식|소정|소속|손님|송부|배경|배송|배려|배포|백신|백화|민간|민원|인근|인원|인턴|인증|인성|제출|제안|제공|제품|제한|탁월|간단|간략|간편|엄격|목표|목적|맹점|모든|모두|모바|반드|반려|반갑|왕복|라이|육아|육성|마감|마련|마지|길게|위치|위촉|위해|위원|표시|표준|명함|명단|명절|편집|편하|편리|봉사|봉투|용역|용도|용모|부득|부서|부모|부분|부담|부족|부재|부정|부근|진심|진단|진로|구글|구체|구분|구성|구매|유지|유연|유니|유감|류머|홍보|홍대|고등|고용|고려|고급|고맙|문서|문화|문제|황금|황사|송금|송년|안전|안정|안과|윤리|강의|강사|강좌|강점|강남|강북|조리|조직|박사|박물|최선|최고|김치|김포)(?:은|는|이|도|로|과|만|자|서|일|장|증|표|비|지|료|팀|사항|하기|안내)?$/;

/** Whether the letter itself shows a word as its writer's: in the head, or as one who presents himself or herself. */
const isShown = (word: string, letter: Letter): boolean => {
  const { from, sender, replyTo } = letter.message;
  const heads = [from, sender, ...replyTo.slice(0, 2)].map((box) => box?.name ?? '');
  if (heads.some((head) => head === word || head.split(/[\s\u3000()（）／/|｜・]+/).includes(word))) return true;
  const text = letter.parts.text.slice(0, 400);
  if (noPresenter.test(word)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (
      /^(?:です[。！!\n]|と申し|でござい|と言い|といい)/.test(text.slice(at + word.length, at + word.length + 5)) &&
      (at === 0 || /[の、 \u3000\n]$/.test(text.slice(at - 1, at)))
    )
      return true;
    else if (/(?:我是|我叫|叫我|这里是|這裡是)[^，。,.！!\n]{0,14}$/.test(text.slice(Math.max(0, at - 18), at)))
      return true;
  return false;
};
/** What is said to be so, and presents nobody: "の予定です". */
const noPresenter =
  /予定|都合|次第|希望|通り|場合|必要|可能|無料|自由|任意|限り|対象|対応|内容|状況|状態|結果|段階|流れ|手順|目的|理由|事情|関係|範囲|程度|最後|最初|以上|以下|前後|午前|午後|当日|翌日|今日|明日|平日|休日|目印|正面|徒歩|一人|仲間|仕事|職場|環境|光栄|恐縮|結構|問題|質問|返事|弊社|当社|貴社|店舗|本人|条件|形$|件$|方$|頃$|分$|間$|旨$|点$/;

const japanese = (parts: readonly string[], honorific: string | null, raw: string, letter: Letter): Name | null => {
  // "採用担当の田中", "店長松永": the office hangs before the name.
  const cut = parts.map((part) => {
    const of = part.lastIndexOf('の');
    const tail = of > 0 ? part.slice(of + 1) : '';
    return tail.length > 1 && (families.has(tail) || isOffice(part.slice(0, of)))
      ? tail
      : part.replace(beforeJapanese, '');
  });
  const last = cut[cut.length - 1];
  if (!last || !isJapanesePart(last)) return null;
  const first = cut[cut.length - 2];
  if (first !== undefined && isJapanesePart(first) && first.length <= 4 && last.length <= 5)
    return person(`${first} ${last}`, first, last, honorific, raw);
  const family = japaneseFamilies.find((each) => last.startsWith(each) && last.length <= each.length + 3);
  if (family) return person(last, family, last.slice(family.length), honorific, raw);
  // "総務課職員係 尾形": behind an office a family name may stand that no list holds.
  const isPosted = first !== undefined && isOffice(first);
  const isBare = /^[\u3400-\u9fff々ヶ]{1,3}$/.test(last);
  if ((isBare && (isPosted || honorific !== null)) || (/^[\u3400-\u9fff]{2}/.test(last) && isShown(last, letter)))
    return last.length > 1 && last.length < 4 ? person(last, last, null, honorific, raw) : whole(last, honorific, raw);
  return /^[\u3400-\u9fff々]{2,3}[\u3041-\u3096\u30a1-\u30faー]{2,4}$/.test(last) && isPosted
    ? whole(last, honorific, raw)
    : null;
};

/** A name that cannot be split. */
const whole = (name: string, honorific: string | null, raw: string): Name => person(name, null, null, honorific, raw);

const beforeJapanese =
  /^.*(?:担当者?|店長|園長|院長|校長|社長|部長|課長|係長|主任|室長|所長|館長|代表|責任者|マネージャー|リーダー)(?=[\u3400-\u9fff々]{2,4}$)/;

const isJapanesePart = (part: string): boolean =>
  part.length <= 6 &&
  /^[\u3400-\u9fff々ヶ\u3041-\u3096\u30a1-\u30faー]+$/.test(part) &&
  (families.has(part) || !isOffice(part));

const chinese = (
  parts: readonly string[],
  honorific: string | null,
  raw: string,
  said: string | null,
  letter: Letter,
): Name | null => {
  const [first = '', second = '', ...rest] = parts;
  // "王 芳": set apart, the family first.
  const isApart = chineseFamilies.includes(first) && /^[\u3400-\u9fff]{1,2}$/.test(second);
  for (const each of isApart ? [first + second] : [first, second, ...rest]) {
    const part = each.replace(before, '');
    if (!/^[\u3400-\u9fff]{1,4}$/.test(part) || isOffice(part)) continue;
    // "老周", "小李", "阿明": as neighbours say it.
    if (/^[老小阿].$/.test(part) && isShown(part, letter)) return whole(part, honorific, raw);
    const family = compounds.find((one) => part.startsWith(one)) ?? part.charAt(0);
    if (family.length === 1 && !chineseFamilies.includes(family)) continue;
    if (noChinese.test(part) && !isShown(part, letter)) continue;
    const given = part.slice(family.length);
    if (given.length > 2 || (given === '' && !said)) continue;
    return given === ''
      ? person(`${part}${said}`, family, null, honorific, raw)
      : person(part, family, given, honorific, raw);
  }
  // "人事 秀敏": behind an office, a given name alone.
  const last = parts[parts.length - 1] ?? '';
  return parts.length === 2 &&
    isOffice(first) &&
    /^[\u3400-\u9fff]{2}$/.test(last) &&
    !isOffice(last) &&
    letter.parts.text.trimEnd().endsWith(last)
    ? person(last, null, last, honorific, raw)
    : null;
};

/** Words that begin like a Chinese family name and are none. */
const noChinese =
  /^(?:荣幸|榮幸|路[口线線上况旁边費费]|古[典代]|容[易量]|尚[未需可]|权[限利益]|党[员支委]|习[惯題题]|沙[龙发滩]|储[备存值]|祖国|劳[动务工烦]|宣[传布講讲]|封[闭面装]|米[饭粉]|高[管薪新校工端兴興等度]|方[便案面向可式才能]|安[排全静徽裝装心]|成[都功立员員为為绩績]|江[苏蘇西北南浙]|常[州见見规規务務用]|温[州馨暖度]|金[融额額牌属屬]|曲|解[决決释釋]|强[化调]|车[间間站位]|車|单[位独獨]|包[括含吃住]|全|任[何务務职職意]|石[家油]|康[复復]|万|龙[岗崗华華]|连[锁鎖接线線续續]|连同|应|关[于注键闭]|關[於注]|谷歌|时|甘[肃肅]|景区|马[上路]|馬上|于[今本此是]|於|许[多可证]|何[时時处處种種]|汪汪|白[天班领領]|毛利|秦皇|武[汉漢昌]|黄浦|徐汇|郑州|唐山|韩[国國语語]|韓[國語]|董事|程[序度]|沈阳|曾[经經任在]|苏[州北]|杜绝|夏[季天]|钟|范[围圍]|陆[续續家]|陸續|文[件化档檔员員案教]|易[于]|元|和|张贴|張貼|施[工]|段|游[戏戲泳客]|符合|雷达|经|柏林|房[租间間屋]|边|明[天日]|周[一二三四五六日末边邊内]|左[右侧側]|平[时時台均日]|祝[您你好]|成为|费[用]|毕[业業竟]|严[格肃]|乐[意于观]|季度|牛|童[装年]|宁[波愿]|解|景|凡|简[历單单介]|簡[歷單介]|阳光|路|冷|宫|宮)/;

const korean = (
  parts: readonly string[],
  honorific: string | null,
  raw: string,
  isSaid: boolean,
  letter: Letter,
): Name | null => {
  // A name ends its line; a post may hang behind it.
  const last = parts.length - 1;
  for (let at = last; at >= 0; at--) {
    const part = parts[at] ?? '';
    if (at < last && !koreanPost.test(parts[at + 1] ?? '')) break;
    if (!/^[\uac00-\ud7af]{2,4}$/.test(part) || isOffice(part)) continue;
    const family = /^(?:남궁|황보|선우|제갈|독고|사공)/.exec(part)?.[0] ?? part.charAt(0);
    if (!koreanFamilies.includes(part.charAt(0)) && family.length < 2) continue;
    const given = part.slice(family.length);
    if (given.length < 1 || given.length > 2) continue;
    // Two syllables are mostly a noun.
    if (part.length < 3 && !isSaid && !isShown(part, letter)) continue;
    return person(part, family, given, honorific, raw);
  }
  return null;
};

/** What may hang behind a Korean name. */
const koreanPost =
  /(?:팀|담당자?|매니저|리크루터|대리|과장|차장|부장|팀장|실장|원장|점장|소장|지점장|파트장|본부장|대표|이사|주임|사원|선임|책임|수석|프로|파트너|님|씨)$/;

const chineseFamilies =
  '褚窦竇苗奚郎凤邬卞穆禹狄米谈談茅路娄婁刁虞昝裘缪繆宗宣郁诸諸钮嵇荣榮荀惠封芮储巫乌栾欒厉厲戎祖束蒙池蔺藺胥闻聞莘党贡劳姬扈燕尚瞿茹习艾容古戈匡寇巩敖饶饒沙鞠巢蒯荆竺权佟麦麥戚佟臧宫宮商晏连連佘符乐樂喻阙闕仇冼區区禤湛王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢骆岳齐梅莫庄莊辛管祝左涂谷祁时舒耿牟卜詹关關苗凌费纪靳盛童欧歐甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华車车冉房边净阴闫简簡曲丘';
const compounds = '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|皇甫|东方|慕容|令狐|尉迟'.split('|');
const koreanFamilies =
  '피빈옹팽좌갈묵태형감김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉사부';
const japaneseFamilies =
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|斉藤|齋藤|清水|山崎|阿部|森|池田|橋本|山下|石川|中島|前田|藤田|後藤|小川|岡田|村上|長谷川|近藤|石井|坂本|遠藤|藤井|青木|福田|三浦|西村|藤原|太田|松田|原田|岡本|中野|中川|小野|田村|竹内|金子|和田|中山|石田|上田|森田|原|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|谷口|安藤|丸山|今井|大野|河野|藤本|小島|武田|村田|上野|杉山|増田|菅原|平野|大塚|千葉|久保|松井|小山|野口|岩崎|菊地|菊池|木下|野村|松尾|佐野|市川|杉本|新井|古川|島田|水野|桜井|高田|渡部|吉川|西田|山内|五十嵐|北村|安田|関|川口|平田|大久保|本田|浜田|中田|熊谷|松岡|川崎|飯田|永井|服部|樋口|岩田|須藤|辻|川村|久保田|馬場|東|内藤|松下|小池|吉村|大西|矢野|福島|星野|小松|黒田|大谷|荒井|広瀬|堀|荒木|尾崎|西川|三宅|川上|大島|早川|望月|成田|石原|片山|永田|堀内|八木|宮田|菅野|田口|秋山|森本|白石|大橋|土屋|奥村|青山|関口|栗原|桑原|榎本|沢田|浅野|篠原|竹田|今村|小西|富田|吉岡|水谷|神田|田辺|土井|相馬|日高|結城|桐生|一ノ瀬|瀬戸|松永|尾形|緒方|小澤|伊東|堤|早乙女|久我|伊波|西園寺|東雲|目黒|芹沢|辻堂|有沢|及川|三枝|水無瀬|倉持|久我山|藤崎|塚本|山根|大城|金城|比嘉|仲村|宮城|平井|平川|平山|平林|大川|大森|大石|大沢|大澤|大山|大村|大原|大田|大木|大場|大内|小原|小泉|小田|小倉|小沢|小宮|小寺|小野寺|小笠原|中井|中尾|中谷|中原|中西|中澤|中沢|中津|西|西岡|西野|西山|西尾|西原|西本|西沢|東山|南|北川|北野|北原|河合|河村|河田|河原|川島|川端|川田|川本|川野|川井|川畑|古賀|古田|古谷|古屋|吉井|吉野|吉本|吉澤|吉沢|吉原|井口|井田|井出|井手|石橋|石塚|石山|石黒|石崎|石野|岩本|岩井|岩瀬|岩佐|今野|植田|植木|植村|梅田|梅原|浦野|榊原|神谷|神山|神崎|金井|金田|金沢|金澤|亀井|亀田|岸|岸本|岸田|木田|木原|木本|桐山|楠|黒川|黒木|黒沢|黒澤|桑田|児玉|佐伯|佐川|佐久間|佐竹|斎木|酒巻|坂井|坂口|坂田|坂上|坂東|桜田|笹川|笹原|沢井|塩田|塩谷|重田|柴山|渋谷|島崎|島村|下田|下村|白井|白川|白鳥|新谷|杉浦|杉田|杉原|鈴村|須田|瀬川|関根|園田|高井|高島|高山|高野|高松|高瀬|高尾|高岡|高原|滝沢|滝川|竹下|竹中|竹村|竹本|武井|武藤|立花|田上|田代|田島|田所|田畑|田原|谷|谷川|谷本|玉井|千田|津田|塚田|土田|土方|鶴田|手塚|寺田|寺島|寺本|徳田|徳永|戸田|富永|冨田|豊田|鳥居|長井|長尾|長岡|長島|長田|長野|永野|永山|永島|並木|名取|滑川|新田|新山|二宮|丹羽|根本|根岸|野崎|野中|野田|野本|萩原|橋口|長谷|畑|畑中|花田|羽田|浜口|浜野|林田|原口|原島|春日|東田|日野|日比野|平松|広田|深沢|深田|福井|福岡|福本|福永|福原|藤川|藤村|藤沢|藤澤|藤森|藤野|藤岡|藤巻|古市|星|細川|細田|堀江|堀川|堀口|本間|本多|前川|前原|槙|牧|牧野|増井|益田|町田|松浦|松島|松原|松崎|松川|松山|松村|丸田|三上|三島|三谷|三木|三好|水口|水上|溝口|光田|緑川|皆川|南野|宮川|宮下|宮沢|宮澤|宮原|宮島|村井|村山|村松|村瀬|室井|毛利|茂木|元木|森下|森山|森川|森岡|森谷|守屋|八代|矢島|矢田|柳|柳田|柳沢|藪|山川|山岸|山中|山上|山野|山村|山岡|山形|山城|湯浅|横井|横田|吉永|米田|若林|若松|和泉|渡|綿貫|鷲尾|鳴海|蓮見|柊|如月|九条|神宮寺|朝倉|朝比奈|浅井|浅田|浅川|浅見|芦田|味岡|東海林|天野|雨宮|荒川|有馬|安部|安達|阿久津|粟野|飯塚|飯島|池上|池内|石上|泉|磯部|市村|一色|伊達|稲垣|稲葉|猪俣|氏家|臼井|内山|内海|梅津|江口|江藤|海老原|遠山|逢坂|奥田|奥野|奥山|越智|小野田|折原|加納|香川|柿沼|笠原|梶|梶原|片桐|勝又|門脇|鎌田|上条|上村|神戸|川原|河内|河本|菅|貴志|城戸|久野|草野|国分|窪田|倉田|栗田|黒岩|郡司|小出|合田|駒井|小柳|近江|権田|坂下|佐倉|笹本|佐山|椎名|塩見|志村|品川|篠田|篠崎|芝|島津|清野|末永|菅沼|諏訪|瀬尾|曽根|高柳|竹原|館|辰巳|種田|丹下|千野|角田|露木|出口|戸塚|外山|苫米地|中根|中嶋|永岡|南條|新見|西脇|野上|袴田|蜂谷|浜崎|半田|日下部|久松|平岡|蛭田|藤代|不破|保坂|本庄|真田|三原|御厨|宮部|向井|武者|百瀬|八神|安井|柳原|山辺|横尾|吉見|米山|鷲見|渡会'
    .split('|')
    .sort((a, b) => b.length - a.length);
const families = new Set(japaneseFamilies);

/** In Taiwan and Hong Kong our own words are written in full characters; names and what the person typed are not touched. */
export const traditional = (text: string, region: string | null): string =>
  region === 'TW' || region === 'HK'
    ? text.replace(
        /\{[^{}?~|]*\}|视频面试|视频|录制|复试|试讲|此次招聘|应聘|招聘|岗位|个人原因|敬请谅解|那里|悉尼|[\u4e00-\u9fff“”]/g,
        (sign) => said[sign] ?? full.get(sign) ?? sign,
      )
    : text;

const pairs =
  '与與专專临臨参參并並户戶测測业業东東个個为為习習于於从從们們优優会會伦倫体體偿償关關兴興决決况況准準几幾划劃别別务務动動劳勞单單历歷发發变變后後团團圆圓场場处處头頭实實审審对對寻尋将將尔爾尽盡届屆岗崗师師带帶帮幫应應开開录錄当當恳懇愿願担擔择擇换換据據数數无無时時暂暫机機权權条條来來标標样樣欢歡没沒满滿烦煩环環现現电電矶磯确確礼禮简簡类類紧緊纽紐约約终終绍紹经經结結给給络絡继繼续續职職联聯节節苏蘇荐薦虑慮规規视視见見认認让讓记記许許论論识識诉訴试試诚誠话話详詳请請读讀调調谅諒谈談谢謝谨謹负負责責贴貼贵貴费費赏賞转轉过過还還这這远遠迟遲适適选選进進钟鐘长長间間队隊阅閱阶階难難项項顺順领領频頻顾顧马馬预預综綜问問弃棄维維说說两兩术術万萬达達轮輪沟溝观觀评評讲講总總监監银銀学學倾傾声聲诸諸较較气氣题題';

const full: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs.charAt(2 * at), pairs.charAt(2 * at + 1)]),
);

/** What is another word there, or another character in our texts than elsewhere. */
const said: Readonly<Record<string, string>> = {
  视频面试: '線上面試',
  视频: '視訊',
  应聘: '應徵',
  招聘: '徵才',
  岗位: '一職',
  个人原因: '個人因素',
  敬请谅解: '敬請見諒',
  录制: '錄製',
  复试: '複試',
  试讲: '試教',
  此次招聘: '此次甄選',
  那里: '那裡',
  悉尼: '雪梨',
  复: '覆',
  系: '繫',
  '“': '「',
  '”': '」',
};

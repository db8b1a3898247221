/**
 * The months and weekdays of languages the product does not answer in, by their first letters: the forms of each, joined by
 * blanks, January and Monday first. Danish, Norwegian, Finnish, Czech, Slovak, Hungarian, Romanian, Turkish, Russian, Ukrainian, Greek, Vietnamese.
 */
export const otherMonths = [
  'januar tammiku ledn januá ianuar ocak ocağ январ січн ιανουαρ',
  'februar helmiku únor febru február februar şubat феврал лют φεβρουαρ',
  'marts maalisku březn marec márci martie mart март берез μαρτί μάρτι',
  'april huhtiku dubn április aprilie nisan апрел квіт απριλ',
  'maj mai toukoku květn máju május mayıs мая май трав μαΐ μάι',
  'juni kesäku červn jún június iunie haziran июн черв ιουν',
  'juli heinäku července júl július iulie temmuz июл лип ιουλ',
  'august elokuu srpn augusztus ağustos август серп αυγούσ',
  'september syyskuu září szeptember septembrie eylül сентябр верес σεπτεμ',
  'oktober lokakuu říjn október octombrie ekim октябр жовт οκτω',
  'november marraskuu listopad november noiembrie kasım ноябр листопад νοεμ',
  'december desember joulukuu prosin decembrie aralık декабр груд δεκεμ',
];

export const otherWeekdays = [
  'mandag maanantai pondělí pondelok hétfő luni pazartesi понедельник понеділ δευτέρα',
  'tirsdag tiistai úterý utorok kedd marți salı вторник вівтор τρίτη',
  'onsdag keskiviikko středa středu streda szerda miercuri çarşamba среда среду серед τετάρτη',
  'torsdag torstai čtvrtek štvrtok csütörtök joi perşembe четверг четвер πέμπτη',
  'fredag perjantai pátek piatok péntek vineri cuma пятниц п’ятниц παρασκευή',
  'lørdag lauantai sobota sobotu szombat sâmbătă cumartesi суббот субот σάββατο',
  'søndag sunnuntai neděle neděli nedeľa vasárnap duminică pazar воскресень неділ κυριακή',
];

/** Small words beside dates: before a time, after one, joining two. */
export const otherDateWords = {
  the: 'den dne dňa la',
  at: 'klokken kl klo v в о saat στις la ora o',
  clock: 'hodin hod óra órakor ore часов час годин uhr',
  and: 'og tai nebo vagy sau veya или або ή eller ja',
  tomorrow: 'i morgen huomenna zítra holnap mâine yarın завтра αύριο',
} as const;

import type { Cues, RoleCues } from '../languages/cues';

/** A few words of languages that are none of ours (da no fi cs sk hu ro ru uk tr el vi): enough for a name and a role. */
export const otherCues: Partial<Cues> = {
  signOffs:
    'venlig hilsen|med venlig hilsen|vennlig hilsen|med vennlig hilsen|hilsen|mange hilsner|bedste hilsner|beste hilsen|ystävällisin terveisin|parhain terveisin|terveisin|s pozdravem|s přátelským pozdravem|s pozdravom|üdvözlettel|tisztelettel|cu stimă|cu respect|cu drag|с уважением|з повагою|με εκτίμηση|saygılarımla|saygılarımızla|iyi çalışmalar|trân trọng|best regards',
  greetings:
    'kære|kjære|hej|hei|hyvä|dobrý den|vážený|vážená|tisztelt|kedves|bună ziua|stimate|stimată|здравствуйте|добрый день|уважаемый|уважаемая|добрий день|шановний|шановна|merhaba|sayın|γεια σας|αγαπητέ|chào|kính gửi',
  roleAfter:
    'stillingen|stilling|tehtävään|tehtävästä|tehtävä|pozici|pozice|pozíciu|pozícia|postul|poziția|poziție|post|должность|вакансия|вакансию|позицию|должности|вакансии|посаду|вакансію|вакансія|посада|позицію|θέση|vị trí|pozicióra|pozícióra|pozíció|munkakörre|munkakör|állásra|pozisyonu|pozisyonuna|pozisyonumuza|pozisyonumuz|pozisyon|position|role|job',
  subjectWords:
    'indkaldelse til|indkaldelse|samtale|jobsamtale|invitasjon|invitasjon til|intervju|jobbintervju|haastattelukutsu|haastattelu|kutsu haastatteluun|pozvánka|pozvánka na pohovor|pohovor|na pohovor|állásinterjú|interjú|meghívó|invitație|invitație la interviu|interviu|приглашение|приглашение на собеседование|собеседование|на собеседование|запрошення|запрошення на співбесіду|співбесіда|mülakat|mülakat daveti|davet|davetiye|görüşme|iş görüşmesi|συνέντευξη|πρόσκληση|phỏng vấn|mời|mời tham gia phỏng vấn|thư mời|til|på',
  teams:
    'insan kaynakları|ik|personalebutikken|rekruttering|nábor|toborzás|recrutare|отдел кадров|кадри|προσωπικό|đội ngũ tuyển dụng|tuyển dụng|oy|ооо',
};

/** The small words around roles in those languages. */
export const otherRole: RoleCues = {
  as: 'som|jako|as|ca',
  about: 'til|om|for|na|pentru|για|cho|vào|için|для|az|a',
  applied:
    'ansøgning|søknad|hakemus|žádost|jelentkezését|jelentkezése|candidatura|aplicația|резюме|отклик|відгук|başvurunuz|başvurunuzu|αίτηση|ứng tuyển|application|applied',
  seeks: '',
  joints: 'of|and|&|de|și|og|ja|a|és|και|và|ve|и|і|та|по',
  fields: 'for|i|in|на|в',
  articles: 'the|a|an|την|της|στη|τη',
  ends: 'tại|at|in|the|την|στις|на|в|у|din|la|hos|ved|den|fredag|torsdag|onsdag|tirsdag|mandag|için|v|se|är|er|yaptığınız|είναι|je|on|és|chúng|bạn|в|вас|вам|вы|мы|notre|we|you|your|is|are|will',
  others: 'my|her|his|min',
  trades: '',
  endings: '',
  heads: '',
  hosts: '',
};

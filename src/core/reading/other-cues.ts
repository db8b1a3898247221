import type { Cues } from '../languages/cues';

/** A few words of languages that are none of ours (da no fi cs sk hu ro ru uk tr el vi): enough for a name and a role. */
export const otherCues: Partial<Cues> = {
  signOffs:
    'venlig hilsen|med venlig hilsen|vennlig hilsen|med vennlig hilsen|hilsen|mange hilsner|bedste hilsner|beste hilsen|ystävällisin terveisin|parhain terveisin|terveisin|s pozdravem|s přátelským pozdravem|s pozdravom|üdvözlettel|tisztelettel|cu stimă|cu respect|cu drag|с уважением|з повагою|με εκτίμηση|saygılarımla|saygılarımızla|iyi çalışmalar|trân trọng|best regards',
  greetings:
    'kære|kjære|hej|hei|hyvä|dobrý den|vážený|vážená|tisztelt|kedves|bună ziua|stimate|stimată|здравствуйте|добрый день|уважаемый|уважаемая|добрий день|шановний|шановна|merhaba|sayın|γεια σας|αγαπητέ|chào|kính gửi',
  roleBefore:
    'stillingen som|stilling som|som|tehtävään|tehtävästä|na pozici|pozici|na pozíciu|postul de|pentru postul de|poziția de|на должность|на вакансию|на позицию|вакансия|должность|на посаду|на вакансію|вакансія|посада|για τη θέση|θέση|vị trí|cho vị trí',
  roleAfter: 'pozicióra|pozícióra|munkakörre|állásra|pozisyonu|pozisyonuna|pozisyonumuza|pozisyonu için',
  roleEnds:
    'tại|at|in|the|την|στις|на|в|у|и|і|din|la|hos|ved|den|fredag|torsdag|onsdag|tirsdag|mandag|ve|için|και|v|na|se',
  roleLabels:
    'вакансия|должность|вакансія|посада|pozice|pozícia|stilling|pozíció|munkakör|pozisyon|tehtävä|θέση|vị trí|post|poziție',
  subjectWords:
    'indkaldelse til|indkaldelse|samtale|jobsamtale|invitasjon|invitasjon til|intervju|jobbintervju|haastattelukutsu|haastattelu|kutsu haastatteluun|pozvánka|pozvánka na pohovor|pohovor|na pohovor|állásinterjú|interjú|meghívó|invitație|invitație la interviu|interviu|приглашение|приглашение на собеседование|собеседование|на собеседование|запрошення|запрошення на співбесіду|співбесіда|mülakat|mülakat daveti|davet|davetiye|görüşme|iş görüşmesi|συνέντευξη|πρόσκληση|phỏng vấn|mời|mời tham gia phỏng vấn|thư mời|til|på',
  teams:
    'insan kaynakları|ik|personalebutikken|rekruttering|nábor|toborzás|recrutare|отдел кадров|кадри|προσωπικό|đội ngũ tuyển dụng|tuyển dụng|oy|ооо',
};

/**
 * Languages that are told apart from ours and named, though the product does not answer in them: small words as in
 * `betrays`. Scripts of their own (Greek, Arabic, Hebrew, Thai, Devanagari) need no words.
 */
export const otherTongues: Readonly<Record<string, string>> = {
  da: 'og at det du dig din vi for med pa er som en et af til ikke har om os kan den hej vil venlig hilsen eller hos jer dit af gerne skal samtale ansogning fra bliver jeg mvh kaere nar',
  no: 'og at det du deg din vi for med pa er som en et av til ikke har om oss kan den hei vil vennlig hilsen eller hos dere ditt gjerne skal intervju soknad fra blir jeg mvh kjaere nar',
  fi: 'ja on ei se ole olet me sinut sinun teidan meidan kanssa etta hei kiitos voit tai mutta kun jos olemme ystavallisin terveisin haastattelu haastatteluun klo sopiiko tervetuloa hakemuksesi',
  cs: 'na se je pro vas vam jsme jste aby ktery nebo dobry den dekujeme prosim pozici pozdravem bychom radi pohovor vase mame ze bude byl ktera pozvat',
  sk: 'na sa je pre vas vam sme ste aby ktory alebo dobry den dakujeme prosim poziciu pozdravom by radi pohovor vase mame ze bude bol ktora pozvat',
  hu: 'az es hogy nem egy van on onnel onnek vagy is kedves tisztelt udvozlettel allas interju interjura szeretnenk koszonjuk meg ezt majd kerjuk ido',
  ro: 'si de la in cu pentru un este nu va dumneavoastra sa ne pe din care multumim buna ziua interviu stimate stimata postul dvs ca va rugam respect',
  tr: 've bir bu icin ile da de sizi size sizin olarak merhaba tesekkur ederiz saygilarimla mulakat gorusme gorusmesi uygun misiniz pozisyonu degil mi sayin gorusmek basvurunuz',
  vi: 'va cua ban chung toi la cho voi khong cac duoc trong mot de xin chao tran trong phong van vi tri cam on vui long thoi gian',
  ca: 'el la els les per amb que una un de del en us ens gracies hola es nostre entrevista si us plau salutacions voldriem',
  hr: 'je na za se da vas vam smo ste na hvala molimo razgovor postovani postovana lijep pozdrav radno mjesto biste ili',
  id: 'dan yang di untuk dengan anda kami ini dari pada akan wawancara terima kasih tidak posisi silakan',
};

/** The few words by which an invitation or a refusal is known in languages the product does not answer in. */
export const otherKinds = {
  interview:
    'samtale|jobsamtal|intervju|haastattelu|pohovor|interju|interviu|mulakat|gorusme|собеседован|співбесід|интервью|συνέντευξ|phong van|entrevista|razgovor|wawancara',
  invite:
    'invitere|inviterer|indkald|innkall|innkalle|kutsu|tervetuloa|pozvat|pozyva|zveme|meghiv|invitam|invita|davet|приглаша|пригласи|запрошу|запросит|προσκαλ|προσκλ|moi ban|moi anh|trân trọng kính mời|varjuk|undang',
  ask: 'passer det|passar det|har du mulighed|kan du |hvornår|når passer|sopiiko|sopisi|milloin|vyhovuje|vyhovoval|hodi|megfelel|alkalmas|potriveste|disponibil|convine|uygun|musait|удобно|подойд|подход|зручно|підход|σας βολεύει|διαθεσιμ|phan hoi|xac nhan|thoi gian',
  fixed:
    'er aftalt|er satt opp|finner sted|bekreft|bekræft|vahvist|potvrzujeme|megerosit|confirmam|onayl|подтверж|підтвердж|состоится|відбудеться|επιβεβαι',
  reject:
    'desværre|dessverre|valitettavasti|bohužel|bohuzial|sajnos|sajnalattal|din pacate|maalesef|ne yazik|к сожалению|на жаль|δυστυχως|rat tiec',
  phone: 'telefon|puhelin|telefonick|telefonisk|по телефону|τηλεφων|dien thoai|позвон|зателефон',
  video:
    'cevrimici|etaoyhteys|videohaastattelu|дистанц|онлайн|διαδικτυακ|video|видео|відео|βιντεο|truc tuyen|online|zoom|teams|skype|google meet',
  onsite:
    'kontor|adresse|toimisto|osoite|adresa|adrese|kancelar|sidlo|iroda|cim:|sediu|birou|ofis|адрес|офис|офіс|γραφει|dia chi|van phong|mødested|oppmøte|reception|recepce',
  job: 'stilling|ansøgning|søknad|hakemu|tehtäv|pozic|pozíc|állás|munka|poziți|post |işe |ilan|ваканс|посад|должност|резюме|θέση|βιογραφικό|vị trí|ứng tuyển|cv',
} as const;

import type { Phrases } from '../phrases';
import { forms } from './forms';

/** French. The writer's gender is never shown: no participle or adjective that would agree with "je". */
export const phrases: Phrases = {
  forms,
  between: ' ',
  // In Québec no blank stands before these marks.
  respell: (text, region) => (region === 'CA' ? text.replace(/[ \u00a0\u202f]([!?;])/g, '$1') : text),
  pluralIsFormal: true,
  subject: 'Votre invitation à un entretien',
  decides: [
    'préfère donc ne pas',
    'décidé de retirer',
    'décidé de ne pas',
    'choisi de ne pas',
    'ne donnerai pas suite',
    'ne souhaite pas poursuivre',
    'retirer du processus',
    'retire du processus',
    'retire ma candidature',
    'préfère ne pas',
    'ne poursuivrai pas',
    'renonce',
    'ma réponse reste',
    'ma décision reste',
    'maintiens ma décision',
    'souhaite annuler',
  ],
  limits: [
    'ne pourrai pas',
    'ne me sera pas possible',
    'm’est impossible',
    'autres modalités',
    'entretien autrement',
    'demander de déplacer',
    'difficile pour moi',
    'me convient mal',
    'devrais déplacer',
    'dois déplacer',
    'ne peux pas maintenir',
  ],
  thanks: ['merci', 'remercie', 'gratitude', 'reconnaissan', 'touche beaucoup'],
  thankedFor: ['temps', 'invit', 'candidature', 'message', 'échange', 'attention'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Merci beaucoup de {l’invitation}, et de l’intérêt porté à mon profil pour {le poste}.',
        '{?casual}{?invited}Merci beaucoup de {l’invitation}, et de l’intérêt porté à mon profil.',
        '{?invited}Merci de l’intérêt porté à mon profil pour {le poste chez}, et de {l’invitation}.',
        '{?invited}Merci de l’intérêt porté à mon profil, et de {l’invitation}.',
        'Merci de {votre|ton} message au sujet {du poste chez} et de l’intérêt porté à mon profil.',
        'Merci de {votre|ton} message, et de l’intérêt porté à mon profil pour cette opportunité.',
      ],
      [
        '{?invited}Je {vous|te} remercie de {l’invitation} et de l’intérêt porté à mon parcours pour {le poste chez}.',
        '{?invited}Je {vous|te} remercie de {l’invitation} et de l’intérêt porté à mon parcours.',
        'Je {vous|te} remercie de {votre|ton} message au sujet {du poste chez} et de l’intérêt porté à mon parcours.',
        'Je {vous|te} remercie de {votre|ton} message et de l’intérêt porté à mon parcours.',
      ],
      [
        '{?invited}Un grand merci de {l’invitation}. Que mon profil ait été retenu pour {le poste chez} m’a fait plaisir.',
        '{?invited}Un grand merci de {l’invitation}. Que mon profil ait été retenu m’a fait plaisir.',
        '{Votre|Ton} message au sujet {du poste chez} m’a fait plaisir. Un grand merci de l’intérêt porté à mon profil.',
        '{Votre|Ton} message m’a fait plaisir. Un grand merci de l’intérêt porté à mon profil pour cette opportunité.',
      ],
    ],
    'gratitude/agency': [
      [
        'Merci de m’avoir présenté {le poste chez}, et de {l’invitation}.',
        'Merci de {votre|ton} aide, et de {l’invitation}.',
      ],
      [
        'Je {vous|te} remercie de {l’invitation} et de {votre|ton} aide au sujet {du poste chez}.',
        'Je {vous|te} remercie de {l’invitation} et de {votre|ton} aide.',
      ],
      'Un grand merci de {votre|ton} aide et de {l’invitation}.',
    ],
    'gratitude/application': [
      [
        '{?invited}Merci de l’attention accordée à ma candidature {au poste chez}, et de {l’invitation}.',
        '{?invited}Merci de l’attention accordée à ma candidature, et de {l’invitation}.',
        'Merci de l’attention accordée à ma candidature {au poste chez} et de {votre|ton} message.',
        'Merci de l’attention accordée à ma candidature, et de {votre|ton} message.',
      ],
      [
        '{?invited}Je {vous|te} remercie d’avoir examiné ma candidature {au poste chez}, et de {l’invitation}.',
        '{?invited}Je {vous|te} remercie d’avoir examiné ma candidature, et de {l’invitation}.',
        'Je {vous|te} remercie d’avoir examiné ma candidature {au poste chez} et de m’avoir répondu.',
        'Je {vous|te} remercie d’avoir examiné ma candidature et de m’avoir répondu.',
      ],
      [
        '{?invited}Un grand merci d’avoir retenu ma candidature {au poste chez}, et de {l’invitation}.',
        '{?invited}Un grand merci d’avoir retenu ma candidature, et de {l’invitation}.',
        'C’est avec plaisir que j’ai lu {votre|ton} message au sujet {du poste chez}. Merci d’avoir examiné ma candidature.',
        'C’est avec plaisir que j’ai lu {votre|ton} message. Merci d’avoir examiné ma candidature.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Merci d’avoir pensé à moi pour {le poste chez}, et de {l’invitation}.',
        '{?invited}Merci d’avoir pensé à moi, et de {l’invitation}.',
        'Merci d’avoir pris contact avec moi au sujet {du poste chez} et d’avoir pensé à moi.',
        'Merci d’avoir pris contact avec moi et d’avoir pensé à moi.',
      ],
      [
        'Je {vous|te} remercie de {votre|ton} message au sujet {du poste chez} et de l’intérêt porté à mon parcours.',
        'Je {vous|te} remercie de {votre|ton} message et de l’intérêt porté à mon parcours.',
      ],
      [
        '{Votre|Ton} message au sujet {du poste chez} m’a fait plaisir : merci d’avoir pensé à moi.',
        '{Votre|Ton} message m’a fait plaisir : merci d’avoir pensé à moi pour cette opportunité.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Merci pour notre échange au sujet {du poste chez}, et maintenant de {l’invitation}.',
        '{?invited}Merci pour notre échange, et maintenant de {l’invitation}.',
        'Merci pour notre échange au sujet {du poste chez} et pour l’intérêt porté à mon profil.',
        'Merci pour notre échange, et pour l’intérêt porté à mon profil.',
      ],
      [
        'Notre échange au sujet {du poste chez} m’a beaucoup plu. Je {vous|te} en remercie, ainsi que de l’intérêt porté à mon profil.',
        'Notre échange m’a beaucoup plu. Je {vous|te} en remercie, ainsi que de l’intérêt porté à mon profil.',
      ],
      [
        'Je {vous|te} remercie de notre échange au sujet {du poste chez} et de {votre|ton} souhait de le poursuivre.',
        'Je {vous|te} remercie de notre échange et de {votre|ton} souhait de le poursuivre.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Merci de l’intérêt porté à mon profil pour {le poste chez} et de {vos|tes} compliments sur mon travail.',
        'Merci de l’intérêt porté à mon profil et de {vos|tes} compliments sur mon travail.',
      ],
      [
        'Ce que {vous écrivez|tu écris} de mon travail me touche beaucoup. Je {vous|te} remercie d’avoir retenu mon profil pour {le poste chez}.',
        'Ce que {vous écrivez|tu écris} de mon travail me touche beaucoup. Je {vous|te} remercie d’avoir retenu mon profil.',
      ],
      [
        '{Vos|Tes} mots sur mon travail m’ont fait très plaisir : merci, et merci de l’intérêt porté à mon profil pour {le poste}.',
        '{Vos|Tes} mots sur mon travail m’ont fait très plaisir : merci, et merci de l’intérêt porté à mon profil.',
      ],
    ],
    'gratitude/brief': [
      ['Merci de l’intérêt porté à mon profil et de {l’invitation}.'],
      ['Je {vous|te} remercie de l’intérêt porté à mon profil, et de {l’invitation}.'],
      ['Un grand merci de {l’invitation}, et d’avoir retenu mon profil.'],
    ],
    'gratitude/brief-message': [
      [
        'Merci de {votre|ton} message au sujet {du poste chez} et de l’intérêt porté à mon profil.',
        'Merci de {votre|ton} message et de l’intérêt porté à mon profil pour cette opportunité.',
      ],
      [
        'Je {vous|te} remercie de {votre|ton} message au sujet {du poste chez} et de l’intérêt porté à mon profil.',
        'Je {vous|te} remercie de {votre|ton} message et de l’intérêt porté à mon profil.',
      ],
      [
        '{Votre|Ton} message au sujet {du poste chez} m’a fait plaisir : merci de {votre|ton} intérêt.',
        '{Votre|Ton} message m’a fait plaisir : merci de {votre|ton} intérêt.',
      ],
    ],
    'gratitude/again': [
      'Merci de ce nouveau message ; {votre|ton} intérêt me touche beaucoup.',
      'Je {vous|te} remercie de m’écrire à nouveau, et de l’intérêt dont cela témoigne.',
      'Que {vous m’écriviez|tu m’écrives} à nouveau me touche beaucoup, et je {vous |t’}en remercie.',
    ],
    'gratitude/message': [
      [
        'Merci pour {votre|ton} message au sujet {du poste chez}.',
        'Merci pour {votre|ton} message et cette information.',
      ],
      [
        'Je {vous|te} remercie de m’avoir signalé {le poste chez}.',
        'Je {vous|te} remercie de m’avoir signalé cette opportunité.',
      ],
      ['J’ai bien reçu {votre|ton} message sur {le poste chez}, merci.', 'J’ai bien reçu {votre|ton} message, merci.'],
    ],
    'lateness/apology': [
      'Je {vous|te} prie d’excuser ma réponse tardive.',
      'Pardon de répondre avec un peu de retard.',
      'Toutes mes excuses pour ce délai de réponse.',
    ],
    'specific/appeal': [
      'Un point m’a tout particulièrement plu : {specific}.',
      'Ce qui a retenu mon attention, c’est {specific}.',
      'J’ai surtout remarqué {specific}.',
    ],
    'specific/called': ['Merci aussi pour {votre|ton} appel.'],
    'specific/moved': ['Merci aussi d’avoir cherché une nouvelle date.'],
    'specific/praised': ['{Vos|Tes} mots aimables m’ont fait plaisir.'],
    'specific/travel': ['La prise en charge du déplacement est une belle attention.'],
    'specific/frank': ['J’ai apprécié {votre|ta} franchise.'],
    'specific/flexible': ['J’ai apprécié {votre|ta} souplesse sur les horaires.'],
    'specific/culture': [
      'Chez {company}, un point m’a tout particulièrement plu : {specific}.',
      'Ce que je retiens {de company}, c’est {specific}.',
      'De ce que j’ai appris sur {company}, je garde surtout {specific}.',
    ],
    'specific/their-words': [
      'Dans {votre|ton} message, j’ai remarqué avec plaisir {specific}.',
      'Ce que {vous écrivez|tu écris} sur {specific} a éveillé ma curiosité.',
      'J’ai lu avec intérêt ce passage sur {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?casual}Je préfère donc ne pas aller plus loin{donc}.',
        '{?reason}{?applied}J’ai donc décidé de retirer ma candidature à ce poste{donc}.',
        '{?reason}{?invited}J’ai donc décidé de ne pas poursuivre le processus de recrutement{donc}.',
        '{?reason}J’ai donc décidé de ne pas aller plus loin{donc}.',
        '{?casual}J’y ai réfléchi et je préfère ne pas aller plus loin{donc}.',
        '{?applied}Après réflexion, j’ai toutefois décidé de retirer ma candidature à ce poste{donc}.',
        '{?invited}Après réflexion, j’ai toutefois décidé de ne pas poursuivre le processus de recrutement{donc}.',
        'Après réflexion, j’ai toutefois décidé de ne pas aller plus loin{donc}.',
      ],
      [
        '{?applied}J’ai pris le temps d’y réfléchir et je retire ma candidature{donc}.',
        'J’ai pris le temps d’y réfléchir et je ne donnerai pas suite à cette opportunité{donc}.',
      ],
      'Tout bien considéré, je ne souhaite pas poursuivre le processus{donc}.',
    ],
    'decision/not-now': [
      'Pour le moment, j’ai décidé de ne pas donner suite à cette opportunité.',
      'Dans ma situation présente, je ne donnerai pas suite à cette opportunité.',
      'À ce stade, je préfère ne pas aller plus loin.',
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}J’ai donc décidé de retirer ma candidature et {vous|te} prie d’annuler {notre rendez-vous} {du date}. Je {vous|te} présente mes excuses pour ce contretemps.',
        '{?reason}{?applied}J’ai donc décidé de retirer ma candidature et {vous|te} prie d’annuler {notre rendez-vous}. Je {vous|te} présente mes excuses pour ce contretemps.',
        '{?reason}J’ai donc décidé de ne pas poursuivre et {vous|te} prie d’annuler {notre rendez-vous} {du date}. Je {vous|te} présente mes excuses pour ce contretemps.',
        '{?reason}J’ai donc décidé de ne pas poursuivre et {vous|te} prie d’annuler {notre rendez-vous}. Je {vous|te} présente mes excuses pour ce contretemps.',
        '{?applied}Après réflexion, j’ai toutefois décidé de retirer ma candidature et {vous|te} prie d’annuler {notre rendez-vous} {du date}. Je {vous|te} présente mes excuses pour ce contretemps.',
        '{?applied}Après réflexion, j’ai toutefois décidé de retirer ma candidature et {vous|te} prie d’annuler {notre rendez-vous}. Je {vous|te} présente mes excuses pour ce contretemps.',
        'Après réflexion, j’ai toutefois décidé de ne pas poursuivre et {vous|te} prie d’annuler {notre rendez-vous} {du date}. Je {vous|te} présente mes excuses pour ce contretemps.',
        'Après réflexion, j’ai toutefois décidé de ne pas poursuivre et {vous|te} prie d’annuler {notre rendez-vous}. Je {vous|te} présente mes excuses pour ce contretemps.',
      ],
      [
        'Je souhaite annuler {notre rendez-vous} {du date}, car je renonce, après réflexion, à poursuivre le processus.',
        'Je souhaite annuler {notre rendez-vous}, car je renonce, après réflexion, à poursuivre le processus.',
      ],
      [
        'J’ai pris le temps d’y réfléchir et je ne poursuivrai pas le processus ; {vous pouvez|tu peux} retirer de {votre|ton} agenda {notre rendez-vous} {du date}.',
        'J’ai pris le temps d’y réfléchir et je ne poursuivrai pas le processus ; {vous pouvez|tu peux} retirer {notre rendez-vous} de {votre|ton} agenda.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?!reason}Après réflexion, je souhaite annuler {notre rendez-vous} {du date} et {vous|te} souhaite de trouver la bonne personne.',
        'Après réflexion, je souhaite annuler {notre rendez-vous} {du date} et ne pas aller plus loin.',
        'Après réflexion, je souhaite annuler {notre rendez-vous} et ne pas aller plus loin.',
      ],
      [
        'J’ai décidé de ne pas poursuivre et {vous|te} prie d’annuler {notre rendez-vous} {du date}.',
        'J’ai décidé de ne pas poursuivre et {vous|te} prie d’annuler {notre rendez-vous}.',
      ],
      [
        'Avec mes excuses, je souhaite annuler {notre rendez-vous} {du date}.',
        'Avec mes excuses, je souhaite annuler {notre rendez-vous}.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Après réflexion, j’ai décidé de ne pas participer à un entretien vidéo enregistré.',
        '{?take-home}Après réflexion, j’ai décidé de ne pas réaliser de travail non rémunéré dans le cadre d’un recrutement.',
        'Après réflexion, j’ai décidé de ne pas participer à cette étape.',
      ],
      [
        '{?one-way}Je préfère ne pas enregistrer mes réponses face à une caméra.',
        '{?take-home}Je préfère ne pas effectuer d’exercice non rémunéré pour un recrutement.',
        'Je préfère ne pas passer par cette étape.',
      ],
      [
        '{?one-way}Tout bien considéré, je renonce à l’entretien vidéo différé.',
        '{?take-home}Tout bien considéré, je renonce à l’exercice non rémunéré.',
        'Tout bien considéré, je renonce à cette étape.',
      ],
    ],
    'decision/brief': [
      [
        '{?!reason}{?applied}Après réflexion, j’ai toutefois décidé de retirer ma candidature, et {vous|te} souhaite de trouver bientôt la bonne personne.',
        '{?!reason}Après réflexion, j’ai toutefois décidé de ne pas poursuivre, et {vous|te} souhaite de trouver bientôt la bonne personne.',
        '{?invited}Après réflexion, j’ai décidé de ne pas poursuivre le processus de recrutement.',
        'Après réflexion, j’ai décidé de ne pas aller plus loin.',
      ],
      [
        '{?!reason}J’y ai réfléchi et je ne donnerai pas suite, mais {vous|te} souhaite plein succès dans {votre|ta} recherche.',
        'J’y ai réfléchi et je ne donnerai pas suite.',
      ],
      [
        '{?!reason}Tout bien considéré, je ne souhaite pas poursuivre le processus, et {vous|te} souhaite une belle réussite dans {votre|ta} recherche.',
        'Tout bien considéré, je ne souhaite pas poursuivre le processus.',
      ],
    ],
    'decision/second-no': [
      [
        'Ma réponse reste toutefois la même : je ne prendrai pas part au processus pour {le poste}.',
        'Ma réponse reste toutefois la même.',
      ],
      'Je maintiens ma décision et n’irai pas plus loin.',
      'Ma décision reste inchangée, et elle est mûrement réfléchie.',
    ],
    'decision/bulk': [
      'J’ai décidé de ne pas y donner suite, et je tenais à {vous|te} répondre en quelques mots.',
      'Je ne donnerai pas suite, mais je préfère {vous|te} le dire plutôt que de laisser {votre|ton} message sans réponse.',
      'Je préfère ne pas aller plus loin, et je tenais à {vous|te} l’écrire simplement.',
    ],
    'reason/other-offer': [
      'J’ai accepté un poste chez un autre employeur.',
      'Mon prochain poste sera chez un autre employeur, à qui j’ai donné mon accord.',
      'Un autre employeur m’a proposé un poste, que j’ai accepté.',
    ],
    'reason/other-offer-since': [
      'Depuis notre dernier échange, j’ai accepté un poste dans une autre entreprise.',
      'Entre-temps, j’ai accepté un poste chez un autre employeur.',
      'Après notre dernier échange, j’ai donné mon accord à un autre employeur.',
    ],
    'reason/other-path': [
      'J’ai accepté un poste dans un autre domaine.',
      'Mon prochain poste, que j’ai accepté, sera dans un autre secteur.',
      'Je rejoins une entreprise d’un autre secteur, où j’ai accepté un poste.',
    ],
    'reason/not-a-fit': [
      'Mon projet professionnel s’oriente vers un autre type de missions.',
      'Je recherche un poste plus proche de mes objectifs pour les années à venir.',
      'Ce que je souhaite faire et ce que demande ce poste ne se rejoignent pas tout à fait.',
    ],
    'reason/current-role': [
      'Mes engagements dans mon poste actuel demandent toute mon attention.',
      'Je souhaite me consacrer pleinement au travail que j’ai en cours.',
      'Mon poste actuel me donne des responsabilités que je tiens à assumer jusqu’au bout.',
    ],
    'reason/project-deadline': [
      'Je termine un projet à échéance fixe, qui demande toute mon attention.',
      'Un projet à échéance fixe occupe tout mon temps.',
      'L’échéance d’un projet dont j’ai la charge approche.',
    ],
    'reason/personal': [
      'Des obligations personnelles imprévues demandent en ce moment mon attention.',
      'Ma situation personnelle demande en ce moment toute mon attention.',
      'Pour des raisons personnelles, mes priorités sont autres en ce moment.',
    ],
    'reason/change-of-direction': [
      'Je change d’orientation professionnelle et souhaite me consacrer à un autre domaine.',
      'Mon parcours prend un tournant vers un autre métier, et je veux m’y consacrer.',
      'J’ai choisi une autre voie professionnelle et je souhaite la suivre.',
    ],
    'limitation/confirmed': [
      'Malheureusement, je dois {vous|te} demander de déplacer notre entretien {du date}.',
      'En raison d’un changement de mon côté, je ne peux pas maintenir notre rendez-vous {du date}.',
      'Il se trouve que je ne pourrai pas honorer notre rendez-vous {du date}.',
    ],
    'limitation/date': [
      'Cet échange m’intéresse, mais je ne pourrai pas me libérer {le date}.',
      'J’aimerais beaucoup {vous|te} parler, mais le rendez-vous {du date} m’est impossible.',
      'C’est avec plaisir que j’échangerais avec {vous|toi}, mais il ne me sera pas possible de me libérer {le date}.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Cet échange m’intéresse, mais je ne pourrai pas aux dates proposées.',
        'Cet échange m’intéresse, mais il me faudrait organiser l’entretien autrement.',
      ],
      [
        '{?several-dates}J’aimerais participer, mais il ne me sera pas possible de me libérer aux créneaux indiqués.',
        'J’aimerais participer, mais l’entretien tel qu’il est prévu est difficile pour moi.',
      ],
      [
        '{?several-dates}J’échangerais volontiers avec {vous|toi}, mais chacun des créneaux proposés m’est impossible.',
        'J’échangerais volontiers avec {vous|toi}, s’il était possible d’organiser l’entretien autrement.',
      ],
    ],
    'limitation/deadline': [
      [
        'Je termine un projet à échéance fixe et je ne pourrai pas me libérer {le date}.',
        'Je termine un projet à échéance fixe ; il me faudrait organiser l’entretien autrement.',
      ],
      [
        'L’échéance d’un projet tombe à ce moment-là, et le rendez-vous {du date} m’est impossible.',
        'L’échéance d’un projet est proche, et l’entretien tel qu’il est prévu est difficile pour moi.',
      ],
      [
        'Cet échange m’intéresse, mais avec un projet à rendre, il ne me sera pas possible de me libérer {le date}.',
        'Cet échange m’intéresse, mais avec un projet à rendre, il me faudrait organiser l’entretien autrement.',
      ],
    ],
    'limitation/personal': [
      [
        'Pour des raisons personnelles, je ne pourrai pas me libérer {le date}.',
        'Pour des raisons personnelles, il me faudrait organiser l’entretien autrement.',
      ],
      [
        'J’ai une obligation personnelle, et le rendez-vous {du date} m’est impossible.',
        'J’ai une obligation personnelle, et l’entretien tel qu’il est prévu est difficile pour moi.',
      ],
      [
        'Cet échange m’intéresse, mais pour des raisons personnelles il ne me sera pas possible de me libérer {le date}.',
        'Cet échange m’intéresse, mais pour des raisons personnelles il me faudrait organiser l’entretien autrement.',
      ],
    ],
    'limitation/work': [
      [
        'En raison d’obligations professionnelles, je ne pourrai pas me libérer {le date}.',
        'En raison d’obligations professionnelles, il me faudrait organiser l’entretien autrement.',
      ],
      [
        'Mon travail me prend à ce moment-là, et le rendez-vous {du date} m’est impossible.',
        'Mon travail me prend beaucoup, et l’entretien tel qu’il est prévu est difficile pour moi.',
      ],
      [
        'Cet échange m’intéresse, mais mon poste actuel me retient : il ne me sera pas possible de me libérer {le date}.',
        'Cet échange m’intéresse, mais mon poste actuel me retient : il me faudrait organiser l’entretien autrement.',
      ],
    ],
    'limitation/recording': [
      'Le poste m’intéresse, mais un entretien vidéo enregistré est difficile pour moi.',
      'J’aimerais participer, mais selon d’autres modalités qu’un entretien enregistré.',
      'L’entretien vidéo différé me convient mal, alors que j’échangerais volontiers de vive voix.',
    ],
    'limitation/commitment': [
      [
        'En raison d’un engagement antérieur, je ne pourrai pas me libérer {le date}.',
        'En raison d’un engagement antérieur, il me faudrait organiser l’entretien autrement.',
      ],
      [
        'J’ai déjà un rendez-vous ailleurs, et celui {du date} m’est impossible.',
        'J’ai déjà un engagement ailleurs, et l’entretien tel qu’il est prévu est difficile pour moi.',
      ],
      [
        'Cet échange m’intéresse, mais j’ai déjà pris un engagement et je ne pourrai pas me libérer {le date}.',
        'Cet échange m’intéresse, mais mon agenda est déjà pris et il me faudrait organiser l’entretien autrement.',
      ],
    ],
    'limitation/travelling': [
      [
        'Je serai en déplacement et je ne pourrai pas me libérer {le date}.',
        'Je serai en déplacement, il me faudrait donc organiser l’entretien autrement.',
      ],
      [
        'En raison d’un voyage, le rendez-vous {du date} m’est impossible.',
        'En raison d’un voyage, l’entretien tel qu’il est prévu est difficile pour moi.',
      ],
      [
        'Cet échange m’intéresse, mais en raison d’un déplacement, il ne me sera pas possible de me libérer {le date}.',
        'Cet échange m’intéresse, mais en raison d’un déplacement, il me faudrait organiser l’entretien autrement.',
      ],
    ],
    'urgency/deadline': [
      'Je sais que {vous attendez|tu attends} une réponse {d’ici deadline} et j’en tiendrai compte.',
      'J’ai bien noté {votre|ton} échéance, le {deadline}, et j’aimerais trouver une solution d’ici là.',
      'J’ai conscience que tout doit être réglé {d’ici deadline}.',
    ],
    'urgency/before-deadline': [
      'Comme {vous attendez|tu attends} les réponses {d’ici deadline}, je tenais à {vous|te} donner la mienne à temps.',
      '{Vous demandiez|Tu demandais} une réponse {d’ici deadline} : la voici.',
      'Je tenais à {vous|te} l’écrire avant l’échéance, le {deadline}.',
    ],
    'alternative/times': [
      [
        '{?one-slot}Pourrions-nous plutôt nous parler {slots} ?',
        'Pourrions-nous plutôt nous parler à l’un de ces moments ?{slots}',
      ],
      [
        '{?one-slot}Je serais en revanche disponible {slots}.',
        'Je serais en revanche disponible à chacun de ces moments :{slots}',
      ],
      ['{?one-slot}Serait-ce possible {slots} ?', 'Serait-ce possible à l’un de ces moments ?{slots}'],
    ],
    'alternative/check-in': [
      'Nous pourrions commencer par un appel au premier de ces créneaux, puis approfondir au suivant :{slots}',
      'Un premier échange par téléphone, puis un entretien plus approfondi, conviendrait peut-être bien, par exemple :{slots}',
      'Je pourrais d’abord prendre part à un appel, puis à un entretien plus approfondi :{slots}',
    ],
    'alternative/format': [
      'Serait-il possible de prévoir {un format} ?',
      'Je pourrais facilement participer {par format}.',
      'Un échange {par format} me conviendrait très bien.',
    ],
    'alternative/shorter': [
      'Je pourrais aussi me libérer pour un échange de {minutes}.',
      'Si {minutes} suffisent pour un premier échange, ce serait plus simple à organiser pour moi.',
      'Un échange plus court, de {minutes}, serait-il envisageable ?',
    ],
    'alternative/if-it-suits': [
      'Si cela {vous|te} convient, bien entendu.',
      '{Dites-moi|Dis-moi} simplement si cela {vous|te} convient.',
      'J’espère que cela s’accorde avec {votre|ton} agenda ; sinon, {faites-le-moi|fais-le-moi} savoir.',
    ],
    'alternative/your-times': [
      '{Pourriez-vous|Pourrais-tu} m’indiquer d’autres moments qui {vous|te} conviendraient ?',
      'Si {vous avez|tu as} un autre créneau à me proposer, je ferai mon possible pour être là.',
      'Y aurait-il un autre moment qui {vous|te} convienne ?',
    ],
    'alternative/live': [
      'Si un échange en direct est possible, par téléphone ou en visioconférence, j’y prendrai part volontiers.',
      'Je parlerais volontiers avec quelqu’un de l’équipe, par téléphone ou en visioconférence.',
      'Un échange de vive voix, même court, me conviendrait très bien.',
    ],
    'alternative/past-work': [
      'Je peux en revanche {vous |t’}exposer de vive voix comment j’aborderais le sujet.',
      'Si cela {vous |t’}aide, parlons du sujet ensemble lors d’un échange.',
      'Un échange sur ma façon de travailler me conviendrait très bien.',
    ],
    'benefit/free-the-time': [
      [
        'Il n’est donc pas nécessaire de me réserver le créneau {du date}.',
        'Il n’est donc pas nécessaire de me réserver de créneau.',
      ],
      [
        'Le créneau {du date} peut bien sûr être proposé à quelqu’un d’autre.',
        'Le créneau prévu peut bien sûr être proposé à quelqu’un d’autre.',
      ],
      [
        '{Vous pouvez|Tu peux} tout à fait libérer le créneau {du date}.',
        '{Vous pouvez|Tu peux} tout à fait libérer le temps prévu.',
      ],
    ],
    'benefit/room-for-others': [
      '{Vous pourrez|Tu pourras} ainsi {vous|te} consacrer aux candidatures qui correspondent le mieux à {vos|tes} attentes.',
      'La place revient ainsi à quelqu’un qui pourra s’y engager pleinement.',
      'Cela laisse toute la place à des profils plus proches de {vos|tes} attentes.',
    ],
    'regards/client': [
      [
        '{Pourriez-vous|Pourrais-tu} en informer {votre|ton} client et transmettre mes remerciements {à others} ?',
        '{Pourriez-vous|Pourrais-tu} en informer {votre|ton} client et le remercier de son intérêt ?',
      ],
      'Je {vous|te} laisse en informer {votre|ton} client, avec mes remerciements pour son intérêt.',
    ],
    'regards/others': [
      '{Pourriez-vous|Pourrais-tu} aussi transmettre mes remerciements {à others} ?',
      'Mes remerciements vont aussi {à others}.',
      'Je {vous|te} laisse transmettre mes remerciements {à others} également.',
    ],
    'door/stay-in-touch': [
      'Ce serait un plaisir de rester en contact avec {vous|toi} : nos chemins se croiseront peut-être pour un autre projet.',
      'J’espère que nous resterons en contact ; d’autres projets nous réuniront peut-être plus tard.',
      'Restons en contact, si {vous le voulez bien|tu le veux bien}, pour d’autres occasions à l’avenir.',
    ],
    'door/another-role': [
      'Si un autre poste {vous|te} semble un jour me correspondre, {n’hésitez pas|n’hésite pas} à m’écrire.',
      '{N’hésitez pas|N’hésite pas} à me signaler d’autres postes à l’avenir.',
      'À l’avenir, {pensez|pense} à moi pour d’autres postes : ce sera un plaisir de {vous|te} lire.',
    ],
    'door/collaboration': [
      'Ce serait un plaisir de collaborer un jour avec {vous|toi} sur un autre projet.',
      'J’espère que nous aurons un jour l’occasion de travailler ensemble sur un autre projet.',
      'Restons en contact, au cas où un autre projet nous réunirait plus tard.',
    ],
    'door/revisit': [
      'Ma situation pourra être différente dans quelques mois, et je parlerai alors volontiers des postes que {vous aurez|tu auras} à pourvoir.',
      'Si d’autres postes s’ouvrent plus tard dans l’année, {n’hésitez pas|n’hésite pas} à m’écrire.',
      'Dans quelques mois, un échange sur d’autres postes à pourvoir sera le bienvenu.',
    ],
    'door/brief': [
      '{N’hésitez pas|N’hésite pas} à me signaler d’autres postes à l’avenir.',
      'J’espère que nous resterons en contact.',
      '{Pensez|Pense} à moi si un autre poste s’ouvre un jour.',
    ],
    'door/no-contact': [
      'Merci de ne plus me contacter pour d’autres postes.',
      'Je {vous|te} demande de retirer mes coordonnées de {votre|ton} liste.',
      'Je ne souhaite plus recevoir de messages pour d’autres postes.',
    ],
    'referral/colleague': [
      'Si cela {vous |t’}est utile, {colleague about} serait une bonne personne à contacter et accepte que je {vous|te} donne son nom.',
      'Avec son accord, je me permets de {vous|te} recommander {the colleague}.',
    ],
    'referral/someone': [
      'Si une personne me vient à l’esprit pour ce poste, je lui en parlerai volontiers.',
      'Je garde ce poste en tête, au cas où je penserais à quelqu’un.',
      'Si je pense à quelqu’un qui pourrait convenir, je {vous|te} le signalerai.',
    ],
    'referral/pass-on': [
      'Si cela {vous |t’}aide, je transmettrai volontiers l’annonce autour de moi.',
      'Je peux aussi parler du poste autour de moi, si {vous le souhaitez|tu le souhaites}.',
      '{Dites-moi|Dis-moi} si je peux faire circuler l’annonce.',
    ],
    'restatement/other-offer': [
      'J’ai pris un autre engagement.',
      'La suite est fixée pour moi.',
      'Mon prochain poste est trouvé.',
    ],
    'restatement/other-path': [
      'Mon projet me mène vers un autre secteur.',
      'Mon avenir est dans un autre domaine.',
      'Je pars vers un autre domaine.',
    ],
    'restatement/not-a-fit': [
      'Mon projet va dans une autre direction.',
      'Mes objectifs sont ailleurs.',
      'Je cherche un autre type de poste.',
    ],
    'restatement/current-role': [
      'Mon poste actuel passe en premier.',
      'Mon travail actuel reste ma priorité.',
      'Je reste à mon poste actuel.',
    ],
    'restatement/project-deadline': [
      'Le projet passe en premier.',
      'Mon projet reste la priorité.',
      'L’échéance passe avant tout.',
    ],
    'restatement/personal': [
      'Ma vie personnelle passe en premier.',
      'D’autres priorités m’attendent.',
      'Ces obligations passent en premier.',
    ],
    'restatement/change-of-direction': [
      'Ma voie est désormais ailleurs.',
      'Je prends une autre direction.',
      'Mon avenir est dans un autre métier.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}Je {vous|te} souhaite plein succès dans {votre|ta} recherche, et resterai volontiers en contact avec {vous|toi} pour d’autres postes.',
        '{?team}{?!several}Je {vous|te} souhaite, ainsi qu’à toute l’équipe, de trouver bientôt la bonne personne, et nos chemins se croiseront peut-être à nouveau.',
        'Je {vous|te} souhaite de trouver bientôt la bonne personne pour {ce poste}, et nos chemins se croiseront peut-être à nouveau.',
        'Je {vous|te} souhaite de trouver bientôt la bonne personne, et nos chemins se croiseront peut-être à nouveau.',
      ],
      'Plein succès dans {votre|ta} recherche, et peut-être à une autre occasion.',
      'J’espère que la bonne personne {vous|te} rejoindra bientôt, et que nous aurons un jour l’occasion d’échanger.',
    ],
    'closing/wish': [
      [
        '{?casual}J’espère que {vous trouverez|tu trouveras} vite la bonne personne, et {vous|te} souhaite une très bonne continuation.',
        '{?team}{?!several}Je {vous|te} souhaite, ainsi qu’à toute l’équipe, de trouver rapidement la bonne personne, et {vous |t’}adresse tous mes vœux de réussite.',
        'Je {vous|te} souhaite de trouver rapidement la bonne personne pour {ce poste}, et {vous |t’}adresse tous mes vœux de réussite.',
        'Je {vous|te} souhaite de trouver rapidement la bonne personne, et {vous |t’}adresse tous mes vœux de réussite.',
      ],
      [
        'Merci encore du temps que {vous m’avez|tu m’as} accordé, et bonne chance pour trouver la personne qu’il {vous|te} faut pour {ce poste}.',
        'Merci encore du temps que {vous m’avez|tu m’as} accordé, et bonne chance pour trouver la personne qu’il {vous|te} faut.',
      ],
      [
        'Plein succès dans {votre|ta} recherche de la bonne personne pour {ce poste}.',
        'Plein succès dans {votre|ta} recherche de la bonne personne.',
      ],
    ],
    'closing/team': [
      [
        '{?!several}Je {vous|te} souhaite, ainsi qu’à toute l’équipe, de rencontrer bientôt la bonne personne pour {ce poste}.',
        '{?!several}Je {vous|te} souhaite, ainsi qu’à toute l’équipe, de rencontrer bientôt la bonne personne.',
        'Je vous souhaite à tous de rencontrer bientôt la bonne personne pour {ce poste}.',
        'Je vous souhaite à tous de rencontrer bientôt la bonne personne.',
      ],
      'J’espère que la bonne personne {vous|te} rejoindra bientôt, et je souhaite à chacun une belle réussite.',
      [
        '{?!several}Plein succès à {vous|toi} et à l’équipe dans cette recherche.',
        'Plein succès à vous tous dans cette recherche.',
      ],
    ],
    'closing/interviewer': [
      'Merci encore pour le temps et l’énergie consacrés à notre conversation. Je {vous|te} souhaite une pleine réussite dans {votre|ta} recherche.',
      'J’ai apprécié la qualité de notre conversation, et je {vous|te} souhaite de trouver la bonne personne.',
      'Merci pour la franchise de notre conversation, et pleine réussite dans {votre|ta} recherche.',
    ],
    'closing/understanding': [
      'Merci de {votre|ta} compréhension. Je {vous|te} souhaite une pleine réussite dans {votre|ta} recherche.',
      'J’espère que {vous comprendrez|tu comprendras} mon choix, et je {vous|te} souhaite de trouver la bonne personne.',
      'Avec mes remerciements pour {votre|ta} compréhension, je {vous|te} souhaite une belle réussite dans {votre|ta} recherche.',
    ],
    'closing/success': [
      [
        '{?team}{?!several}Je {vous|te} souhaite, ainsi qu’à l’équipe, beaucoup de succès dans la recherche de la bonne personne pour {ce poste}.',
        'Je {vous|te} souhaite beaucoup de succès dans la recherche de la bonne personne pour {ce poste}.',
        'Je {vous|te} souhaite beaucoup de succès dans la recherche de la bonne personne.',
      ],
      'Plein succès dans {votre|ta} recherche et dans tous {vos|tes} projets.',
      'Que {votre|ta} recherche aboutisse bientôt : c’est ce que je {vous|te} souhaite.',
    ],
    'closing/brief': [
      'Je {vous|te} souhaite de trouver la bonne personne.',
      'Plein succès dans {votre|ta} recherche.',
      'J’espère que {votre|ta} recherche aboutira bientôt.',
    ],
    'closing/looking-forward': [
      'Merci de {votre|ta} compréhension ; au plaisir d’échanger avec {vous|toi}.',
      'J’attends notre échange avec plaisir. Merci de {votre|ta} compréhension.',
      'Au plaisir de {vous|te} parler, et merci de {votre|ta} compréhension.',
    ],
    'closing/understanding-move': [
      'Merci beaucoup de {votre|ta} compréhension.',
      'Je {vous|te} remercie de {votre|ta} compréhension.',
      'Merci de {votre|ta} souplesse.',
    ],
    'closing/open-answer': [
      'Si ce n’est pas possible, je le comprendrai très bien. Au plaisir de {vous|te} lire à ce sujet.',
      'Merci de {votre|ta} compréhension ; {votre|ta} réponse sera la bienvenue.',
      'Je comprendrais que cela ne puisse pas se faire, et j’attends {votre|ta} réponse avec intérêt.',
    ],
    'closing/second-no': [
      'Je {vous|te} souhaite une pleine réussite dans {votre|ta} recherche.',
      'Plein succès dans {votre|ta} recherche.',
      'J’espère que {votre|ta} recherche aboutira bientôt.',
    ],
    'closing/bulk': [
      'Plein succès dans {votre|ta} recherche.',
      'Je {vous|te} souhaite de trouver la bonne personne.',
      'J’espère que {votre|ta} recherche aboutira bientôt.',
    ],
  },
};

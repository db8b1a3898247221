import type { Phrases } from '../phrases';
import { forms } from './forms';

/** French. The writer's gender is never shown: no participle or adjective that would agree with "je". */
export const phrases: Phrases = {
  forms,
  between: ' ',
  // One sentence of a reason and the no that follows from it; in one line, of the thanks and the no.
  joined: (first, no, before) => {
    const led = first.slice(0, -1);
    if (!first.endsWith('.') || led.includes('. ') || !/^J(?:e |’)/.test(no)) return null;
    const then = `j${no.slice(1)}`;
    if (before === 'gratitude') return /toutefois|, mais /.test(no) ? null : [`${led}, mais`, then];
    // "Pour des raisons personnelles, j’ai décidé de …": the reason is not told, so nothing follows from it.
    if (/^Ma décision tient/.test(led)) return ['Pour des raisons personnelles,', then.replace(' donc', ' toutefois')];
    return [`${led}${/^J[e’]/.test(led) ? '' : ','} et`, then];
  },
  // In Québec no blank stands before these marks.
  respell: (text, region) => (region === 'CA' ? text.replace(/[ \u00a0\u202f]([!?;])/g, '$1') : text),
  pluralIsFormal: true,
  subject: 'Votre invitation à un entretien',
  decides: [
    'retirer ma candidature',
    'me retirer',
    'retire donc ma candidature',
    'donner suite',
    'donnerai pas suite',
    'donnerai donc pas suite',
    'donnerai toutefois pas suite',
    'ne pas aller plus loin',
    'préfère toutefois ne pas',
    'préfère ne pas',
    'choisi de ne pas',
    'ma réponse reste',
    'ma décision reste',
  ],
  limits: [
    'ne pourrai pas',
    'pourrai malheureusement pas',
    'pas disponible',
    'ne me convient',
    'souhaiterais convenir',
    'me serait difficile',
    'préférerais',
    'mais plutôt à',
    'demander de déplacer',
  ],
  // In one line, too, the decision follows from the reason.
  layout: {
    'one-line': [
      ['greeting'],
      ['gratitude', 'lateness', 'reason', 'decision', 'alternative', 'door', 'closing'],
      ['sign-off'],
    ],
  },
  thanks: ['merci', 'remercie', 'gratitude', 'reconnaissan', 'touche beaucoup'],
  thankedFor: ['temps', 'invit', 'candidature', 'message', 'échange', 'attention'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Merci beaucoup de {l’invitation pour}.',
        '{?casual}{?invited}Merci beaucoup de {l’invitation}.',
        '{?invited}{Je vous remercie|Merci beaucoup} de {l’invitation pour}.',
        '{?invited}Je {vous|te} remercie de l’intérêt {que vous portez|que tu portes} à mon profil et de {l’invitation}.',
        'Je {vous|te} remercie de {votre|ton} message au sujet {du poste}.',
        'Je {vous|te} remercie de {votre|ton} message et de l’intérêt {que vous portez|que tu portes} à mon profil.',
      ],
      [
        '{?invited}Merci de l’intérêt {que vous portez|que tu portes} à mon profil et de {l’invitation pour}.',
        '{?invited}Merci de l’intérêt {que vous portez|que tu portes} à mon profil et de {l’invitation}.',
        'Merci de {votre|ton} message et de l’intérêt {que vous portez|que tu portes} à mon profil.',
      ],
      [
        '{?invited}J’ai bien reçu {votre|ton} message et {vous|te} remercie de {l’invitation}.',
        'J’ai bien reçu {votre|ton} message et {vous en|t’en} remercie.',
      ],
    ],
    'gratitude/agency': [
      [
        'Je {vous|te} remercie de m’avoir présenté {le poste chez} et de {l’invitation}.',
        'Je {vous|te} remercie de {l’invitation}.',
      ],
      [
        'Merci d’avoir pensé à moi pour {le poste} et de {l’invitation}.',
        'Merci d’avoir pensé à moi et de {l’invitation}.',
      ],
      'Merci beaucoup de {l’invitation}.',
    ],
    'gratitude/application': [
      [
        '{?invited}{Je vous remercie|Merci beaucoup} de {l’invitation} à la suite de ma candidature {au poste}.',
        '{?invited}Je {vous|te} remercie de {l’invitation} à la suite de ma candidature.',
        'Je {vous|te} remercie de {votre|ton} message au sujet de ma candidature {au poste}.',
        'Je {vous|te} remercie de {votre|ton} message au sujet de ma candidature.',
      ],
      [
        '{?invited}Merci d’avoir examiné ma candidature {au poste} et de {l’invitation}.',
        '{?invited}Merci d’avoir examiné ma candidature et de {l’invitation}.',
        'Merci d’avoir examiné ma candidature et de m’avoir répondu.',
      ],
      [
        '{?invited}J’ai bien reçu {votre|ton} réponse à ma candidature et {vous|te} remercie de {l’invitation}.',
        'J’ai bien reçu {votre|ton} réponse à ma candidature et {vous en|t’en} remercie.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Je {vous|te} remercie d’avoir pensé à moi pour {le poste} et de {l’invitation}.',
        '{?invited}Je {vous|te} remercie d’avoir pensé à moi et de {l’invitation}.',
        'Je {vous|te} remercie d’avoir pensé à moi pour {le poste}.',
        'Je {vous|te} remercie de {votre|ton} message et d’avoir pensé à moi.',
      ],
      [
        'Merci de {votre|ton} message au sujet {du poste} et de l’intérêt {que vous portez|que tu portes} à mon parcours.',
        'Merci de {votre|ton} message et de l’intérêt {que vous portez|que tu portes} à mon parcours.',
      ],
      [
        'J’ai bien reçu {votre|ton} message au sujet {du poste} et {vous|te} remercie d’avoir pensé à moi.',
        'J’ai bien reçu {votre|ton} message et {vous|te} remercie d’avoir pensé à moi.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?confirmed}Je {vous|te} remercie de notre échange au sujet {du poste} et de {votre|ton} message.',
        '{?confirmed}Je {vous|te} remercie de notre échange et de {votre|ton} message.',
        '{?invited}Je {vous|te} remercie de notre échange au sujet {du poste} et de {votre|ton} invitation.',
        '{?invited}Je {vous|te} remercie de notre échange et de {votre|ton} invitation.',
        'Je {vous|te} remercie de notre échange au sujet {du poste}.',
        'Je {vous|te} remercie de notre échange et de l’intérêt {que vous portez|que tu portes} à mon profil.',
      ],
      [
        'Merci de notre échange au sujet {du poste} et de me proposer de le poursuivre.',
        'Merci de notre échange et de me proposer de le poursuivre.',
      ],
      'Un grand merci pour notre échange et pour l’intérêt {que vous portez|que tu portes} à mon profil.',
    ],
    'gratitude/enthusiasm': [
      [
        'Je {vous|te} remercie de l’intérêt {que vous portez|que tu portes} à mon profil pour {le poste} et de {vos|tes} compliments sur mon travail.',
        'Je {vous|te} remercie de l’intérêt {que vous portez|que tu portes} à mon profil et de {vos|tes} compliments sur mon travail.',
      ],
      'Merci de l’intérêt {que vous portez|que tu portes} à mon profil et de ce que {vous écrivez|tu écris} sur mon travail.',
      '{Vos|Tes} compliments sur mon travail m’ont fait plaisir. Je {vous en|t’en} remercie, ainsi que de l’intérêt {que vous portez|que tu portes} à mon profil.',
    ],
    'gratitude/brief': [
      ['Je {vous|te} remercie de {l’invitation en bref}.', 'Je {vous|te} remercie de {l’invitation}.'],
      'Merci de l’intérêt {que vous portez|que tu portes} à mon profil et de {l’invitation}.',
      'Merci beaucoup de {l’invitation}.',
    ],
    'gratitude/brief-message': [
      [
        'Je {vous|te} remercie de {votre|ton} message au sujet {du poste}.',
        'Je {vous|te} remercie de {votre|ton} message et de l’intérêt {que vous portez|que tu portes} à mon profil.',
      ],
      'Merci de {votre|ton} message et de l’intérêt {que vous portez|que tu portes} à mon profil.',
      'J’ai bien reçu {votre|ton} message et {vous|te} remercie de {votre|ton} intérêt.',
    ],
    'gratitude/again': [
      'Merci pour {votre|ton} nouveau message et pour {votre|ton} intérêt.',
      'Je {vous|te} remercie de m’avoir réécrit et de {votre|ton} intérêt.',
      'J’ai bien reçu {votre|ton} nouveau message et {vous en|t’en} remercie.',
    ],
    'gratitude/message': [
      ['Merci pour {votre|ton} message au sujet {du poste}.', 'Merci pour {votre|ton} message.'],
      ['Je {vous|te} remercie de m’avoir signalé {le poste}.', 'Je {vous|te} remercie de m’avoir signalé ce poste.'],
      [
        'J’ai bien reçu {votre|ton} message au sujet {du poste} et {vous en|t’en} remercie.',
        'J’ai bien reçu {votre|ton} message et {vous en|t’en} remercie.',
      ],
    ],
    'lateness/apology': [
      'Je {vous|te} prie d’excuser ma réponse tardive.',
      '{Veuillez excuser|Excuse} ma réponse un peu tardive.',
      'Toutes mes excuses pour ce délai de réponse.',
    ],
    'specific/appeal': [
      'J’ai particulièrement apprécié {specific}.',
      'Ce qui a retenu mon attention, c’est {specific}.',
      'J’aime beaucoup {specific}.',
    ],
    'specific/called': ['Merci aussi pour notre échange téléphonique.'],
    'specific/apologised': [
      '{Ne vous excusez pas, je vous en prie|Ne t’excuse pas, je t’en prie|Ne vous excusez pas, je vous en prie}.',
    ],
    'specific/moved': ['Merci aussi d’avoir cherché une nouvelle date.'],
    'specific/praised': ['Merci aussi pour {vos|tes} compliments.'],
    'specific/travel': ['Merci aussi de prévoir la prise en charge du déplacement.'],
    'specific/frank': ['Merci aussi de {votre|ta} transparence.'],
    'specific/flexible': ['Merci aussi de {votre|ta} souplesse sur les horaires.'],
    'specific/culture': [
      'J’ai particulièrement apprécié, {chez company}, {specific}.',
      'Ce que je retiens {de company}, c’est {specific}.',
      'De ce que j’ai appris sur {company}, je retiens surtout {specific}.',
    ],
    'specific/their-words': [
      'J’ai lu avec plaisir ce que {vous écrivez|tu écris} sur {specific}.',
      'Ce que {vous écrivez|tu écris} sur {specific} a éveillé ma curiosité.',
      'Dans {votre|ton} message, le passage sur {specific} a retenu mon attention.',
    ],
    'decision/withdraw': [
      [
        '{?applied}{J’ai décidé} de retirer ma candidature{donc}.',
        '{?casual}{J’ai décidé} de ne pas aller plus loin{donc}.',
        '{J’ai décidé} de me retirer {du processus}{donc}.',
        '{J’ai décidé} de ne pas {donner suite à votre proposition|aller plus loin}{donc}.',
      ],
      [
        '{?reason}{?applied}Je retire donc ma candidature{donc}.',
        '{?reason}Je ne donnerai donc pas suite à {votre|ta} proposition{donc}.',
        '{?applied}Je préfère toutefois retirer ma candidature{donc}.',
        'Je ne donnerai toutefois pas suite à {votre|ta} proposition{donc}.',
      ],
      [
        '{?reason}Je préfère donc ne pas aller plus loin{donc}.',
        'Pour ma part, je préfère ne pas aller plus loin{donc}.',
      ],
    ],
    'decision/not-now': [
      '{J’ai décidé} de ne pas donner suite à {votre|ta} proposition pour le moment.',
      'Dans ma situation actuelle, je ne peux pas donner suite à {votre|ta} proposition.',
      'À ce stade, je préfère ne pas aller plus loin.',
    ],
    'decision/cancel': [
      [
        '{?applied}{J’ai décidé} de retirer ma candidature ; je {dois annuler} {notre rendez-vous}{et après} {vous|te} prie de m’en excuser.',
        '{J’ai décidé} de me retirer {du processus} ; je {dois annuler} {notre rendez-vous}{et après} {vous|te} prie de m’en excuser.',
        '{J’ai décidé} de ne pas {donner suite à votre proposition|aller plus loin} ; je {dois annuler} {notre rendez-vous}{et après} {vous|te} prie de m’en excuser.',
      ],
      [
        '{?reason}Je dois donc annuler {notre rendez-vous} : je ne donnerai pas suite à {votre|ta} proposition.',
        'Je dois malheureusement annuler {notre rendez-vous} : je ne donnerai pas suite à {votre|ta} proposition.',
      ],
      [
        '{?reason}Je ne donnerai donc pas suite à {votre|ta} proposition et dois annuler {notre rendez-vous} ; toutes mes excuses.',
        'Je ne donnerai pas suite à {votre|ta} proposition et dois donc annuler {notre rendez-vous} ; toutes mes excuses.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?applied}{J’ai bien décidé} de retirer ma candidature ; je {dois annuler} {notre rendez-vous}. Toutes mes excuses, et bonne continuation.',
        '{J’ai bien décidé} de ne pas aller plus loin ; je {dois annuler} {notre rendez-vous}. Toutes mes excuses, et bonne continuation.',
      ],
      [
        '{?reason}Je dois donc annuler {notre rendez-vous}, avec mes excuses : je ne donnerai pas suite.',
        'Je dois annuler {notre rendez-vous}, avec mes excuses : je ne donnerai pas suite.',
      ],
      [
        '{?reason}Je préfère donc ne pas aller plus loin et annuler {notre rendez-vous}. Toutes mes excuses.',
        'Je préfère ne pas aller plus loin et annuler {notre rendez-vous}. Toutes mes excuses.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Je préfère toutefois ne pas passer d’entretien vidéo différé.',
        '{?take-home}Je préfère toutefois ne pas réaliser de travail non rémunéré dans le cadre d’un recrutement.',
        'Je préfère toutefois ne pas passer par cette étape.',
      ],
      [
        '{?one-way}J’ai choisi de ne pas enregistrer mes réponses face à une caméra.',
        '{?take-home}J’ai choisi de ne pas effectuer d’exercice non rémunéré.',
        'J’ai choisi de ne pas passer par cette étape.',
      ],
      [
        '{?one-way}Pour ma part, je préfère ne pas faire d’entretien vidéo différé.',
        '{?take-home}Pour ma part, je préfère ne pas faire cet exercice non rémunéré.',
        'Pour ma part, je préfère ne pas passer par cette étape.',
      ],
    ],
    'decision/brief': [
      [
        '{?applied}{J’ai bien décidé} de retirer ma candidature{donc}. Je {vous|te} souhaite de trouver la bonne personne.',
        '{J’ai bien décidé} de me retirer {du processus}{donc}. Je {vous|te} souhaite de trouver la bonne personne.',
        '{J’ai bien décidé} de ne pas {donner suite à votre proposition|aller plus loin}{donc}. Je {vous|te} souhaite de trouver la bonne personne.',
      ],
      [
        '{?reason}Je ne donnerai donc pas suite à {votre|ta} proposition{donc}. Bonne continuation dans {votre|ta} recherche.',
        'Je ne donnerai pas suite à {votre|ta} proposition{donc}. Bonne continuation dans {votre|ta} recherche.',
      ],
      [
        '{?reason}Je préfère donc ne pas aller plus loin{donc}. Bonne continuation dans {votre|ta} recherche.',
        'Pour ma part, je préfère ne pas aller plus loin{donc}. Bonne continuation dans {votre|ta} recherche.',
      ],
    ],
    'decision/second-no': [
      ['Pour {le poste}, ma réponse reste toutefois la même.', 'Ma réponse reste toutefois la même.'],
      'Je maintiens toutefois ma décision de ne pas donner suite.',
      'Pour ma part, ma décision reste la même.',
    ],
    'decision/bulk': [
      'J’ai décidé de ne pas y donner suite, mais je tenais à {vous|te} répondre.',
      'Je ne donnerai pas suite, et je préférais {vous|te} l’écrire en quelques mots.',
      'Je préfère ne pas aller plus loin, et je tenais à {vous|te} le dire.',
    ],
    'reason/other-offer': [
      'J’ai{opposition} accepté un autre poste.',
      'On m’a{opposition} proposé un autre poste, que j’ai accepté.',
      'J’ai{opposition} pris un autre engagement professionnel.',
    ],
    'reason/other-offer-since': [
      'Depuis notre dernier échange, j’ai{opposition} accepté un autre poste.',
      'Entre-temps, j’ai{opposition} accepté un autre poste.',
      'J’ai{opposition} accepté un autre poste depuis notre dernier échange.',
    ],
    'reason/other-path': [
      'J’ai{opposition} accepté un poste dans un autre domaine.',
      'Le poste que j’ai accepté se situe{opposition} dans un autre domaine.',
      'Je rejoins{opposition} un autre secteur, où j’ai accepté un poste.',
    ],
    'reason/not-a-fit': [
      'Mon projet professionnel s’oriente{opposition} vers un autre type de missions.',
      'Je recherche{opposition} un poste plus proche de mes objectifs professionnels.',
      'Ce que je souhaite faire et ce que demande ce poste ne se rejoignent{opposition} pas tout à fait.',
    ],
    'reason/current-role': [
      'Je souhaite{opposition} me consacrer pleinement à mon poste actuel.',
      'Mon poste actuel demande{opposition} toute mon attention.',
      'J’ai{opposition} à cœur de mener à bien le travail qui m’est confié dans mon poste actuel.',
    ],
    'reason/project-deadline': [
      'Je dois{opposition} terminer un projet à rendre à une date précise.',
      'Un projet à rendre à une date précise demande{opposition} toute mon attention.',
      'L’échéance d’un projet auquel je travaille approche{opposition}.',
    ],
    'reason/personal': [
      'Ma décision tient{opposition} à des raisons personnelles.',
      'Je dois{opposition} donner la priorité à des obligations personnelles.',
      'J’ai{opposition} d’autres priorités sur le plan personnel.',
    ],
    'reason/change-of-direction': [
      'Je change{opposition} d’orientation professionnelle.',
      'Je me réoriente{opposition} vers un autre métier.',
      'J’ai{opposition} choisi une autre voie professionnelle.',
    ],
    'limitation/confirmed': [
      'Malheureusement, je dois {vous|te} demander de déplacer {notre rendez-vous}.',
      'En raison d’un empêchement, je ne pourrai pas honorer {notre rendez-vous}.',
      'Je ne pourrai malheureusement pas maintenir {notre rendez-vous}.',
    ],
    'limitation/date': [
      'Cet échange m’intéresse, mais je ne pourrai pas me libérer {le date}.',
      'J’aimerais beaucoup {vous|te} parler, mais je ne suis pas disponible {le date}.',
      'J’échangerais volontiers avec {vous|toi}, mais {le date} ne me convient malheureusement pas.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Cet échange m’intéresse, mais je ne pourrai pas me libérer aux dates proposées.',
        'Cet échange m’intéresse, mais je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        '{?several-dates}J’aimerais participer, mais je ne suis pas disponible sur les créneaux indiqués.',
        'J’aimerais participer, mais je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        '{?several-dates}J’échangerais volontiers avec {vous|toi}, mais aucun des créneaux proposés ne me convient.',
        'J’échangerais volontiers avec {vous|toi} ; je souhaiterais convenir {d’un autre moment}.',
      ],
    ],
    'limitation/deadline': [
      [
        'Je termine un projet à rendre à une date précise et je ne pourrai pas me libérer {le date}.',
        'Je termine un projet à rendre à une date précise et je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        'L’échéance d’un projet est proche, et je ne suis pas disponible {le date}.',
        'L’échéance d’un projet est proche, et je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        'Cet échange m’intéresse, mais j’ai un projet à rendre et je ne pourrai pas me libérer {le date}.',
        'Cet échange m’intéresse, mais j’ai un projet à rendre et je souhaiterais convenir {d’un autre moment}.',
      ],
    ],
    'limitation/personal': [
      [
        'Pour des raisons personnelles, je ne pourrai pas me libérer {le date}.',
        'Pour des raisons personnelles, je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        'J’ai une obligation personnelle, et je ne suis pas disponible {le date}.',
        'J’ai une obligation personnelle, et je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        'Cet échange m’intéresse, mais pour des raisons personnelles je ne pourrai pas me libérer {le date}.',
        'Cet échange m’intéresse, mais pour des raisons personnelles je souhaiterais convenir {d’un autre moment}.',
      ],
    ],
    'limitation/work': [
      [
        'En raison d’obligations professionnelles, je ne pourrai pas me libérer {le date}.',
        'En raison d’obligations professionnelles, je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        'Mon travail me prend beaucoup de temps, et je ne suis pas disponible {le date}.',
        'Mon travail me prend beaucoup de temps, et je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        'Cet échange m’intéresse, mais mon poste actuel me retient : je ne pourrai pas me libérer {le date}.',
        'Cet échange m’intéresse, mais mon poste actuel me retient : je souhaiterais convenir {d’un autre moment}.',
      ],
    ],
    'limitation/recording': [
      'Le poste m’intéresse, mais je préférerais un échange en direct à un entretien enregistré.',
      'Je participerais volontiers, mais plutôt à un échange en direct.',
      'Un entretien enregistré me serait difficile, même si le poste m’intéresse.',
    ],
    'limitation/commitment': [
      [
        'En raison d’un engagement antérieur, je ne pourrai pas me libérer {le date}.',
        'En raison d’un engagement antérieur, je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        'J’ai déjà pris un autre engagement, et je ne suis pas disponible {le date}.',
        'J’ai déjà pris un autre engagement, et je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        'Cet échange m’intéresse, mais j’ai déjà pris un engagement et je ne pourrai pas me libérer {le date}.',
        'Cet échange m’intéresse, mais j’ai déjà pris un engagement et je souhaiterais convenir {d’un autre moment}.',
      ],
    ],
    'limitation/travelling': [
      [
        'Je serai en déplacement et je ne pourrai pas me libérer {le date}.',
        'Je serai en déplacement et je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        'En raison d’un voyage, je ne suis pas disponible {le date}.',
        'En raison d’un voyage, je souhaiterais convenir {d’un autre moment}.',
      ],
      [
        'Cet échange m’intéresse, mais je serai en déplacement et je ne pourrai pas me libérer {le date}.',
        'Cet échange m’intéresse, mais je serai en déplacement et je souhaiterais convenir {d’un autre moment}.',
      ],
    ],
    'urgency/deadline': [
      'J’ai bien noté que {vous attendez|tu attends} une réponse {d’ici deadline}.',
      '{Vous attendez|Tu attends} une réponse {d’ici deadline} ; j’aimerais que nous nous parlions avant.',
      'J’ai bien conscience que {vous attendez|tu attends} une réponse {d’ici deadline}.',
    ],
    'urgency/before-deadline': [
      '{Vous attendez|Tu attends} une réponse {d’ici deadline} : je tenais à {vous|te} donner la mienne à temps.',
      '{Vous demandiez|Tu demandais} une réponse {d’ici deadline} : la voici.',
      'Je tenais à {vous|te} répondre avant l’échéance du {deadline}.',
    ],
    'alternative/times': [
      [
        '{?one-slot}Pourrions-nous plutôt nous parler {slots} ?',
        'Je {vous|te} propose plutôt l’un des moments suivants :{slots}',
      ],
      [
        '{?one-slot}Je serais en revanche disponible {slots}.',
        'Je serais en revanche disponible à chacun de ces moments :{slots}',
      ],
      ['{?one-slot}Serait-ce possible {slots} ?', 'Voici plutôt quelques moments possibles :{slots}'],
    ],
    'alternative/check-in': [
      'Nous pourrions nous appeler au premier de ces moments, puis échanger plus longuement {au second} :{moments}',
      'Peut-être pourrions-nous prévoir un appel au premier de ces moments et un entretien plus long {au second} :{moments}',
      'Je pourrais me libérer pour un appel au premier de ces moments et pour un échange plus long {au second} :{moments}',
    ],
    'alternative/format': [
      ['{?slots}Serait-il possible que ce soit {par format} ?', 'Serait-il possible d’échanger plutôt {par format} ?'],
      'Je pourrais facilement participer {par format}.',
      'Un échange {par format} me conviendrait très bien.',
    ],
    'alternative/shorter': [
      'Un échange plus court, de {minutes}, me faciliterait les choses.',
      'Si {minutes} suffisaient, ce serait plus simple pour moi.',
      'Pourrions-nous envisager un échange plus court, de {minutes} ?',
    ],
    'alternative/if-it-suits': [
      [
        '{?one-slot}{Dites-moi|Dis-moi} simplement si ce moment {vous|te} convient.',
        '{?slots}{Dites-moi|Dis-moi} simplement ce qui {vous|te} convient.',
        'Quel moment {vous |t’}arrangerait ?',
      ],
      'J’espère que cela s’accorde avec {votre|ton} agenda ; sinon, {faites-le-moi|fais-le-moi} savoir.',
    ],
    'alternative/your-times': [
      '{Auriez-vous|Aurais-tu} d’autres créneaux à me proposer ?',
      '{Proposez-moi|Propose-moi} un autre créneau, si {vous le voulez|tu le veux} bien : je ferai mon possible pour me libérer.',
      'Y aurait-il un autre moment qui {vous|te} convienne ?',
    ],
    'alternative/live': [
      'Si un échange en direct était possible, par téléphone ou en visioconférence, je me rendrais volontiers disponible.',
      'Je parlerais volontiers avec quelqu’un de l’équipe, par téléphone ou en visioconférence.',
      'Un échange de vive voix, même court, me conviendrait très bien.',
    ],
    'alternative/past-work': [
      'Je {vous |t’}expliquerais en revanche volontiers de vive voix comment j’aborderais le sujet.',
      'Si cela {vous|te} convient, nous pourrions en parler de vive voix.',
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
      ['Le créneau {du date} est donc libre.', 'Le créneau prévu est donc libre.'],
    ],
    'benefit/room-for-others': [
      'Une autre personne pourra ainsi avoir sa chance.',
      '{Vous pourrez|Tu pourras} ainsi rencontrer quelqu’un d’autre.',
      'Cela laisse la place à quelqu’un d’autre.',
    ],
    'regards/client': [
      [
        '{Pourriez-vous|Pourrais-tu} en informer {votre|ton} client et transmettre mes remerciements {à others} ?',
        '{Pourriez-vous|Pourrais-tu} en informer {votre|ton} client et le remercier de son intérêt ?',
      ],
      'Merci d’en informer {votre|ton} client et de lui transmettre mes remerciements pour son intérêt.',
    ],
    'regards/others': [
      '{Pourriez-vous|Pourrais-tu} aussi transmettre mes remerciements {à others} ?',
      'Mes remerciements vont aussi {à others}.',
      'Merci d’adresser également mes remerciements {à others}.',
    ],
    'door/stay-in-touch': [
      'Ce serait un plaisir de rester en contact avec {vous|toi}.',
      'J’espère que nous resterons en contact.',
      'Restons en contact, si {vous le voulez bien|tu le veux bien}.',
    ],
    'door/another-role': [
      'Si un autre poste {vous|te} paraît un jour correspondre à mon profil, {n’hésitez pas|n’hésite pas} à m’écrire.',
      '{N’hésitez pas|N’hésite pas} à me signaler d’autres postes à l’avenir.',
      'D’autres postes se présenteront peut-être : ce sera alors un plaisir de {vous|te} lire.',
    ],
    'door/collaboration': [
      'Ce serait un plaisir de collaborer un jour avec {vous|toi} sur un autre projet.',
      'J’espère que nous aurons un jour l’occasion de travailler ensemble sur un autre projet.',
      'Restons en contact, au cas où un autre projet nous réunirait plus tard.',
    ],
    'door/revisit': [
      'Ma situation sera peut-être différente dans quelques mois, et j’échangerai alors volontiers avec {vous|toi} sur les postes à pourvoir.',
      'Si d’autres postes se présentent dans quelques mois, {n’hésitez pas|n’hésite pas} à m’écrire.',
      'Dans quelques mois, j’échangerai volontiers avec {vous|toi} sur d’autres postes.',
    ],
    'door/brief': [
      '{N’hésitez pas|N’hésite pas} à me signaler d’autres postes à l’avenir.',
      'J’espère que nous resterons en contact.',
      'Si un autre poste se présente un jour, ce sera un plaisir de {vous|te} lire.',
    ],
    'door/no-contact': [
      'Je {vous saurais|te saurais} gré de ne plus me contacter pour d’autres postes.',
      'Je {vous|te} prie de bien vouloir retirer mes coordonnées de {votre|ta} liste.',
      'Je ne souhaite plus recevoir de messages pour d’autres postes.',
    ],
    'referral/colleague': [
      'Si cela {vous |t’}est utile, {vous pourriez|tu pourrais} contacter {the colleague} : j’ai son accord pour {vous|te} donner son nom.',
      'Avec son accord, je me permets de {vous|te} recommander {the colleague}.',
    ],
    'referral/someone': [
      'Si une personne me vient à l’esprit pour ce poste, je lui en parlerai volontiers.',
      'Je garde ce poste en tête, au cas où je penserais à quelqu’un.',
      'Si je pense à quelqu’un qui pourrait convenir, je {vous en|t’en} ferai part.',
    ],
    'referral/pass-on': [
      'Si cela {vous |t’}aide, je transmettrai volontiers l’annonce autour de moi.',
      'Je peux aussi parler du poste autour de moi, si {vous le souhaitez|tu le souhaites}.',
      '{Dites-moi|Dis-moi} si je peux faire circuler l’annonce.',
    ],
    'restatement/other-offer': [
      'Mon choix tient à ce nouvel engagement.',
      'J’ai pris un autre engagement.',
      'Un autre poste m’attend.',
    ],
    'restatement/other-path': [
      'Mon choix tient à ce changement de secteur.',
      'Je m’oriente vers un autre domaine.',
      'Je pars vers un autre domaine.',
    ],
    'restatement/not-a-fit': [
      'Mes objectifs sont simplement différents.',
      'Mon choix tient à mes objectifs professionnels.',
      'Je cherche un autre type de poste.',
    ],
    'restatement/current-role': [
      'Mon choix tient à mes engagements actuels.',
      'Je souhaite rester à mon poste actuel.',
      'Mon travail actuel reste ma priorité.',
    ],
    'restatement/project-deadline': [
      'Mon choix tient à cette échéance.',
      'Je dois d’abord terminer ce projet.',
      'Ce projet reste ma priorité.',
    ],
    'restatement/personal': [
      'Mon choix tient à ma situation personnelle.',
      'Mes priorités sont autres en ce moment.',
      'Ma situation personnelle explique mon choix.',
    ],
    'restatement/change-of-direction': [
      'Mon choix tient à cette nouvelle orientation.',
      'Je prends une autre direction.',
      'Un autre métier m’attire.',
    ],
    'closing/wish-and-door': [
      'Je {vous|te} souhaite de trouver rapidement la bonne personne et resterai volontiers en contact avec {vous|toi}.',
      'Pleine réussite dans ce recrutement, et au plaisir d’échanger avec {vous|toi} une autre fois.',
      'J’espère que ce recrutement aboutira rapidement et que nous aurons l’occasion d’échanger sur un autre poste.',
    ],
    'closing/wish': [
      [
        '{?casual}{Bonne continuation dans votre recherche|Bonne chance pour la suite} !',
        'J’espère que {vous pourrez|tu pourras} proposer {ce créneau} à une autre personne et {vous|te} souhaite une pleine réussite dans ce recrutement.',
        '{?team}{?!several}Je {vous|te} souhaite, ainsi qu’à toute l’équipe, de trouver rapidement la bonne personne pour ce poste.',
        'Je {vous|te} souhaite de trouver rapidement la bonne personne pour ce poste.',
      ],
      'Encore merci, et pleine réussite dans ce recrutement.',
      'J’espère que ce recrutement aboutira rapidement.',
    ],
    'closing/team': [
      [
        '{?!several}Je {vous|te} souhaite, ainsi qu’à toute l’équipe, une pleine réussite dans cette recherche.',
        'Je souhaite à toute l’équipe une pleine réussite dans cette recherche.',
      ],
      'J’espère que l’équipe sera bientôt au complet.',
      [
        '{?!several}Pleine réussite à {vous|toi} et à l’équipe dans cette recherche.',
        'Pleine réussite à toute l’équipe dans cette recherche.',
      ],
    ],
    'closing/interviewer': [
      'Merci encore pour le temps que {vous m’avez|tu m’as} consacré. Je {vous|te} souhaite une pleine réussite dans ce recrutement.',
      'J’ai apprécié notre conversation, et je {vous|te} souhaite une pleine réussite dans ce recrutement.',
      'Encore merci pour notre conversation, et pleine réussite dans ce recrutement.',
    ],
    'closing/understanding': [
      'Merci de {votre|ta} compréhension. Je {vous|te} souhaite une pleine réussite dans ce recrutement.',
      'J’espère que {vous comprendrez|tu comprendras} mon choix, et je {vous|te} souhaite une pleine réussite dans ce recrutement.',
      'Je {vous|te} remercie de {votre|ta} compréhension et {vous|te} souhaite pleine réussite dans {votre|ta} recherche.',
    ],
    'closing/success': [
      [
        '{?team}{?!several}Je {vous|te} souhaite, ainsi qu’à l’équipe, pleine réussite dans {votre|ta} recherche.',
        'Je {vous|te} souhaite pleine réussite dans {votre|ta} recherche.',
      ],
      'Bonne continuation dans {votre|ta} recherche et dans {vos|tes} projets.',
      'J’espère que {votre|ta} recherche aboutira rapidement.',
    ],
    'closing/brief': [
      'Je {vous|te} souhaite pleine réussite dans {votre|ta} recherche.',
      'Bonne continuation dans {votre|ta} recherche.',
      'J’espère que {votre|ta} recherche aboutira rapidement.',
    ],
    'closing/looking-forward': [
      'Merci de {votre|ta} compréhension, et au plaisir d’échanger avec {vous|toi}.',
      'Je {vous|te} remercie de {votre|ta} compréhension et me réjouis de notre échange.',
      'Au plaisir de {vous|te} parler, et merci de {votre|ta} compréhension.',
    ],
    'closing/understanding-move': [
      'Merci beaucoup de {votre|ta} compréhension.',
      'Je {vous|te} remercie de {votre|ta} compréhension.',
      'Merci d’avance de {votre|ta} compréhension.',
    ],
    'closing/open-answer': [
      'Je comprendrai très bien que cela ne puisse pas se faire. Au plaisir de {vous|te} lire.',
      'Merci de {votre|ta} compréhension, et au plaisir de {vous|te} lire.',
      'Si cela ne peut pas se faire, je le comprendrai. J’attends {votre|ta} réponse avec intérêt.',
    ],
    'closing/second-no': [
      'Je {vous|te} souhaite pleine réussite dans {votre|ta} recherche.',
      'Bonne continuation dans {votre|ta} recherche.',
      'J’espère que {votre|ta} recherche aboutira bientôt.',
    ],
    'closing/bulk': [
      'Je {vous|te} souhaite pleine réussite dans {votre|ta} recherche.',
      'Bonne continuation dans {votre|ta} recherche.',
      'J’espère que {votre|ta} recherche aboutira bientôt.',
    ],
  },
};

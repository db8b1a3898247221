import type { Echo } from '../echo';

export const echo: Echo = {
  meetings: {
    interview: 'entretien|entrevue|entretien d’embauche|entretien de recrutement',
    'phone-interview':
      'entretien téléphonique|entretien par téléphone|entrevue téléphonique|échange téléphonique|échange par téléphone',
    'video-interview':
      'entretien en visio|entretien par visio|entretien vidéo|entretien visio|entretien sur teams|entretien teams|entretien par teams|entretien en ligne|entretien à distance|entrevue par zoom|entrevue virtuelle',
    'technical-interview': 'entretien technique|test technique en',
    'second-interview':
      'second entretien|deuxième entretien|2e entretien|2ème entretien|second tour|deuxième tour|deuxième échange|second échange|deuxième rencontre',
    'final-interview': 'dernier entretien|entretien final|dernier tour|tour final|dernière étape|étape finale',
    call: 'appel |un appel|coup de fil|vous appeler|t’appeler|t’appelle|vous appelle',
    'video-call': 'visio |visio,|visio.|appel vidéo|visioconférence|call teams|call zoom',
    chat: 'un café|prendre un café|discuter|papoter',
    talk: 'échange|échanger|conversation',
    meeting: 'rencontre|vous rencontrer|te rencontrer',
    visit: 'visite ',
    trial: 'un essai|essai au|essai de|essai en|période d’essai d’une|mise en situation au poste',
    'trial-day': 'journée d’essai|demi-journée d’essai|journée d’immersion|matinée d’essai',
    assessment: 'journée de sélection|assessment|centre d’évaluation',
    lesson: 'leçon d’essai|cours d’essai|leçon de démonstration|leçon d’épreuve',
    audition: 'audition',
  },
  elsewhere:
    'suite à notre|après notre|après votre|après l’|après un|après le|ensuite|puis |merci pour|merci de votre venue|lors de|lors d’|depuis notre|précédent|avant l’|avant notre|plutôt que|au lieu d’|dans un second temps|par la suite|jusqu’au|jusqu’à la',
  eve: 'la veille|le jour précédent|le lendemain',
  books:
    'choisissez un créneau|choisir un créneau|choisis un créneau|réservez|réserve ton|réserve un|réserver un créneau|sélectionnez un|choisissez l’horaire|choisir l’horaire|choisissez votre créneau|choisis ton créneau|via ce lien|sur ce lien … créneau',
  greetings: {
    bonjour: 'bonjour',
    bonsoir: 'bonjour',
    salut: 'salut',
    coucou: 'coucou',
    allo: 'allo',
    allô: 'allo',
    hello: 'hello',
    hi: 'hello',
    madame: 'madame',
    monsieur: 'madame',
    'chère madame': 'madame',
    'cher monsieur': 'madame',
  },
  closings: {
    cordialement: 'cordialement',
    cdt: 'cordialement',
    cdlt: 'cordialement',
    'bien cordialement': 'bien-cordialement',
    'très cordialement': 'bien-cordialement',
    'bien à vous': 'bien-a',
    'bien à toi': 'bien-a',
    'bonne journée': 'journee',
    'belle journée': 'journee',
    'veuillez agréer': 'agreer',
    'je vous prie d’agréer': 'agreer',
    'nous vous prions d’agréer': 'agreer',
    'veuillez recevoir': 'agreer',
  },
  present:
    'entretien avec|échange avec|échange téléphonique de … avec|rendez-vous avec|rencontrer|rencontrerez|rencontreras|serez reçu|recevra|recevront|en présence|jury|comité|composé|participeront|participera|seront présents|sera présent|avec notre|avec nos|avec mon|ainsi que|accompagné|aux côtés',
  remarks: {
    called:
      'comme convenu par téléphone|comme convenu au téléphone|comme évoqué par téléphone|comme vu par téléphone|comme discuté au téléphone|comme discuté par téléphone|suite à notre appel|suite à notre échange téléphonique|suite à notre entretien téléphonique de|suite à notre conversation téléphonique|après notre échange téléphonique|merci pour notre échange téléphonique|merci pour votre appel|merci pour ton appel|merci pour l’échange téléphonique|faisant suite à notre échange téléphonique|comme on s’est dit au téléphone',
    apologised:
      "désolé pour le délai|désolée pour le délai|désolé de ce contretemps|désolée de ce contretemps|désolé pour ce contretemps|désolée pour ce contretemps|désolé de ce changement|désolée de ce changement|désolé pour ce changement|désolée pour ce changement|désolé du retard|désolée du retard|désolé pour le retard|désolée pour le retard|mes excuses pour ce changement|mes excuses pour ce contretemps|mes excuses pour le délai|m'excuser pour ce changement|m'excuser pour ce contretemps|m'excuser pour le délai",
    moved:
      "décaler votre entretien|décaler notre entretien|décaler notre rendez-vous|décaler ton entretien|devons décaler|dois décaler|devons reporter|dois reporter|est reporté|est décalé|reporter notre entretien|reporter votre entretien|déplacer notre entretien|déplacer votre entretien|désolé de ce changement|désolée de ce changement|changement de date|changement d’horaire|changement d'horaire|report de votre entretien|report de notre|entretien reporté|entretien décalé",
    praised:
      'nous a beaucoup plu|m’a beaucoup plu|nous ont beaucoup plu|m’ont beaucoup plu|m’a séduit|nous a impressionn|m’a impressionn|beaucoup aimé votre|beaucoup aimé ton|adoré votre|adoré ton|très belle candidature|très beau parcours',
    travel:
      'frais de déplacement … pris en charge|frais de déplacement … remboursés|prenons en charge … déplacement|prenons en charge … billet|prenons en charge … train|remboursons … déplacement|remboursons … train|remboursons … billet|frais de transport … remboursés|billet … est pris en charge|déplacement pris en charge',
    frank:
      'en toute franchise|en toute transparence|soyons honnêtes|je préfère être honnête|je préfère vous prévenir|je préfère te prévenir',
    flexible:
      'nous sommes flexibles|je suis flexible|je m’adapte|nous nous adaptons|on s’adapte|nous nous adapterons|d’autres créneaux sont possibles|un autre créneau est possible|si aucun ne vous convient|si aucun ne te convient|si aucun de ces créneaux|possible aussi en visio',
  },
};

import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    "entretien|entrevue|interview|assessment|journée d'essai|jour d'essai|essai rémunéré|journée de recrutement|job dating|épreuve orale|oral |audition|convocation|premier échange|second échange|pré-qualification|préqualification|prochaine étape",
  meeting:
    "rencontre|rendez-vous|rdv|échange|discuter|discussion|conversation|appel|visio|point téléphonique|faire connaissance|faire votre connaissance|faire ta connaissance|vous recevoir|te recevoir|vous voir|te voir|café|parler|passer nous voir|venir|téléphone|en visio|une demi-heure|30 minutes|20 minutes|45 minutes|15 minutes|une heure|prendre un café|autour d'un café|se rencontrer|nous rencontrer|se voir|se parler|passer un appel|premier contact|immersion|essai",
  invite:
    "vous invitons|vous invite|t'invite|convier|convions|conviée|invitée|invité |invitation à|vous convoquer|convoquons|convocation|vous proposer un|vous proposons un|te proposer un|vous rencontrer|te rencontrer|souhaitons vous|souhaiterions vous|souhaite vous|aimerions vous|aimerais vous|aimerions te|aimerais te|souhaitons échanger|souhaiterions échanger|souhaiterais échanger|aimerais échanger|aimerions échanger|échanger avec vous|échanger avec toi|vous recevoir|te recevoir|serions ravis|serais ravi|serions heureux|serions enchantés|plaisir de vous|faire votre connaissance|faire ta connaissance|en savoir plus sur|profil a retenu|retenu notre attention|candidature a retenu|a été retenu|présélection|êtes retenu|prochaine étape|étape suivante|suite du processus|poursuivre|passe à|envie de passer|venez|viens |convenir d'un|passe |passez |passe nous|on fera|nous ferons|entretien vous sera|vous êtes invité|vous êtes convié|vous êtes convoqué|bonne nouvelle|nous aimerions|j'aimerais|nous souhaitons|nous souhaiterions|je souhaite|vous a sélectionné|avez été sélectionné|avez été retenu|êtes sélectionné|un entretien|un premier entretien|un second entretien|un échange|faire le point|discuter de|parler de|mieux vous connaître|mieux te connaître|faire plus ample|seconde étape|deuxième étape|deuxième entretien",
  ask: "êtes-vous libre|es-tu libre|seriez-vous|serais-tu|convient|conviendrait|vous va|te va|vous irait|t'irait|ça vous|ça te|cela vous|possible pour vous|possible pour toi|quand seriez|quelles sont vos|quel créneau|quel jour|quelle date|créneau|propose|proposons|choisir|choisis|réserver|réservez|réserve |confirmer|confirmez|confirmation|merci de me|merci de nous|indiquer|indiquez|faire savoir|dites-moi|dis-moi|dites-nous|me dire|nous dire|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|fixer|planifier|convenir|caler|organiser|à votre convenance|répondre à ce|tenez-moi|au choix|soit le|ou bien le|alors|on se|tu peux|ça marche|ok pour|d'accord|accepteriez-vous|quand pouvez|quand peux|quand êtes|quand es-tu|dites moi|vos dates|tes dates|tes dispos|vos dispos|dispo|libre|tiens-moi|faites-moi|fais-moi|un mot|votre préférence|préférez|préfères|quelle heure|à quel moment|quel moment|lien pour|via ce lien|sur ce lien|agenda|calendrier|horaire|ce qui vous arrange|ce qui t'arrange|arrange|si possible|te convient|te conviendrait",
  fixed:
    "est fixé|est prévu|a été fixé|aura lieu|se tiendra|se déroulera|est confirmé|confirmons|confirme|vous attendons|vous attends|t'attend|vous serez reçu|serez reçue|rencontrerez|rencontreras|vous présenter|présentez-vous|programmé|planifié|à bientôt|à lundi|à mardi|à mercredi|à jeudi|à vendredi|date :|heure :|lieu :|adresse :|durée|t'appelle|vous appelle|au plaisir de vous rencontrer|au plaisir de te|ravis de vous accueillir",
  moved:
    'reportons|reporté|décalons|décalé|déplacé|nouvelle date|nouveau créneau|nouvel horaire|autre date|changement de|reprogrammer|avancer',
  cond: "si votre candidature|si votre profil|si ta candidature|si ton profil|si vous êtes retenu|si vous êtes présélectionné|candidats retenus|candidats présélectionnés|candidats sélectionnés|candidates et candidats|les personnes retenues|seules les|le cas échéant|dans l'hypothèse|vous serez contacté|vous serez recontacté|serez contactée|reviendrons vers vous|recontacterons|prendrons contact|sans réponse|sans nouvelle",
  not: "ne |n' |pas |sans ",
  past: "votre entretien du|suite à votre entretien|après votre entretien|de nous avoir rencontré|pour notre échange|d'être venu|le temps que vous nous avez|comment s'est|ravi de vous avoir rencontré|plaisir de vous rencontrer le|entretien que nous avons|suite à notre entretien|suite à notre rencontre|lors de notre entretien|lors de l'entretien|après notre entretien|après notre rencontre|du temps que vous nous|du temps que vous m'avez|à l'issue de notre|à l'issue de l'entretien|merci pour votre venue|merci d'être venu|merci pour hier|merci pour votre visite|ravis de vous avoir|heureux de vous avoir",
  reject:
    "ne pas donner|ne pouvons donner|n'a pas été retenu|n'a pu être retenu|n'avons pas retenu|ne pas retenir|pas été retenue|ne pouvons retenir|n'est pas retenue|ne pouvons vous|ne pouvoir|ne pas pouvoir|ne poursuivrons|ne pas poursuivre|pas donner suite|suite favorable|autre candidat|autres candidat|autre profil|autres profils|autre personne|quelqu'un d'autre|plus en adéquation|davantage en adéquation|correspondait davantage|correspond pas|déjà pourvu|a été pourvu|conserver votre|conserverons votre|conservons votre|sauf avis contraire|dans vos recherches|dans votre recherche|pleine réussite|avons décidé de ne|avons fait le choix|ne correspond|réponse négative|poursuivre avec une personne|poursuivre avec un autre|poursuivre avec une autre|poursuivre avec quelqu'un|choisi de poursuivre avec|plus proche de nos|ne vous convi|belle réussite|ne vous reten|ne pourrons vous recevoir|ne pourrons donner|ne pourrons pas donner|ne pourrons pas vous|avons choisi de poursuivre|avons choisi un|avons finalement choisi|réponse est négative|est négative|ne pas vous|avons le regret|avons préféré|préféré une autre|retenu un autre|retenu une autre|donner une suite|ne donnons pas|pas possible de vous|n'irons pas plus loin|ne pas aller plus loin",
  sorry:
    'malheureusement|regret|désolé|navré|malgré|hélas|bonne continuation|bonne chance|souhaitons … succès|difficile|nombreuses candidatures|intérêt que vous|intérêt porté|décevant|déçu',
  receipt:
    'bien reçu|bien été enregistrée|bien été reçue|bien été transmise|a été enregistrée|accusons réception|accusé de réception|réception de votre|votre candidature a bien|étudions|sans réponse de notre part|message automatique|réponse automatique|envoyé automatiquement|étudier votre|examiner votre|examinerons votre|étude de votre candidature est',
  offer:
    "promesse d'embauche|proposition d'embauche|offre d'embauche|vous proposer le poste|te proposer le poste|vous offrir le poste|lettre d'engagement|retourner signé|date d'entrée|rejoindre nos équipes en|compter parmi nous|embauché|vous proposer ce contrat|contrat à signer|signer votre contrat|signature de votre contrat|à partir du … parmi nous|nous avons le plaisir de vous proposer|souhaitons vous recruter|vous embaucher",
  news: "newsletter|désabonner|désinscrire|désinscription|se désabonner|voir dans le navigateur|version en ligne|nouvelles offres|offres d'emploi|offres pour vous|alerte emploi|alerte e-mail|vos alertes|offres du jour|offres correspond|webinaire|inscrivez-vous|astuces|lire la suite|nos articles|simulation d'entretien|entretien blanc|questions pièges|réussir votre|réussir son|coaching|abonné|conseils pour|nos conseils|chers lecteurs|semaine en|gratuit|inscription gratuite|atelier gratuit|à la une|formation|offre spéciale",
  outreach:
    "votre profil sur|ton profil sur|vu votre profil|vu ton profil|tombé sur|tombée sur|parcours a attiré|profil a attiré|à l'écoute|en veille|seriez-vous intéressé|ça t'intéresse|ouvert à|ouverte à|envoyer votre cv|cv actualisé|chasseur|votre profil linkedin|profil sur linkedin|sur linkedin|à jour et nous",
  other:
    "podcast|journaliste|rédaction|reportage|documentaire|radio|télévision|témoignage|citation|lecteurs|auditeurs|thèse|doctorat|recherche universitaire|sondage|indemnisé|dédommag|bon d'achat|carte cadeau|visa|consulat|ambassade|préfecture|naturalisation|parcoursup|entretien de départ|entretien annuel|entretien professionnel|entretien d'évaluation|votre expérience de|votre expérience avec|locataire|matinale|témoigner|intervenir dans|notre rédaction|étude utilisateur|entretien utilisateur|recherche utilisateur|tests utilisateurs|étude de marché|chèque cadeau|carte-cadeau|mémoire de master|doctorant|entretien de naturalisation|titre de séjour|admission à|jury d'admission|rencontre parents|entretien de sortie|anciens élèves|notre journal|notre magazine|correspondant|caméra|plateau|interviewer pour|vous interviewer|t'interviewer|patient|bailleur|recherchons des participants|vous serez dédommagé",
  theme:
    'journal|magazine|article|émission|portrait|citer|mémoire|enquête|participer à|participation|utilisateur|admission|consentement|logement|archives|reconversion|facture|devis|salon |commercial|réunion de service|syndic|médecin|cabinet médical',
  panel:
    "le candidat|la candidate|un candidat|une candidate|du candidat|de la candidate|au candidat|mener l'entretien|faire passer l'entretien|jury|en tant qu'intervieweur|grille d'évaluation|ton avis sur|votre avis sur|cv en pièce jointe|cv ci-joint|peux-tu assurer|pourrais-tu assurer|me remplacer|participer à l'entretien|pourrez-vous recevoir|peux-tu recevoir",
  cancel:
    "annulé|annulons|annulation|devoir annuler|dois annuler|devons annuler|n'aura pas lieu|n'aura plus lieu|ne se tiendra pas|ne se tiendra plus|recrutement est suspendu|gelé|mis en pause|jusqu'à nouvel ordre",
  away: "absente|absent du|absent jusqu|actuellement absent|en congé|message d'absence|réponse automatique|de retour le",
  logistics:
    "c'est demain|questionnaire|sondage|enquête de satisfaction|votre avis|ton avis|évaluer|note de frais|rendrons réponse|donner notre réponse|rappel :|rappel de votre|pour rappel de|vous rappelons que votre entretien|remboursement de vos|vous avez oublié|avez laissé|nous déciderons|notre choix",
  test: "test en ligne|évaluation en ligne|test technique|test de personnalité|test psychotechnique|questionnaire en ligne|passer le test|passer un test|tests|lien du test|code d'accès|identifiant",
  scam: "frais d'inscription|frais de|mandat cash|western union|coupon|recharge|pcs |transcash|coordonnées bancaires|copie de votre carte|travail à domicile|sans expérience|bitcoin|crypto|caution",
  own: "je me permets de vous|ma candidature|mon curriculum|ci-joint mon|merci pour votre invitation|merci pour l'invitation|je vous remercie de votre|je confirme ma présence|je vous confirme|je retire|retirer ma candidature|je suis très intéressé|je ne pourrai|serait-il possible|mon employeur|mon préavis|j'ai accepté|je souhaite postuler|je postule|je ne donnerai pas suite|de m'avoir|m'avoir invité|m'inviter|m'accorder|mon expérience|mon parcours|ma disponibilité|vous confirme ma|je serai|ma présence|je vous remercie pour|me convient parfaitement|je suis malheureusement",
  job: 'candidat|poste|emploi|recrutement|recruteu|cv |cv,|cv.|profil|offre|carrière|rh |ressources humaines|alternance|stage|stagiaire|apprenti|cdi|cdd|embauche|mission|vacataire|concours|client|équipe',
  applied:
    "votre candidature|ta candidature|vous avez postulé|tu as postulé|d'avoir postulé|avoir candidaté|votre dossier de candidature|reçu votre cv|reçu ton cv",
  sourced:
    'vu votre profil|vu ton profil|votre profil sur|ton profil sur|tombé sur votre|tombée sur votre|vous a recommandé|recommandé par|je me permets de vous contacter',
  contact:
    'merci pour votre réponse|merci de votre réponse|merci pour ta réponse|merci pour votre retour|merci pour ton retour|merci pour votre message|merci pour votre mail|suite à notre échange|comme convenu|suite à votre message',
  agreed:
    "comme convenu|vous avez confirmé|tu as confirmé|merci d'avoir confirmé|est confirmé|confirmons votre|confirme notre|confirme votre|nous vous confirmons",
  oneWay:
    'différé|entretien vidéo différé|vidéo différée|enregistrer vos réponses|préenregistré|enregistrez|intelligence artificielle|entretien ia',
  urgent:
    "urgent|au plus vite|dès que possible|rapidement|dans les plus brefs délais|sous 24|sous 48|sous 72|aujourd'hui",
  unpaid: 'non rémunéré|bénévole|sans rémunération|non payé',
  team: 'équipe|collègue',
  push: "reconsidérer|changer d'avis|revenir sur votre|y réfléchir|réfléchir encore|êtes-vous sûr|es-tu sûr|dommage|au moins|dernière tentative|faire évoluer",
  praise:
    'impressionné|séduit|apprécié|intéressé par votre|retenu notre attention|particulièrement|votre portfolio|votre book|votre parcours|votre expérience',
  phone:
    "téléphone|téléphonique|par tél|appel téléphonique|vous appeler|t'appeler|vous appelle|t'appelle|vous joindre|te joindre|entretien téléphonique|point téléphonique|au numéro|coup de fil|numéro où",
  video:
    'visio|vidéo|en ligne|à distance|virtuel|zoom|via teams|sur teams|lien de connexion|caméra|distanciel|lien teams',
  onsite:
    "sur place|dans nos locaux|dans nos bureaux|à nos bureaux|en nos locaux|au siège|siège social|présentiel|en personne|rue |avenue|boulevard|place de|quai |étage|bâtiment|salle |accueil|venir|viens |venez|passer nous voir|passer à|parking|se garer|pièce d'identité|visite|atelier au|au magasin|à l'hôpital|à la boutique|notre agence|à l'agence|à la mairie|journée d'essai|interphone|sonnez|passe nous|passe vendredi|passe lundi|passe mardi|passe mercredi|passe jeudi|essai en|nous recevoir|vous accueillir|au bureau|à nos locaux|munissez-vous|apportez|apporter|muni de|munie de|vous munir|plan d'accès|station de|métro|gare|vous recevrons|vous recevrai|vous rendre|vous présenter|se présenter",
  place:
    'hôtel|mairie|usine|agence|cabinet|clinique|hôpital|école|magasin|boutique|restaurant|atelier|bureau|siège|salle|site de|site |entrepôt|chantier|laboratoire|domaine|locaux|chez nous|dans notre|à notre|dans nos|nos locaux',
  where: 'lieu :|lieu:|lieu |adresse :|adresse:|où :|endroit',
  query:
    "question|en cas de|en cas d'|problème|difficulté|imprévu|empêchement|joignable|renseignement|si la connexion|pour toute|me joindre",
  takeHome:
    'exercice à la maison|exercice à faire|étude de cas à|cas pratique à|test à réaliser chez|à rendre|nous renvoyer votre|à faire chez',
  formal: 'vous |votre |vos ',
  familiar: "tu |toi |ton |ta |tes |te |t'",
};

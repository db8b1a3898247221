import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'entretien|entrevue|interview|assessment|journée de recrutement|job dating|épreuve orale|oral |audition|convocation|premier échange|second échange|pré-qualification|préqualification|jury',
  trial: "essai|immersion|période d'observation",
  meeting:
    'rencontre|rendez-vous|rdv|échange|discuter|discussion|conversation|appel|visio|point téléphonique|connaissance|vous recevoir|te recevoir|vous voir|te voir|café|parler|passer|passe |passez|venir|venez|viens |téléphone|demi-heure|30 minutes|20 minutes|45 minutes|une heure|se voir|premier contact|causer',
  wish: 'souhait|aimeri|aimerais|serions|plaisir|ravi|heureu|honneur|voudri|voudrais|envie|invitons|proposons|propose|aimerait|aimeraient|désire',
  invite:
    'invit|convi|convoqu|proposons un|te proposer un|attention|a été retenue|êtes retenu|retenue pour|présélection|sélectionné|prochaine étape|étape suivante|poursuivre|bonne nouvelle|plus ample|seconde étape|deuxième étape|dernière étape|finaliste|félicitations|un entretien|deuxième entretien|a plu|vous recevoir|te recevoir|vous recevra|vous recevrai|vous attend|vous rencontrer|te rencontrer',
  ask: "libre|seriez-vous|serais-tu|convien|vous va|te va|irait|ça vous|ça te|cela vous|possible|quand |quel jour|quelle date|quelle heure|créneau|choisir|choisis|réserv|confirm|merci de me|merci de nous|indiqu|savoir|dites-moi|dis-moi|dites-nous|me dire|nous dire|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|tu peux|fixer|planifier|caler|organiser|convenance|tenez-moi|au choix|soit le|ou bien|ça marche|ok pour|d'accord|dispo|tiens-moi|faites-moi|fais-moi|préfér|lien pour|ce lien|agenda|calendrier|horaire|arrange|gré de bien vouloir|alternative",
  fixed:
    "est fixé|fixé au|est prévu|prévu le|aura lieu|se tiendra|se déroulera|confirmons|confirme|attendons|vous attends|t'attend|serez reçu|rencontrerez|rencontreras|présentez-vous|vous présenter|programmé|planifié|à bientôt|à lundi|à mardi|à mercredi|à jeudi|à vendredi|à demain|date :|heure :|lieu :|adresse :|durée|t'appelle|vous appelle|vous accueillir|composé de|apport|muni",
  moved:
    "reportons|reporté|décalons|décalé|déplacé|nouvelle date|nouveau créneau|nouvel horaire|autre date|changement de|reprogrammer|avancer|report de|report du|décalage|décaler|reporter|repousser|repoussé|reprogramm|changement d'horaire",
  cond: "si votre|si ta candidature|si ton profil|si vous êtes|candidats retenus|candidats présélectionnés|candidats sélectionnés|candidates et candidats|les candidats|pour les lauréats|personnes retenues|seules les|le cas échéant|dans l'hypothèse|serez contacté|serez recontacté|serez convoqué|reviendrons vers vous|recontacterons|prendrons contact|sans réponse|sans nouvelle|comportera|devait se|si un poste|en cas de réussite|en cas de succès|si vous réussissez|ceux qui|celles qui|candidates qui|candidats ayant|personnes ayant|seront convoqué|seront invité|seront contacté|seront reçu|seront ensuite|sera ensuite|si nous vous invit|si nous souhaitons",
  not: "ne |n' |pas |sans ",
  met: "suite à notre entretien|suite à notre échange|suite à notre conversation|suite à notre rencontre|après notre entretien|après notre échange|après notre rencontre|pour notre échange|pour cet échange|vous avoir rencontré|d'être venu|lors de notre entretien|lors de notre échange|pour votre venue",
  past: "entretien du|suite à votre|suite à notre|après votre|après notre|de nous avoir|pour notre échange|d'être venu|comment s'est|ravi de vous avoir|ravis de vous avoir|heureux de vous avoir|vous avoir rencontré|entretien que nous|lors de notre|lors de l'entretien|du temps que vous|à l'issue de|pour votre venue|pour votre visite|hier",
  reject:
    "ne pas donner|ne pouvons|pas été retenu|n'a pu être retenu|n'avons pas retenu|ne pas retenir|n'est pas retenue|ne pas pouvoir|ne poursuivr|ne pas poursuivre|suite favorable|pas donner suite|autre candidat|autres candidat|autre profil|autres profils|autre personne|quelqu'un d'autre|en adéquation|correspondait|correspond pas|déjà pourvu|été pourvu|sauf avis contraire|vos recherches|votre recherche|réussite|décidé de ne|fait le choix|réponse négative|est négative|avec une personne|avec un autre|avec une autre|avec quelqu'un|plus proche de|choisi de poursuivre|choisi un|finalement choisi|le regret|préféré|retenu un autre|retenu une autre|pas possible de vous|pas plus loin|notre choix s'est|s'est porté|candidature interne|candidat interne|candidate interne|un profil plus|un profil dont|une personne dont|une personne plus|porté notre choix|porté sur une|porté sur un|retenu une personne|retenu un profil|retenir votre candidature|ne sera pas retenu|n'irons pas|n'ira pas plus|n'a pas abouti|a été attribué|est désormais pourvu|ne correspond|de peu|en interne|vivier",
  sorry:
    'malheureusement|regret|désolé|navré|malgré|hélas|bonne continuation|bonne chance|souhaitons … succès|difficile|nombreuses candidatures|intérêt que vous|intérêt porté|décevant|déçu',
  receipt:
    "bien reçu|bien été|a été enregistrée|accus|réception de votre|étudi|sans réponse de notre part|automatique|examin|dossier est complet|candidature à la fonction|avons bien reçu|bonne réception|est en cours d'étude|en cours de traitement|sera étudiée|sera examinée|merci de ne pas répondre|ne pas répondre à ce|passé ce délai|dans un délai de",
  offer:
    "proposer le poste|offrir le poste|lettre d'engagement|vous engager|t'engager|retourner signé|date d'entrée|parmi nous|embauch|contrat|vous recruter|te recruter|rejoindre nos équipes en|avons choisi de vous|prise de poste|vous confier le poste|te confier le poste|promesse d'embauche|proposition d'embauche|proposition de contrat|salaire brut|rémunération brute|brut annuel|votre arrivée|bienvenue dans l'équipe|bienvenue parmi|bienvenue chez|période d'essai|premier jour|intégration|avec effet au|signature du contrat|signer votre|signer le|signer ton|lettre d'embauche",
  news: "newsletter|désabonn|désinscri|dans le navigateur|version en ligne|nouvelles offres|offres d'emploi|offres pour vous|alerte|offres du jour|offres correspond|webinaire|inscrivez-vous|astuces|lire la suite|nos articles|simulation|entretien blanc|questions pièges|réussir|coaching|abonné|conseils|chers lecteurs|semaine en|gratuit|atelier|à la une|formation|offre spéciale|salon de|forum emploi|sans rendez-vous",
  outreach:
    "votre profil|ton profil|tombé sur|tombée sur|parcours a attiré|à l'écoute|en veille|intéressé|opportunité|ouvert à|ouverte à|envoyer votre cv|cv actualisé|chasseur|linkedin|confidentiel|je recrute|accompagne un client|vous ne me connaissez pas|tu ne me connais pas|mon client|notre client|un de mes clients|l'un de mes clients|pour le compte d'un|je chasse|chasse de tête|approche directe|en toute confidentialité|en poste|êtes-vous ouvert|serais-tu ouvert|prime de cooptation|si vous connaissez|si tu connais",
  other:
    "podcast|journaliste|rédaction|reportage|documentaire|télévision|témoign|citation|lecteurs|auditeurs|thèse|doctora|universitaire|sondage|indemnis|dédommag|bon d'achat|carte cadeau|carte-cadeau|chèque cadeau|visa|consulat|ambassade|préfecture|naturalisation|parcoursup|entretien de départ|entretien annuel|entretien professionnel|entretien d'évaluation|expérience de|expérience avec|locataire|intervenir dans|utilisateur|étude de marché|mémoire de|titre de séjour|admission|parents|entretien de sortie|anciens élèves|notre journal|notre magazine|caméra|plateau|bailleur|portrait|rédacteur en chef|rédactrice en chef|pigiste|presse locale|notre rédaction|nos lecteurs|nos auditeurs|tournage|interview pour|entretien de recherche|projet de recherche|dans le cadre de ma|dans le cadre de mon mémoire|étudiante en|étudiant en|focus group|groupe de discussion|testeur|enquête auprès|récit de vie|asile|entretien consulaire|demande de visa|demande de titre|réunion parents|rencontre parents|inscription scolaire|colocat|coloc |visite de l'appartement|adoption|entretien d'étape|bilan annuel|entretien de fin de|offboarding|entretien de progrès|audition de témoin|commissariat|gendarmerie|procès-verbal",
  theme:
    "journal|magazine|article|émission|citer|mémoire|enquête|participer à|consentement|logement|appartement|bail|archives|reconversion|facture|devis|commercial|réunion de service|syndic|médecin|cabinet médical|patient|classe|élève|radio|participants|chorale|répétition|association|adhérent|refuge|assemblée générale|copropriét|détartrage|dentiste|ordonnance|kiné|contrôle annuel|relevé|chaudière|cours de|stage de préparation|séance d'information",
  panel:
    "le candidat|la candidate|un candidat|une candidate|du candidat|au candidat|mener l'entretien|faire passer l'entretien|en tant qu'intervieweur|grille d'évaluation|ton avis sur|votre avis sur|cv en pièce jointe|cv ci-joint|peux-tu assurer|pourrais-tu assurer|me remplacer|participer à l'entretien|pourrez-vous recevoir|peux-tu recevoir|membre du jury|faire partie du jury|siéger|grille d'entretien|nos candidats|trois candidat|quatre candidat|deux candidat|les dossiers des candidat|recevoir les candidat|auditionner|vous serez le jury|co-animer|comme recruteur|en tant que recruteur|intervieweur",
  away: "absente|absent du|absent jusqu|actuellement absent|en congé|message d'absence|réponse automatique|de retour le",
  cancel: "annul|n'aura pas lieu|n'aura plus lieu|ne se tiendra p|suspendu|gelé|en pause|jusqu'à nouvel ordre|supprimé",
  logistics:
    "c'est demain|questionnaire|sondage|satisfaction|votre avis|ton avis|évaluer|note de frais|remboursement|justificatif|rendrons réponse|donner notre réponse|rappel|oublié|laissé|déciderons|notre choix|formulaire|stationnement|badge|comment s'est passé|s'est bien passé|vos frais|défraiement|enquête de satisfaction|objet trouvé|références professionnelles|casier judiciaire",
  test: "test en ligne|évaluation en ligne|test technique|test de personnalité|test psychotechnique|questionnaire en ligne|passer le test|passer un test|tests|lien du test|code d'accès|identifiant|test de logique|test d'aptitude|exercice en ligne|épreuve en ligne|plateforme de test|passation|durée du test|test à distance|inventaire de personnalité|épreuve écrite|épreuves écrites|raisonnement logique|qcm",
  scam: "frais|mandat cash|coupon|recharge|pcs |transcash|bancaire|rib |copie de votre carte|photo de votre carte|pièce d'identité recto|travail à domicile|depuis chez vous|sans expérience|crypto|caution|virement|rembours|sous 2 heures",
  own: "je me permets de vous adresser|ma candidature|mon curriculum|mon cv|ci-joint mon|pour votre invitation|pour l'invitation|remercie de votre|je confirme|je vous confirme ma|je retire|retirer ma|je suis très intéressé|je ne pourrai|mon employeur|mon préavis|j'ai accepté|je souhaite postuler|je postule|de m'avoir|m'avoir invité|m'inviter|m'accorder|mon expérience|mon parcours|ma disponibilité|je serai|ma présence|me convient|je suis malheureusement|je viendrai|merci pour votre invitation|merci de votre invitation|je vous remercie de m|j'y serai|je vous confirme que je|je me rendrai|veuillez trouver ci-joint mon|vous trouverez mon cv|vous trouverez ci-joint mon|je souhaite retirer|mes disponibilités|mon poste actuel|je reste à votre disposition pour",
  job: 'candidat|poste|emploi|recrutement|recruteu|cv |cv,|cv.|profil|offre|carrière|rh |ressources humaines|alternance|stage|stagiaire|apprenti|cdi|cdd|embauche|mission|vacataire|concours|client|équipe',
  applied:
    "votre candidature|ta candidature|vous avez postulé|tu as postulé|d'avoir postulé|avoir candidaté|votre dossier de candidature|reçu votre cv|reçu ton cv",
  sourced:
    'vu votre profil|vu ton profil|votre profil sur|ton profil sur|tombé sur votre|tombée sur votre|vous a recommandé|recommandé par|je me permets de vous contacter',
  contact:
    'merci pour votre réponse|merci de votre réponse|merci pour ta réponse|merci pour votre retour|merci pour ton retour|merci pour votre message|merci pour votre mail|suite à notre échange|comme convenu|suite à votre message|notre échange téléphonique|notre premier échange|notre conversation téléphonique|notre appel|convenu par téléphone|échange au téléphone|notre entretien téléphonique',
  agreed:
    "comme convenu|vous avez confirmé|tu as confirmé|merci d'avoir confirmé|est confirmé|confirmons votre|confirme notre|confirme votre|nous vous confirmons",
  oneWay: 'différé|enregistrer vos réponses|préenregistré|enregistrez|intelligence artificielle|entretien ia',
  urgent:
    "urgent|au plus vite|dès que possible|rapidement|dans les plus brefs délais|sous 24|sous 48|sous 72|aujourd'hui",
  unpaid: 'non rémunéré|bénévole|sans rémunération|non payé',
  team: 'équipe|collègue',
  push: "reconsidérer|changer d'avis|revenir sur votre|y réfléchir|réfléchir encore|êtes-vous sûr|es-tu sûr|dommage|au moins|dernière tentative|faire évoluer",
  praise:
    'impressionné|séduit|apprécié|intéressé par votre|retenu notre attention|particulièrement|votre portfolio|votre book|votre parcours|votre expérience',
  phone:
    "téléphone|téléphonique|par tél|vous appeler|t'appeler|vous appelle|t'appelle|vous joindre|te joindre|au numéro|coup de fil|numéro où|entretien téléphonique|appel téléphonique|je t'appelle|je vous appelle|on vous appelle|on t'appelle|vous contacterai par|vous téléphon|te téléphon|passerai un coup",
  video:
    'visio|vidéo|en ligne|à distance|virtuel|zoom|via teams|sur teams|lien de connexion|caméra|distanciel|lien teams|en visio|google meet|par zoom|sur zoom|via zoom|skype|webex|lien visio|lien de visio|en distanciel',
  onsite:
    "sur place|dans nos locaux|dans nos bureaux|au siège|siège social|présentiel|en personne|rue |avenue|boulevard|place de|quai |étage|bâtiment|salle |accueil|venir|viens |venez|passer à|parking|pièce d'identité|visite|atelier au|au magasin|à l'hôpital|à la boutique|notre agence|à l'agence|à la mairie|journée d'essai|interphone|sonnez|passe nous|passe vendredi|passe lundi|passe mardi|passe mercredi|passe jeudi|essai en|nous recevoir|au bureau|munissez-vous|apportez|apporter|muni de|munie de|vous munir|plan d'accès|station de|métro|gare|vous recevrons|vous recevrai|vous rendre|vous présenter|se présenter|dans mon bureau|à mon bureau|sur site|sur le site|chemin |impasse|allée |route de|bd |rez-de-chaussée|portail|sonner|sonnette|digicode|se garer|arrêt de bus|tram|rer|chaussures de sécurité|tenue de travail|vos couteaux|frais de déplacement|frais de transport|on se voit au|on se voit à|on se retrouve|vous accueill|t'accueill|face à face|à l'atelier|au musée|au conservatoire|à la ferme|au cabinet|à l'étude|au restaurant|au labo|à l'école|à la crèche|au garage|au chantier|à l'usine|passer au|passer nous|passez au|passez nous|passes au|au salon|chez nous au|au théâtre",
  place:
    'hôtel|mairie|usine|agence|cabinet|clinique|hôpital|école|magasin|boutique|restaurant|atelier|bureau|siège|salle|site |entrepôt|chantier|laboratoire|domaine|locaux|chez nous|dans notre|à notre|dans nos',
  where: 'lieu |adresse :|adresse:|où :|endroit',
  query:
    "question|en cas d'|problème|difficulté|imprévu|empêchement|joignable|renseignement|pour toute|me joindre|débrief|préparer ensemble|vous préparer avant|te préparer|prépare avant|en amont",
  takeHome:
    'exercice à la maison|exercice à faire|étude de cas à|cas pratique à|test à réaliser chez|à rendre|nous renvoyer votre|à faire chez',
  formal: 'vous |votre |vos ',
  familiar: "tu |toi |ton |ta |tes |te |t'",
  call: 'un appel|appel de |petit appel|court appel|bref appel|coup de téléphone',
};

import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    "entretien|entrevue|interview|assessment|journée d'essai|jour d'essai|essai rémunéré|journée de recrutement|job dating|épreuve orale|oral |audition|convocation|premier échange|second échange|pré-qualification|préqualification|prochaine étape",
  meeting:
    'rencontre|rencontrer|rendez-vous|rdv|échange|échanger|discuter|discussion|conversation|appel|visio|visioconférence|point téléphonique|faire connaissance|faire votre connaissance|faire ta connaissance|vous recevoir|te recevoir|vous voir|te voir|café|parler|passer nous voir|venir|téléphone',
  invite:
    "vous inviter|vous invitons|vous invite|t'inviter|t'invite|convier|convions|conviée|invitée|invité |invitation à|vous convoquer|convoquons|convocation|vous proposer un|vous proposons un|te proposer un|vous rencontrer|te rencontrer|souhaitons vous|souhaiterions vous|souhaite vous|aimerions vous|aimerais vous|aimerions te|aimerais te|souhaitons échanger|souhaiterions échanger|souhaiterais échanger|aimerais échanger|aimerions échanger|échanger avec vous|échanger avec toi|vous recevoir|te recevoir|serions ravis|serais ravi|serions heureux|serions enchantés|plaisir de vous|faire votre connaissance|faire ta connaissance|en savoir plus sur|profil a retenu|retenu notre attention|candidature a retenu|a été retenue|a été retenu|présélection|êtes retenue|êtes retenu|prochaine étape|étape suivante|suite du processus|poursuivre|passe à|envie de passer|venez|viens |convenir d'un",
  ask: "disponible|disponibilité|disponibilités|êtes-vous libre|es-tu libre|seriez-vous|serais-tu|convient|conviendrait|vous va|te va|vous irait|t'irait|ça vous|ça te|cela vous|possible pour vous|possible pour toi|quand seriez|quelles sont vos|quel créneau|quel jour|quelle date|créneau|créneaux|propose|proposons|proposer un|proposer une|proposer des|choisir|choisissez|choisis|réserver|réservez|réserve |confirmer|confirmez|confirmation|merci de me|merci de nous|indiquer|indiquez|faire savoir|dites-moi|dis-moi|dites-nous|me dire|nous dire|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|fixer|planifier|convenir|caler|organiser|à votre convenance|répondre à ce|tenez-moi|au choix|soit le|ou bien le|on se cale|alors ?",
  fixed:
    "est fixé|est prévu|a été fixé|aura lieu|se tiendra|se déroulera|est confirmé|confirmons|confirme|vous attendons|vous attends|t'attend|vous serez reçu|serez reçue|rencontrerez|rencontreras|vous présenter|présentez-vous|programmé|planifié|à bientôt|à lundi|à mardi|à mercredi|à jeudi|à vendredi|date :|heure :|lieu :|adresse :|durée|vous appellerai|vous appellerons|t'appelle|vous appelle|vous appellera|au plaisir de vous rencontrer|au plaisir de te|ravis de vous accueillir",
  moved:
    'reporter|reportons|reporté|décaler|décalons|décalé|déplacer|déplacé|nouvelle date|nouveau créneau|nouvel horaire|autre date|changement de|reprogrammer|avancer',
  cond: "si votre candidature|si votre profil|si ta candidature|si ton profil|si vous êtes retenu|si vous êtes présélectionné|si nous|candidats retenus|candidats présélectionnés|candidats sélectionnés|candidates et candidats|les personnes retenues|seules les|le cas échéant|éventuel|dans l'hypothèse|vous serez contacté|vous serez recontacté|serez contactée|reviendrons vers vous|recontacterons|prendrons contact|sans réponse|sans nouvelle|dans un délai|en cas de",
  past: "notre entretien|votre entretien du|suite à notre|suite à votre entretien|après notre|après votre entretien|à l'issue de|de nous avoir rencontré|pour notre échange|pour cet échange|pour votre temps|d'être venu|d'être venue|le temps que vous nous avez|s'est passé|comment s'est|ravi de vous avoir rencontré|plaisir de vous rencontrer le|entretien que nous avons",
  reject:
    "ne pas donner|ne pouvons donner|ne pouvons pas donner|n'a pas été retenu|n'a pu être retenu|n'avons pas retenu|ne pas retenir|pas été retenue|ne pouvons retenir|n'est pas retenue|ne sera pas|ne pourrons|ne pourrai|ne pouvons pas|ne pouvons vous|ne pouvoir|ne pas pouvoir|ne poursuivrons|ne pas poursuivre|pas donner suite|suite favorable|autre candidat|autres candidat|autre candidature|autres candidatures|autre profil|autres profils|autre personne|quelqu'un d'autre|plus en adéquation|davantage en adéquation|correspondait davantage|correspond pas|déjà pourvu|a été pourvu|est pourvu|conserver votre|conserverons votre|conservons votre|vivier|sauf avis contraire|dans vos recherches|dans votre recherche|dans ta recherche|pleine réussite|avons choisi|avons décidé de ne|avons fait le choix|ne correspond|réponse négative|refus |négative|écarté",
  sorry:
    'malheureusement|regret|désolé|navré|malgré|hélas|bonne continuation|bonne chance|souhaitons … succès|difficile|nombreuses candidatures|intérêt que vous|intérêt porté|décevant|déçu',
  receipt:
    "bien reçu|bien été enregistrée|bien été reçue|bien été transmise|a été enregistrée|accusons réception|accusé de réception|réception de votre|nous avons bien|votre candidature a bien|étudier|étudions|étude de votre|examiner|examinerons|attentivement|dans les meilleurs délais|sans réponse de notre part|considérer que|message automatique|réponse automatique|envoyé automatiquement|ne pas répondre|merci d'avoir postulé|merci pour votre candidature",
  offer:
    "promesse d'embauche|proposition d'embauche|offre d'embauche|contrat de travail|votre contrat|ton contrat|vous proposer le poste|te proposer le poste|vous offrir le poste|lettre d'engagement|retourner signé|signée|signature|période d'essai|bienvenue dans|bienvenue chez|prise de poste|date d'entrée|salaire brut|rémunération annuelle|rejoindre nos équipes en|compter parmi nous|parmi nous|embauché|embauche",
  news: "newsletter|désabonner|désinscrire|désinscription|se désabonner|voir dans le navigateur|version en ligne|nouvelles offres|offres d'emploi|offres pour vous|alerte emploi|alerte e-mail|vos alertes|offres du jour|offres correspond|webinaire|inscrivez-vous|conseils|astuces|atelier|salon |forum|lire la suite|en savoir plus|découvrir|nos articles|simulation d'entretien|entretien blanc|questions pièges|réussir votre|réussir son|préparer vos|coaching|promo|code |abonné|cette semaine|ce mois-ci|numéro",
  outreach:
    "votre profil sur|ton profil sur|vu votre profil|vu ton profil|tombé sur|tombée sur|parcours a attiré|votre parcours|profil a attiré|à l'écoute|en veille|opportunité|intéressé par|intéressée par|seriez-vous intéressé|cela vous intéresse|vous intéresse|ça t'intéresse|ouvert à|ouverte à|envoyer votre cv|votre cv à jour|cv actualisé|je recherche|nous recherchons|je me permets|linkedin|chasseur|recommander|fiche de poste|en discuter",
  other:
    "podcast|journaliste|journal|rédaction|magazine|article|reportage|documentaire|radio|émission|télévision|presse|portrait|témoignage|citer|citation|lecteurs|auditeurs|mémoire|thèse|doctorat|recherche universitaire|étude |sondage|enquête|participants|participer à|participation|indemnisé|dédommag|bon d'achat|carte cadeau|utilisateurs|utilisateur|visa|consulat|ambassade|préfecture|naturalisation|admission|parcoursup|école|université|master |bourse|entretien de départ|départ|entretien annuel|entretien professionnel|entretien d'évaluation|anonyme|anonymes|consentement|votre expérience de|votre expérience avec|logement|locataire|locataires|archives|mémoires",
  panel:
    "le candidat|la candidate|un candidat|une candidate|du candidat|de la candidate|au candidat|mener l'entretien|faire passer l'entretien|jury|en tant qu'intervieweur|grille d'évaluation|ton avis sur|votre avis sur|cv en pièce jointe|cv ci-joint|peux-tu assurer|pourrais-tu assurer|me remplacer|participer à l'entretien|pourrez-vous recevoir|peux-tu recevoir",
  cancel:
    "annulé|annulée|annuler|annulons|annulation|n'aura pas lieu|n'aura plus lieu|ne se tiendra pas|ne se tiendra plus|suspendu|gelé|gel du|mis en pause|mis en attente",
  logistics:
    "rappel|rappelons|c'est demain|questionnaire|sondage|enquête de satisfaction|votre avis|ton avis|évaluer|note de frais|frais de déplacement|remboursement|rembourser|justificatif|références|pièces justificatives|plan d'accès|parking|nous vous tiendrons|rendrons réponse|donner notre réponse|réponse d'ici|décision|oublié",
  test: "test en ligne|tests en ligne|évaluation en ligne|test technique|test de personnalité|test psychotechnique|questionnaire en ligne|passer le test|passer un test|tests|lien du test|code d'accès|identifiant",
  scam: "frais de dossier|frais d'inscription|frais de|virement|mandat cash|western union|coupon|recharge|pcs |transcash|rib |coordonnées bancaires|copie de votre carte|pièce d'identité|par jour|travail à domicile|à domicile|sans expérience|bitcoin|crypto|caution|carte d'identité",
  own: "je me permets de vous|ma candidature|mon cv|mon curriculum|ci-joint mon|je vous remercie pour votre invitation|merci pour votre invitation|merci pour l'invitation|je vous remercie de votre|je confirme ma présence|je vous confirme|je retire|retirer ma candidature|je suis disponible|je suis très intéressé|je ne pourrai|je ne pourrais|serait-il possible|mon employeur|mon préavis|j'ai accepté|je souhaite postuler|je postule|dans l'attente de votre|me convient|je serai présent|je serai présente",
  job: 'candidature|candidat|poste|emploi|recrutement|recruteu|cv |cv,|cv.|profil|offre|carrière|rh |ressources humaines|alternance|stage|stagiaire|apprenti|cdi|cdd|embauche|mission|vacataire|concours|client|équipe',
  applied:
    "votre candidature|ta candidature|vous avez postulé|tu as postulé|d'avoir postulé|avoir candidaté|votre dossier de candidature|reçu votre cv|reçu ton cv",
  contact:
    'merci pour votre réponse|merci de votre réponse|merci pour ta réponse|merci pour votre retour|merci pour ton retour|merci pour votre message|merci pour votre mail|suite à notre échange|comme convenu|suite à votre message',
  agreed:
    "comme convenu|vous avez confirmé|tu as confirmé|merci d'avoir confirmé|est confirmé|confirmons votre|confirme notre|confirme votre|nous vous confirmons",
  sourced:
    'vu votre profil|vu ton profil|votre profil sur|ton profil sur|tombé sur votre|tombée sur votre|vous a recommandé|recommandé par|je me permets de vous contacter',
  oneWay:
    'différé|entretien vidéo différé|vidéo différée|enregistrer vos réponses|préenregistré|enregistrez|intelligence artificielle|entretien ia',
  urgent:
    "urgent|au plus vite|dès que possible|rapidement|dans les plus brefs délais|sous 24|sous 48|sous 72|aujourd'hui",
  unpaid: 'non rémunéré|non rémunérée|bénévole|sans rémunération|non payé',
  team: 'équipe|collègue|collègues',
  push: "reconsidérer|changer d'avis|revenir sur votre|y réfléchir|réfléchir encore|êtes-vous sûr|es-tu sûr|dommage|au moins|dernière tentative|faire évoluer",
  praise:
    'impressionné|séduit|séduits|apprécié|intéressé par votre|retenu notre attention|particulièrement|votre portfolio|votre book|votre parcours|votre expérience',
  phone:
    "téléphone|téléphonique|par tél|appel téléphonique|vous appeler|t'appeler|vous appellerai|vous appellerons|vous appelle|t'appelle|t'appellerai|vous appellera|vous joindre|te joindre|entretien téléphonique|point téléphonique|au numéro|coup de fil|numéro où",
  video:
    'visio|visioconférence|vidéo|en ligne|à distance|virtuel|zoom|via teams|sur teams|lien de connexion|caméra|distanciel|lien teams',
  onsite:
    "sur place|dans nos locaux|dans nos bureaux|à nos bureaux|en nos locaux|au siège|siège social|présentiel|en personne|adresse|rue |avenue|boulevard|place de|quai |étage|bâtiment|salle |accueil|venir|viens |venez|passer nous voir|passer à|parking|se garer|pièce d'identité|visite|atelier au|au magasin|à l'hôpital|à la boutique|notre agence|à l'agence|à la mairie|journée d'essai|vous présenter à|interphone|sonnez",
  takeHome:
    'exercice à la maison|exercice à faire|étude de cas à|cas pratique à|test à réaliser chez|à rendre|nous renvoyer votre|à faire chez',
  formal: 'vous |votre |vos ',
  familiar: "tu |toi |ton |ta |tes |te |t'",
};

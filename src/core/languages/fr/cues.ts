import type { Cues } from '../cues';

export const cues: Cues = {
  honorifics: {
    m: 'M.',
    mr: 'M.',
    monsieur: 'Monsieur',
    mme: 'Mme',
    madame: 'Madame',
    mlle: 'Mlle',
    mademoiselle: 'Mademoiselle',
    me: 'Me',
    maître: 'Maître',
    maitre: 'Maître',
    chef: 'Chef',
  },
  degrees: ['Dr', 'Pr', 'Prof', 'Docteur', 'Professeur', 'PhD', 'MBA', 'Ing', 'CRHA', 'CPA', 'ing', 'D.R.H'],
  greetings:
    'bonjour|bonsoir|cher|chère|madame|monsieur|salut|chers|coucou|hello|madame monsieur|re-bonjour|cher monsieur|chère madame|bjr',
  signOffs:
    "cordialement|bien cordialement|très cordialement|cdlt|cdt|bien à vous|bien à toi|sincères salutations|salutations|salutations distinguées|meilleures salutations|meilleurs sentiments|respectueusement|à bientôt|à très bientôt|à très vite|à vite|à demain|à lundi|à mardi|à mercredi|à jeudi|à vendredi|bonne journée|bonne fin de journée|belle journée|bonne soirée|bonne réception|merci|merci d'avance|merci par avance|merci beaucoup|merci à vous|au plaisir|au plaisir de vous rencontrer|au plaisir d'échanger|au plaisir de vous lire|dans l'attente de vous rencontrer|dans l'attente de votre retour|dans l'attente de votre réponse|dans l'attente|bises|bise|amicalement|amitiés|chaleureusement|bien sincèrement|sincèrement|sincèrement vôtre|veuillez agréer|je vous prie d'agréer|nous vous prions d'agréer|recevez|veuillez recevoir|belle fin de journée|salutations cordiales|avec mes meilleures salutations|avec nos meilleures salutations|tchao|à plus|à tout bientôt|cordiales salutations|pour le service|excellente journée",
  iAm: "je m'appelle|je suis|ici|je me présente|mon nom est|c'est|moi c'est",
  behalf:
    'au nom de|de la part de|pour le compte de|p/o|p.o.|pour|à la demande de|assistante de|assistant de|par délégation',
  asks: 'contact|personne à contacter|votre contact|votre interlocuteur|votre interlocutrice|répondre à|écrivez à|écrire à|contacter|contactez|joindre|appeler|auprès de|référent|recruteur|recruteuse|pour toute question|questions|dossier suivi par|affaire suivie par|suivi par|adressez-vous à|renseignements',
  contacts:
    'interlocuteur|interlocutrice|entretien avec|échange avec|échanger avec|rendez-vous avec|interviewer|en présence de|vous rencontrerez|vous échangerez avec|vous serez reçu par|vous serez reçue par|reçu par|reçue par|avec|jury|animé par|mené par|conduit par|participants|accueilli par|accueillie par|demander|demandez|avec qui',
  wishes:
    "souhaite vous|souhaiterait vous|aimerait vous|vous recevra|vous invite|vous convie|vous propose|vous appellera|vous contactera|serait ravie|serait ravi|sera ravie|sera ravi|vous rencontrera|souhaite te|aimerait te|t'invite|te propose|va vous appeler|désire vous|a souhaité|vous attend|voudrait vous",
  teams:
    "équipe|l'équipe|équipe rh|équipe de recrutement|l'équipe recrutement|équipe recrutement|recrutement|ressources humaines|rh|drh|dotation|candidature|candidatures|carrières|carrière|emploi|emplois|service|services|service du personnel|direction|direction des ressources humaines|secrétariat|accueil|administration|concours|sélection|notification|notifications|gestion|personnel|pôle|département|date|heure|lieu|adresse|quand|où|durée|convocation|entretien|entrevue|invitation|merci|veuillez|votre|vos|notre|nos|madame|objet|format|lien|stages|alternance|campus|recruteurs|talents|noreply|mobilité|paie|comité|commission",
  orgs: 'agence|cabinet|bureau|société|entreprise|mairie|ville|ville de|commune|hôpital|centre|centre hospitalier|clinique|lycée|collège|école|université|association|fondation|groupe|institut|maison|hôtel|restaurant|pharmacie|boulangerie|conseil|syndicat|laboratoire|tribunal|préfecture|télécoms|chez|mutuelle|coopérative|biscuiterie|conserverie|conserveries|assurances|banque|transports|garage|ateliers|atelier|domaine|château|ehpad|crèche|musée|théâtre|région|chambre|librairie|imprimerie|menuiserie|fournil|brasserie|traiteur|aéroport|ministère|rectorat',
  titles:
    'responsable|chargé|chargée|directeur|directrice|assistant|assistante|conseiller|conseillère|ingénieur|ingénieure|développeur|développeuse|technicien|technicienne|gestionnaire|comptable|infirmier|infirmière|ide|médecin|aide-soignant|aide-soignante|conducteur|conductrice|chef|cheffe|vendeur|vendeuse|serveur|serveuse|cuisinier|cuisinière|commis|bibliothécaire|enseignant|enseignante|professeur|professeure|formateur|formatrice|juriste|avocat|avocate|notaire|analyste|consultant|consultante|coordinateur|coordinatrice|coordonnateur|coordonnatrice|acheteur|acheteuse|commercial|commerciale|attaché|attachée|secrétaire|réceptionniste|opérateur|opératrice|agent|agente|mécanicien|mécanicienne|électricien|électricienne|plombier|menuisier|maçon|soudeur|peintre|chauffeur|livreur|magasinier|magasinière|cariste|préparateur|préparatrice|manutentionnaire|architecte|dessinateur|dessinatrice|graphiste|designer|rédacteur|rédactrice|journaliste|traducteur|traductrice|chercheur|chercheuse|doctorant|doctorante|stagiaire|alternant|alternante|apprenti|apprentie|administrateur|administratrice|président|présidente|vice-président|gérant|gérante|fondateur|fondatrice|associé|associée|cadre|talent|recruteur|recruteuse|hrbp|drh|manager|manageur|superviseur|superviseure|contrôleur|contrôleuse|auditeur|auditrice|actuaire|souscripteur|souscriptrice|chargé de recrutement|caissier|caissière|employé|employée|boulanger|pâtissier|pâtissière|coiffeur|coiffeuse|esthéticienne|pharmacien|pharmacienne|sage-femme|kinésithérapeute|psychologue|éducateur|éducatrice|animateur|animatrice|hôte|hôtesse|gouvernante|concierge|gardien|gardienne|jardinier|paysagiste|agriculteur|vigneron|œnologue|barista|sommelier|lead|head|product owner|product manager|data|scrum|devops|adjoint|adjointe|proviseur|doyen|intendant|médiateur|médiatrice|ergonome|géomètre|urbaniste|chimiste|biologiste|laborantin|laborantine|monteur|monteuse|ouvrier|ouvrière|maître|directeur général|pdg|dg|daf|dsi|associate|officer|specialist|spécialiste|expert|experte|delegué|déléguée|préventeur|inspecteur|inspectrice|contremaître|téléconseiller|téléconseillère|conservateur|conservatrice',
  roleBefore:
    "pour le poste de|pour le poste d'|pour un poste de|pour un poste d'|pour le poste|au poste de|au poste d'|sur le poste de|sur le poste d'|sur le poste|le poste de|le poste d'|poste de|poste d'|poste :|pour la fonction de|en tant que|en tant qu'|en qualité de|pour l'emploi de|pour l'offre de|pour l'offre d'|pour l'offre|à l'offre de|à l'offre|à l'annonce|l'annonce|l'offre|pour la position de|pour le rôle de|pour la mission de|la mission de|le rôle de|votre candidature de|votre candidature comme|candidature comme|votre candidature au poste|candidature pour|votre candidature|recherche d'un|recherche d'une|recrutement d'un|recrutement d'une|recrutement de|pour un|pour une|comme|concours|d'un|d'une|poste|candidature|poste vacant de|poste est|recrutons un|recrutons une|cherchons un|cherchons une|recherchons un|recherchons une|poste proposé de|emploi de|emploi d'|fonctions de|cherche un|cherche une|recherche un|recherche une|postulé au poste de|postulé comme|annonce pour|recruter un|recruter une|rejoindre en tant que",
  roleAfter: 'h/f|f/h',
  roleEnds:
    "au sein|chez|au|aux|en|dans|sur|et nous|et vous|et votre|et serions|ont|nous|vous|votre|notre|qui|que|est|sera|se|le lundi|le mardi|le mercredi|le jeudi|le vendredi|lundi|mardi|mercredi|jeudi|vendredi|par|via|afin|avec|lors|reste|retient|suite|dont|pour|j'ai|je|merci|basé|basée|situé|située|ainsi|mais|car|et souhaitons|et souhaiterions|le|a retenu|vient|correspond|m'a|nous a|proposé|proposée|ouvert|vacant|publié|a retenu|a été|à la|à l'",
  roleLabels:
    'poste|intitulé du poste|fonction|offre|emploi|poste visé|candidature|annonce|objet|intitulé|poste concerné|réf|référence|titre du poste',
  subjectWords:
    "invitation|invitation à un|entretien|entretiens|entretien d'embauche|entretien téléphonique|entrevue|convocation|convocation à un|votre candidature|candidature|candidature pour|à|un|une|pour|le|la|de|du|d'|poste|offre|rendez-vous|rdv|proposition|disponibilités|disponibilité|confirmation|confirmation de|report|report de|échange|premier|premier entretien|deuxième|second|suite|prochaine étape|prochaines étapes|étape|re|tr|fwd|fw|téléphonique|visio|visioconférence|en visio|technique|rh|processus|recrutement|processus de recrutement|concours|rencontre|votre entretien|au poste de|programmé|planifié|demande|suite à|de recrutement|d'entretien|nouvelle date|changement|rappel|jury|test|essai|notre rendez-vous|sélection",
  companyBefore:
    "chez|au sein de la|au sein du|au sein des|au sein de l'|au sein de|pour|de la société|de l'entreprise|du groupe|avec",
  companySure:
    "chez|au sein de la|au sein du|au sein de l'|au sein de|la société|l'entreprise|le groupe|votre intérêt pour|intérêt porté à|rejoindre|candidature chez|candidature auprès de|candidature à la|poste chez|équipe de|l'équipe de|au nom de|de la part de|bienvenue chez|ici chez|message de",
  companyLabels: 'entreprise|société|employeur|client|organisme|établissement',
  companyDoes:
    "souhaite vous|souhaiterait vous|aimerait vous|vous invite|vous convie|recherche|recrute|vous propose|a retenu|est intéressé|est intéressée|s'intéresse|traite vos données|vous remercie|souhaite",
  companyPast:
    'expérience|actuel|actuelle|actuellement|ancien|ancienne|précédent|précédente|précédemment|votre passage|votre parcours|votre travail|votre poste actuel|ans chez|avez travaillé|travaillez|travaille|études|diplôme|concurrent|référence|références|stage chez|fournisseur',
  bots: 'assistant virtuel|assistante virtuelle|chatbot|assistant digital|assistante digitale|agent conversationnel|intelligence artificielle|message automatique|robot|assistant ia|assistante ia',
  clients:
    "notre client|mon client|notre cliente|pour le compte de notre client|un de nos clients|l'un de nos clients|ma cliente|chez notre client|de notre client|mandaté par|mandatés par|nom du client",
  agencies:
    'recrutement|intérim|interim|cabinet|conseil|rh|chasseur|chasseurs|talents|search|executive|emploi|placement|travail temporaire|travaux|staffing|consulting|ressources',
};

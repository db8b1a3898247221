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
  orgs: 'agence|cabinet|bureau|société|entreprise|mairie|ville|ville de|commune|hôpital|centre|centre hospitalier|clinique|lycée|collège|école|université|association|fondation|groupe|institut|maison|hôtel|restaurant|pharmacie|boulangerie|conseil|syndicat|laboratoire|tribunal|préfecture|télécoms|chez|mutuelle|coopérative|biscuiterie|conserverie|conserveries|assurances|banque|transports|garage|ateliers|atelier|domaine|château|ehpad|crèche|musée|théâtre|région|chambre|librairie|imprimerie|menuiserie|fournil|brasserie|traiteur|aéroport|ministère|rectorat|patisserie|cafe|bar|fromagerie|boucherie|fleuriste|auberge|ferme|epicerie|salon',
  titles:
    'responsable|chargé|chargée|directeur|directrice|assistant|assistante|conseiller|conseillère|ingénieur|ingénieure|développeur|développeuse|technicien|technicienne|gestionnaire|comptable|infirmier|infirmière|ide|médecin|aide-soignant|aide-soignante|conducteur|conductrice|chef|cheffe|vendeur|vendeuse|serveur|serveuse|cuisinier|cuisinière|commis|bibliothécaire|enseignant|enseignante|professeur|professeure|formateur|formatrice|juriste|avocat|avocate|notaire|analyste|consultant|consultante|coordinateur|coordinatrice|coordonnateur|coordonnatrice|acheteur|acheteuse|commercial|commerciale|attaché|attachée|secrétaire|réceptionniste|opérateur|opératrice|agent|agente|mécanicien|mécanicienne|électricien|électricienne|plombier|menuisier|maçon|soudeur|peintre|chauffeur|livreur|magasinier|magasinière|cariste|préparateur|préparatrice|manutentionnaire|architecte|dessinateur|dessinatrice|graphiste|designer|rédacteur|rédactrice|journaliste|traducteur|traductrice|chercheur|chercheuse|doctorant|doctorante|stagiaire|alternant|alternante|apprenti|apprentie|administrateur|administratrice|président|présidente|vice-président|gérant|gérante|fondateur|fondatrice|associé|associée|cadre|talent|recruteur|recruteuse|hrbp|drh|manager|manageur|superviseur|superviseure|contrôleur|contrôleuse|auditeur|auditrice|actuaire|souscripteur|souscriptrice|chargé de recrutement|caissier|caissière|employé|employée|boulanger|pâtissier|pâtissière|coiffeur|coiffeuse|esthéticienne|pharmacien|pharmacienne|sage-femme|kinésithérapeute|psychologue|éducateur|éducatrice|animateur|animatrice|hôte|hôtesse|gouvernante|concierge|gardien|gardienne|jardinier|paysagiste|agriculteur|vigneron|œnologue|barista|sommelier|lead|head|product owner|product manager|data|scrum|devops|adjoint|adjointe|proviseur|doyen|intendant|médiateur|médiatrice|ergonome|géomètre|urbaniste|chimiste|biologiste|laborantin|laborantine|monteur|monteuse|ouvrier|ouvrière|maître|directeur général|pdg|dg|daf|dsi|associate|officer|specialist|spécialiste|expert|experte|delegué|déléguée|préventeur|inspecteur|inspectrice|contremaître|téléconseiller|téléconseillère|conservateur|conservatrice',
  roleAfter:
    'poste|emploi|offre|fonction|fonctions|mission|rôle|position|annonce|intitulé|intitulé du poste|postes|concours|réf|référence|stage|alternance|contrat|vacance|métier|job|recrutement|catégorie|grade|opportunité',
  role: {
    as: "comme|en tant que|en tant qu'|en qualité de|en qualité d'|devenir",
    about: "pour|sur|au|à|aux|concernant|objet|est|sera|relative|relatif|de|du|d'|des|vers",
    applied:
      'candidature|candidatures|candidat|candidate|postulé|postuler|postulant|intérêt|intéressé|intéressée|profil|cv|dossier|inscription|retenu|retenue|présélectionné|présélectionnée|process|processus',
    seeks:
      "recherche|recherchons|cherche|cherchons|recrutons|recrute|recruter|recrutement|embauche|embauchons|besoin|pourvoir|embaucher|besoin d'un|besoin d'une|cherchant|je cherche",
    joints: "de|du|d'|des|et|&|en|aux|ou|of|la|l'",
    fields: 'à|au|en|dans|pour|sur|et',
    articles:
      "le|la|les|l'|un|une|notre|nos|votre|ce|cet|cette|ton|ta|vacant|ouvert|nouveau|nouvelle|futur|future|futurs|prochain|prochaine|suivant|suivante|à temps plein|à temps partiel|en cdi|en cdd|temps complet|temps plein|temps partiel|cdi|cdd|expérimenté|expérimentée|motivé|motivée|bon|bonne|jeune",
    ends: "au sein|chez|dans|nous|vous|tu|te|que|qui|est|sera|se|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|par|via|afin|lors|reste|retient|suite|dont|j'ai|je|merci|basé|basée|situé|située|ainsi|mais|car|a|ont|ai|avons|avez|correspond|m'a|proposé|proposée|il|elle|on|ce|qu'|si|très|pas|ne|n'|y|été|bonjour|madame|monsieur|cher|chère|prêt|sommes|souhaitons|serait|ouvert|publiée|publié|parue|avait|attire|attiré|entretien|rendez-vous|jusqu'|depuis|toujours|bien|as|étais|était|étions|êtes|suis|es|soit|serez|seront|aurez|aura|peux|peut|pouvez|pouvons|pourriez|pourrait|voulez|voudrais|voudrions|veux|dois|devez|doit|faut|viens|venez|venir|aller|allez|allons|va|vais|vont|fait|faire|faites|dit|dire|dites|donne|donner|donnez|prendre|prenez|prends|pris|rencontrer|rencontre|recevoir|reçu|reçue|envoyé|envoyer|envoyez|confirmer|confirme|confirmez|proposer|propose|appeler|appelle|appelez|parler|parle|discuter|échanger|retenir|intéresse|intéressé|plaît|plu|semble|quand|comme suit|où|comment|pourquoi|donc|alors|aussi|déjà|encore|bientôt|demain|hier|aujourd'hui|après-midi|heure|heures|minutes|jours|semaine|mois|sans|entre|contre|pendant|avant|après|vers|selon|sous|cela|ça|ceci|rien|tout|tous|toute|toutes|chaque|quelques|plusieurs|autre|même|mieux|plus|moins|trop|peu|beaucoup|vraiment|seulement|salut|ravi|ravie|heureux|heureuse|hâte|désolé|désolée|svp|stp|leur|leurs|eux|lui|moi|toi|grâce|lieu|situe|déroulera|aura lieu|-erons|-irons|-erions|-eriez|-aient",
    others:
      'mon|ma|mes|son|sa|leur|actuel|actuelle|actuellement|ancien|ancienne|expérience|autre|autres|je suis|par|collègue|précédent|également|avec',
    trades:
      'régleur|régleuse|fraiseur|tourneur|usineur|usineuse|chaudronnier|tuyauteur|ajusteur|outilleur|mouliste|fondeur|forgeron|ferronnier|serrurier|couvreur|charpentier|plaquiste|carreleur|façadier|étancheur|plâtrier|terrassier|grutier|métreur|géotechnicien|topographe|dépanneur|frigoriste|chauffagiste|ascensoriste|carrossier|vitrier|ébéniste|tapissier|couturier|couturière|modéliste|styliste|maroquinier|cordonnier|horloger|horlogère|bijoutier|joaillier|graveur|imprimeur|relieur|céramiste|verrier|souffleur|fleuriste|poissonnier|boucher|bouchère|charcutier|traiteur|chocolatier|fromager|fromagère|crémier|caviste|barman|barmaid|plongeur|plongeuse|sous-chef|pizzaïolo|valet|steward|pilote|matelot|capitaine|marin|pêcheur|docker|facteur|factrice|coursier|routier|ambulancier|ambulancière|brancardier|puéricultrice|nounou|orthophoniste|ergothérapeute|psychomotricien|diététicien|diététicienne|podologue|opticien|opticienne|audioprothésiste|prothésiste|dentiste|vétérinaire|asv|chirurgien|radiologue|anesthésiste|cardiologue|pédiatre|praticien|praticienne|interne|manipulateur|manipulatrice|préleveur|hygiéniste|travailleuse|travailleur|surveillant|surveillante|aed|aesh|atsem|lecteur|lectrice|principal|principale|documentaliste|archiviste|régisseur|régisseuse|machiniste|éclairagiste|comédien|comédienne|danseur|danseuse|musicien|réalisateur|réalisatrice|cadreur|photographe|illustrateur|illustratrice|dev|technico-commercial|téléprospecteur|courtier|courtière|aide-comptable|trésorier|fiscaliste|clerc|greffier|huissier|magistrat|policier|gendarme|pompier|douanier|militaire|élagueur|bûcheron|tractoriste|maraîcher|éleveur|berger|trayeur|palefrenier|apiculteur|sommelière|vigile|hotliner|économe|intendante|mécano|collaborateur|collaboratrice|cuistot',
    endings: 'eur|euse|trice|teur|ier|iere|iste|ien|ienne|logue|ant|ante|aire|geur|cheur',
  },
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

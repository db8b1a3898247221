import type { InterfaceWords } from '../../en/interface';

/** Words of the interface: cards. The keys and fields are those of English. */
export const cards = {
  'cards.title': 'Decline Politely',
  'cards.ready':
    'Lit cette invitation chez Google lorsque vous cliquez et rédige un refus poli. Rien ne part avant que vous cliquiez sur « Envoyer ».',
  'cards.ready.hosted':
    'Rédige un refus poli de l’invitation ouverte. Elle n’est lue que lorsque vous cliquez, et rien ne part avant que vous cliquiez sur « Envoyer ».',
  'cards.got-it': 'Compris',
  'cards.decline': 'Refuser poliment',
  'cards.home': 'Ouvrez une invitation à un entretien.',
  'cards.settings': 'Paramètres',
  'cards.unanswered': 'Encore sans réponse',
  'cards.waiting': 'En attente depuis {days} jours',
  'cards.hours-left': 'Heures restantes sur 48 : {hours}',
  'cards.letter-of': 'Reçu : {date}',
  'cards.open': 'Ouvrir',
  'cards.take-off': 'Retirer de la liste',
  'cards.unanswered.none': 'Aucun message n’attend de réponse.',
  'cards.unanswered.note':
    'Seules les invitations ouvertes avec ce module figurent ici. Une invitation quitte la liste quand sa réponse est créée ici ; nous ne voyons pas si elle a été envoyée.',

  // The letter in short.
  'cards.nobody': 'Aucun nom trouvé',
  'cards.no-role': 'Aucun poste trouvé',
  'cards.received.today': 'reçu aujourd’hui',
  'cards.received.yesterday': 'reçu hier',
  'cards.received.days': 'reçu il y a {days} jours',

  // What is special about it.
  'cards.gap.empty-body': 'Ce message ne contient aucun texte lisible. Saisissez ci-dessous ce qui manque.',
  'cards.gap.unknown-language': 'Ce message est dans une langue que nous n’écrivons pas. La réponse est en anglais.',
  'cards.gap': 'Ce message n’a pas pu être lu en entier. Veuillez vérifier la réponse.',
  'cards.no-reply': 'Les réponses à {address} ne sont peut-être pas lues. Copiez le texte et utilisez le lien du mail.',
  'cards.portal': 'Le lien du mail : {link}',
  'cards.no-reply.other': 'Ce mail vient de {address}. Une autre adresse y figure : {other}.',
  'cards.elsewhere': 'La réponse s’ouvre comme un nouveau mail à {address}, hors de cette conversation.',
  'cards.use-it': 'Utiliser',
  'cards.answered': 'Vous avez répondu le {date}.',
  'cards.drafted':
    'Une réponse a déjà été créée ici. Regardez dans vos brouillons : un autre clic en crée une deuxième.',
  'cards.pushback': 'Ce message répond à votre refus. La réponse s’y tient.',
  'cards.over': 'La date de l’entretien est passée.',
  'cards.late': 'Reçu il y a {days} jours. Nous avons ajouté : « {text} »',
  'cards.late.added': 'Nous avons ajouté : « {text} »',
  'cards.remove': 'Retirer',

  // Choices.
  'cards.intent': 'Quoi',
  'cards.reason': 'Pourquoi',
  'cards.tone': 'Ton',
  'cards.language': 'Langue',
  'cards.language.letter': 'Comme le message',

  // The reply.
  'cards.reply': 'Votre réponse',
  'cards.typed': 'Vos modifications ont été gardées. Réinitialisez pour recomposer.',
  'cards.reset': 'Réinitialiser',
  'cards.take-back': 'Reprendre mon texte',
  'cards.create': 'Créer la réponse',
  'cards.create-mail': 'Créer le mail',
  'cards.update': 'Mettre à jour',
  'cards.checks.none': 'Rien à revoir · {words} mots',
  'cards.checks.one': '1 point à revoir · {words} mots',
  'cards.checks.some': '{count} points à revoir · {words} mots',
  'cards.repair': 'Corriger',
  'cards.dismiss': 'C’est bon',

  // What was read.
  'cards.facts': 'Corriger ce qui a été lu',
  'cards.fill-in': 'Ce dont parle la réponse',
  'cards.who': 'À qui l’adresser ?',
  'cards.who.signed': '{name} – a signé le mail',
  'cards.who.sent': '{name} – a envoyé le mail',
  'cards.who.interviewer': '{name} – mènera l’entretien',
  'cards.who.named': '{name} – figure dans le mail',
  'cards.recruiter': 'Contact',
  'cards.role': 'Poste',
  'cards.company': 'Entreprise',
  'cards.day': 'Jour de l’entretien',
  'cards.time': 'Heure de l’entretien',
  'cards.address': 'Répondre à',
  'cards.everyone': 'Répondre à tous',
  'cards.check': 'À vérifier',
  'cards.please-check': 'À vérifier. D’ici là, la réponse s’en passe.',
  'cards.it-is-right': 'C’est exact',
  'cards.occasion': 'Ce message',
  'cards.occasion.letter': 'Tel que lu',
  'cards.where.text': 'Dans le message',
  'cards.where.signature': 'Dans la signature',
  'cards.where.quoted': 'Dans le mail précédent, plus bas',
  'cards.where.subject': 'Dans l’objet',
  'cards.where.from': 'Chez l’expéditeur',
  'cards.where.reply-to': 'Dans l’adresse de réponse',
  'cards.where.sender': 'Chez l’expéditeur',
  'cards.where.to': 'Dans les destinataires',
  'cards.where.calendar': 'Dans l’événement d’agenda',
  'cards.where.json-ld': 'Dans les données du mail',
  'cards.where.headers': 'Dans les en-têtes du mail',
  'cards.where.person': 'Saisi par vous',

  // Blocks and alternatives.
  'cards.blocks': 'Blocs',
  'cards.own-reason': 'Le motif, avec vos mots',
  'cards.specific': 'Ce qui vous a plu',
  'cards.own-blocks': 'Blocs de texte',
  'cards.alternatives': 'Autre horaire ou format',
  'cards.slot.day': 'Créneau {number} : jour',
  'cards.slot.time': 'Créneau {number} : heure',
  'cards.other-format': 'Format',
  'cards.other-format.phone': 'Par téléphone',
  'cards.other-format.video': 'En visio',
  'cards.other-minutes': 'Durée',
  'cards.minutes': '{minutes} minutes',
  'cards.as-proposed': 'Comme proposé',
  'cards.colleague.header': 'Recommander quelqu’un',
  'cards.colleague': 'Nom',
  'cards.colleague.about': 'Son activité',
  'cards.colleague.consent': 'Cette personne accepte d’être nommée',

  // Not an invitation.
  'cards.other': 'Cela ne ressemble pas à une invitation à un entretien.',
  'cards.it-is-one': 'Si, c’en est une',
  'cards.anyway': 'Refuser quand même',
  'cards.kind.rejection': 'Cela ressemble à un refus de leur part.',
  'cards.kind.receipt': 'Cela ressemble à un accusé de réception de votre candidature.',
  'cards.kind.offer': 'Cela ressemble à une offre d’emploi.',
  'cards.kind.newsletter': 'Cela ressemble à une newsletter.',
  'cards.kind.recruiter-outreach': 'Cela ressemble à une première prise de contact pour un recrutement.',
  'cards.kind.other-interview': 'Il y est question d’un entretien, mais sans invitation.',
  'cards.kind.interview-cancelled': 'Cela ressemble à un entretien annulé.',
  'cards.kind.interview-logistics': 'Cela ressemble aux détails d’un entretien que vous avez déjà accepté.',
  'cards.kind.assessment-invitation': 'Cela ressemble à une invitation à un test.',
  'cards.kind.scam': 'Cela présente des signes d’arnaque. Mieux vaut ne pas répondre du tout.',
  'cards.kind.candidate-own-mail': 'Vous avez écrit ce mail vous-même.',

  // In a reply window.
  'cards.carried': 'Écrit pour {to}.',
  'cards.insert': 'Insérer',
  'cards.insert.where':
    'Le texte se place au-dessus de ce qui s’y trouve. Rien de ce que vous avez écrit n’est remplacé.',
  'cards.insert.cursor': 'Insérer au curseur',
  'cards.compose.new': 'Recommencer',
  'cards.nothing-to-insert': 'Il n’y a pas encore de texte à insérer.',

  // Settings and blocks.
  'cards.sign-off': 'Votre nom sous la réponse',
  'cards.sign-off.hint': 'Si vide : tel que le message vous nomme.',
  'cards.sign-off.on': 'Mettre mon nom sous la réponse. Gmail n’ajoute pas de signature aux réponses créées ici.',
  'cards.privacy':
    'Les messages sont lus chez Google quand vous cliquez. D’une invitation, seuls le numéro et la date sont conservés, pour la liste de celles restées sans réponse, ainsi que les créneaux que vous avez proposés. Vos paramètres et vos blocs restent dans votre compte Google.',
  'cards.privacy.hosted':
    'Les messages sont lus quand vous cliquez, sur le serveur de l’organisme qui exploite ce module pour vous. D’une invitation, seuls le numéro et la date y sont conservés, pour la liste de celles restées sans réponse, ainsi que les créneaux que vous avez proposés ; vos paramètres et vos blocs aussi.',
  'cards.save': 'Enregistrer',
  'cards.saved': 'Enregistré.',
  'cards.block': 'Bloc de texte',
  'cards.block.own': 'De vous',
  'cards.block.add': 'Ajouter un bloc',
  'cards.block.edit': 'Modifier',
  'cards.block.hidden': 'Inutilisé',
  'cards.block.changed': 'Avec vos mots',
  'cards.block.move': 'Sa place',
  'cards.block.text': 'Texte',
  'cards.block.fields': 'Ces champs se remplissent d’après le message : {recruiter} {role} {company} {date}',
  'cards.block.hide': 'Ne pas l’utiliser',
  'cards.block.reset': 'Rétablir l’original',
  'cards.block.delete': 'Supprimer',
  'cards.block.empty': 'Un bloc a besoin de texte.',
  'cards.block.too-long': 'Un bloc contient au plus {most} caractères.',

  // What went wrong, and what to do.
  'cards.try-again': 'Réessayer',
  'cards.your-text': 'Votre texte, à copier',
  'cards.failure.expired':
    'Google ne laisse lire un message que pendant un certain temps. Rouvrez le message, puis cliquez de nouveau.',
  'cards.failure.scope':
    'Google n’a pas laissé le module lire ce message. Autorisez-le à voir le message ouvert, puis réessayez.',
  'cards.failure.no-letter': 'Aucun message n’est ouvert. Ouvrez une invitation à un entretien.',
  'cards.failure.unreadable':
    'Ce mail n’a pas pu être lu. Réessayez, ou cliquez vous-même sur « Répondre » et ouvrez le module à cet endroit.',
  'cards.failure.quota': 'La limite de Google est atteinte pour aujourd’hui ou pour l’instant. Réessayez plus tard.',
  'cards.failure.draft':
    'La réponse n’a pas pu être créée. Cliquez vous-même sur « Répondre » et ouvrez le module à cet endroit : votre texte vous y attend.',
  'cards.failure.not-told':
    'Il n’est pas certain qu’un brouillon ait été créé. Regardez dans vos brouillons avant de réessayer ; votre texte figure ci-dessous.',
  'cards.failure.memory':
    'Votre modification n’a pas pu être enregistrée. Réessayez dans un instant, ou supprimez un bloc s’il y en a vraiment beaucoup.',
  'cards.failure.unexpected': 'Un problème est survenu. Réessayez ; s’il y avait un texte, il figure ci-dessous.',
} as const satisfies Partial<InterfaceWords>;

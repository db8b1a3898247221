import type { InterfaceWords } from '../../en/interface';

/** Words of the interface: host. The keys and fields are those of English. */
export const host = {
  // The reply is there.
  'host.inserted': 'Votre texte est en haut de votre brouillon. Vérifiez-le et cliquez sur « Envoyer ».',
  'host.inserted.cursor': 'Votre texte est là où se trouvait le curseur. Vérifiez-le et cliquez sur « Envoyer ».',
  'host.inserted.look': 'Votre texte est dans le brouillon, mais autre chose y a changé aussi. Veuillez le relire.',
  'host.inserted.unchecked':
    'La messagerie indique que votre texte a été inséré, mais nous n’avons pas pu le voir. Veuillez vérifier votre brouillon.',
  'host.replaced': 'Votre texte précédent a été remplacé par celui-ci. Vérifiez-le et cliquez sur « Envoyer ».',
  'host.opened':
    'Une fenêtre de réponse est ouverte avec votre texte. Vérifiez-le et cliquez sur « Envoyer ». S’il manque votre signature : cliquez vous-même sur « Répondre » et insérez le texte de là.',
  'host.opened.everyone':
    'Une réponse à tous est ouverte avec votre texte. Vérifiez-le et cliquez sur « Envoyer ». S’il manque votre signature : cliquez vous-même sur « Répondre à tous » et insérez le texte de là.',
  'host.opened.meeting':
    'Une fenêtre de réponse est ouverte avec votre texte. Vérifiez-le et cliquez sur « Envoyer ». Un mail ne répond pas dans le calendrier : refusez-y aussi la réunion. S’il manque votre signature : cliquez vous-même sur « Répondre » et insérez le texte de là.',
  'host.opened.elsewhere':
    'Une fenêtre de réponse est ouverte avec votre texte. Ce message veut sa réponse à {address} : mettez cette adresse dans le champ « À » avant d’envoyer. S’il manque votre signature : cliquez vous-même sur « Répondre » et insérez le texte de là.',
  'host.opened.changed':
    'Une fenêtre de réponse est ouverte, mais un autre message a été choisi entre-temps. Vérifiez à qui elle s’adresse.',
  'host.drafted':
    'Un brouillon de votre réponse est dans cette conversation. Ouvrez-le, vérifiez-le et cliquez sur « Envoyer ».',
  'host.undone': 'Votre texte a été retiré. Le reste du brouillon est comme avant.',

  // Copied instead.
  'host.copied.no-reply':
    'La messagerie n’a pas ouvert de fenêtre de réponse. Votre texte est copié : cliquez vous-même sur « Répondre » et collez-le.',
  'host.copied.not-inserted': 'La messagerie n’a pas pris le texte. Il est copié : collez-le dans votre brouillon.',
  'host.copied.too-long':
    'Ce texte est trop long pour être transmis. Il est copié : cliquez vous-même sur « Répondre » et collez-le.',

  // Nothing was done.
  'host.other-letter': 'Un autre message est ouvert à présent. Rien n’a été inséré. Lisez d’abord ce message.',
  'host.no-letter': 'Aucun message n’est ouvert. Rien n’a été inséré.',
  'host.already-there': 'Ce texte est déjà dans votre brouillon. Il n’a pas été inséré une deuxième fois.',
  'host.earlier-there':
    'Votre brouillon contient un texte précédent que vous avez modifié depuis. Retirez-le vous-même, puis insérez de nouveau.',
  'host.selected':
    'Une sélection dans votre brouillon serait remplacée. Rien n’a été inséré : cliquez à l’endroit voulu, puis insérez de nouveau.',
  'host.busy': 'La dernière insertion est encore en cours. Veuillez patienter un instant.',
  'host.undo.changed': 'Le brouillon a changé depuis. Rien n’a été retiré : utilisez « Annuler » dans la messagerie.',
  'host.undo.pictures':
    'Le brouillon contient des images, qui pourraient se perdre. Rien n’a été retiré : utilisez « Annuler » dans la messagerie.',

  // It is not known.
  'host.waiting': 'La messagerie n’a pas encore répondu. Votre texte est gardé ici.',
  'host.unknown.reply':
    'La messagerie n’a pas répondu. Regardez si une fenêtre de réponse s’est ouverte ; sinon, réessayez ou copiez le texte.',
  'host.unknown.draft':
    'La messagerie n’a pas répondu. Regardez si le texte est dans votre brouillon ; sinon, réessayez ou copiez-le.',
  'host.unknown.changed':
    'Un autre message a été ouvert pendant l’insertion du texte. Veuillez regarder dans votre brouillon.',
  'host.undo.unknown': 'Il n’est pas certain que le texte ait été retiré. Veuillez regarder votre brouillon.',

  // It failed.
  'host.failed.no-reply':
    'La messagerie n’a pas ouvert de fenêtre de réponse. Copiez le texte, cliquez vous-même sur « Répondre » et collez-le.',
  'host.failed.not-inserted': 'La messagerie n’a pas pris le texte. Copiez-le et collez-le dans votre brouillon.',
  'host.failed.too-long':
    'Ce texte est trop long pour être transmis. Copiez-le, cliquez vous-même sur « Répondre » et collez-le.',
  'host.failed.undo': 'Le texte n’a pas pu être retiré. Utilisez « Annuler » dans la messagerie.',

  // Reading.
  'host.unread.body':
    'La messagerie ne nous a pas donné le texte de ce message. Saisissez vous-même le nom et le poste, ou relancez la lecture.',
  'host.unread.changing':
    'Le message ouvert changeait sans cesse pendant la lecture. Choisissez-en un et relancez la lecture.',
  'host.unread.own': 'C’est un rendez-vous à vous. Ouvrez une invitation à un entretien.',
  'host.late':
    'Outlook n’a pas encore répondu. Saisissez vous-même le nom et le poste et copiez le texte ; ce volet se mettra à jour quand Outlook répondra.',
  'host.unread.failed':
    'La messagerie ne nous a pas laissé lire ce message. Relancez la lecture, ou saisissez ce qu’il vous faut.',

  // Memory.
  'host.memory.full':
    'Il n’y a plus de place pour vos blocs et vos paramètres. Supprimez un bloc, ou exportez-les d’abord.',
  'host.memory.failed':
    'Votre modification n’a pas pu être enregistrée. Elle est toujours là : réessayez dans un instant.',

  // Without a pane.
  'host.quick.not-invitation':
    'Cela ne ressemble pas à une invitation à un entretien. Ouvrez Decline Politely pour écrire une réponse quand même.',
  'host.quick.look': 'Un point de ce message est à voir d’abord. Ouvrez Decline Politely.',
  'host.quick.elsewhere':
    'Ce message veut sa réponse à {address} : mettez cette adresse dans le champ « À » avant d’envoyer.',
  'host.quick.meeting': 'Un mail ne répond pas dans le calendrier : refusez-y aussi la réunion.',
  'host.quick.failed': 'Aucune réponse n’a pu être ouverte. Ouvrez Decline Politely et copiez le texte.',
  'host.quick.reading': 'Lecture de l’invitation…',
} as const satisfies Partial<InterfaceWords>;

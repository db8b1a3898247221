import type { Meeting } from '../echo';
import { hasProcess, hasSlot, invites } from '../invites';
import { listed } from '../listed';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';

/** How French says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "le poste de Data Analyst", "le poste d'Architecte", "le stage en marketing". */
  'le poste': ({ role }) => (role === null ? null : `le ${post(role)}`),
  /** "du poste de …". */
  'du poste': ({ role }) => (role === null ? null : `du ${post(role)}`),
  /** "au poste de …". */
  'au poste': ({ role }) => (role === null ? null : `au ${post(role)}`),
  /** Of an agency: "le poste de Data Analyst chez Acme", "le poste de Data Analyst chez votre client". */
  'le poste chez': ({ role, company, register, holds }) => {
    if (role === null) return null;
    const client = holds('client-hidden') ? ` chez ${register === 'familiar' ? 'ton' : 'votre'} client` : '';
    return `le ${post(role)}${company === null ? client : ` ${chez(company)}`}`;
  },
  /** "d’Aurore", "de Lumière". */
  'de company': ({ company }) => (company === null ? null : of(company)),
  'chez company': ({ company }) => (company === null ? null : chez(company)),
  /** "m’avoir proposé un entretien", "votre invitation". The day stands where the no is. */
  'l’invitation': (facts) => invitation(facts),
  /** "m’avoir proposé un entretien pour le poste de Data Analyst". To the house itself, it is not named. */
  'l’invitation pour': (facts) => (facts.role === null ? null : invitationFor(facts, facts.role)),
  /** The same in a short letter, without a long title. */
  'l’invitation en bref': (facts) =>
    facts.role === null || facts.role.split(' ').length > 4 ? null : invitationFor(facts, facts.role),
  /** "notre entretien du jeudi 5 mars à 14 h"; "notre deuxième entretien, prévu le …", for it is not the second of that day. */
  'notre rendez-vous': ({ meeting, region, date }) => {
    const what = ours(meeting, region);
    if (date === null) return what;
    return meeting !== null && rounds.includes(meeting)
      ? `${what}, ${what.endsWith('entrevue') ? 'prévue' : 'prévu'} le ${date}`
      : `${what} du ${date}`;
  },
  /** " et", behind a clause that a comma ends. */
  'et après': ({ meeting, date }) => (date !== null && meeting !== null && rounds.includes(meeting) ? ', et' : ' et'),
  /** After a reason "donc"; between thanks and no "toutefois", but where an excuse stands between, there is nothing to oppose. */
  'J’ai décidé': ({ holds }) =>
    `J’ai${holds('reason') ? ' donc' : holds('late') && !holds('specific') ? '' : ' toutefois'} décidé`,
  'J’ai bien décidé': ({ holds }) => (holds('reason') ? 'J’ai donc décidé' : 'J’ai décidé'),
  /** "du processus de recrutement"; null where there is none. */
  'du processus': (facts) => process(facts),
  /** What the house can give to somebody else. */
  'ce créneau': (facts) => (passesOn(facts) ? (facts.region === 'CA' ? 'cette plage' : 'ce créneau') : null),
  'dois annuler': ({ holds }) => `dois ${holds('reason') ? '' : 'donc '}annuler`,
  /** What is asked for where the time is not known. */
  'd’un autre moment': ({ holds }) =>
    holds('slots') || holds('no-alternatives') ? 'd’un autre moment' : 'd’une autre formule',
  /** The same in a reason, where praise goes before. */
  opposition: ({ holds }) => (holds('specific') ? ' toutefois' : ''),
  /** What follows from the no for what was set or suggested: " ; vous pouvez donc libérer le créneau du jeudi 5 mars"; '' where nothing was. */
  donc: (facts) => (facts.region === 'CA' ? follows(facts).replace(/^ /, '') : follows(facts)),
  /** "à Madame Rouquette et à Luc Tanguay". */
  'à others': ({ others }) =>
    others.length === 0
      ? null
      : listed(
          others.map((each) => called(each)),
          'et',
        ),
  /** "du jeudi 5 mars à 14 h". */
  'du date': ({ date }) => (date === null ? null : `du ${date}`),
  'le date': ({ date }) => (date === null ? null : `le ${date}`),
  'd’ici deadline': ({ deadline }) => (deadline === null ? null : `d’ici au ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? `le ${slots[0]}` : slots.map((slot) => `\n– le ${slot}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  moments: ({ slots }) =>
    slots
      .map((slot) => `\n– le ${slot.replace(/(?: ;| \() ?\d+ minutes\)$/, (end) => (end.startsWith(' ;') ? ')' : ''))}`)
      .join('') || null,
  'au second': ({ slots }) => (slots.length > 2 ? 'à l’un des suivants' : 'au second'),
  minutes: ({ minutes }) => (minutes ? `${minutes} minutes` : null),
  'un format': ({ format }) =>
    format === null ? null : format === 'phone' ? 'un entretien téléphonique' : 'un entretien en visioconférence',
  'par format': ({ format }) => (format === null ? null : format === 'phone' ? 'par téléphone' : 'en visioconférence'),
  /** At the end of a sentence, without the closing comma. */
  'the colleague': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
  /** "Jean Martin, analyste avec qui j'ai travaillé,". */
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
};

const follows = (facts: Facts): string => {
  if (!invites(facts)) return '';
  // After a reason the decision itself says "donc".
  const so = facts.holds('reason') ? '' : 'donc ';
  const isCanadian = facts.region === 'CA';
  if (facts.holds('booking')) return ` ; je ne réserverai ${so}pas de ${isCanadian ? 'plage horaire' : 'créneau'}`;
  if (facts.offered === 0 && facts.day === null)
    return isUnnamed(facts) ? ` ; inutile ${so}de me réserver ${isCanadian ? 'une plage' : 'un créneau'}` : '';
  if (passesOn(facts))
    return ` ; je ne participerai ${so}pas à l’${isCanadian ? 'entrevue' : 'entretien'} du ${facts.day}`;
  if (facts.day !== null && facts.meeting !== null && events.includes(facts.meeting)) {
    const { noun, of } = named(facts.meeting, facts.region);
    return ` ; je ne participerai ${so}pas ${to[of]}${noun} du ${facts.day}`;
  }
  const free = `${facts.register === 'familiar' ? 'tu peux' : 'vous pouvez'} ${so}libérer`;
  if (facts.offered > 1)
    return ` ; ${free} les ${facts.offered === 2 ? 'deux ' : ''}${isCanadian ? 'plages proposées' : 'créneaux proposés'}`;
  return facts.day === null ? '' : ` ; ${free} ${isCanadian ? 'la plage' : 'le créneau'} du ${facts.day}`;
};

/** One who says "tu" does not speak of a process. */
const process = (facts: Facts): string | null =>
  hasProcess(facts) && facts.register === 'formal' ? 'du processus de recrutement' : null;

/** A time that is named but not surely read is given back all the same, unnamed. */
const isUnnamed = ({ meeting, holds }: Facts): boolean =>
  holds('timed') && (meeting === null || !events.includes(meeting));

/** A formal letter hopes that its one hour can go to somebody else. */
const passesOn = (facts: Facts): boolean => facts.tone === 'formal' && hasSlot(facts);

const invitation = ({ meeting, region, register }: Facts): string => {
  if (meeting === null) return `${register === 'familiar' ? 'ton' : 'votre'} invitation`;
  const { noun, of } = named(meeting, region);
  return `m’avoir proposé ${of === 'la' || of === 'l’ (f)' || noun.endsWith('entrevue') ? 'une' : 'un'} ${noun}`;
};

const invitationFor = (facts: Facts, role: string): string =>
  `${invitation(facts)} ${facts.meeting !== null && talks.includes(facts.meeting) ? 'au sujet du' : 'pour le'} ${post(role)}`;
const talks: readonly Meeting[] = ['call', 'video-call', 'chat', 'talk', 'meeting', 'visit'];

/** In Québec an interview is "une entrevue". */
const named = (meeting: Meeting, region: string | null): Noun => {
  const { noun, of } = nouns[meeting];
  if (region !== 'CA' || !noun.includes('entretien')) return nouns[meeting];
  return {
    noun: noun.replace('dernier', 'dernière').replace('entretien', 'entrevue'),
    of: of === 'le' ? 'la' : 'l’ (f)',
  };
};

const rounds: readonly Meeting[] = ['second-interview', 'final-interview'];

const ours = (meeting: Meeting | null, region: string | null): string =>
  meeting === null ? 'notre rendez-vous' : `notre ${named(meeting, region).noun}`;

/** Where others will be, too: one does not take part. */
const events: readonly Meeting[] = ['trial', 'trial-day', 'assessment', 'lesson', 'audition', 'visit'];

interface Noun {
  readonly noun: string;
  /** The article: of a noun that begins with a vowel, whether it is feminine. */
  readonly of: 'le' | 'la' | 'l’' | 'l’ (f)';
}
const to = { le: 'au ', la: 'à la ', 'l’': 'à l’', 'l’ (f)': 'à l’' } as const;
const nouns: Readonly<Record<Meeting, Noun>> = {
  interview: { noun: 'entretien', of: 'l’' },
  'phone-interview': { noun: 'entretien téléphonique', of: 'l’' },
  'video-interview': { noun: 'entretien en visio', of: 'l’' },
  'technical-interview': { noun: 'entretien technique', of: 'l’' },
  'panel-interview': { noun: 'entretien', of: 'l’' },
  'second-interview': { noun: 'deuxième entretien', of: 'le' },
  'final-interview': { noun: 'dernier entretien', of: 'le' },
  call: { noun: 'échange téléphonique', of: 'l’' },
  'video-call': { noun: 'échange en visio', of: 'l’' },
  chat: { noun: 'échange', of: 'l’' },
  talk: { noun: 'échange', of: 'l’' },
  meeting: { noun: 'rencontre', of: 'la' },
  visit: { noun: 'visite', of: 'la' },
  trial: { noun: 'essai', of: 'l’' },
  'trial-day': { noun: 'journée d’essai', of: 'la' },
  assessment: { noun: 'journée de sélection', of: 'la' },
  lesson: { noun: 'leçon d’essai', of: 'la' },
  audition: { noun: 'audition', of: 'l’ (f)' },
};

/** As the letter names them: "à Madame Rouquette", "à Monsieur Escoffre", "à Luc Tanguay"; "à Vincent Aubertin" where "au Dr" or "à la Dre" would guess. */
const called = ({ name, given, family, honorific, degree }: Person): string => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  if (family === null) return `à ${name}`;
  if (['mme', 'madame', 'mrs', 'ms', 'mlle'].includes(word)) return `à Madame ${family}`;
  if (['m', 'mr', 'monsieur'].includes(word)) return `à Monsieur ${family}`;
  return given === null && degree !== null && /^(?:dr|pr|prof)\b/i.test(degree)
    ? `au ${degree} ${family}`
    : `à ${name}`;
};

/** The noun that carries the role: a role that says itself what it is ("Stage …", "Alternance …") needs no "poste". */
const post = (written: string): string => {
  const role = job.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  const itself = /^(stage|poste|emploi|contrat|cdi|cdd)\b/i.exec(role);
  return itself ? role.charAt(0).toLowerCase() + role.slice(1) : `poste ${of(role)}`;
};

/** Trades take no capital within a sentence: "Chargé de clientèle" is "le poste de chargé de clientèle". */
const job =
  /^(?:Accompagnat|Achet|Adjoint|Agent|Aide|Analyste|Animat|Architecte|Assistant|Attaché|Audit|Auxiliaire|Bibliothécaire|Boulang|Caiss|Charg[ée]|Chauffeur|Chef|Coiff|Comptable|Conduct|Conseill|Consultant|Contrôl|Coordinat|Coordonn|Cuisini|Développ|Direct|Documentaliste|Éducat|Électricien|Employé|Enseignant|Format|Gestionnaire|Graphiste|Infirmi|Ingénieur|Intervenant|Jardini|Juriste|Libraire|Logisticien|Magasini|Maquettiste|Mécanicien|Médiat|Menuisi|Opérat|Ouvri|Pâtissi|Pharmacien|Préparat|Professeur|Psychologue|Réceptionniste|Rédact|Régisseur|Responsable|Secrétaire|Serveu|Soign|Technicien|Traduct|Vendeu)\p{Ll}*(?=[\s·(.-]|$)/u;

/** "chez Acme", "au sein du Groupe Vauban", "aux Tanneries de l’Allier", but "au Domaine du Puy", "à la Clinique des Lilas", "à l’Hôtel Alba". */
const chez = (company: string): string => {
  if (/^Groupe /.test(company)) return `au sein du ${company}`;
  if (/^(?:Ateliers|Conserveries|Éditions|Galeries|Laboratoires|Tanneries|Verreries) /.test(company))
    return `aux ${company}`;
  if (au.test(company)) return `au ${company}`;
  if (aLa.test(company)) return `à la ${company}`;
  return elided.test(company) ? `à l’${company}` : `chez ${company}`;
};
const au =
  /^(?:Domaine|Cabinet|Centre|CHU|CHRU|CH|Musée|Théâtre|Garage|Restaurant|Lycée|Collège|Château|Conservatoire|Conseil|Ministère|Laboratoire|Café|Camping|Service|Studio) /;
const aLa =
  /^(?:Mairie|Ville|Commune|Clinique|Boulangerie|Pâtisserie|Librairie|Pharmacie|Fondation|Maison|Crèche|Ferme|Brasserie|Bibliothèque|Médiathèque|Banque|Région|Préfecture|Faculté|Polyclinique|Résidence|Cave|Métropole) /;
const elided =
  /^(?:Hôtel|Hôpital|École|Ecole|Université|Institut|Association|Agence|Atelier|EHPAD|Office|Opéra|Auberge|Étude|Imprimerie|Entreprise|Orchestre|Académie) /;

/** "d'" before a vowel or a silent h; an acronym said letter by letter follows the sound of its first letter. */
export const of = (noun: string): string => {
  const first = noun.split(/[\s/-]/)[0] ?? noun;
  if (/^[A-Z]{2,4}$/.test(first)) return /^[AEFHILMNORSX]/.test(first) ? `d’${noun}` : `de ${noun}`;
  if (/^(?:hote|hôte|hotes|hôtes|heb|héb|hist|horl|hort|hom|hum|hydr|hyg|hyp)/i.test(first)) return `d’${noun}`;
  // "de yaourt", "de onze": words that begin with a sounded y, and the aspirated h, keep "de".
  return /^[aeiouàâäéèêëîïôöùûüœæ]/i.test(first) && !/^(?:onz|oui|ouist|ux\b|ui\b|uni(?:x|ty)\b)/i.test(first)
    ? `d’${noun}`
    : `de ${noun}`;
};

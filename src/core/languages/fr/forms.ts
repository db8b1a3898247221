import type { Meeting } from '../echo';
import { invites } from '../invites';
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
  /** "le poste de Data Analyst chez Acme", "le poste chez votre client". */
  'le poste chez': (facts) => whole(facts, 'le'),
  'du poste chez': (facts) => whole(facts, 'du'),
  'au poste chez': (facts) => whole(facts, 'au'),
  /** "ce poste", "ce stage": the role was named before. After a reason "ce poste" might be the one just accepted. */
  'ce poste': ({ role, holds }) => {
    if (/^stage\b/i.test(role ?? '')) return 'ce stage';
    if (/^alternance\b/i.test(role ?? '')) return 'cette alternance';
    return role === null || holds('reason') ? 'le poste à pourvoir' : 'ce poste';
  },
  /** "d’Aurore", "de Lumière". */
  'de company': ({ company }) => (company === null ? null : of(company)),
  'chez company': ({ company }) => (company === null ? null : chez(company)),
  /** "votre invitation à l’entretien du jeudi 5 mars", "votre invitation à un deuxième entretien, le jeudi 5 mars", "ton invitation à un échange". */
  'l’invitation': (facts) => {
    const { meeting, region } = facts;
    const your = `${facts.register === 'familiar' ? 'ton' : 'votre'} invitation`;
    // A day that is given to a camera or to work at home is not spoken of as one that stands.
    const day = facts.holds('one-way') || facts.holds('take-home') ? null : facts.day;
    if (meeting === null) return day === null ? your : `${your} pour le ${day}`;
    const { noun, of } = named(meeting, region);
    const any = of === 'la' || of === 'l’ (f)' || noun.endsWith('entrevue') ? 'une' : 'un';
    if (rounds.includes(meeting)) return `${your} à ${any} ${noun}${day === null ? '' : `, le ${day}`}`;
    return day === null ? `${your} à ${any} ${noun}` : `${your} ${to[of]}${noun} du ${day}`;
  },
  /** "notre entretien", "notre appel". */
  'notre rendez-vous': ({ meeting, region }) => ours(meeting, region),
  /** "notre entretien du jeudi 5 mars à 14 h"; "notre deuxième entretien, prévu le …", for it is not the second of that day. */
  'notre rendez-vous du date': ({ meeting, region, date }) => {
    if (date === null) return null;
    const what = ours(meeting, region);
    return meeting !== null && rounds.includes(meeting)
      ? `${what}, ${what.endsWith('entrevue') ? 'prévue' : 'prévu'} le ${date}`
      : `${what} du ${date}`;
  },
  /** Between thanks and no; where an excuse stands between, there is nothing to oppose. */
  toutefois: ({ holds }) => (holds('late') && !holds('specific') ? '' : ' toutefois'),
  /** The same in a reason, where praise goes before. */
  opposition: ({ holds }) => (holds('specific') ? ' toutefois' : ''),
  /** What follows from the no for what was set or suggested; '' where nothing was. */
  donc: (facts) => {
    if (!invites(facts)) return '';
    // After a reason the decision itself says "donc".
    const so = facts.holds('reason') ? '' : 'donc ';
    const slots = facts.region === 'CA' ? 'plages horaires proposées' : 'créneaux proposés';
    if (facts.holds('booking'))
      return `, et je ne réserverai ${so}pas de ${facts.region === 'CA' ? 'plage horaire' : 'créneau'}`;
    if (facts.offered > 1)
      return `, et je ne retiendrai ${so}${facts.region === 'CA' ? 'aucune' : 'aucun'} des ${slots}`;
    if (facts.day === null) return '';
    if (facts.holds('appointed'))
      return `, et ${facts.register === 'familiar' ? 'te' : 'vous'} prie d’annuler ${facts.meeting === null ? 'le rendez-vous' : thisOne(facts.meeting, facts.region)}`;
    if (facts.meeting === null) return `, et je ne viendrai ${so}pas`;
    return `, et je ne participerai ${so}pas à ${thisOne(facts.meeting, facts.region)}`;
  },
  /** "à Madame Rouquette et à Luc Tanguay". */
  'à others': ({ others }) =>
    others.length === 0
      ? null
      : listed(
          others.map((each) => `à ${called(each)}`),
          'et',
        ),
  /** "du jeudi 5 mars à 14 h". */
  'du date': ({ date }) => (date === null ? null : `du ${date}`),
  'le date': ({ date }) => (date === null ? null : `le ${date}`),
  'd’ici deadline': ({ deadline }) => (deadline === null ? null : `d’ici au ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? `le ${slots[0]}` : slots.map((slot) => `\n– le ${slot}`).join(''),
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

const thisOne = (meeting: Meeting, region: string | null): string => {
  const { noun, of } = named(meeting, region);
  return `${of === 'le' ? 'ce' : of === 'l’' ? 'cet' : 'cette'} ${noun}`;
};

interface Noun {
  readonly noun: string;
  /** The article: of a noun that begins with a vowel, whether it is feminine. */
  readonly of: 'le' | 'la' | 'l’' | 'l’ (f)';
}
const to = { le: 'au ', la: 'à la ', 'l’': 'à l’', 'l’ (f)': 'à l’' } as const;
const nouns: Readonly<Record<Meeting, Noun>> = {
  interview: { noun: 'entretien', of: 'l’' },
  'phone-interview': { noun: 'entretien téléphonique', of: 'l’' },
  'video-interview': { noun: 'entretien en visioconférence', of: 'l’' },
  'technical-interview': { noun: 'entretien technique', of: 'l’' },
  'panel-interview': { noun: 'entretien', of: 'l’' },
  'second-interview': { noun: 'deuxième entretien', of: 'le' },
  'final-interview': { noun: 'dernier entretien', of: 'le' },
  call: { noun: 'appel', of: 'l’' },
  'video-call': { noun: 'visioconférence', of: 'la' },
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

/** As the letter names them: "Madame Rouquette", "Monsieur Escoffre", "Luc Tanguay". */
const called = ({ name, family, honorific }: Person): string => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  if (family === null) return name;
  if (['mme', 'madame', 'mrs', 'ms', 'mlle'].includes(word)) return `Madame ${family}`;
  return ['m', 'mr', 'monsieur'].includes(word) ? `Monsieur ${family}` : name;
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

const whole = (facts: Facts, article: 'le' | 'du' | 'au'): string | null => {
  const where =
    facts.company !== null
      ? ` ${chez(facts.company)}`
      : facts.holds('client-hidden')
        ? ` chez ${facts.register === 'familiar' ? 'ton' : 'votre'} client`
        : '';
  if (facts.role === null && where === '') return null;
  return `${article} ${facts.role === null ? 'poste' : post(facts.role)}${where}`;
};

/** "chez Acme", but "au Domaine du Puy", "à la Clinique des Lilas", "à l’Hôtel Alba". */
const chez = (company: string): string => {
  if (au.test(company)) return `au ${company}`;
  if (aLa.test(company)) return `à la ${company}`;
  return elided.test(company) ? `à l’${company}` : `chez ${company}`;
};
const au =
  /^(?:Domaine|Cabinet|Centre|CHU|CHRU|CH|Musée|Théâtre|Garage|Restaurant|Lycée|Collège|Château|Conservatoire|Conseil|Ministère|Laboratoire|Groupe|Café|Camping|Service|Studio) /;
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

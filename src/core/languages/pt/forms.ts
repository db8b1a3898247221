import type { Meeting } from '../echo';
import { hasProcess, hasSlot, invites } from '../invites';
import { listed } from '../listed';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';
import { surname } from './salutation';

/** How Portuguese says roles, companies and times inside a sentence. Brazil is the plain form, Portugal where it differs. */
export const forms: Readonly<Record<string, Form>> = {
  /** "a vaga de Analista de Dados", "o estágio em Marketing". */
  'a vaga': ({ role, region }) => (role === null ? null : post(role, 0, region)),
  /** "a vaga de Analista na Acme", "a vaga para o seu cliente". */
  'a vaga na': (facts) => whole(facts, 0),
  'à vaga na': (facts) => whole(facts, 1),
  'da vaga na': (facts) => whole(facts, 2),
  /** "da Acme", "do Banco Aurora". */
  'da company': ({ company }) => (company === null ? null : `${masculine(company) ? 'do' : 'da'} ${company}`),
  'na company': ({ company }) => (company === null ? null : `${masculine(company) ? 'no' : 'na'} ${company}`),
  'Na company': ({ company }) => (company === null ? null : `${masculine(company) ? 'No' : 'Na'} ${company}`),
  /** "o convite para participar da videochamada", "o convite para participar de uma segunda entrevista". The day stands where the no is. */
  'o convite': (facts) => `o ${invitation(facts)}`,
  'pelo convite': (facts) => `pelo ${invitation(facts)}`,
  /** "o convite para participar da entrevista para a vaga de Analista na Acme"; an easy letter does without the house. */
  'o convite para': (facts) => invitationFor(facts, facts.holds('casual')),
  'o convite breve para': (facts) =>
    facts.role === null || facts.role.split(' ').length > 4 ? null : invitationFor(facts, true),
  /** "a entrevista de quinta-feira": "a segunda entrevista" would be a Monday's, too. */
  'a entrevista': (facts) => ours(facts),
  'preciso cancelar': ({ region }) => (region === 'PT' ? 'tenho de cancelar' : 'preciso cancelar'),
  processo: ({ region }) => processOf(region),
  /** null where there is none. */
  'no processo': (facts) => (hasProcess(facts) ? `no ${processOf(facts.region)}` : null),
  /** After "não vou seguir"; in Portugal "não vou avançar". */
  adiante: (facts) => (hasProcess(facts) ? inProcess(facts) : 'adiante'),
  avançar: (facts) => (hasProcess(facts) ? `avançar ${inProcess(facts)}` : 'avançar'),
  /** Whom an agency fills the post for. */
  'o cliente': ({ holds }) => (holds('client-hidden') ? 'o seu cliente' : 'a empresa'),
  /** What the house can give to somebody else. */
  'esse horário': (facts) => (passesOn(facts) ? 'esse horário' : null),
  /** What is asked for where the time is not known. */
  'outro momento': ({ holds }) => (holds('slots') || holds('no-alternatives') ? 'outro momento' : 'outro formato'),
  /** What the person decided to do. */
  'não seguir': (facts) => {
    const isEuropean = facts.region === 'PT';
    const process = facts.holds('casual') ? 'processo' : processOf(facts.region);
    if (facts.holds('applied')) return `retirar ${isEuropean ? 'a ' : ''}minha candidatura`;
    if (!hasProcess(facts)) return isEuropean ? 'não avançar' : 'não seguir adiante';
    return isEuropean ? `desistir do ${process}` : `não seguir no ${process}`;
  },
  /** The same in a reason, where praise goes before. */
  oposição: ({ holds }) => (holds('specific') ? ', porém,' : ''),
  /** What follows from the no for what was set or suggested; '' where nothing was. After a reason the no itself says "por isso". */
  portanto: (facts) =>
    consequence(
      facts,
      facts.holds('reason')
        ? 'e'
        : facts.region === 'PT' && facts.tone === 'formal'
          ? ', pelo que'
          : facts.region !== 'PT' && facts.holds('casual')
            ? ', então'
            : ', por isso',
    ),
  /** The same after "não vou seguir". */
  nem: (facts) => consequence(facts, 'nem'),
  /** "ao Sr. Ademir Zanrosso e a Anneke de Wit". */
  'aos outros': ({ others }) => (others.length === 0 ? null : listed(others.map(called), 'e')),
  'na date': ({ date }) => (date === null ? null : `${day(date) ? 'no' : 'na'} ${date}`),
  'de date': ({ date }) => (date === null ? null : `de ${date}`),
  slots: ({ slots }) =>
    slots.length === 0
      ? null
      : slots.length === 1
        ? `${day(slots[0] ?? '') ? 'no' : 'na'} ${slots[0]}`
        : slots.map((slot) => `\n– ${slot}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  horários: ({ slots }) =>
    slots
      .map((slot) => `\n– ${slot.replace(/(;| \() ?\d+ minutos\)$/, (end) => (end.startsWith(';') ? ')' : ''))}`)
      .join('') || null,
  'no segundo': ({ slots, region }) =>
    slots.length > 2 ? `${region === 'PT' ? 'n' : 'em '}um dos seguintes` : 'no segundo',
  minutes: ({ minutes }) => (minutes ? `${minutes} minutos` : null),
  'por format': ({ format }) => (format === null ? null : format === 'phone' ? 'por telefone' : 'por videochamada'),
  /** At the end of a sentence, without the closing comma. */
  'the colleague': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
  'a ligação': ({ region }) => (region === 'PT' ? 'o telefonema' : 'a ligação'),
  'com você': (facts) =>
    facts.region === 'PT'
      ? facts.holds('several')
        ? 'convosco'
        : 'consigo'
      : facts.holds('several')
        ? 'com vocês'
        : 'com você',
  equipe: ({ region }) => (region === 'PT' ? 'equipa' : 'equipe'),
  chamada: ({ region }) => (region === 'PT' ? 'chamada' : 'ligação'),
  contato: ({ region }) => (region === 'PT' ? 'contacto' : 'contato'),
};

const noun = (meeting: Meeting, { region }: Facts): string =>
  region === 'PT' && meeting === 'phone-interview' ? 'entrevista telefónica' : nouns[meeting];
const nouns: Readonly<Record<Meeting, string>> = {
  interview: 'entrevista',
  'phone-interview': 'entrevista por telefone',
  'video-interview': 'entrevista por vídeo',
  'technical-interview': 'entrevista técnica',
  'panel-interview': 'entrevista',
  'second-interview': 'segunda entrevista',
  'final-interview': 'entrevista final',
  call: 'conversa por telefone',
  'video-call': 'videochamada',
  chat: 'conversa',
  talk: 'conversa',
  meeting: 'reunião',
  visit: 'visita',
  trial: 'experiência',
  'trial-day': 'dia de experiência',
  assessment: 'dinâmica de seleção',
  lesson: 'aula de demonstração',
  audition: 'audição',
};
const males: readonly Meeting[] = ['trial-day'];
const rounds: readonly Meeting[] = ['second-interview', 'final-interview'];

const invitation = (facts: Facts, brief = true): string => {
  const { meeting, region } = facts;
  if (meeting === null) return 'convite';
  const isMale = males.includes(meeting);
  // A day that is given to a camera or to work at home is not spoken of as one that stands.
  const isSet = facts.date !== null && facts.offered < 2 && invites(facts) && !rounds.includes(meeting);
  const of = `${region === 'PT' ? 'n' : 'd'}${isSet ? '' : region === 'PT' ? 'u' : 'e u'}`;
  const article = isSet ? (isMale ? 'o' : 'a') : isMale ? 'm' : 'ma';
  const what = `${article.replace(/^m/, 'um')} ${noun(meeting, facts)}`;
  if (meeting === 'call') return 'convite para conversar por telefone';
  if (meeting === 'video-call') return 'convite para conversar por vídeo';
  if (meeting === 'chat' || meeting === 'talk') return 'convite para conversar';
  // An easy letter, or one that names a visit, does not speak of taking part, nor one that names no post.
  if (brief || facts.holds('casual') || meeting === 'visit' || meeting === 'trial' || meeting === 'trial-day')
    return `convite para ${what}`;
  return `convite para participar ${of}${article} ${noun(meeting, facts)}`;
};

const inProcess = ({ region, holds }: Facts): string => `no ${holds('casual') ? 'processo' : processOf(region)}`;

const processOf = (region: string | null): string =>
  region === 'PT' ? 'processo de recrutamento' : region === 'BR' ? 'processo seletivo' : 'processo';

/** Where others are there anyway. */
const theirs: readonly Meeting[] = ['trial', 'trial-day', 'assessment', 'lesson', 'audition', 'visit'];

/** A formal letter hopes that its slot can go to somebody else. */
const passesOn = (facts: Facts): boolean => facts.tone === 'formal' && hasSlot(facts);

/** null where the occasion has no sure name, or neither post nor house is known. */
const invitationFor = (facts: Facts, brief: boolean): string | null => {
  const { meeting } = facts;
  const where = whole(brief ? { ...facts, company: null } : facts, 0);
  if (meeting === null || where === null) return null;
  return `o ${invitation(facts, false)} ${spokenOf.includes(meeting) ? 'sobre' : 'para'} ${where}`;
};

/** What one has "sobre" a post; an interview one has for it. */
const spokenOf: readonly Meeting[] = ['call', 'video-call', 'chat', 'talk', 'meeting', 'visit'];

/** " e por isso não participarei da entrevista de quinta-feira, 5 de março", " nem participar da entrevista de …". */
const consequence = (facts: Facts, so: string): string => {
  if (!invites(facts)) return '';
  const { meeting, day: on, region } = facts;
  const lead = so.startsWith(',') ? so : ` ${so}`;
  const isEasy = facts.holds('casual');
  const not = (verb: string): string =>
    so === 'nem' ? `${lead} ${verb}ei` : isEasy ? `${lead} não vou ${verb}` : `${lead} não ${verb}ei`;
  const need = (what: string): string => {
    const they = facts.holds('several') ? 'precisam' : 'precisa';
    return `${and} não ${they} ${region === 'PT' ? `de ${what}` : what}`;
  };
  const and = so === 'nem' ? ' e' : lead;
  // The kind of the interview was said with the thanks.
  const what = meeting && nouns[meeting].replace(/^segunda | (?:por telefone|por vídeo|técnica|final)$/g, '');
  const the = meeting && males.includes(meeting) ? 'o' : 'a';
  if (facts.holds('booking'))
    return `${not(region === 'PT' ? 'marcar' : 'agendar')} ${what === null ? 'um horário' : `${the} ${what}`}`;
  if (facts.offered > 1) return need(`reservar nenhum dos ${facts.offered === 2 ? 'dois ' : ''}horários propostos`);
  const rings = on === null || meeting === null || meeting === 'call' || meeting === 'phone-interview';
  if (facts.holds('calls') && rings) return need(`me ligar${on === null ? '' : ` ${day(on) ? 'no' : 'na'} ${on}`}`);
  // A time that is not surely read is given back unnamed.
  if (on === null)
    return facts.holds('timed') && (meeting === null || !theirs.includes(meeting))
      ? need(region === 'PT' ? 'me reservar nenhum horário' : 'reservar um horário para mim')
      : '';
  const cancel = region === 'PT' ? 'tenho de cancelar' : 'preciso cancelar';
  if (meeting === null)
    return facts.holds('appointed')
      ? `${and} ${cancel} o horário marcado para ${on}`
      : isEasy && so !== 'nem'
        ? `${lead} não vou ${day(on) ? 'no' : 'na'} ${on}`
        : `${not('estar')} presente ${day(on) ? 'no' : 'na'} ${on}`;
  if (isEasy && so !== 'nem' && spokenOf.includes(meeting) && meeting !== 'call' && meeting !== 'video-call')
    return `${lead} não vou ${day(on) ? 'no' : 'na'} ${on}`;
  const it = `${the} ${what} de ${on}`;
  if (facts.holds('appointed')) return `${and} ${cancel} ${it}`;
  if (region !== 'PT' && !isEasy && what === 'entrevista' && !/^(?:phone|video)/.test(meeting))
    return `${facts.tone === 'formal' ? not('comparecer') : `${not('estar')} presente`} ${day(on) ? 'no' : 'na'} ${on}`;
  if (region === 'PT' && !isEasy) return `${not('comparecer')} ${it.replace(/^a /, 'à ').replace(/^o /, 'ao ')}`;
  return `${not('participar')} ${region === 'PT' ? 'n' : 'd'}${it}`;
};

/** "a entrevista de quinta-feira", "a nossa conversa de …"; without its time where that is not known. */
const ours = (facts: Facts): string => {
  const { meeting, date } = facts;
  if (meeting === null) return date === null ? 'o horário que havíamos marcado' : `o horário combinado para ${date}`;
  const what = noun(meeting, facts).replace(/^segunda | (?:por telefone|telefónica|por vídeo|técnica|final)$/g, '');
  const article = males.includes(meeting) ? 'o' : 'a';
  const our = theirs.includes(meeting) || what === 'entrevista' ? article : `${article} noss${article}`;
  return `${our} ${what}${date === null ? '' : ` de ${date}`}`;
};

const called = ({ name, family, honorific, degree }: Person): string => {
  const word = (honorific ?? '').toLowerCase().replace(/[.ª]/g, '');
  if (degree !== null && /^(?:dr|prof)/i.test(degree))
    return `${/^(?:dra|profa|prof\.?ª|dr\.?ª)/i.test(degree) ? 'à' : /^dr\b/i.test(degree) ? 'ao' : 'a'} ${degree} ${surname(family) ?? name}`;
  if (['sra', 'senhora', 'dona', 'mrs', 'ms'].includes(word)) return `à Sra. ${family ?? name}`;
  return ['sr', 'senhor', 'mr'].includes(word) ? `ao Sr. ${family ?? name}` : `a ${name}`;
};

/** "sábado" and "domingo" are masculine, the other days feminine ("na segunda-feira"). */
const day = (time: string): boolean => /^(?:sábado|domingo)/.test(time);

/** Nouns that name a post by themselves, with their article, with "a", with "de". */
const itself: readonly (readonly [RegExp, readonly [string, string, string]])[] = [
  [/^(?:estágio|cargo|emprego|programa)\b/i, ['o', 'ao', 'do']],
  [/^(?:vaga|posição|bolsa)\b/i, ['a', 'à', 'da']],
];

const articles = ['a', 'à', 'da'] as const;

const plain = (form: 0 | 1 | 2, region: string | null): string =>
  `${articles[form]} ${region === 'PT' ? 'função' : 'vaga'}`;

const post = (role: string, form: 0 | 1 | 2, region: string | null): string => {
  const own = itself.find(([word]) => word.test(role))?.[1];
  return own ? `${own[form]} ${role.charAt(0).toLowerCase()}${role.slice(1)}` : `${plain(form, region)} de ${role}`;
};

const whole = (facts: Facts, form: 0 | 1 | 2): string | null => {
  const where =
    facts.company !== null
      ? ` ${masculine(facts.company) ? 'no' : 'na'} ${facts.company}`
      : facts.holds('client-hidden')
        ? ' no seu cliente'
        : '';
  if (facts.role === null && where === '') return null;
  return `${facts.role === null ? plain(form, facts.region) : post(facts.role, form, facts.region)}${where}`;
};

/** Companies are feminine ("a empresa") unless their name begins with a masculine noun. */
const masculine = (company: string): boolean =>
  /^(?:banco|grupo|hospital|instituto|laboratório|colégio|ministério|centro|escritório|estúdio|estaleiro|mercado|supermercado|hotel|clube|museu|teatro|jornal|consórcio|sistema|frigorífico|armazém|restaurante|sindicato|serviço|tribunal|município|café|ateliê|atelier|salão|condomínio|posto|cartório|agrupamento|externato|lar|conselho|departamento|parque|observatório|estádio)\b/i.test(
    company,
  );

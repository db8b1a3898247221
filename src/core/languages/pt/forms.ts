import type { Meeting } from '../echo';
import { invites } from '../invites';
import { listed } from '../listed';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';

/** How Portuguese says roles, companies and times inside a sentence. Brazil is the plain form, Portugal where it differs. */
export const forms: Readonly<Record<string, Form>> = {
  /** "a vaga de Analista de Dados", "o estágio em Marketing". */
  'a vaga': ({ role }) => (role === null ? null : post(role, 0)),
  'à vaga': ({ role }) => (role === null ? null : post(role, 1)),
  'da vaga': ({ role }) => (role === null ? null : post(role, 2)),
  /** "a vaga de Analista na Acme", "a vaga para o seu cliente". */
  'a vaga na': (facts) => whole(facts, 0),
  'à vaga na': (facts) => whole(facts, 1),
  'da vaga na': (facts) => whole(facts, 2),
  /** "esta vaga", "este estágio": the role was named before. */
  'esta vaga': ({ role }) => (role === null ? 'a vaga' : /^estágio\b/i.test(role) ? 'este estágio' : 'esta vaga'),
  /** "da Acme", "do Banco Aurora". */
  'da company': ({ company }) => (company === null ? null : `${masculine(company) ? 'do' : 'da'} ${company}`),
  'na company': ({ company }) => (company === null ? null : `${masculine(company) ? 'no' : 'na'} ${company}`),
  'Na company': ({ company }) => (company === null ? null : `${masculine(company) ? 'No' : 'Na'} ${company}`),
  /** "o seu convite para a videochamada de quinta-feira, 5 de março", "o seu convite para uma segunda entrevista, na quinta-feira, 5 de março". */
  'o convite': (facts) => `o ${invitation(facts)}`,
  'pelo convite': (facts) => `pelo ${invitation(facts)}`,
  'a nossa entrevista de date': (facts) => ours(facts, 'a', 'o'),
  'da nossa entrevista de date': (facts) => ours(facts, 'da', 'do'),
  'da nossa entrevista': (facts) =>
    facts.meeting === null
      ? 'do horário que havíamos marcado'
      : `${males.includes(facts.meeting) ? 'do nosso' : 'da nossa'} ${noun(facts.meeting, facts)}`,
  /** Between thanks and no; where an excuse stands between, there is nothing to oppose. */
  porém: ({ holds }) => (holds('late') && !holds('specific') ? '' : ', porém'),
  /** The same in a reason, where praise goes before. */
  oposição: ({ holds }) => (holds('specific') ? ', porém,' : ''),
  /** What follows from the no for what was set or suggested; '' where nothing was. */
  portanto: (facts) => {
    if (!invites(facts)) return '';
    // After a reason the decision itself says "por isso".
    const so = facts.holds('reason') ? ' e' : ' e, portanto,';
    const { meeting } = facts;
    if (facts.holds('booking')) return `${so} não marcarei um horário`;
    if (facts.holds('appointed'))
      return `${so} peço o cancelamento ${meeting === null ? 'do horário marcado' : `${males.includes(meeting) ? 'do' : 'da'} ${noun(meeting, facts)}`}`;
    if (facts.offered > 1) return `${so} não precisarei de nenhum dos horários propostos`;
    if (facts.day === null) return '';
    if (meeting === null) return `${so} não comparecerei no horário marcado`;
    const at = facts.region === 'PT' ? 'n' : 'd';
    return `${so} não participarei ${at}${males.includes(meeting) ? 'o' : 'a'} ${noun(meeting, facts)}`;
  },
  /** "ao Sr. Ademir Zanrosso e a Anneke de Wit". */
  'aos outros': ({ others }) => (others.length === 0 ? null : listed(others.map(called), 'e')),
  'na date': ({ date }) => (date === null ? null : `${day(date) ? 'no' : 'na'} ${date}`),
  'de date': ({ date }) => (date === null ? null : `de ${date}`),
  'até deadline': ({ deadline }) => (deadline === null ? null : `até ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0
      ? null
      : slots.length === 1
        ? `${day(slots[0] ?? '') ? 'no' : 'na'} ${slots[0]}`
        : slots.map((slot) => `\n– ${slot}`).join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} minutos` : null),
  'uma format': ({ format, region }) =>
    format === null
      ? null
      : format === 'phone'
        ? region === 'PT'
          ? 'uma chamada telefónica'
          : 'uma conversa por telefone'
        : 'uma videochamada',
  'por format': ({ format }) => (format === null ? null : format === 'phone' ? 'por telefone' : 'por videochamada'),
  /** "Ana Lima, analista com quem trabalhei,". */
  /** At the end of a sentence, without the closing comma. */
  'the colleague': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
  'a ligação': ({ region }) => (region === 'PT' ? 'a sua chamada' : 'a sua ligação'),
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

const invitation = (facts: Facts): string => {
  const { meeting } = facts;
  // A day that is given to a camera or to work at home is not spoken of as one that stands.
  const on = facts.holds('one-way') || facts.holds('take-home') ? null : facts.day;
  if (meeting === null) return on === null ? 'seu convite' : `seu convite para ${day(on) ? 'o' : 'a'} ${on}`;
  const isMale = males.includes(meeting);
  const any = `seu convite para ${isMale ? 'um' : 'uma'} ${noun(meeting, facts)}`;
  if (on === null) return any;
  if (rounds.includes(meeting)) return `${any}, ${day(on) ? 'no' : 'na'} ${on}`;
  return `seu convite para ${isMale ? 'o' : 'a'} ${noun(meeting, facts)} de ${on}`;
};

/** "a nossa entrevista de quinta-feira"; "a nossa segunda entrevista, marcada para …": "segunda" is a Monday, too. */
const ours = (facts: Facts, her: string, his: string): string | null => {
  const { meeting, date } = facts;
  if (date === null) return null;
  if (meeting === null) return `${his} horário combinado para ${date}`;
  const isMale = males.includes(meeting);
  const what = `${isMale ? `${his} nosso` : `${her} nossa`} ${noun(meeting, facts)}`;
  return rounds.includes(meeting) ? `${what}, ${isMale ? 'marcado' : 'marcada'} para ${date}` : `${what} de ${date}`;
};

const called = ({ name, family, honorific }: Person): string => {
  const word = (honorific ?? '').toLowerCase().replace(/[.ª]/g, '');
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

const plainPost = ['a vaga', 'à vaga', 'da vaga'] as const;

const post = (role: string, form: 0 | 1 | 2): string => {
  const own = itself.find(([word]) => word.test(role))?.[1];
  return own ? `${own[form]} ${role.charAt(0).toLowerCase()}${role.slice(1)}` : `${plainPost[form]} de ${role}`;
};

const whole = (facts: Facts, form: 0 | 1 | 2): string | null => {
  const where =
    facts.company !== null
      ? ` ${masculine(facts.company) ? 'no' : 'na'} ${facts.company}`
      : facts.holds('client-hidden')
        ? ' no seu cliente'
        : '';
  if (facts.role === null && where === '') return null;
  return `${facts.role === null ? plainPost[form] : post(facts.role, form)}${where}`;
};

/** Companies are feminine ("a empresa") unless their name begins with a masculine noun. */
const masculine = (company: string): boolean =>
  /^(?:banco|grupo|hospital|instituto|laboratório|colégio|ministério|centro|escritório|estúdio|estaleiro|mercado|supermercado|hotel|clube|museu|teatro|jornal|consórcio|sistema|frigorífico|armazém|restaurante|sindicato|serviço|tribunal|município|café|ateliê|atelier|salão|condomínio|posto|cartório|agrupamento|externato|lar|conselho|departamento|parque|observatório|estádio)\b/i.test(
    company,
  );

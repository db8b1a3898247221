import { listed } from '../listed';
import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';

/** Portuguese: "Sr." and "Sra." only where the letter itself says so; else a greeting without gender. */
export const salutation: Salutation = {
  anybody: 'candidato|candidata|candidatos|candidatas|postulante',
  woman: {
    called: 'Sra.',
    titles:
      'diretora|directora|coordenadora|técnica|assessora|supervisora|professora|psicóloga|sócia|fundadora|proprietária|encarregada|reitora|recrutadora|enfermeira|engenheira|advogada|gestora|administradora|pedagoga|vereadora|prefeita',
  },
  ceremony: /\b(?:V\. ?Ex[.ª]|V\. ?Exas?\b|Exm[oa]s?\.|Excelentíssim|Ilm[oa]s?\.|Prezad[oa]s? Senhor|Dign[oa] )/u,
  greet: (who) => {
    if (who.people.length > 0) {
      const names = listed(
        who.people.map((person) => nameOf(person, who)),
        'e',
      );
      const title = who.people.length === 1 ? titleOf(who.people[0]?.honorific ?? null) : null;
      // Brazil: "Prezada" where the letter itself says "Sra."; a given name is no liberty there.
      if (who.region !== 'PT' && title !== null && (who.tone !== 'warm' || who.ceremony === true))
        return [`${title === 'Sra.' ? 'Prezada' : 'Prezado'} ${names},`, `Bom dia, ${names},`];
      if (who.region !== 'PT' && who.tone !== 'warm' && who.ceremony !== true)
        return [`Olá, ${names},`, `Bom dia, ${names},`];
      if (who.region === 'PT' && who.register === 'formal' && title === null && who.people[0]?.degree === null) {
        const given = who.people.length === 1 && who.tone === 'warm' && who.ceremony !== true && who.people[0]?.given;
        return given
          ? [`${(who.opening && openings[who.opening]) || 'Bom dia'}, ${given},`, 'Bom dia,']
          : ['Bom dia,', `Bom dia, ${names},`];
      }
      if (who.tone !== 'warm' || who.ceremony === true) return [`Bom dia, ${names},`];
      const word =
        (who.opening && openings[who.opening]) ||
        (who.region === 'PT' && who.register === 'formal' ? 'Bom dia' : 'Olá');
      return [...new Set([word, 'Olá', 'Bom dia'])].map((each) => `${each}, ${names},`);
    }
    if (who.company !== null || who.team)
      return who.region === 'PT'
        ? who.ceremony === true
          ? ['Exmos. Senhores,', 'Bom dia,']
          : ['Bom dia,', 'Cara equipa de recrutamento,']
        : who.tone === 'warm' && who.ceremony !== true
          ? ['Olá,', 'Bom dia, equipe,']
          : ['Prezada equipe de recrutamento,', 'Bom dia, equipe,'];
    return who.tone === 'warm' || who.region !== 'PT' ? ['Olá,', 'Bom dia,'] : ['Bom dia,', 'A quem possa interessar,'];
  },
  signOff: ({ people, tone, region, parting, register }) => {
    const usual =
      region !== 'PT' && register === 'familiar'
        ? ['Um abraço,', 'Abraços,', 'Cordialmente,']
        : region === 'PT'
          ? tone === 'warm'
            ? ['Com os melhores cumprimentos,', 'Cumprimentos cordiais,', 'Cumprimentos,']
            : ['Com os melhores cumprimentos,', 'Atentamente,', 'Cumprimentos,']
          : tone === 'warm' && people.length > 0
            ? ['Cordialmente,', 'Um abraço,', 'Atenciosamente,']
            : ['Atenciosamente,', 'Cordialmente,', 'Com os melhores cumprimentos,'];
    const mirrored = parting ? partings[parting] : undefined;
    return mirrored ? [mirrored, ...usual.filter((each) => each !== mirrored)] : usual;
  },
};

const openings: Readonly<Record<string, string>> = {
  ola: 'Olá',
  oi: 'Oi',
  'bom-dia': 'Bom dia',
  'boa-tarde': 'Boa tarde',
  'boa-noite': 'Boa noite',
};
const partings: Readonly<Record<string, string>> = {
  abraco: 'Um abraço,',
  atenciosamente: 'Atenciosamente,',
  cordialmente: 'Cordialmente,',
  cumprimentos: 'Cumprimentos,',
  'melhores-cumprimentos': 'Com os melhores cumprimentos,',
};

/** "Isaura", of Isaura Belchior Simões; by the whole name where the letter is formal. */
const nameOf = (person: Person, { tone, ceremony, region, opening, register }: Greeted): string => {
  const title = titleOf(person.honorific);
  if (person.degree !== null) return `${degreeOf(person.degree, title)} ${surname(person.family) ?? person.name}`;
  const isFormal =
    ceremony === true || opening === 'caro' || (region === 'PT' && register === 'formal' && opening !== 'ola');
  if (title !== null && person.family !== null && (tone !== 'warm' || isFormal)) return `${title} ${person.family}`;
  if ((tone === 'warm' || region !== 'PT') && !isFormal && person.given !== null)
    return `${person.given.split(' ')[0] ?? person.given}${second.test(person.family ?? '') ? ` ${person.family}` : ''}`;
  return title !== null && person.family !== null ? `${title} ${person.family}` : person.name;
};

/** Of "Maria do Céu Fragoso" no surname is sure: "do Céu" belongs to "Maria". */
export const surname = (family: string | null): string | null =>
  family !== null && /^d[aeo]s? \p{Lu}\S* \p{Lu}/u.test(family) ? null : family;

/** "Zé Luís": who signs with two given names is called by both. */
const second =
  /^(?:Afonso|Alberto|Ant[óô]nio|Augusto|Beatriz|Carlos|Carolina|Clara|Cristina|Eduardo|Fernando|Filipe|Francisco|Helena|Henrique|Isabel|João|Júlia|Laura|Lu[ií]s|Lu[ií]sa|Manuel|Margarida|Maria|Miguel|Paula|Paulo|Pedro|Rita|Sofia|Teresa)$/;

const titleOf = (honorific: string | null): 'Sr.' | 'Sra.' | null => {
  const word = (honorific ?? '').toLowerCase().replace(/[.ª]/g, '');
  if (['sra', 'sr a', 'senhora', 'dona', 'mrs', 'ms'].includes(word)) return 'Sra.';
  return ['sr', 'senhor', 'mr'].includes(word) ? 'Sr.' : null;
};

const degreeOf = (degree: string, title: 'Sr.' | 'Sra.' | null): string =>
  /^dr/i.test(degree) && title === 'Sra.' ? 'Dra.' : /^prof/i.test(degree) && title === 'Sra.' ? 'Profa.' : degree;

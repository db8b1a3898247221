import { describe, expect, test } from '@jest/globals';
import { decline } from '../../../src/core/decline';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage, type Message } from '../../../src/core/message/message';

const now = '2026-06-01T09:00:00+02:00';
const written = (from: readonly [string, string], lines: readonly string[], subject = ''): string => {
  const message: Message = {
    ...emptyMessage,
    from: { name: from[0], address: from[1] },
    to: [{ name: 'Sam Lee', address: 'sam@post.example' }],
    subject,
    text: lines.join('\n'),
    receivedAt: now,
  };
  return decline(message, allLanguages, now).reply.text;
};
const greeting = (...letter: Parameters<typeof written>): string => written(...letter).split('\n')[0] ?? '';

const english = [
  'We would like to invite you to an interview for the post of archivist on Tuesday 9 June at 10:00.',
  '',
];
const german = ['wir laden Sie herzlich zum Vorstellungsgespräch am Dienstag, 9. Juni, um 10 Uhr ein.', ''];
const french = [
  'Nous avons le plaisir de vous convier à un entretien le mardi 9 juin à 10 h pour le poste d’archiviste.',
  '',
];
const spanish = ['Le convocamos a una entrevista el martes 9 de junio a las 10:00 para el puesto de archivero.', ''];

describe('who signs is greeted as the signature says', () => {
  test.each<[string, string, Parameters<typeof written>]>([
    [
      'the name somebody goes by',
      'Hi Bo,',
      [
        ['Robert Tennant', 'bo@lark.example'],
        ['Hi Sam,', '', 'Bo here from Lark.', ...english, 'bo', '--', 'Robert Tennant', 'Creative Director, Lark'],
      ],
    ],
    [
      'a short form above the card',
      'Hi Liz,',
      [
        ['Elizabeth Hale', 'e.hale@lark.example'],
        ['Hi Sam,', '', ...english, 'Best wishes,', 'Liz', '', 'Elizabeth Hale', 'Office Manager, Lark'],
      ],
    ],
    [
      'a word of goodbye is no name',
      'Hi Beatrice,',
      [
        ['Beatrice Hale', 'b.hale@lark.example'],
        ['Hi Sam,', '', ...english, 'Best wishes,', 'Bises', '', 'Beatrice Hale', 'Office Manager, Lark'],
      ],
    ],
    [
      'a rank',
      'Dear Sgt. Villanueva,',
      [
        ['Recruiting Unit', 'recruiting@millbrook.example'],
        ['Candidate,', '', ...english, 'Sincerely,', 'Sgt. D. Villanueva', 'Recruiting Unit'],
      ],
    ],
    [
      'an initial',
      'Hello,',
      [
        ['Recruiting Unit', 'recruiting@millbrook.example'],
        ['Hello Sam,', '', ...english, 'Sincerely,', 'D. Villanueva', 'Recruiting Unit'],
      ],
    ],
    [
      'a professor',
      'Dear Professor Castellanos,',
      [
        ['History Search', 'search@wexford.example'],
        [
          'Dear Sam,',
          '',
          ...english,
          'With best wishes,',
          'Lenora Castellanos',
          'Professor and Chair, Search Committee',
        ],
      ],
    ],
    [
      'no professor',
      'Dear Lenora,',
      [
        ['History Search', 'search@wexford.example'],
        ['Dear Sam,', '', ...english, 'With best wishes,', 'Lenora Castellanos', 'Assistant to Professor Hale'],
      ],
    ],
    [
      'to an applicant',
      'Dear Biljana Stojanovska,',
      [
        ['HR', 'hr@embassy.example'],
        ['Dear Applicant,', '', ...english, 'Sincerely,', 'Biljana Stojanovska', 'HR Assistant'],
      ],
    ],
    [
      'Personalreferentin',
      'Sehr geehrte Frau Reinhardt,',
      [
        ['Birgit Reinhardt', 'b.reinhardt@pumpen.example'],
        [
          'Sehr geehrter Herr Lee,',
          '',
          ...german,
          'Mit freundlichen Grüßen',
          'i. A. Birgit Reinhardt',
          'Personalreferentin',
          'Pumpen GmbH',
        ],
      ],
    ],
    [
      'Leiter:in',
      'Guten Tag Toni Reinhardt,',
      [
        ['Toni Reinhardt', 't.reinhardt@pumpen.example'],
        [
          'Sehr geehrter Herr Lee,',
          '',
          ...german,
          'Mit freundlichen Grüßen',
          'Toni Reinhardt',
          'Leiter:in Personal',
          'Pumpen GmbH',
        ],
      ],
    ],
    [
      'his boss',
      'Guten Tag Toni Reinhardt,',
      [
        ['Toni Reinhardt', 't.reinhardt@pumpen.example'],
        [
          'Sehr geehrter Herr Lee,',
          '',
          ...german,
          'Mit freundlichen Grüßen',
          'Toni Reinhardt',
          'Assistenz der Geschäftsführerin',
          'Pumpen GmbH',
        ],
      ],
    ],
    [
      'one of two',
      'Guten Tag Tim Müller,',
      [
        ['Tim Müller', 't.mueller@pumpen.example'],
        [
          'Sehr geehrter Herr Lee,',
          '',
          ...german,
          'Mit freundlichen Grüßen',
          'Tim Müller und Anna Weber',
          'Personalreferentin',
          'Pumpen GmbH',
        ],
      ],
    ],
    [
      'nobody signs as Monsieur',
      'Bonjour,',
      [
        ['RH', 'mbr@tanneries.example'],
        ['Bonjour,', '', ...french, 'Cordialement,', 'M. Belkacem-Roux', 'Ressources humaines'],
      ],
    ],
    [
      'Chargée',
      'Bonjour Madame Le Goff,',
      [
        ['Solène Le Goff', 's.legoff@conserves.example'],
        ['Bonjour Madame Lee,', '', ...french, 'Cordialement,', 'Solène Le Goff', 'Chargée de recrutement'],
      ],
    ],
    [
      'Responsable',
      'Bonjour,',
      [
        ['Solène Le Goff', 's.legoff@conserves.example'],
        ['Bonjour Madame Lee,', '', ...french, 'Cordialement,', 'Solène Le Goff', 'Responsable du recrutement'],
      ],
    ],
    [
      'Directora',
      'Estimada Sra. Vega:',
      [
        ['Lucía Vega', 'lucia.vega@archivo.example'],
        ['Estimado Sr. Lee:', '', ...spanish, 'Atentamente,', 'Lucía Vega', 'Directora de Personal'],
      ],
    ],
    [
      'Dirección técnica',
      'Buenos días:',
      [
        ['Lucía Vega', 'lucia.vega@archivo.example'],
        ['Estimado Sr. Lee:', '', ...spanish, 'Atentamente,', 'Lucía Vega', 'Responsable de Dirección técnica'],
      ],
    ],
    [
      'Lic.',
      'Buenos días, Lic. Ortiz:',
      [
        ['Recursos Humanos', 'rh@archivo.example'],
        ['Estimado Sr. Lee:', '', ...spanish, 'Atentamente,', 'Lic. Marcela Ortiz', 'Recursos Humanos'],
      ],
    ],
    [
      'Dott.ssa',
      'Gentile Dott.ssa Fabbri,',
      [
        ['Selezioni', 'noreply@ospedale.example'],
        [
          'Gentile candidato,',
          '',
          'la S.V. è convocata per il colloquio per il profilo di fisioterapista il giorno 09/06/2026 alle ore 9:00.',
          '',
          'Dott.ssa Elettra Fabbri',
        ],
      ],
    ],
    [
      'Specjalistka',
      'Szanowna Pani Kunegundo,',
      [
        ['Kunegunda Wróbel', 'k.wrobel@hutmech.example'],
        [
          'Dzień dobry,',
          '',
          'zapraszam Pana na rozmowę kwalifikacyjną we wtorek 9 czerwca o godz. 10:00 na stanowisko archiwisty.',
          '',
          'Pozdrawiam',
          'Kunegunda Wróbel',
          'Specjalistka ds. rekrutacji',
        ],
      ],
    ],
  ])('%s', (_, expected, letter) => {
    expect(greeting(...letter)).toBe(expected);
  });

  test('those who are thanked keep their titles', () => {
    expect(
      written(
        ['Birgit Reinhardt', 'b.reinhardt@pumpen.example'],
        [
          'Sehr geehrter Herr Lee,',
          '',
          ...german,
          'Neben mir wird Herr Dipl.-Ing. Volker Stamm, Leiter Konstruktion, teilnehmen.',
          '',
          'Mit freundlichen Grüßen',
          'Birgit Reinhardt',
          'Personalreferentin',
        ],
      ),
    ).toContain('Herrn Stamm');
  });
});

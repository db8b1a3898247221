import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

/** What the head shows, its address, the text, and who a careful reader takes for the writer. */
type Told = readonly [name: string, address: string, text: string, recruiter: string | null];

const told: Record<string, Told> = {
  'a rare family behind a department': [
    '푸른솔정밀',
    'insa@pureunsol.example',
    '노아람 님, 안녕하세요. 푸른솔정밀 경영지원실 단리온 과장입니다.\n\n10월 12일(월) 오후 2시에 면접을 진행하고자 합니다.',
    '단리온',
  ],
  'a name in kana that has a dot': [
    '株式会社ミナモ',
    'recruit@minamo.example',
    '佐伯様\n\n株式会社ミナモ 人事部のホアン・リンと申します。\n10月12日(月)14時より面接をお願いいたします。',
    'ホアン・リン',
  ],
  'one who names the house that the head shows': [
    'barber ROAST',
    'barber@roast.example',
    '佐伯さん、barber ROASTのKENJIです。\n10月12日の20時、店に来れますか?面接しましょう。',
    'KENJI',
  ],
  'whom to ask for, in another script': [
    'Oceanic HR',
    'hr@oceanic.example',
    '陳小姐:\n現約定於10月12日(一)下午2時到本公司面試。如有疑問,請聯絡人力資源部 Wendy Ho。\n遠洋物流有限公司',
    'Wendy Ho',
  ],
  'a rank of several words': [
    'Clerk',
    'clerk@council.example',
    'Dear Tom,\n\nWe would like to interview you on Monday 12 October at 10am.\n\nYours sincerely,\nThe Very Reverend Marguerite Oyelaran\nDean of Saxby',
    'Marguerite Oyelaran',
  ],
  'an extension behind a label': [
    'Recruitment',
    'jobs@halden.example',
    'Dear Tom\n\nYour interview is on 12/10/2026 at 09:20 at Halden Hall.\nAny trouble on the day: Priya Nandakumar, ext. 4471\n\nRecruitment Services\nHalden Hall Trust',
    'Priya Nandakumar',
  ],
  'one word before the house in the head': [
    'Dilys @ Loaf & Ladle',
    'hello@loafandladle.example',
    "hey tom,\n\nyou free saturday 10 october at 4? come by the shop and we'll have a chat about the counter job.\n\nd.",
    'Dilys',
  ],
  'the first of two': [
    'De Bloesem',
    'info@debloesem.example',
    'Beste Tom,\n\nWil je op maandag 12 oktober om 10 uur langskomen voor een sollicitatiegesprek?\n\nGroetjes,\nFemke & Joost\nKwekerij De Bloesem',
    'Femke',
  ],
  'what begins with ours': [
    'Kansliet IF Vågen',
    'kansli@ifvagen.example',
    'Hej Tom!\n\nStyrelsen vill träffa dig för en intervju. Vår ordförande Ulla Sandhed kan måndag 12 oktober kl 19 i klubbstugan.\n\nIF Vågen – mer än en klubb',
    'Ulla Sandhed',
  ],
  'a particle in capitals': [
    'DRH',
    'recrutement@ch-valdarc.example',
    "Monsieur,\n\nJ'ai le plaisir de vous convier à un entretien le lundi 12 octobre 2026 à 10 h 15.\n\nP/ la Directrice,\nSolène LE GALL\nAdjointe",
    'Solène Le Gall',
  ],
  'a house called alike': [
    'Hnos. Urdiain Labrador',
    'fincalosolmos@correo.example',
    'Buenas noches, Tom:\n\nVen el lunes 12 de octubre a las 10 a la finca para una entrevista.\n\nEusebio Urdiain\ntel. 655 000 218',
    'Eusebio Urdiain',
  ],
  'signed with the family name first, as the address tells': [
    'Bogumił Sroka',
    'b.sroka@auto-sroka.example',
    'Dzień dobry,\n\nProszę przyjechać na rozmowę kwalifikacyjną w poniedziałek 12 października o 10.00.\n\nSroka Bogumił\nAuto-Sroka',
    'Bogumił Sroka',
  ],
  'a portal is nobody': [
    'Sollicitatieportaal Noord-West',
    'noreply@onderwijsnw.example',
    'Geachte kandidaat,\n\nU bent geselecteerd voor een sollicitatiegesprek op 12-10-2026, 9.20 uur.\n\nTeam Personeelszaken',
    null,
  ],
};

describe('who writes, told in unusual ways', () => {
  for (const [what, [name, address, text, recruiter]] of Object.entries(told))
    it(what, () => {
      const message = { ...emptyMessage, from: { name, address }, subject: '', text };
      expect(read(message, allLanguages, '2026-10-05T09:00:00Z').recruiter?.value.name ?? null).toBe(recruiter);
    });
});

import { unclear } from '../../reading/unclear';
import type { Check, CheckExample, Fault, Seen, Words } from '../check';
import { foreignIn } from '../foreign';
import { meet, says } from '../lined';
import { mend, wordsOf } from '../mend';
import { greetedIn, misspeltIn } from '../names';
import { slotsIn } from '../slots';

/** To this person, about this role, at this company: nothing left over from another letter. */
export const personalization: Check = {
  name: 'personalization',
  judge: (seen) =>
    seen.draft.sentences.length === 0
      ? []
      : [...slots(seen), ...greeting(seen), ...misspelt(seen), ...foreignIn(seen), ...uncertain(seen)],
};

/** What our reply goes without because the letter does not tell it: the person may know. Their own words are theirs. */
const uncertain = ({ asks, reading, edited, reply }: Seen): readonly Fault[] =>
  asks !== true || edited || reply === null ? [] : unclear(reading).map((what) => fault(`unclear-${what}`, []));

const slots = (seen: Seen): readonly Fault[] => {
  const hits = slotsIn(seen);
  return hits.length > 0 ? [{ fault: 'slot', words: wordsOf(hits) }] : [];
};

const misspelt = (seen: Seen): readonly Fault[] => {
  const slips = misspeltIn(seen);
  const [first] = slips;
  return first ? [fault('name-misspelt', wordsOf(slips), mend(seen.text, slips), { name: first.by })] : [];
};

const greeting = (seen: Seen): readonly Fault[] => {
  const { reading, draft } = seen;
  const { who, words, instead } = greetedIn(seen);
  if (slotsIn(seen).some((slot) => words.some((word) => meet(slot, word)))) return [];
  if (who === 'right' || who === 'unknown') return [];
  if (who === 'misspelt')
    return [fault('name-misspelt', words, respelt(seen.text, words, instead), { name: instead ?? '' })];
  if (who === 'colleague')
    return [fault('nobody-greeted', words, regreeted(seen), { name: reading.recruiter?.value.name ?? '' })];
  if (who === 'stranger' || who === 'oneself' || who === 'wrong-title') return [fault(who, words, regreeted(seen))];
  const recruiter = reading.recruiter;
  const named =
    recruiter !== null &&
    [recruiter.value.given, recruiter.value.family].some((name) => name && vocative(draft.body.text, name));
  if (named) return [];
  if (draft.greeting === null && seen.wish.intent === 'one-line') return [];
  if (draft.greeting === null) return [fault('no-greeting', [], regreeted(seen))];
  const byName =
    recruiter !== null &&
    recruiter.sure !== 'unsure' &&
    (reading.route.value.kind !== 'team' || impersonal.test(draft.greeting.text));
  const together =
    who === 'team' &&
    !impersonal.test(draft.greeting.text) &&
    (reading.situation.team || reading.interviewers.length > 1);
  // "Bonjour,", "Hej!": short, and courteous everywhere.
  const bare = who === 'nobody' && draft.greeting.text.trim().split(/\s+/).length < 4;
  const titled =
    draft.manners.titleGreets === true && who === 'nobody' && says(draft, draft.greeting, 'sirs', 'madams');
  return byName && !together && !titled && !bare
    ? [fault('nobody-greeted', words, regreeted(seen), { name: recruiter.value.name })]
    : [];
};

/** Addresses nobody at all: an answer to a person who signs is not sent to a team so. */
const impersonal =
  /whom(?:soever)? it may concern|(?:dear |to the )hiring (?:manager|officer)|\bdear recruiter|sir or madam|sir\/madam|wen es (?:angeht|betrifft)|à qui de droit|a quien (?:pueda )?corresponda|a quem (?:possa interessar|de direito)|a chi di competenza|kogo (?:to )?dotyczy|den det berör/i;

const fault = (key: string, words: readonly Words[], repair?: string, values?: Fault['values']): Fault => ({
  fault: key,
  words,
  ...(repair === undefined ? {} : { repair }),
  ...(values === undefined ? {} : { values }),
});

const respelt = (text: string, words: readonly Words[], instead: string | undefined): string | undefined =>
  instead === undefined
    ? undefined
    : mend(
        text,
        words.map(({ start, end }) => ({ start, end, by: instead })),
      );

/** A name spoken to, as far as its first letters: "Pani Anno". */
const vocative = (text: string, name: string): boolean => text.includes(name.length > 3 ? name.slice(0, -1) : name);

/** The draft under the greeting that the product composed. */
const regreeted = ({ text, draft, reply }: Seen): string | undefined => {
  const ours = reply?.parts.find((part) => part.move === 'greeting')?.text;
  if (ours === undefined) return undefined;
  if (draft.greeting === null) return `${ours}\n\n${text}`;
  const { start, end } = draft.greeting;
  return mend(text, [{ start, end, by: ours }]);
};

export const examples: readonly CheckExample[] = [
  {
    language: 'ja',
    draft: 'コワルスカ店長\n\nご連絡をありがとうございます。今回は辞退いたします。\n\n田中',
    verdict: 'pass',
  },
  {
    language: 'es',
    draft: 'Buenas tardes, Adriana:\n\nMuchas gracias por la invitación. He decidido no continuar.\n\nSaludos,\nTom',
    given: {
      reading: {
        recruiter: null,
        parts: {
          text: 'Buenos días:\n\nLe confirmo la entrevista del jueves 5 de marzo a las 10:00.\n\nFeliz día,\n\nLILIANA CÁRDENAS RÚA\nPsicóloga de Selección',
          quoted: '',
        } as never,
      },
    },
    verdict: 'look',
    words: ['Adriana'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to go on with the Head of Corporate Partnerships post.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Head of Corporate Partnerships'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. Please keep me in mind for the Data Engineer role when it opens.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: 'Dear Ms Kowalska,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: 'Hi Sarah,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Sarah'],
  },
  {
    language: 'en',
    draft: 'Hi Marai,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Marai'],
  },
  {
    language: 'en',
    draft: 'Dear Sir or Madam,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Dear Sir or Madam,'],
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for the interview at Globex. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Globex'],
  },
  {
    language: 'en',
    draft: 'A Mharia, a chara,\n\nThank you for inviting me. I have decided not to proceed.\n\nLe meas,\nTom',
    verdict: 'pass',
  },
  {
    language: 'pl',
    draft:
      'Szanowna Pani Profesor,\n\ndziękuję za zaproszenie. Rezygnuję z udziału w rozmowie.\n\nZ poważaniem\nTomasz',
    verdict: 'pass',
  },
];

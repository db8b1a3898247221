import type { Check, CheckExample, Fault, Seen, Words } from '../check';
import { hitsIn, isWithin, meet, says } from '../lined';
import { matches } from '../matches';
import { wordsOf } from '../mend';
import { lettersOf } from '../names';
import { offersIn } from '../offers';
import { clausesOf, passages } from '../passages';
import { find, fold } from '../phrasing';
import { remembered } from '../remembered';
import type { Span } from '../span';

/**
 * Whether the reason is true is not for a machine to judge, and it says so. What the letter knows better, and what the draft
 * itself says otherwise, it can see.
 */
export const honesty: Check = {
  name: 'honesty',
  judge: (seen) => {
    const faults = [offer, neverSpoke, denial, misstated, pretext, contradiction, exclusion].flatMap((rule) =>
      rule(seen),
    );
    return faults.length > 0 ? faults : 'not-mine';
  },
};

type Rule = (seen: Seen) => readonly Fault[];

const faultOf = (fault: string, words: readonly Words[]): readonly Fault[] =>
  words.length > 0 ? [{ fault, words: wordsOf(words) }] : [];

const offer: Rule = (seen) => faultOf('offer', offersIn(seen));

/** The manners of the language that the letter is written in. */
const theirsIn = ({ reading, language, languages }: Seen): Seen['language']['manners'] =>
  languages?.[reading.answerIn]?.manners ?? language.manners;

/** What the letter says of earlier days, in its own words or as it was read. */
const known = remembered((seen: Seen) => {
  const { reading } = seen;
  const { applied, interviewed, earlierContact, confirmed } = reading.situation;
  const { text, quoted } = reading.parts;
  const theirs = theirsIn(seen);
  const letter = `${reading.subject}\n${text}`;
  return {
    spoke:
      // Of a letter that is not at hand nothing is known.
      letter.trim().length < 120 ||
      interviewed === true ||
      earlierContact === true ||
      quoted.trim() !== '' ||
      (find(letter, theirs.contact).length > 0 && find(text, theirs.firsts ?? '').length === 0),
    wrote: quoted.trim() !== '' || confirmed === true || earlierContact === true,
    approached:
      applied !== true &&
      find(letter, theirs.applied).length === 0 &&
      (applied === false || find(letter, theirs.approached).length > 0),
    applied: applied === true || (applied === null && find(letter, theirs.applied).length > 0),
    dated: reading.dates.length > 0 && /\d\s?[:.h時시点]\s?\d{2}|\d\s?(?:[ap]\.?m|Uhr|uur|h\b)/i.test(text),
  };
});

/** "Since we last spoke", to somebody who writes for the first time: neither the letter nor what it quotes knows of a talk. */
const neverSpoke: Rule = (seen) => {
  const { draft } = seen;
  const claimed = seen.edited ? draft.sentences.filter((each) => isPast(each, draft)) : [];
  const said = [...hitsIn(draft, 'spoken', draft.body), ...passages(claimed, draft)].filter(
    (hit) => !isDeclined(hit, seen),
  );
  return faultOf(
    'never-spoke',
    known(seen).spoke ? [...said.filter((hit) => isToCome(hit, seen)), ...metAhead(seen)] : said,
  );
};

/** Thanks for a talk on a day that has been, and no word of a letter, of another house or of what is to come. */
const isPast = (sentence: Span, draft: Seen['draft']): boolean =>
  says(draft, sentence, 'ago') &&
  says(draft, sentence, 'talks') &&
  says(draft, sentence, 'thanks', 'pleased', 'you') &&
  !says(draft, sentence, 'decisions', 'settles', 'accepted', 'contrast', 'proposals', 'doors', 'late', 'letters');

/** "I won't be on the call on Thursday", "jag tackar nej till samtalet på torsdag": what is declined is still to come. */
const isDeclined = (hit: Words, { draft }: Seen): boolean =>
  hitsIn(draft, 'decisions', draft.body).some(
    ({ end }) => end <= hit.start && /^[\p{L} ]{0,8}$/u.test(draft.text.slice(end, hit.start)),
  ) || /(?:won['’]t|will not) be (?:\p{L}+ )?$/iu.test(draft.text.slice(0, hit.start).slice(-25));

/** The talk was with people whom their letter names, and nowhere beside a talk that has been: they are still to come. */
const isToCome = (hit: Words, seen: Seen): boolean => {
  const { draft, reading } = seen;
  const sentence = draft.sentences.find((each) => isWithin(hit, each));
  const { text } = reading.parts;
  const host = `${reading.recruiter?.value.name ?? ''} ${reading.company?.value ?? ''} ${reading.candidate ?? ''}`;
  const after = draft.text.slice(hit.end, Math.min(sentence?.end ?? hit.end, hit.end + 60));
  const named = (
    (/^[^,;.]{0,20}?(?:\p{Lu}\p{Ll}{0,3}\. ?)?(?:\p{Lu}[\p{L}'’-]{2,20}[ ,]{0,2}){1,4}/u.exec(after)?.[0] ?? '').match(
      /\p{Lu}\p{L}{2,20}/gu,
    ) ?? []
  ).filter((name) => text.includes(name) && !host.includes(name));
  const lines = text.split(/[\n!?]|\.\s/).filter((line) => named.some((name) => line.includes(name)));
  return (
    draft.manners.charactersPerWord === null &&
    reading.interviewers.length + lines.length > 0 &&
    named.length > 0 &&
    lines.every((line) => find(line, theirsIn(seen).contact).length === 0)
  );
};

/** The same in a script without capitals: one who will ask the questions is thanked for a talk on a day that has been. */
const metAhead = (seen: Seen): readonly Words[] => {
  const { draft, edited, reading } = seen;
  if (!edited || draft.manners.charactersPerWord === null) return [];
  const { contact } = theirsIn(seen);
  const names = reading.interviewers
    .map(({ value }) => value.name)
    .filter((name) => name.length > 1 && name !== reading.recruiter?.value.name);
  const lines = reading.parts.text.split(/[\n。！!？?]/);
  const ahead = names.filter((name) => {
    const naming = lines.filter((line) => line.includes(name));
    return naming.length > 0 && naming.every((line) => find(line, contact).length === 0);
  });
  return draft.sentences
    .flatMap((each) => clausesOf(each))
    .filter((each) => ahead.some((name) => each.text.includes(name)) && isPast(each, draft));
};

/** No talk, no application, no day: the letter says otherwise. */
const denial: Rule = (seen) => {
  const { draft, edited } = seen;
  if (!edited) return [];
  const { spoke, applied, approached, dated, wrote } = known(seen);
  const said = (is: boolean, list: 'unmet' | 'unsought' | 'untold' | 'undone'): readonly Words[] =>
    is ? hitsIn(draft, list, draft.body) : [];
  // Thanks for a review that never was.
  const reviewed = approached
    ? draft.sentences
        .filter((each) => says(draft, each, 'thanks'))
        .flatMap((each) => hitsIn(draft, 'sought', each))
        .filter((hit) => !/[ck]an[dn][iy]dat/i.test(hit.text))
    : [];
  const words = [
    ...reviewed,
    ...said(spoke, 'unmet'),
    ...said((applied || wrote) && !says(draft, draft.body, 'sought'), 'unsought'),
    ...said(wrote, 'undone'),
    ...said(dated, 'untold'),
  ];
  return faultOf('unlike-letter', passages(words, draft));
};

/** Where, in what language, at whose cost, on what day: their letter says otherwise. */
const misstated: Rule = (seen) => {
  const { draft, edited, reading, wish, now } = seen;
  const moves = draft.aim === 'move' || wish.intent === 'move';
  if (!edited) return [];
  const { text } = reading.parts;
  const theirs = theirsIn(seen);
  const letter = (list: 'inPerson' | 'remotely' | 'covered' | 'uncovered') => find(text, theirs[list] ?? '');
  const format = reading.format?.value ?? null;
  const said = (list: 'inPerson' | 'remotely' | 'uncovered'): readonly Words[] => hitsIn(draft, list, draft.body);
  // "Held in Turkish", where their letter speaks of no Turkish.
  const tongues = hitsIn(draft, 'tongues', draft.body).filter(
    (hit) => !lettersOf(reading).includes(fold(hit.text).toLowerCase().split(' ').slice(-1)[0]?.slice(0, 5) ?? ''),
  );
  const today = now.slice(0, 10).split('-').map(Number)[2] ?? 0;
  const words = [
    ...(!moves && (format === 'video' || format === 'phone') && letter('inPerson').length === 0
      ? said('inPerson')
      : []),
    ...(!moves && format === 'onsite' && letter('remotely').length === 0 ? said('remotely') : []),
    ...(letter('covered').length > 0 && letter('uncovered').length === 0 ? said('uncovered') : []),
    ...(draft.manners.charactersPerWord === null ? tongues : []),
    ...matches(draft.body.text, todays)
      .filter((each) => Math.abs(Number(/\d+/.exec(each.text)?.[0]) - today) > 1)
      .map((each) => ({ ...each, start: each.start + draft.body.start, end: each.end + draft.body.start })),
  ];
  return faultOf('unlike-letter', passages(words, draft));
};

/** "Today, the 21st", on whatever day it is written. */
const todays =
  /(?:today|heute|aujourd['’]hui|hoy|hoje|oggi|vandaag|dziś|dzisiaj|idag|i dag),?\s(?:the |dem |den |der |le |el |dia |il |día |de )?\d{1,2}(?![\d:.h]|\s?(?:Uhr|uur|am|pm|a\.m|p\.m))|(?:今日|本日|今天|오늘)(?:は|、|，|是)?\d{1,2}(?:日|号|號|일)/giu;

/** A pretext that is owned to. */
const pretext: Rule = ({ draft, edited }) =>
  edited ? faultOf('pretext', passages(hitsIn(draft, 'pretexts', draft.body), draft)) : [];

/** Two that cannot both be true: no minute to spare, and plenty of time. */
const exclusion: Rule = ({ draft, edited, wish }) => {
  if (!edited || draft.aim === 'move' || wish.intent === 'move') return [];
  const hits = hitsIn(draft, 'poles', draft.body);
  const pair = hits.filter((hit) =>
    hits.some((other) => other.instead !== hit.instead && other.instead?.toLowerCase() === hit.instead?.toLowerCase()),
  );
  return faultOf('contradiction', passages(pair, draft));
};

/** Says that there was no application, and speaks of it; accepts the appointment, and declines; goes elsewhere, and stays. */
const contradiction: Rule = ({ draft, edited, wish }) => {
  if (!edited || draft.aim === 'move' || wish.intent === 'move') return [];
  const never = hitsIn(draft, 'unsought', draft.body);
  const own = hitsIn(draft, 'sought', draft.body).filter((hit) => !never.some((each) => meet(each, hit)));
  if (never.length > 0 && own.length > 0) return faultOf('contradiction', [...never, ...own]);
  // "I will come" alone may be to the shop, some day: it takes a day or an hour beside it, as its phrase says by "→?".
  const comes = draft.sentences
    .filter((each) => !says(draft, each, 'decisions', 'contrast', 'doors', 'proposals', 'softeners', 'hedges'))
    .flatMap((each) => hitsIn(draft, 'attends', each).filter((hit) => hit.instead !== '?' || isDated(each, draft)));
  const no = [...hitsIn(draft, 'firm', draft.body), ...hitsIn(draft, 'decisions', draft.body)].filter(
    (hit, at, all) => !all.slice(0, at).some((each) => meet(each, hit)),
  );
  if (comes.length > 0 && no.length > 0) return faultOf('contradiction', [...passages(comes, draft), ...no]);
  const goes = hitsIn(draft, 'accepted', draft.body);
  const stays = hitsIn(draft, 'stays', draft.body).filter((hit) => !goes.some((each) => meet(each, hit)));
  return goes.length > 0 && stays.length > 0 ? faultOf('contradiction', passages([...goes, ...stays], draft)) : [];
};

const isDated = (sentence: Span, { days, weekdays, manners }: Seen['draft']): boolean =>
  /\d\s?[:.h]\s?\d{2}|[\d一二三四五六七八九十]\s?[点點時时시]/.test(sentence.text) ||
  [...days, ...weekdays].some(
    (each) => isWithin(each, sentence) && (each.end - each.start > 2 || manners.charactersPerWord !== null),
  );

export const examples: readonly CheckExample[] = [
  {
    language: 'de',
    draft:
      'Hallo Maria,\n\nvielen Dank für die Einladung. Ich habe woanders zugesagt. Schwindelfrei wäre ich gewesen!\n\nViele Grüße\nTom',
    verdict: 'not-mine',
  },
  {
    language: 'pl',
    draft:
      'Dzień dobry,\n\ndziękuję za wiadomość. Nie przyjdę na spotkanie. Żadnego podania nigdy do Państwa nie wysyłałem.\n\nPozdrawiam\nTomasz',
    given: { reading: { situation: { applied: true } as never } },
    verdict: 'look',
    words: ['Żadnego podania nigdy do Państwa nie wysyłałem'],
  },
  {
    language: 'zh',
    draft: '您好：\n\n谢谢面试邀请，也感谢郭铭老师上周在二面里给我讲了团队的事。我决定退出这个流程。\n\n孙浩然',
    given: {
      reading: {
        interviewers: [{ value: { name: '郭铭', given: null, family: null } }] as never,
        parts: { text: '恭喜您通过一面！\n面试时间：2026-03-05 10:00\n面试官：郭铭', quoted: '' } as never,
      },
    },
    verdict: 'look',
    words: ['也感谢郭铭老师上周在二面里给我讲了团队的事'],
  },
  {
    language: 'de',
    draft:
      'Hallo Maria,\n\nder Rundgang mit Ihnen letzte Woche war sehr schön. Trotzdem ziehe ich meine Bewerbung zurück. Alles Gute!\n\nViele Grüße\nTom',
    given: {
      reading: {
        parts: {
          text: 'Vielen Dank für Ihre Bewerbung. Wir kennen uns noch nicht und würden gern mit Ihnen ins Gespräch kommen. Passt Ihnen Donnerstag, 5. März, um 10 Uhr bei uns im Büro in der Hauptstraße?',
          quoted: '',
        } as never,
      },
    },
    verdict: 'look',
    words: ['der Rundgang mit Ihnen letzte Woche war sehr schön'],
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have accepted another offer.\n\nBest,\nTom',
    verdict: 'not-mine',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I never applied for this, and I withdraw my application.\n\nBest,\nTom',
    verdict: 'look',
    words: ['never applied', 'my application'],
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I withdraw from the process. See you on Thursday.\n\nBest,\nTom',
    verdict: 'look',
    words: ['See you on Thursday', 'withdraw'],
  },
  {
    language: 'nl',
    draft:
      'Beste Maria,\n\nHet was leuk om vorige week met Arjan te praten. Toch heb ik besloten om niet verder te gaan. Veel succes!\n\nGroeten,\nTom',
    given: {
      reading: {
        parts: {
          text: 'Wij nodigen u graag uit voor een eerste gesprek over de functie van data-analist. Schikt donderdag 5 maart om 10:00 uur? Wij horen het graag van u, dan reserveren wij de kamer.',
          quoted: '',
        } as never,
      },
    },
    verdict: 'look',
    words: ['Het was leuk om vorige week met Arjan te praten'],
  },
];

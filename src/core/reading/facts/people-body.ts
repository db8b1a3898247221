import { fold } from '../../message/fold';
import type { Letter, Line } from '../letter';
import { cueWords, holds, isBoundary, ownWords, phrasesIn, setOf, startsWithPhrase } from '../words';
import { mailboxKind } from './mailbox-kind';
import { isEchoed, parseName, readName } from './name';
import { asCalledInPolish } from './name-cases';
import { isEastern } from './name-eastern';
import { isCapitalAt, isShortened, nameRun } from './name-run';
import { holdsPost, senseOf } from './name-words';
import { type Cue, cuesOf, lastWord, type PeopleCues } from './people-cues';
import { fits } from './people-fit';
import type { Proposal, Sign } from './people-proposal';
import { isSmall } from './people-small';

/** What is read of a letter here, in UTF-16 units: those to meet are not named behind pages of text. */
const most = 12_000;

/** Whom the text names: "my name is …", "on behalf of …", "you will meet …", "our CFO, …", "… would like to meet you". */
export const fromBody = (letter: Letter): readonly Proposal[] => {
  const proposals: Proposal[] = [];
  const cues = cuesOf(letter);
  const isEast = isEastern(letter.parts.text.slice(0, most));
  let count = 0;
  for (const [index, line] of letter.lines.entries()) {
    if (!line.text.trim()) continue;
    if (count++ > 200 || line.start > most || proposals.length > 60) break;
    const isSigned = line.start >= letter.parts.signatureAt;
    if (isEast && letter.eastern) proposals.push(...letter.eastern.people(letter, line, index));
    fromLine({ letter, cues, line, index, isSigned }, proposals);
    if (!isSigned && proposals.length < 40) proposals.push(...panel(letter, line, index));
  }
  if (isSmall(letter)) proposals.push(...fromSmall(letter), ...askedInSmall(letter));
  const subject: Proposal[] = [];
  fromLine({ letter, cues, line: letter.subject, index: -1, isSigned: false }, subject);
  for (const each of subject)
    if (each.name.name.includes(' ')) proposals.push({ ...each, where: 'subject', weight: Math.min(each.weight, 2) });
  return proposals;
};

/** "Interviewers:" above "- Anna Weber, CTO", "面试小组：" above "· 骆瑶, HRBP": those of a list, one a line. */
const panel = (letter: Letter, line: Line, index: number): readonly Proposal[] => {
  const label = /^[^\p{L}]{0,4}(\p{L}[^:：]{1,38}?)(?:\([a-z]{1,3}\))?\s?[:：]?\s*$/u.exec(line.folded)?.[1];
  const sign = label ? panelSign(label, letter) : null;
  if (!sign) return [];
  const found: Proposal[] = [];
  for (let at = index + 1; at < Math.min(index + 9, letter.lines.length); at++) {
    const next = letter.lines[at];
    const lead = /^\s*(?:[-–—•*·・▪◦■●]|\d[.)])?\s*/.exec(next?.text ?? '')?.[0].length ?? 0;
    const rest = next?.text.slice(lead).trimEnd() ?? '';
    if (!next || rest === '') {
      if (found.length > 0 || at > index + 1) break;
      continue;
    }
    const name = rest.length < 100 ? parseName(rest, letter) : null;
    if (
      !name ||
      !(name.name.includes(' ') || isEastern(name.name)) ||
      !(rest.indexOf(name.name) >= 0 && rest.indexOf(name.name) < 14)
    )
      break;
    found.push({
      name,
      sign,
      weight: sign === 'ask' ? 3 : 2.2 + (hr.test(rest) ? 0.6 : 0),
      words: name.name,
      where: 'text',
      start: next.start + Math.max(0, next.text.indexOf(name.name)),
      email: null,
      line: at,
    });
    if (sign === 'ask') break;
  }
  return found;
};
const hr = /\b(?:HR\w{0,3}|RH|P&O|People|Talent|Recruit\w*|Personal\w*|Kadr\w*)\b|人事|人资|人資|招聘|採用|인사|채용/i;

/** Whether a line is a label of those to meet, or of the one to ask. */
const panelSign = (label: string, letter: Letter): Sign | null =>
  isPanel(label, letter)
    ? 'contact'
    : cueWords(letter, 'asks').some((word) => word.length > 4 && label === word)
      ? 'ask'
      : null;

const isPanel = (label: string, letter: Letter): boolean =>
  /^(?:面试小组|面试团队|面试官|面試官|面試委員|面接官|面接担当者?|参加者|면접관|면접위원|참석자)$/.test(label) ||
  cueWords(letter, 'contacts').some(
    (word) => word.length > 4 && (label === word || (label.length < 40 && label.endsWith(` ${word}`))),
  );

/** A letter without capitals: "oi mateus aqui é o zeca da oficina", "soy charo la de la panadería". */
const fromSmall = (letter: Letter): readonly Proposal[] => {
  for (const [index, line] of letter.lines.slice(0, 4).entries())
    for (const { word, at } of phrasesIn(smallIntros(letter), line.folded.slice(0, 400))) {
      if (unsaid.test(word) && (at > 24 || !called.test(word))) continue;
      const behind = line.folded.slice(at + word.length, at + word.length + 40);
      const [lead = '', said = ''] =
        /^\s(?:(?:o|a|la|el|der|die|de|il)\s)?(\p{L}{3,12})(?=,?\s(?:from|de|del|da|do|della|dell|dal|vom|von|aus|van|z|la del?|el del?|o da|a da|van de|pa|fran)\s)/u.exec(
          behind,
        ) ??
        (naming.test(word) ? /^\s(\p{L}{3,12})(?=[.,!]|\s(?:e|y|and|und|och|i)\s|$)/u.exec(behind) : null) ??
        (index < 2 && at < 24 ? shownBehind(behind, line.text.slice(at + word.length), letter) : null) ??
        [];
      if (!said || senseOf(said, letter).kind !== 0 || senseOf(said, letter).isPost) continue;
      const start = at + word.length + lead.length - said.length;
      const words = line.text.slice(start, start + said.length);
      const name = parseName(words.charAt(0).toUpperCase() + words.slice(1), letter);
      if (name)
        return [
          { name, sign: 'intro', weight: 2, words, where: 'text', start: line.start + start, email: null, line: index },
        ];
    }
  return [];
};
/** "pergunta pelo sr. abílio que sou eu": whom to ask for, told by how he or she is addressed. */
const askedInSmall = (letter: Letter): readonly Proposal[] => {
  for (const [index, line] of letter.lines.slice(0, 40).entries())
    for (const { word, at } of phrasesIn(cueWords(letter, 'asks'), line.folded.slice(0, 600))) {
      const from = at + word.length;
      const [lead = '', title = '', said = ''] =
        /^ (?:[oa] |dem |der )?(\p{L}{1,6})\.? (\p{L}{3,12})(?!\p{L})/u.exec(line.folded.slice(from, from + 40)) ?? [];
      if (!said || senseOf(title, letter).honorific === null || senseOf(said, letter).kind !== 0) continue;
      const words = line.text.slice(from + lead.length - said.length, from + lead.length);
      const name = parseName(words.charAt(0).toUpperCase() + words.slice(1), letter);
      const start = line.start + from + lead.length - said.length;
      if (name) return [{ name, sign: 'ask', weight: 1.9, words, where: 'text', start, email: null, line: index }];
    }
  return [];
};

/** "hiya its Moreen,": one word that has a capital, or that the mailbox shows. */
const shownBehind = (behind: string, text: string, { message: { from } }: Letter): readonly string[] | null => {
  const found = /^\s(\p{L}{3,12})(?=[.,!]|$)/u.exec(behind);
  const isShown = found && fold(`${from?.name} ${from?.address}`).includes(found[1] ?? '\n');
  return found && (isShown || /^\s\p{Lu}\p{Ll}/u.test(text)) ? found : null;
};
const smallIntros = (letter: Letter): readonly string[] =>
  letter.language.code === 'en' ? [...cueWords(letter, 'iAm'), 'its'] : cueWords(letter, 'iAm');

/** What people say of themselves only, and what does where a house follows. */
const naming =
  /^(?:mi chiamo|me llamo|mi nombre es|my name is|ich heisse|ich heiße|je m'appelle|jag heter|mam na imie|me chamo|ik heet|nazywam sie)$/;
const called = /^(?:met|hier|tu|ici|hablo)$/;
/** What leads to more than names: "i am from …", "estou". */
const unsaid = /^(?:i am|i'm|im|ik ben|ich bin|je suis|jag ar|met|hier|ici|tu|hablo|sou|jestem)$/;

interface Place {
  readonly letter: Letter;
  readonly cues: PeopleCues;
  readonly line: Line;
  readonly index: number;
  /** Below the goodbye only those to ask are looked for. */
  readonly isSigned: boolean;
}

/** Every run of capitals in a line, with what stands before and behind it. */
const fromLine = (place: Place, into: Proposal[]): void => {
  const { line, letter } = place;
  const { text } = line;
  let last: Proposal | null = null;
  for (let at = 0; at < text.length; at++) {
    if (!isCapitalAt(text, at) || !isBoundary(line.folded, at)) continue;
    const run = nameRun(text, at);
    if (!run) continue;
    const found: Proposal | null =
      behindCue(place, at, run) ??
      (place.isSigned
        ? null
        : ((isHere(place, at, run) ? propose(place, at, run, 'intro', (isWhole) => (isWhole ? 4 : 2.4)) : null) ??
          beforeWish(place, at, run) ??
          listed(place, at, run, last)));
    if (found) {
      into.push(found);
      last = found;
    } else if (run.includes(' ') && last && readName(run, letter)) last = null;
    at += run.length;
  }
};

/** A name with what led to it. */
const propose = (
  { letter, line, index }: Place,
  at: number,
  run: string,
  sign: Sign,
  weigh: (isWhole: boolean) => number,
): Proposal | null => {
  const name = isClient(letter, line.folded.slice(at + run.length, at + run.length + 40))
    ? null
    : parseName(run, letter);
  if (!name) return null;
  const email = addressNear(line.text, at + run.length);
  const from = run.indexOf(name.name);
  const isBent = letter.language.code === 'pl' && (sign === 'ask' || sign === 'contact' || sign === 'behalf');
  return {
    name: isBent ? asCalledInPolish(name) : name,
    sign,
    weight: weigh(name.name.includes(' ')) + (email ? 1 : 0),
    words: from < 0 ? run : name.name,
    where: line.start >= letter.parts.signatureAt ? 'signature' : 'text',
    start: line.start + at + Math.max(0, from),
    email,
    line: index,
  };
};

/** "… an interview with Amberton Mutual (our client)": a house. */
const isClient = (letter: Letter, behind: string): boolean => {
  const said = /^,? ?[(,–-] ?([^(),.;]{4,30})[),.;]/.exec(behind)?.[1];
  return said !== undefined && setOf(cueWords(letter, 'clients')).has(said);
};

/** The phrase that stands before an offset, over honorifics and posts between them; `isPosted` where a post was one of them. */
const cueBefore = (place: Place, at: number): { readonly cue: Cue | null; readonly isPosted: boolean } => {
  const { folded } = place.line;
  let end = at;
  let isPosted = false;
  let hasA = false;
  for (let round = 0; round < 3; round++) {
    const from = end;
    while (end > 0 && from - end < 6 && gap.includes(folded.charAt(end - 1))) end--;
    // "Entrevistador(a):", "Interviewer/in:"
    if (round === 0 && end < at)
      end -= /(?:\([a-z]{1,3}\)|[/:*][a-z]{1,3})$/.exec(folded.slice(Math.max(0, end - 6), end))?.[0].length ?? 0;
    if (end === 0 || (end === from && round > 0)) break;
    const begin = lastWord(folded, end);
    const word = folded.slice(begin, end);
    for (const cue of place.cues.before.get(word) ?? []) {
      const start = end - cue.phrase.length;
      if (start < 0 || !folded.startsWith(cue.phrase, start) || !isBoundary(folded, start)) continue;
      // "Hoi, met Daan", but "Samenwerking met Lotte Meijer"; "sono a Gorizia".
      const isTwofold =
        cue.sign === 'intro' &&
        (place.cues.before.get(word) ?? []).some((each) => each.sign !== 'intro' && each.phrase === cue.phrase);
      if (cue.sign === 'intro' && (hasA || (isTwofold && !startsSentence(place.line.text, start)))) continue;
      return { cue, isPosted };
    }
    if (copulas.has(word)) {
      const near = folded.slice(Math.max(0, begin - 50), begin);
      const phrase = cueWords(place.letter, 'asks').find((each) => each.length > 6 && near.includes(each));
      if (phrase) return { cue: { sign: 'ask', phrase }, isPosted };
    }
    const sense = senseOf(word, place.letter);
    const post = word.length > 1 && sense.isPost;
    if (!post && sense.honorific === null && !articles.has(word)) break;
    isPosted = isPosted || post;
    hasA = hasA || word === 'a';
    end = begin;
  }
  return { cue: null, isPosted };
};
const gap = ' :：,"“*-–(\t👤';
const copulas = new Set('is|ist|est|es|e|jest|ar|will be|be|era|sera'.split('|'));
const articles = new Set(
  'the|our|my|a|der|die|dem|unser|unsere|unserer|unserem|unseren|mein|meine|meiner|la|le|el|il|lo|notre|nuestra|nuestro|nossa|nosso|nostra|nostro|onze|ons|nasza|nasz|naszym|nasza|var|vara|o|os|seu|dona|head|director'.split(
    '|',
  ),
);

/** The name behind a phrase, which may be the head of the run itself ("Ansprechpartnerin Frau Silke Armbruster"). */
const behindCue = (place: Place, at: number, run: string): Proposal | null => {
  for (let skip = 0; skip >= 0 && skip < run.length; ) {
    const rest = run.slice(skip);
    // "Frågor? Ring Ylva": the word that asks begins a sentence.
    const asking = / /.test(rest) ? fold(rest.slice(0, rest.indexOf(' '))) : '';
    if (
      asking !== '' &&
      (setOf(cueWords(place.letter, 'asks')).has(asking) || setOf(ownWords(place.letter, 'iAm')).has(asking)) &&
      startsSentence(place.line.text, at + skip)
    ) {
      skip += asking.length + 1;
      continue;
    }
    const near = cueBefore(place, at + skip);
    const { cue, isPosted } = near.cue || !rest.includes(' ') ? near : overPost(place, at + skip);
    const found = cue ? cued(place, at + skip, rest, cue, isPosted) : null;
    // "Kierownik Regionu": one more word of the post.
    const isOfPost =
      found &&
      skip > 0 &&
      isPosted &&
      !rest.includes(' ') &&
      !found.name.honorific &&
      !isEchoed(found.name.name, place.letter);
    if (found && !isOfPost) return found;
    if (!cue && rest.includes(' ')) {
      const told =
        (isLabelled(place, at + skip, rest) ||
        isYourLabel(place, at + skip) ||
        isYours(place, at + skip + rest.length) ||
        isAddressed(place, at + skip + rest.length, rest) ||
        isPhoned(place, at + skip + rest.length) ||
        isForQuestions(place, at + skip, rest)
          ? 'ask'
          : null) ??
        (!place.isSigned && (hasOurs(place, at + skip, isPosted) || isPostBehind(place, at + skip + rest.length)));
      const named = told
        ? propose(place, at + skip, rest, told === 'ask' ? 'ask' : 'contact', told === 'ask' ? asked : whole)
        : null;
      if (named) return named;
    }
    const next = run.indexOf(' ', skip);
    skip = next < 0 ? -1 : next + 1;
  }
  return null;
};
/** "… prowadzi Kierownik Regionu, p. Arkadiusz Pęk": the phrase before the post that stands before the name. */
const overPost = (place: Place, at: number): ReturnType<typeof cueBefore> => {
  const { folded } = place.line;
  const base = Math.max(0, at - 60);
  const [head = '', post = ''] = /([\p{L} -]{3,50}), (?:\p{L}{1,5}\.? )?$/u.exec(folded.slice(base, at)) ?? [];
  const from = at - head.length;
  for (const match of post.matchAll(/[\p{L}-]+/gu)) {
    if (!senseOf(match[0], place.letter).isPost) continue;
    const { cue } = cueBefore(place, from + match.index);
    if (cue) return { cue, isPosted: true };
  }
  return { cue: null, isPosted: false };
};
const whole = (isWhole: boolean) => (isWhole ? 1.7 : 0);
const asked = (isWhole: boolean) => (isWhole ? 2.5 : 0);

/** "our CFO, Annika Wall", "mit unserer Personalleiterin Anna Weber"; but of "our open role as Engineer, Map Tools" nobody is meant. */
const hasOurs = (place: Place, at: number, isPosted: boolean): boolean =>
  (isPosted || place.line.text.charAt(at - 2) === ',') &&
  !vacancy.test(place.line.folded.slice(Math.max(0, at - 70), at)) &&
  /(?:^|\s)(?:our|my|unser\p{L}{0,2}|mein\p{L}{0,2}|notre|nuestr[oa]|noss[oa]|nostr[oa]|onze|mijn|nasz\p{L}{0,3}|var|min)\s[\p{L} -]{2,50},? \(?$/u.test(
    place.line.folded.slice(Math.max(0, at - 70), at),
  );

const vacancy =
  /\b(?:role|position|vacancy|opening|stelle|poste|puesto|vacante|vaga|ruolo|posizione|vacature|functie|stanowisk\w{1,3}|tjanst\w{0,3}|roll|rollen) (?:as|of|for|als|de|como|di|come|som)\s/;

/** "Toute question : Mme Godelieve Harmegnies", "W razie problemów: Dobromir Ślusarczyk, tel. 22 555 01 91": a label and a way to call. */
const isLabelled = ({ line }: Place, at: number, run: string): boolean =>
  at < 60 &&
  at > 3 &&
  /[:：]\s*$/.test(line.text.slice(0, at)) &&
  // "…, interno 214.", "…, Ward Manager, bleep 2217"
  /^(?:[,\s(|–-]*(?:\p{L}{1,9}\.?[:\s]*)?(?:[+(]?\d[\d\s()/.-]{5}|\S{1,40}@)|(?:, [^,:;.]{3,40})?, \p{L}{2,12}\.? \d{2,5}[.)]?$)/u.test(
    line.text.slice(at + run.length).trimEnd(),
  );

/** "Votre conseillère : Sophie Tran", "Ihr Berater: …", "Your consultant: …": whose post stands as a label. */
const isYourLabel = ({ line, letter }: Place, at: number): boolean => {
  const label =
    at < 50 && letter.message.from !== null && mailboxKind(letter.message.from) !== 'person'
      ? yourLabel.exec(line.folded.slice(0, at))?.[1]
      : undefined;
  return (
    label !== undefined && (holdsPost(label, letter) || holds(cueWords(letter, 'asks'), line.folded.slice(0, at), 6))
  );
};
const yourLabel =
  /^\W{0,4}(?:your|(?:ihr|dein)e?|votre|t[ao]n?|tu|su|sua|seu|(?:la |il )?(?:tua|tuo|suo)|je|jouw|uw|twoja?|twoj|din) ([\p{L} -]{4,36}?) ?: *$/u;

/** "… Jorrit Hamstra (jorrit@polderlab.example)": an address that the name spells. */
const isAddressed = ({ line, letter }: Place, end: number, run: string): boolean => {
  const address = addressNear(line.text, end);
  const name = address ? parseName(run, letter) : null;
  return name !== null && fits(name, fold(address?.split('@')[0] ?? ''));
};

/** "… an dhr. Hendrik-Jan Stuiver (0555-550 114)", "Frau Meinert, Tel. 0931 555-12". */
const isPhoned = ({ line }: Place, end: number): boolean => phoned.test(line.text.slice(end, end + 40));
const phoned =
  /^ ?(?:\((?:(?:tel|telefon|telefoon|tfn|tlf|phone|mob|mobil|t|m)[.:]{0,2} ?|[☎📞] ?)?|, ?(?:tel|telefon|telefoon|tfn|tlf|phone|mob|mobil|mobiel|tel[ée]fono|telefone)[.:]{0,2} )(?=[+(0]|\d{3}[-. ]\d{3}[-. ])[+(]?\d[\d\s()/.–-]{5,}/iu;

/** "… sinta-se livre de alcançar Moira Kettleby se você tem qualquer questão": who is named where questions are. */
const isForQuestions = ({ line, letter }: Place, at: number, run: string): boolean => {
  const behind = line.folded.slice(at + run.length, at + run.length + 60);
  return questionBehind.test(behind) && parseName(run, letter)?.name === run;
};
const questionBehind =
  /^ (?:if|should|falls|wenn|sollten|si|en cas|pour|se|caso|para|per|als|mocht|voor|om|jesli|w razie|for|bei|zu|con|com|met|med) [^.;:?!]{0,36}(?:question|quer|doubt|fragen|unklar|dudas?|duvida|questao|questoes|domand|dubbi|vrag|fragor|undr|pytan|watpliw)/;

/** "Wilma Kaspers (directeur)". */
const isPostBehind = ({ line, letter }: Place, end: number): boolean => {
  const post = /^ \(([^()]{3,40})\)/.exec(line.folded.slice(end, end + 44))?.[1];
  return post !== undefined && holdsPost(post, letter);
};

/** "Sophie Tran, your recruiting coordinator". */
const isYours = ({ line }: Place, end: number): boolean =>
  /^, (?:your|ihre?|deine?|votre|ta|ton|tu|su|sua|seu|tua|il suo|la sua|je|jouw|uw|twoj|twoja|din|ditt)\s\p{L}/u.test(
    line.folded.slice(end, end + 16),
  );

/** Whether a label stands before: a colon, or the gap between the cells of a table. */
const isLabelOf = ({ line }: Place, at: number): boolean =>
  at < 45 && /[:：]\s*$|\s{2}$|\t$/.test(line.text.slice(Math.max(0, at - 3), at));

const cued = (place: Place, at: number, run: string, { sign, phrase }: Cue, isPosted: boolean): Proposal | null => {
  const { text, folded } = place.line;
  if (place.isSigned && sign !== 'ask' && sign !== 'behalf') return null;
  const isLabel = /[:：]/.test(folded.slice(Math.max(0, at - 3), at)) && at < 45;
  const after = text.charAt(at + run.length);
  if (sign === 'intro' && !run.includes(' ') && phrase.length < 5 && !/^$|[\s,.!]/.test(after)) return null;
  const post =
    /^(?:,| ?\()/.test(text.slice(at + run.length)) &&
    holdsPost(folded.slice(at + run.length, at + run.length + 45), place.letter);
  const isTold = /^\p{L}{1,6}\.? /u.test(run) && parseName(run, place.letter)?.name.length !== run.length;
  // "to see Karen our practice manager"
  const ours =
    /^,? (?:our|unser\p{L}{0,2}|notre|nuestr[oa]|noss[oa]|nostr[oa]|onze|nasz\p{L}{0,3}|var) /u.test(
      folded.slice(at + run.length),
    ) && holdsPost(folded.slice(at + run.length, at + run.length + 45), place.letter);
  const more = isPosted || post || isTold || ours ? 0.6 : 0;
  // "Recruiter: Szymanski, Lorraine"
  const given =
    isLabelOf(place, at) && !run.includes(' ') && (sign === 'ask' || text.includes(';'))
      ? /^, (\p{Lu}[\p{L}-]{1,20})\s*(?:$|[;(])/u.exec(text.slice(at + run.length, at + run.length + 30))?.[1]
      : undefined;
  const found = propose(place, at, given ? `${given} ${run}` : run, sign, (isWhole) => {
    if (sign === 'intro') return isWhole ? 4 : 2.4;
    if (sign === 'behalf') return isWhole ? 2 : 1.2;
    if (sign === 'ask') return (isWhole ? 3.1 : 1.9) - (place.isSigned ? 0.6 : 0);
    if (isLabel) return (isWhole ? 2.7 : 1.7) + more;
    return (isWhole ? (phrase.length < 5 ? 1.6 : 2.4) : phrase.length > 5 || ours ? 1.6 : 1) + more;
  });
  // Where every noun has a capital, one word alone is seldom a name.
  const isNoun = place.letter.language.code === 'de' && sign !== 'intro' && !isLabel && !phrase.startsWith('frag');
  return found &&
    isNoun &&
    !found.name.name.includes(' ') &&
    !found.name.honorific &&
    !isEchoed(found.name.name, place.letter)
    ? null
    : found;
};

/** "Tilly here from Oakline", "Moa på Brings Bygg här", "Solène de chez Guivarch": who writes, in one of the first lines. */
const isHere = ({ line, index, letter }: Place, at: number, run: string): boolean => {
  // "hier die Uli vom Café Zeitlos"
  // "its Keisha at Shear Joy"
  const isLed = /(?:^|[,.!] )(?:hier (?:ist )?(?:die|der)|its) $/.test(line.folded.slice(Math.max(0, at - 24), at));
  if (isLed && /^ (?:vom|von|aus|at|from) /.test(line.folded.slice(at + run.length, at + run.length + 6))) return true;
  if (run.split(' ').length > 3 || !startsSentence(line.text, at)) return false;
  if (letter.lines.slice(0, index).filter((each) => each.text.trim() !== '').length > 2) return false;
  return here.test(line.folded.slice(at + run.length, at + run.length + 60));
};
const here =
  /^,? (?:here (?:from|at)|hier (?:von|vom|aus|van)|har (?:fran|pa)|ici,? d|aqui,? d|de chez|qui d[ia]|tutaj z|(?:from|at|von|vom|aus|pa|fran|hos|van) [^.,!?]{2,30} (?:here|hier|har)[.,!? ]|with [^.,!?]{2,30} here[.,!? ])/;

/** The name that ends right before a phrase: "Beau Thibodeaux (beau@…) would like to". */
const beforeWish = (place: Place, at: number, run: string): Proposal | null => {
  const { text, folded } = place.line;
  const isOurs = ours.test(folded.slice(Math.max(0, at - 60), at));
  if (!run.includes(' ') || !(isOurs || startsSentence(text, at))) return null;
  // "Vår ordförande Ulrika Nordh och kassören kan …"
  if (isOurs && able.test(folded.slice(at + run.length, at + run.length + 40)))
    return propose(place, at, run, 'wish', () => 2);
  const end = at + run.length;
  const behind = text.slice(end, end + 90);
  if (!between.test(behind)) return null;
  for (let i = behind.indexOf(' '); i >= 0; i = behind.indexOf(' ', i + 1)) {
    if (/[!?]|\p{Ll}{3}\. /u.test(behind.slice(0, i + 1))) break;
    if (i > 0 && behind.startsWith(',') && !/[,)]/.test(behind.charAt(i - 1))) continue;
    const from = end + i + 1;
    const word = /^\S{1,20}/.exec(folded.slice(from, from + 20))?.[0] ?? '';
    if (!(place.cues.behind.get(word) ?? []).some((phrase) => startsWithPhrase(folded, phrase, from))) continue;
    const found = propose(place, at, run, 'wish', () => 3);
    return found && (found.name.name.includes(' ') || found.name.honorific) ? found : null;
  }
  return null;
};
/** "Onze jeugdcoördinator Henk-Jan Slot wil graag …": what begins with ours is somebody, whatever the post is called. */
const ours =
  /(?:^|[.!?] )(?:our|unser\p{L}{0,2}|notre|nuestr[oa]|noss[oa]|(?:il |la )?nostr[oa]|onze|nasz\p{L}?|var|a nossa|o nosso) [\p{L}-]{4,25}(?: [\p{L}-]{3,20})? $/u;
const able =
  /^(?: (?:and|und|et|y|e|en|i|och) [\p{L} ]{3,24})? (?:can|could|kann|konnte|peut|pourra|puede|podria|pode|poderia|puo|potrebbe|kan|moze|moga|kan|hinner) /u;
/** What may stand between a name and what that person wants: an address, a post, a house, nothing. */
const between =
  /^(?: ?\(|,| (?:from|of|at|von|vom|van|från|z|da|di|de|chez|bei|hos) (?:(?:der|dem|den|het|de|la|los|las|the) )?\p{Lu}| \p{Ll})/u;

const startsSentence = (text: string, at: number): boolean => {
  const head = text.slice(Math.max(0, at - 12), at).trimEnd();
  return head === '' || (/[.!?:…),]$/.test(head) && !isShortened(head.split(' ').pop() ?? ''));
};

/** "… with Anna Weber (CTO), Jonas Berg and Lea Sommer": the next of a row. */
const listed = (place: Place, at: number, run: string, last: Proposal | null): Proposal | null => {
  if (last?.sign !== 'contact' || !run.includes(' ')) return null;
  const from = last.start - place.line.start + last.words.length;
  const between = place.line.folded.slice(from, at);
  if (
    between.length > 60 ||
    !/^(?:\s?\([^)]*\))?(?:,[^.;:]*)?(?:,|&|\+|\s(?:and|und|et|y|e|ed|en|och|i|oraz|sowie|as well as))\s[a-z. ]{0,14}$/.test(
      between,
    )
  )
    return null;
  return propose(place, at, run, 'contact', () => Math.min(1.7, last.weight));
};

/** An address in brackets right behind a name. */
const addressNear = (text: string, from: number): string | null =>
  /^(?: ?[(<[]|,| -)\s?(?:mailto:)?([\w.+-]{1,64}@[\w.-]{3,100})/
    .exec(text.slice(from, from + 180))?.[1]
    ?.replace(/\.$/, '') ?? null;

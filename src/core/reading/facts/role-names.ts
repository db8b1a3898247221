import { fold } from '../../message/fold';
import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import { glued } from '../words';
import { candidateNames } from './candidate';
import { domainOf, ownerOf } from './mailbox-kind';
import { people } from './people';
import { isContract } from './role-clean';
import { featureIndex as at, featureNames } from './role-features';
import { does, endsInvitation, type Lexicon, lexiconOf, tradeOf } from './role-lexicon';
import { isPlace } from './role-places';
import { gap, type Token, tokensOf } from './role-tokens';

/** A name that may be the role, with everything noticed about it wherever it stood. */
export interface RoleName {
  readonly key: string;
  /** The best stretch: as it was written. */
  text: string;
  where: Where;
  start: number;
  /** How good the stretch is as evidence. */
  form: number;
  readonly features: Uint8Array;
  readonly wheres: Set<Where>;
  count: number;
}

/** What the walk through a letter knows. */
interface Walk {
  readonly letter: Letter;
  readonly lexicon: Lexicon;
  readonly firms: readonly string[];
  readonly names: Map<string, RoleName>;
  /** Words of the names of people, and the whole names. */
  readonly persons: ReadonlySet<string>;
  /** Names of houses in the addresses of the letter. */
  readonly owners: readonly string[];
}

/** Every name that something shows as a role. */
export const roleNames = (letter: Letter, firms: ReadonlySet<string>): readonly RoleName[] => {
  const walk: Walk = {
    letter,
    lexicon: lexiconOf(letter),
    firms: [...firms].filter((firm) => firm.length > 2),
    names: new Map(),
    persons: personsOf(letter),
    owners: [letter.message.from, letter.message.sender, ...letter.message.replyTo]
      .map((box) => glued(ownerOf(domainOf(box))))
      .filter((owner) => owner.length > 3),
  };
  const { signatureAt } = letter.parts;
  const cut = letter.lines.findIndex((line) => line.start >= signatureAt);
  const body = cut < 0 ? letter.lines : letter.lines.slice(0, cut);
  through(walk, [letter.subject], 'subject');
  through(walk, body, 'text');
  if (cut >= 0) through(walk, letter.lines.slice(cut, cut + 40), 'signature');
  if (letter.calendar?.summary) through(walk, [lineOf(letter.calendar.summary)], 'calendar');
  if (letter.jsonLd?.title) through(walk, [lineOf(letter.jsonLd.title)], 'json-ld');
  if (letter.parts.quoted) through(walk, quotedLines(letter), 'quoted');
  const found = [...walk.names.values()];
  compare(found);
  return found;
};

const lineOf = (text: string): Line => ({ text: text.slice(0, 300), folded: fold(text.slice(0, 300)), start: 0 });

/** The first lines of what is quoted, offsets into `parts.quoted`. */
export const quotedLines = (letter: Letter): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const text of letter.parts.quoted.slice(0, 6000).split('\n')) {
    lines.push({ text: text.slice(0, 1000), folded: fold(text.slice(0, 1000)), start });
    start += text.length + 1;
  }
  return lines;
};

const personsOf = (letter: Letter): ReadonlySet<string> => {
  const { words } = lexiconOf(letter);
  const persons = new Set<string>();
  for (const name of [
    ...people(letter)
      .filter(
        ({ sign, name }) =>
          sign !== 'contact' &&
          sign !== 'wish' &&
          sign !== 'behalf' &&
          (sign === 'from' || name.name.includes(' ') || name.name.charCodeAt(0) > 0x2fff),
      )
      .map((each) => each.name.name),
    ...candidateNames(letter).map((each) => each.name),
  ]) {
    const folded = fold(name);
    persons.add(folded);
    for (const word of folded.split(' ')) if (word.length > 2 && !words.has(word)) persons.add(word);
  }
  return persons;
};

/** Where a name may begin: the word, the bits of the words that led to it, and what was crossed since. */
interface Begin {
  readonly at: number;
  readonly lead: number;
  readonly edge: number;
  over: number;
}

/** Edges of a beginning and things crossed, as bits. */
const edge = {
  begins: 1,
  comma: 2,
  dash: 4,
  quote: 8,
  bracket: 16,
  capitals: 32,
  name: 64,
  label: 128,
  mark: 256,
  invites: 512,
  trade: 1024,
};
const over = { comma: 1, dash: 2, joint: 4, field: 8, mark: 16, small: 32, invites: 64, trade: 128, noun: 256 };

const breaks = gap.stop | gap.line | gap.bar | gap.colon | gap.opens | gap.closes | gap.quote;
const leads = does.noun | does.as | does.about | does.applied | does.invites | does.seeks | does.others | does.meets;
const cuts = does.noun | does.as | does.applied | does.seeks | does.others | does.meets | does.wishes;

const through = (walk: Walk, lines: readonly Line[], where: Where): void => {
  const { lexicon } = walk;
  const tokens = tokensOf(lines, lexicon, where === 'text' ? 900 : 260, walk.firms);
  const last = tokens.length - 1;
  let begins: Begin[] = [];
  let lead = 0;
  let near = 0;
  let from = edge.begins;
  // Where words that lead to a name began which may be its first ("Technical Recruiter", "Internal Auditor").
  let leadFrom = -1;
  let ledTo = 0;
  // Behind "for" within a name another may begin.
  let again = -1;
  // A label goes on behind a bracket ("職種：【東京】…").
  let kept = 0;
  const text =
    where === 'text' || where === 'signature'
      ? walk.letter.parts.text
      : where === 'quoted'
        ? walk.letter.parts.quoted
        : (lines[0]?.text ?? '');
  const take = (end: number): void => {
    for (const begin of begins) propose(walk, tokens, begin, end, near, where, text);
  };
  const cross = (bit: number): void => {
    for (const begin of begins) begin.over |= bit;
  };
  const close = (kind: number): void => {
    begins = [];
    lead = kind & (leads | does.article);
    from = 0;
    again = -1;
    leadFrom = -1;
  };
  for (let i = 0; i <= last; i++) {
    const token = tokens[i] as Token;
    const before = token.gap;
    if (before & breaks) {
      if (begins.length > 0) take(i);
      const isAcronym =
        begins.length > 0 &&
        before & gap.opens &&
        i < last &&
        (tokens[i + 1] as Token).gap & gap.closes &&
        /^\p{Lu}{2,5}$/u.test(text.slice(token.from, token.to));
      if (isAcronym) {
        for (const begin of begins)
          propose(walk, tokens, { ...begin, over: begin.over | over.mark }, i + 1, near, where, text);
      }
      const wasNoun = lead & does.noun;
      const wasLabel = before & gap.opens ? from & edge.label : before & gap.closes ? kept : 0;
      const led = lead & (does.noun | does.applied);
      close(0);
      if (before & gap.colon && led) from = edge.begins | edge.label;
      else if (before & (gap.stop | gap.line)) {
        // A label may stand alone above what it labels.
        const isLabel = wasNoun && !(before & gap.stop) && i > 1 && (tokens[i - 1] as Token).gap & gap.line;
        from = edge.begins | (isLabel ? edge.label : 0);
      } else if (before & (gap.colon | gap.bar)) from = edge.begins | (wasNoun && where !== 'subject' ? edge.label : 0);
      lead =
        from & edge.label
          ? does.noun
          : before & (gap.quote | gap.colon | gap.bar) && !(before & (gap.stop | gap.line))
            ? led
            : 0;
      if (before & gap.stop) near = 0;
      if (wasLabel) {
        from |= edge.label;
        lead |= does.noun;
      }
      kept = before & gap.opens ? from & edge.label : 0;
      if (before & gap.quote) from |= edge.quote;
      if (before & gap.opens) from |= edge.bracket;
    }
    if (i === last) break;
    let { kind } = token;
    if (
      kind === 0 &&
      walk.persons.has(token.word) &&
      (token.isCapital || token.word.charCodeAt(0) > 0x2fff) &&
      rank(lexicon, token) < 3
    )
      kind = does.ends;
    if (
      kind === 0 &&
      where === 'subject' &&
      token.word.length > 8 &&
      rank(lexicon, token) === 0 &&
      endsInvitation(lexicon, token.word)
    )
      kind = does.invites;
    const previous = tokens[i - 1];
    const isClose = !(before & ~gap.space);
    // "Police Dispatcher I", "enfermeira do trabalho": words that belong to the name after all.
    if (
      begins.length > 0 &&
      previous?.isCapital &&
      token.isCapital &&
      isClose &&
      kind === does.article &&
      token.word.length > 4
    )
      kind = 0;
    if (
      begins.length > 0 &&
      previous &&
      isClose &&
      kind & cuts &&
      previous.kind & does.joins &&
      !(previous.kind & does.article) &&
      !(kind & (does.others | does.as | does.wishes))
    )
      kind = 0;
    if (begins.length > 0) {
      if (before & (gap.comma | gap.dash | gap.mark)) {
        take(i);
        cross(before & gap.comma ? over.comma : before & gap.dash ? over.dash : over.mark);
      }
      if (token.word === 'i' && token.isCapital && previous?.isCapital && isClose) {
        take(i);
        cross(over.small);
        take(i + 1);
        close(0);
        continue;
      }
      if (kind & (cuts | does.invites) && !(kind & does.joins)) {
        take(i);
        const next = tokens[i + 1] as Token;
        if (
          !(kind & (does.as | does.others | does.wishes)) &&
          !(next.gap & ~gap.space) &&
          next.word &&
          !next.kind &&
          rank(lexicon, next) > 1
        ) {
          cross(over.invites);
          begins = more(begins, { at: i + 1, lead: kind & leads, edge: 0, over: 0 });
          i++;
          continue;
        }
        // "PhD position in Marine Robotics"
        if (
          kind & does.noun &&
          next.kind & does.field &&
          tokens[i + 2]?.isCapital &&
          isClose &&
          !(next.gap & ~gap.space)
        ) {
          cross(over.noun);
          continue;
        }
        close(kind);
        if (before & gap.dash) from = edge.dash;
        near |= kind & (does.noun | does.applied | does.invites | does.seeks);
        leadFrom = mayBegin(lexicon, token, kind) ? i : -1;
        ledTo = 0;
        continue;
      }
      if (kind & (does.joins | does.field)) {
        take(i);
        cross(kind & does.joins ? over.joint : over.field);
        if (kind & (does.field | does.about)) again = kind & leads;
        if (!follows(tokens, i)) close(kind);
        continue;
      }
      if (kind & (does.ends | does.about)) {
        take(i);
        close(kind);
        continue;
      }
      if (kind & does.article) {
        if (previous && previous.kind & (does.joins | does.field | does.article) && isClose) {
          if (again >= 0) again |= does.article;
          continue;
        }
        take(i);
        close(kind);
        leadFrom = mayBegin(lexicon, token, kind) ? i : -1;
        ledTo = 0;
        continue;
      }
      // A name goes on; another may begin behind a comma, a dash, a small word, where capitals begin.
      if (before & (gap.comma | gap.dash))
        begins = more(begins, { at: i, lead: 0, edge: before & gap.comma ? edge.comma : edge.dash, over: 0 });
      else if (again >= 0) begins = more(begins, { at: i, lead: again, edge: 0, over: 0 });
      else if (
        token.isCapital &&
        previous &&
        !previous.isCapital &&
        !previous.kind &&
        !/^\d/.test(previous.word) &&
        !lexicon.isDense
      )
        begins = more(begins, {
          at: i,
          lead: begins[0] && i - begins[0].at < 3 ? begins[0].lead : 0,
          edge: edge.capitals,
          over: 0,
        });
      else if (!token.isCapital && previous && (previous.isCapital || /^\d/.test(token.word)) && !lexicon.isDense) {
        take(i);
        if (!/^\d/.test(token.word)) cross(over.small);
        if (lexicon.isGerman && !/^\d/.test(token.word) && !isBent(tokens, i)) {
          close(0);
          begins = [{ at: i, lead: 0, edge: 0, over: 0 }];
        }
      }
      again = -1;
      // A trade in small letters may begin a name ("serve un pizzaiolo") or end one.
      if (!token.isCapital && !lexicon.isDense && isClose && previous && !previous.kind) {
        if (lexicon.isHeadFirst) {
          if (begins.every((begin) => begin.at !== i) && rank(lexicon, token) > 1)
            begins = more(begins, { at: i, lead: 0, edge: edge.trade, over: 0 });
        } else if (!lexicon.isKorean && !previous.isCapital && rank(lexicon, previous) > 1) {
          take(i);
          cross(over.trade);
        }
      }
      continue;
    }
    // Words that lead to a name.
    if (before & (gap.comma | gap.dash) && !(from & edge.label)) {
      from = (before & gap.comma ? edge.comma : edge.dash) | (from & edge.begins);
      if (where !== 'subject') lead &= does.noun | does.applied | does.invites;
    }
    const next = tokens[i + 1] as Token;
    const leadsOn = !(next.gap & ~gap.space) && next.word !== '';
    // "Técnica de Segurança": a trade that is a word of invitations elsewhere.
    const isTrade =
      kind & does.invites &&
      leadsOn &&
      next.kind & does.joins &&
      !(next.kind & does.about && !(next.kind & does.as)) &&
      rank(lexicon, token) === 3;
    if (kind && !isTrade) {
      const leadSoFar = lead;
      if (!isClose) leadFrom = -1;
      if (kind & leads) {
        lead |= kind & leads;
        near |= kind & (does.noun | does.applied | does.invites | does.seeks);
        if (from & ~edge.label)
          from &= edge.label | edge.quote | edge.bracket | (kind & does.invites ? edge.begins | edge.dash : 0);
      } else if (kind & does.ends) {
        // "suchen wir eine …": the one who looks stands between.
        if (!(previous && previous.kind & does.seeks && isClose)) lead = 0;
        from = 0;
      }
      if (kind & does.article) lead |= does.article;
      if (leadsOn && mayBegin(lexicon, token, kind)) {
        if (leadFrom < 0 || !isClose) {
          leadFrom = i;
          ledTo = leadSoFar;
        }
      } else leadFrom = -1;
      if (kind & (leads | does.ends | does.article | does.joins | does.field | does.wishes)) continue;
    }
    begins = [{ at: i, lead, edge: from, over: 0 }];
    if (leadFrom >= 0 && i - leadFrom < 3 && isClose)
      begins.push({ at: leadFrom, lead: lead | ledTo, edge: from, over: over.invites });
    if (leadFrom >= 0 && i - leadFrom === 2 && isClose)
      begins.push({ at: leadFrom + 1, lead, edge: from, over: over.invites });
    lead = 0;
    from = 0;
    leadFrom = -1;
    again = -1;
  }
};

/** Ranks that need a field behind them. */
const rankOnly =
  /^(?:(?:senior|junior|associate|assistant|deputy|group|regional|global|executive|general|principal|sr|vice|team) )*(?:manager|director|head|lead|leader|officer|scientist|analyst|engineer|executive|president|vp|specialist|coordinator|professor|lecturer|partner|counsel|associate|consultant|responsable|chef|referent|leiter|koordinator|specjalista|kierownik|medewerker|adviseur|gerente|analista|coordinador|coordinadora)$/;

/** Whether a word that leads to a name may be its first: "Technical Recruiter", "Internal Auditor". */
const mayBegin = (lexicon: Lexicon, token: Token, kind: number): boolean =>
  (lexicon.isEnglish && (token.isCapital || (kind & does.invites) !== 0)) ||
  ((kind & does.article) !== 0 && token.word.length > 4);

/** How much a word looks like a trade; asked once. */
const rank = (lexicon: Lexicon, token: Token): number => {
  if (token.trade < 0) token.trade = tradeOf(lexicon, token.word);
  return token.trade;
};

const more = (begins: readonly Begin[], begin: Begin): Begin[] => [...begins.slice(-3), begin];

/** Whether a joint is followed by more of a name: not by a break. */
const follows = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at + 1] as Token).gap & (breaks | gap.comma | gap.dash)) === 0;

/** A German adjective within a name ("Leiter technische Entwicklung"). */
const isBent = (tokens: readonly Token[], at: number): boolean =>
  /(?:isch|lich|tech|ell|iert|end|är)e[rnms]?$/.test((tokens[at] as Token).word) && (tokens[at + 1] as Token).isCapital;

const propose = (
  walk: Walk,
  tokens: readonly Token[],
  begin: Begin,
  stop: number,
  near: number,
  where: Where,
  text: string,
): void => {
  const { lexicon } = walk;
  let end = stop;
  while (end > begin.at && (tokens[end - 1] as Token).kind & (does.joins | does.field | does.article | does.ends))
    end--;
  const size = end - begin.at;
  if (size < 1 || size > 11) return;
  const first = tokens[begin.at] as Token;
  const final = tokens[end - 1] as Token;
  const next = tokens[end] as Token;
  const right = rightOf(tokens, end);
  const isTrimmed = end < stop;
  const strong =
    begin.lead & (does.noun | does.as | does.applied | does.seeks) ||
    right & does.noun ||
    begin.edge & (edge.label | edge.quote | edge.bracket) ||
    next.gap & gap.mark;
  // What is a trade: at an edge or inside.
  let trade = 0;
  let inside = 0;
  let joint = end;
  for (let i = begin.at; i < end; i++) {
    const each = tokens[i] as Token;
    if (each.kind & (does.joins | does.field) || (i > begin.at && each.gap & (gap.comma | gap.dash | gap.mark)))
      joint = Math.min(joint, i);
    const own = each.kind & does.joins ? 0 : rank(lexicon, each);
    if (own === 0) continue;
    if (
      i === begin.at ||
      i === end - 1 ||
      i === joint - 1 ||
      (i + 1 < end && (tokens[i + 1] as Token).kind & (does.joins | does.field)) ||
      (tokens[i + 1] as Token).gap & (gap.comma | gap.dash | gap.mark | gap.opens)
    )
      trade = Math.max(trade, own);
    else inside = Math.max(inside, own);
  }
  if (!strong && where !== 'subject' && where !== 'calendar' && where !== 'json-ld' && trade < 2 && inside < 3) {
    if (!(trade && begin.lead & (does.about | does.invites | does.article))) return;
  }
  if (
    where === 'signature' &&
    !(
      begin.lead & (does.noun | does.applied | does.seeks) ||
      begin.edge & (edge.label | edge.quote) ||
      right & does.noun
    )
  )
    return;
  let key = '';
  for (let i = begin.at; i < end; i++) {
    const each = tokens[i] as Token;
    key += (i > begin.at && each.gap ? ' ' : '') + each.word;
  }
  if (key.length < 2 || key.length > 90 || !/\p{L}{2}/u.test(key)) return;
  // "한별소프트 콘텐츠 마케터": the name behind a firm's is another one.
  if (size > 1)
    for (const firm of walk.firms)
      if (key.length <= firm.length) continue;
      else if (key.startsWith(firm) && key.charCodeAt(firm.length) === 32 && !walk.firms.includes(key)) {
        const at = begin.at + firm.split(' ').length;
        if (at < end) propose(walk, tokens, { ...begin, at, edge: begin.edge | edge.name }, stop, near, where, text);
      } else if (end === stop && key.endsWith(firm) && key.charCodeAt(key.length - firm.length - 1) === 32) {
        const to = end - firm.split(' ').length;
        if (to > begin.at) propose(walk, tokens, begin, to, near, where, text);
      }
  const there = walk.names.get(key);
  const name: RoleName = there ?? {
    key,
    text: '',
    where,
    start: -1,
    form: -1,
    features: new Uint8Array(featureNames.length),
    wheres: new Set(),
    count: 0,
  };
  if (!there) {
    if (walk.names.size > 80) return;
    walk.names.set(key, name);
    inItself(walk, name, tokens, begin, end, trade, inside);
  }
  const f = name.features;
  name.count++;
  name.wheres.add(where);
  const set = (index: number, when: unknown): void => {
    if (when) f[index] = 1;
  };
  const { lead } = begin;
  const isTrade = trade > 1 || inside > 2;
  set(at.nounLeft, lead & does.noun && !(begin.edge & edge.label));
  set(at.asLeft, lead & does.as);
  set(at.aboutLeft, lead & does.about);
  set(at.appliedLeft, lead & does.applied);
  set(at.invitesLeft, lead & does.invites);
  set(at.seeksLeft, lead & does.seeks);
  set(at.label, begin.edge & edge.label);
  set(at.articleLeft, lead & does.article);
  set(at.othersLeft, lead & does.others);
  set(at.meetsLeft, lead & does.meets);
  const previous = tokens[begin.at - 1];
  set(at.nameLeft, previous && walk.persons.has(previous.word));
  set(at.firmLeft, begin.edge & edge.name);
  set(at.tradeBegins, begin.edge & edge.trade);
  set(at.begins, begin.edge & edge.begins);
  set(at.bare, lead === 0 && begin.edge === 0);
  set(at.commaLeft, begin.edge & edge.comma);
  set(at.dashLeft, begin.edge & edge.dash);
  set(at.quoted, begin.edge & edge.quote && next.gap & gap.quote);
  set(at.bracketed, begin.edge & edge.bracket && next.gap & gap.closes);
  set(at.capitals, begin.edge & edge.capitals);
  set(at.markLeft, begin.edge & edge.mark);
  set(at.nounRight, right & does.noun);
  set(at.invitesRight, right & does.invites);
  set(at.appliedRight, right & (does.applied | does.seeks));
  set(at.ends, next.gap & (gap.line | gap.stop | gap.bar));
  set(at.commaRight, next.gap & gap.comma);
  set(at.dashRight, next.gap & gap.dash);
  set(at.bracketRight, next.gap & gap.opens);
  set(at.mark, next.gap & gap.mark || begin.over & over.mark);
  set(at.stopRight, next.kind & does.ends && !(next.gap & ~gap.space));
  const behind = tokens[end + 1];
  const isNamed =
    walk.persons.has(next.word) || (next.word === 'の' && behind !== undefined && walk.persons.has(behind.word));
  set(at.nameRight, next.word && isNamed && !(next.gap & (gap.stop | gap.line)));
  set(at.joinsRight, isTrimmed && next.kind & does.joins);
  set(at.fieldRight, isTrimmed ? next.kind & does.field : next.kind & does.field && !(next.gap & ~gap.space));
  set(at.smallRight, !isTrimmed && !(next.gap & ~gap.space) && next.kind === 0 && next.word);
  set(at.closes, next.gap & gap.closes);
  set(at.meetsRight, right & (does.wishes | does.others));
  set(at.nounTrade, isTrade && (lead & does.noun || right & does.noun || begin.edge & edge.label));
  set(at.asTrade, isTrade && lead & (does.as | does.about));
  set(at.asArticle, lead & does.as && lead & does.article);
  set(at.seeksArticle, lead & does.seeks && lead & does.article);
  set(at.nearSeeks, near & does.seeks && lead & does.article);
  set(at.articleNoun, lead & does.article && right & does.noun);
  set(at.appliedAs, lead & does.applied && lead & (does.as | does.about | does.noun));
  set(at.invitesAbout, lead & does.invites && lead & (does.as | does.about | does.noun));
  set(at.articleOnly, lead === does.article);
  set(at.aboutOnly, lead & does.about && !(lead & ~(does.about | does.article)));
  set(at.nearby, near & (does.noun | does.applied | does.invites | does.seeks));
  set(at.early, where === 'text' && begin.at < 60);
  set(at.alone, first.gap & gap.line && next.gap & gap.line && where !== 'subject');
  const isSegment =
    (begin.edge & (edge.begins | edge.dash | edge.label | edge.quote | edge.bracket) ||
      lead & (does.invites | does.applied | does.noun)) &&
    next.gap & (breaks | gap.dash);
  set(at.segment, (where === 'subject' || where === 'calendar') && isSegment);
  set(at.subjectLed, where === 'subject' && isSegment && lead & (does.about | does.as | does.applied | does.noun));
  set(at.segmentTrade, (where === 'subject' || where === 'calendar') && isSegment && isTrade);
  set(at.aboutNoTrade, lead & does.about && !(lead & (does.noun | does.applied)) && !isTrade && !(right & does.noun));
  set(
    at.bareTrade,
    isTrade &&
      !(right & (does.noun | does.invites | does.applied | does.seeks)) &&
      !(lead & ~does.article) &&
      !(begin.edge & ~edge.capitals),
  );
  set(at.strongNoTrade, strong && !isTrade && walk.letter.isSpoken);
  set(at.rankCut, next.gap & (gap.comma | gap.dash) && rankOnly.test(key));
  set(at.labelTrade, begin.edge & edge.label && isTrade);
  set(at.subjectInvites, where === 'subject' && near & does.invites);
  set(at.subject, where === 'subject');
  set(at.text, where === 'text');
  set(at.signature, where === 'signature');
  set(at.calendar, where === 'calendar');
  set(at.json, where === 'json-ld');
  set(at.quotedPart, where === 'quoted');
  const form =
    (where === 'text' ? 4 : where === 'subject' ? 3 : where === 'signature' ? 2 : 1) +
    (strong ? 1 : 0) +
    (where === 'text' && first.isCapital ? 0.5 : 0);
  if (form > name.form) {
    name.form = form;
    name.where = where;
    const to =
      next.marked > final.to && !(next.gap & gap.opens)
        ? next.marked
        : begin.over & over.mark && next.gap & gap.closes
          ? final.to + 1
          : final.to;
    name.start = where === 'calendar' || where === 'json-ld' ? -1 : first.from;
    name.text = text.slice(first.from, to);
  }
};

/** What the words right behind a name do; a bracket between is passed over. */
const rightOf = (tokens: readonly Token[], end: number): number => {
  let i = end;
  if ((tokens[i] as Token).gap & gap.opens) {
    for (let k = i + 1; k < i + 8 && k < tokens.length - 1; k++)
      if ((tokens[k] as Token).gap & gap.closes) {
        i = k;
        break;
      }
    if (i === end) return 0;
  } else if ((tokens[i] as Token).gap & ~(gap.space | gap.mark | gap.quote | gap.closes)) return 0;
  const next = tokens[i] as Token;
  const behind = tokens[i + 1];
  // In Japanese, Chinese and Korean small words stand between ("…のポジション").
  if (
    next.kind & (does.about | does.ends) &&
    !(next.kind & ~(does.about | does.ends | does.joins)) &&
    next.from >= 0 &&
    next.word.charCodeAt(0) > 0x2fff &&
    behind &&
    !(behind.gap & breaks)
  )
    return next.kind | behind.kind;
  return next.kind;
};

const inItself = (
  walk: Walk,
  name: RoleName,
  tokens: readonly Token[],
  begin: Begin,
  end: number,
  trade: number,
  inside: number,
): void => {
  const f = name.features;
  const { key } = name;
  const words = end - begin.at;
  let small = 0;
  let capitals = 0;
  let invites = 0;
  let persons = 0;
  let tail = begin.at;
  for (let i = begin.at; i < end; i++) {
    const each = tokens[i] as Token;
    if (i > begin.at && each.gap & (gap.comma | gap.dash | gap.mark)) tail = i;
    if (each.kind & does.joins) continue;
    if (each.isCapital) capitals++;
    else if (!/^\d/.test(each.word)) small++;
    if (each.kind & does.invites) invites++;
    if (walk.persons.has(each.word)) persons++;
  }
  f[at.bias] = 1;
  f[at.trade] = trade === 3 ? 1 : 0;
  f[at.tradeEnd] = trade === 2 ? 1 : 0;
  f[at.tradeLike] = trade === 1 ? 1 : 0;
  f[at.tradeInside] = trade < 2 && inside > 1 ? 1 : 0;
  f[at.noTrade] = trade === 0 && inside < 2 && walk.letter.isSpoken ? 1 : 0;
  f[at.small] = small > 0 && capitals === 0 && !walk.lexicon.isDense ? 1 : 0;
  f[at.mixed] = small > 0 && capitals > 0 ? 1 : 0;
  f[at.single] = words === 1 && !walk.lexicon.isDense ? 1 : 0;
  f[at.long] = words > 4 ? 1 : 0;
  f[at.veryLong] = words > 7 ? 1 : 0;
  f[at.digit] = /\d/.test(key) ? 1 : 0;
  f[at.short] = key.length < (walk.lexicon.isDense || walk.lexicon.isKorean ? 3 : 4) ? 1 : 0;
  f[at.person] = walk.persons.has(key) || persons === words || (persons > 0 && words < 3) ? 1 : 0;
  for (const firm of walk.firms) {
    if (firm === key) f[at.firm] = trade < 3 ? 1 : 0;
    else if (key.startsWith(firm) || key.endsWith(firm)) f[at.firmInside] = 1;
  }
  if (trade < 2 && isOwner(walk, key)) f[at.firm] = 1;
  f[at.place] = trade === 0 && isPlace(key) ? 1 : 0;
  if (tail > begin.at) {
    const behind = tokens
      .slice(tail, end)
      .map((each) => each.word)
      .join(' ');
    const isWord = end - tail === 1 && tradeOf(walk.lexicon, behind) === 0;
    if (isPlace(behind) && rank(walk.lexicon, tokens[end - 1] as Token) < 2) f[at.placeTail] = 1;
    if (isWord) f[at.tailWord] = 1;
    if (isOwner(walk, behind)) f[at.firmTail] = 1;
    if (isContract(behind)) f[at.contractTail] = 1;
  }
  f[at.overComma] = begin.over & over.comma ? 1 : 0;
  f[at.overDash] = begin.over & over.dash ? 1 : 0;
  f[at.overJoint] = begin.over & over.joint ? 1 : 0;
  f[at.overField] = begin.over & over.field ? 1 : 0;
  f[at.overMark] = begin.over & over.mark ? 1 : 0;
  f[at.overNoun] = begin.over & over.noun ? 1 : 0;
  f[at.overTrade] = begin.over & over.trade ? 1 : 0;
  f[at.overSmall] = begin.over & over.small ? 1 : 0;
  f[at.invitesInside] = invites > 0 ? 1 : 0;
  f[at.allInvites] = invites === words ? 1 : 0;
  f[at.leadInside] =
    begin.over & over.invites && (tokens[begin.at] as Token).kind & (does.noun | does.applied | does.seeks) ? 1 : 0;
  f[at.personInside] = persons > 0 ? 1 : 0;
  f[at.plural] =
    /[^s]s$/.test(key) && tradeOf(walk.lexicon, (tokens[end - 1] as Token).word.slice(0, -1)) === 3 ? 1 : 0;
  f[at.saidOfVacancy] =
    begin.over & over.invites &&
    (tokens[begin.at] as Token).kind & does.article &&
    (!(tokens[begin.at] as Token).isCapital || (tokens[begin.at] as Token).gap & (gap.line | gap.stop))
      ? 1
      : 0;
};

/** Whether words are the name of a house that an address shows. */
const isOwner = (walk: Walk, words: string): boolean => {
  const name = glued(words);
  return name.length > 3 && walk.owners.some((owner) => owner.startsWith(name) || name.startsWith(owner));
};

const partings = [at.overField, at.overComma, at.overDash, at.overSmall, at.overTrade, at.overMark, at.firmInside];

/** Names within names, and those that stand in several places. */
const compare = (names: readonly RoleName[]): void => {
  for (const name of names) {
    const f = name.features;
    if (name.wheres.size > 1) f[at.twoPlaces] = 1;
    if (name.count > 1) f[at.twice] = 1;
    if (name.count > 2) f[at.often] = 1;
    for (const other of names) {
      if (other.key.length <= name.key.length) continue;
      if (other.key.startsWith(name.key)) {
        f[at.startOfOther] = 1;
        // The text says more of it than the subject, and in one go.
        if (!name.wheres.has('text') && other.wheres.has('text') && !partings.some((each) => other.features[each]))
          f[at.fullerInText] = 1;
        other.features[at.beyondOther] = 1;
      } else if (other.key.endsWith(name.key)) {
        f[at.endOfOther] = 1;
        other.features[at.beforeOther] = 1;
      }
    }
  }
};

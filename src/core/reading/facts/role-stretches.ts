import { does, endsInvitation, type Lexicon } from './role-lexicon';
import { meantOf } from './role-meant';
import { propose } from './role-proposal';
import { gap, type Token } from './role-tokens';
import { type Begin, breaks, edge, isArea, isOrg, isTown, leads, over, rank, type Spot, type Walk } from './role-walk';

/** "With", which may lead to somebody ("with our Head of Brand") or to anything else. */
const withs = /^(?:with|con|com|mit|met|med|avec|z|ze)$/;

const cuts = does.noun | does.as | does.applied | does.seeks | does.others | does.meets | does.wishes;

/** Every stretch of some words that may be a role, proposed. `text`: what their offsets point into. */
export const through = (walk: Walk, tokens: readonly Token[], where: Spot, text: string): void => {
  const { lexicon } = walk;
  const last = tokens.length - 1;
  if (where === 'text') walk.meant = meantOf(lexicon, tokens);
  let begins: Begin[] = [];
  let lead = 0;
  /** What makes a post somebody else's is a bare "with". */
  let isWith = false;
  let near = 0;
  let from = edge.begins;
  // Where words that lead to a name began which may be its first ("Technical Recruiter", "Internal Auditor").
  let leadFrom = -1;
  let ledTo = 0;
  // Where the article of what is sought stands.
  let sought = -1;
  // Behind "for" within a name another may begin.
  let again = -1;
  // A label goes on behind a bracket ("職種：【東京】…").
  let kept = 0;
  // "【最終面接】データアナリスト": behind a bracket a title begins anew.
  const isTitle = where === 'subject' || where === 'calendar' || where === 'old';
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
    const isPair = i > 0 && begins.length > 0 && isOtherGender(lexicon, tokens[i - 1] as Token, token, text);
    const before = token.gap;
    const previousWord = tokens[i - 1]?.word ?? '';
    if (isPair) {
      take(i);
      cross(over.joint);
      continue;
    }
    if (before & breaks) {
      if (begins.length > 0) take(i);
      const isAcronym =
        begins.length > 0 &&
        before & gap.opens &&
        i < last &&
        (tokens[i + 1] as Token).gap & gap.closes &&
        // "(GD 14)"
        /[)\]）】]/.test(text.charAt(token.to)) &&
        /^\p{Lu}{2,5}$/u.test(text.slice(token.from, token.to)) &&
        // "Oskar (CTO)"
        !lexicon.hosts.has(token.word);
      // "saldatore - Olginate (LC)": short for where it is.
      if (isAcronym) begins = begins.filter((begin) => !(begin.over & over.dash));
      if (isAcronym) {
        for (const begin of begins)
          propose(walk, tokens, { ...begin, over: begin.over | over.mark }, i + 1, near, where, text);
      }
      const wasNoun = lead & does.noun;
      const wasLabel = before & gap.opens ? from & edge.label : before & gap.closes ? kept : 0;
      const led =
        lead &
        (does.noun |
          does.applied |
          does.meets |
          (before & gap.opens ? does.invites : 0) |
          // "Búsqueda: Backend Engineer"
          (before & gap.colon ? does.seeks : 0));
      close(0);
      if (before & gap.colon && led & ~does.meets) from = edge.begins | edge.label;
      else if (before & (gap.stop | gap.line)) {
        // A label may stand alone above what it labels.
        const isLabel = wasNoun && !(before & gap.stop) && i > 1 && (tokens[i - 1] as Token).gap & gap.line;
        from = edge.begins | (isLabel ? edge.label : 0);
      } else if (before & gap.closes && isTitle) from = edge.begins;
      else if (before & (gap.colon | gap.bar)) from = edge.begins | (wasNoun && where !== 'subject' ? edge.label : 0);
      lead =
        from & edge.label
          ? does.noun
          : before & (gap.quote | gap.colon | gap.bar | gap.opens) && !(before & (gap.stop | gap.line))
            ? led
            : 0;
      if (before & gap.stop) near = 0;
      // "Who: Head of Brand and Lena"
      if (before & gap.colon && whom.test(previousWord)) lead |= does.meets;
      if (wasLabel) {
        from |= edge.label;
        lead |= does.noun;
      }
      kept = before & gap.opens ? from & edge.label : 0;
      if (before & gap.quote) from |= edge.quote;
      if (before & gap.opens) from |= edge.bracket;
    }
    if (before & gap.mark && begins.length === 0) from |= edge.mark;
    if (i === last) break;
    const previous = tokens[i - 1];
    const isClose = !(before & ~gap.space);
    let { kind } = token;
    // "Greg is Head of Brand": what somebody is.
    if (
      kind & does.about &&
      is.test(token.word) &&
      // "e" joins, "è" is.
      !(kind & does.joins) &&
      previous?.isCapital &&
      isClose &&
      (walk.persons.has(previous.word) ||
        (!lexicon.isGerman && previous.kind === 0 && previous.word.length > 2 && rank(lexicon, previous) === 0))
    )
      kind = does.others;
    // "Frag am Empfang nach der Schichtleiterin", "chiedi in cassa del capoturno"
    if (forWhom.test(token.word) && isAsked(tokens, i)) kind = does.meets;
    // "So heißt intern unser Projekt": in small letters, no trade.
    if (lexicon.isCompounding && !token.isCapital && token.word === 'intern') kind = does.ends;
    if (
      kind === 0 &&
      walk.persons.has(token.word) &&
      (token.isCapital || token.word.charCodeAt(0) > 0x2fff) &&
      rank(lexicon, token) < 3 &&
      // "Professor of African History": what is joined is no person.
      !(
        begins.length > 0 &&
        i > 1 &&
        ((tokens[i - 1] as Token).kind | (tokens[i - 2] as Token).kind) & (does.joins | does.field)
      )
    )
      kind = does.ends;
    if (kind === 0 && token.word.length > 8 && rank(lexicon, token) === 0 && endsInvitation(lexicon, token.word))
      kind = does.invites;
    // "dal 2021 lavoro come addetta": where nothing leads to it, it is a verb, and the writer's own post follows.
    if (
      where === 'quoted' &&
      works.test(token.word) &&
      (tokens[i + 1] as Token).kind & does.as &&
      !(previous && isClose && previous.kind & (does.article | does.joins | does.seeks | does.noun | does.applied))
    )
      kind = does.others;
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
      // "du poste de", "intervju för tjänsten": but here begins another
      !(kind & does.noun && leadsOn(tokens, i)) &&
      tokens.slice(begins[0]?.at ?? i, i).some((each) => !(each.kind & does.joins) && rank(lexicon, each) > 1) &&
      previous.kind & does.joins &&
      !(previous.kind & does.article) &&
      !(kind & (does.others | does.as | does.wishes))
    )
      kind = 0;
    // "editora de video": what a joint binds to a trade belongs to it.
    if (
      kind === does.invites &&
      lexicon.isHeadFirst &&
      begins.length > 0 &&
      previous &&
      isClose &&
      binds.test(previous.word) &&
      !(previous.gap & ~gap.space) &&
      i > 1 &&
      rank(lexicon, tokens[i - 2] as Token) > 1
    )
      kind = 0;
    // "avviso Tecnico Sanitario", but "Colloquio Tecnico Finale"
    const after = tokens[i + 1] as Token;
    if (
      kind === does.invites &&
      lexicon.isHeadFirst &&
      token.isCapital &&
      after.isCapital &&
      after.kind === 0 &&
      !(after.gap & ~gap.space) &&
      rank(lexicon, token) === 3 &&
      !(isClose && previous && previous.kind & does.invites)
    )
      kind = 0;
    // "papo técnico"
    if (
      lexicon.isHeadFirst &&
      previous &&
      previous.kind & (does.invites | (token.word.startsWith('intern') ? does.applied | does.noun : 0)) &&
      isClose &&
      technical.test(token.word) &&
      begins.length === 0 &&
      !((tokens[i + 1] as Token).kind & does.joins)
    )
      kind = does.invites;
    // "gestionnaire RH", "arquitecta técnica": behind a trade a word of invitations may belong to it.
    if (
      kind === does.invites &&
      begins.length > 0 &&
      previous &&
      isClose &&
      rank(lexicon, previous) > 1 &&
      (lexicon.isHeadFirst
        ? rank(lexicon, token) === 3 || isOffice(token) || technical.test(token.word)
        : isOffice(token))
    )
      kind = 0;
    // "Head of Actuarial Reporting", "Director of Learning"
    if (
      lexicon.isEnglish &&
      kind === does.ends &&
      begins.length > 0 &&
      previous &&
      isClose &&
      token.isCapital &&
      (previous.isCapital || previous.kind & does.joins) &&
      /ing$/.test(token.word)
    )
      kind = 0;
    // "Executive Assistant to the CEO"
    if (
      lexicon.isEnglish &&
      token.word === 'to' &&
      previous &&
      isClose &&
      begins.length > 0 &&
      aide.test(previous.word)
    )
      kind = does.joins;
    // "addetta a contabilità", "préposé à la paie"
    if (
      lexicon.isHeadFirst &&
      token.word === 'a' &&
      kind &&
      previous &&
      isClose &&
      begins.length > 0 &&
      bound.test(previous.word)
    )
      kind = does.joins;
    // "Analista Sr. de Planeamiento": behind a trade it is no form of address.
    if (
      kind === does.ends &&
      /^[sj]r$/.test(token.word) &&
      begins.length > 0 &&
      previous &&
      isClose &&
      rank(lexicon, previous) > 1
    )
      kind = 0;
    // "募集ポジション：設備の保全エンジニア": behind a label "の" joins.
    if (lexicon.isDense && token.word === 'の' && begins.some((begin) => begin.edge & edge.label)) kind = does.joins;
    // "Auszubildende zur Kauffrau"
    if (kind & does.as && kind & does.field && begins.length > 0 && previous && lexicon.heads.has(previous.word))
      kind = does.field;
    // "etap II, Backend Developer": which one it is belongs to the stage.
    if (
      kind === 0 &&
      begins.length === 0 &&
      previous &&
      previous.kind & does.invites &&
      isClose &&
      /^(?:i{2,3}|iv|v|\d)$/.test(token.word)
    )
      kind = does.invites;
    if (begins.length > 0) {
      if (before & (gap.comma | gap.dash | gap.mark)) {
        take(i);
        if (before & gap.comma && begins.some((begin) => begin.over & over.comma)) cross(over.listed);
        cross(before & gap.comma ? over.comma : before & gap.dash ? over.dash : over.mark);
      }
      if (token.word === 'i' && token.isCapital && previous?.isCapital && isClose) {
        take(i);
        cross(over.small);
        take(i + 1);
        close(0);
        continue;
      }
      // "Ärztin in Weiterbildung Kardiologie"
      if (kind & does.field && isClose && previous && rank(lexicon, previous) > 1 && inTraining.test(after.word)) {
        i++;
        continue;
      }
      if (kind & (cuts | does.invites) && !(kind & does.joins)) {
        const next = tokens[i + 1] as Token;
        // "Assistant Stage Manager": in capitals throughout, one name.
        if (
          !(
            lexicon.isEnglish &&
            isClose &&
            previous?.isCapital &&
            token.isCapital &&
            next.isCapital &&
            rank(lexicon, next) > 1
          )
        )
          take(i);
        if (
          !(kind & (does.as | does.others | does.wishes | does.meets)) &&
          !(next.gap & ~gap.space) &&
          next.word &&
          !next.kind &&
          rank(lexicon, next) > 1
        ) {
          cross(over.invites);
          // "zatrudnienia na stanowisku położnej": without a trade before it, the joint leads to the post.
          const isLed = kind & does.noun && previous && previous.kind & (does.joins | does.field | does.as);
          if (isLed) begins = begins.filter(({ at }) => tokens.slice(at, i).some((each) => rank(lexicon, each) > 1));
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
        // "Buyer and Planner", of which one is meant.
        if (where === 'text' && i === walk.meant.joint) {
          const led = (begins[0] as Begin).lead;
          close(0);
          lead = led;
          continue;
        }
        // "un'educatrice, e conosce": behind a comma "and" begins anew, but in lists.
        if (before & gap.comma && kind & does.joins && begins.every((begin) => !(begin.over & over.listed))) {
          close(kind);
          continue;
        }
        // "einen Koch für unsere Küche": whom he works for, but "Dozentin für die Oberstufe"
        const isFor =
          purpose.test(token.word) &&
          previous &&
          rank(lexicon, previous) > 1 &&
          !lexicon.heads.has(previous.word) &&
          isClose &&
          ((after.kind & does.article && !after.isCapital) || begins.every(({ lead }) => lead & does.seeks));
        if (isFor) {
          close(0);
          continue;
        }
        cross(kind & does.joins ? over.joint : over.field);
        const head = begins[0] as Begin;
        const isKnown =
          tokens.slice(head.at, i).some((each) => !(each.kind & does.joins) && rank(lexicon, each) === 3) &&
          (lexicon.isHeadFirst && binds.test(token.word)
            ? i - head.at > 1 && rank(lexicon, tokens[head.at] as Token) === 3
            : kind & does.field &&
              !listing(lexicon).test(token.word) &&
              !(previous && previous.kind & does.joins) &&
              (head.lead & (does.noun | does.as | does.applied)) !== 0);
        // "Jefe Regional de Ventas", "als Mechaniker in der Instandhaltung": a trade goes on, none begins.
        if (isKnown) again = -1;
        else if (kind & (does.field | does.about)) again = kind & leads;
        // "entrar de cajera": what stood before is no trade.
        else if (lexicon.isHeadFirst && kind & does.as && previous && rank(lexicon, previous) === 0)
          again = kind & leads;
        // "einen Elektriker und findet"
        const isVerb = lexicon.isGerman && isSmall(tokens[i + 1] as Token) && !isBent(tokens, i + 1);
        if (isVerb || !follows(tokens, i)) close(kind);
        continue;
      }
      if (kind & (does.ends | does.about)) {
        take(i);
        close(kind);
        continue;
      }
      if (kind & does.article) {
        // "afwasser en een keukenhulp": another one.
        const isOther = previous && isClose && listing(lexicon).test(previous.word) && anyOf.test(token.word);
        if (previous && previous.kind & (does.joins | does.field | does.article) && isClose && !isOther) {
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
      if (previous && isClose && previous.word.charCodeAt(0) > 0x2fff && isOrg(lexicon, previous))
        begins = more(begins, { at: i, lead: begins[0]?.lead ?? 0, edge: edge.name, over: 0 });
      else if (before & (gap.comma | gap.dash)) {
        // "with Tom Oaks, Head of Brand": who is met is told behind the comma.
        const [begin] = begins;
        const isMet =
          begin &&
          before & gap.comma &&
          i - begin.at < 4 &&
          tokens.slice(begin.at, i).every((each) => each.isCapital && each.kind === 0 && rank(lexicon, each) < 2);
        begins = more(begins, {
          at: i,
          // "Interviewer: Head of Brand, Plant Manager"
          lead: isMet
            ? begin.lead & (does.others | does.meets)
            : before & gap.comma
              ? (begin?.lead ?? 0) & does.meets
              : 0,
          edge: before & gap.comma ? edge.comma : edge.dash,
          over: 0,
        });
      } else if (again >= 0) begins = more(begins, { at: i, lead: again, edge: 0, over: 0 });
      else if (
        token.isCapital &&
        previous &&
        !previous.isCapital &&
        !previous.kind &&
        !/^\d/.test(previous.word) &&
        !lexicon.isDense
      ) {
        // "mulettista Cerea": what follows in capitals may be a place.
        if (rank(lexicon, previous) > 1 || begins.some(({ at }) => rank(lexicon, tokens[at] as Token) > 1)) take(i);
        begins = more(begins, {
          at: i,
          lead: begins[0] && i - begins[0].at < 3 ? begins[0].lead : 0,
          edge: edge.capitals,
          over: 0,
        });
      } else if (!token.isCapital && previous && (previous.isCapital || /^\d/.test(token.word)) && !lexicon.isDense) {
        take(i);
        cross(/^\d/.test(token.word) ? over.figure : over.small);
        if (lexicon.isGerman && !/^\d/.test(token.word) && !isBent(tokens, i)) {
          close(0);
          begins = [{ at: i, lead: 0, edge: 0, over: 0 }];
        }
      }
      // "Filialleitung Graz-Eggenberg", "Saldatore a filo zona Lecco": where it is, behind what it is.
      if (
        isTitle &&
        isClose &&
        previous &&
        !lexicon.isEnglish &&
        (isArea(token.word) && after.isCapital && !(after.gap & ~gap.space)
          ? !(previous.kind & (does.joins | does.field | does.article))
          : token.isCapital &&
            isTown(walk, token.word) &&
            rank(lexicon, previous) > 1 &&
            !lexicon.heads.has(previous.word))
      ) {
        take(i);
        close(0);
        continue;
      }
      // "會計主任 Accounting Supervisor": said twice, in two scripts.
      if (isClose && previous && isLatin(token.word) && !isLatin(previous.word) && rank(lexicon, previous) > 1) take(i);
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
    const goesOn = !(next.gap & ~gap.space) && next.word !== '';
    // "Técnica de Segurança": a trade that is a word of invitations elsewhere.
    const isFirst =
      lexicon.isEnglish &&
      kind === does.ends &&
      token.isCapital &&
      goesOn &&
      next.isCapital &&
      firstWord.test(token.word) &&
      rank(lexicon, next) > 1;
    // "cerchiamo effettivamente un farmacista", "suchen nach wie vor einen Koch": what stands between the search and its article.
    if (kind & does.seeks) sought = articleOf(lexicon, tokens, i);
    else if (i < sought) continue;
    const isTrade =
      kind & does.invites &&
      goesOn &&
      rank(lexicon, token) === 3 &&
      ((next.kind & does.joins && !(next.kind & does.about && !(next.kind & does.as))) ||
        // "tecnico ascensorista", "profilo di Tecnico Sanitario", but "colloquio tecnico"
        (lexicon.isHeadFirst &&
          next.kind === 0 &&
          (rank(lexicon, next) > 1 || (lead & does.noun && previous && previous.kind & does.joins)) &&
          !(isClose && previous && previous.kind & does.invites)));
    if (kind && !isTrade && !isFirst) {
      const leadSoFar = lead;
      if (!isClose) leadFrom = -1;
      if (kind & leads) {
        if (kind & does.others) isWith = !(lead & does.others) && withs.test(token.word);
        lead |= kind & leads;
        // "mi CV para el puesto": of the reader's own things the application is what leads to the role.
        if (
          kind & does.applied &&
          previous &&
          previous.kind & does.others &&
          isClose &&
          token.word.charCodeAt(0) < 0x2fff
        )
          lead &= ~does.others;
        // "con riferimento alla Sua candidatura per la posizione di", "with regard to your application": whom it is with comes at once.
        if (isWith && kind & (does.noun | does.applied)) lead &= ~does.others;
        // "en relación con la vacante": a joint and an article are nobody's.
        const joint = tokens[i - 2];
        if (
          kind & (does.noun | does.applied) &&
          isClose &&
          previous &&
          previous.kind & does.article &&
          previous.word.length < 4 &&
          joint &&
          joint.kind & does.others &&
          joint.word.length < 5
        )
          lead &= ~does.others;
        near |= kind & (does.noun | does.applied | does.invites | does.seeks);
        if (from & ~edge.label)
          from &= edge.label | edge.quote | edge.bracket | (kind & does.invites ? edge.begins | edge.dash : 0);
      } else if (kind & does.ends) {
        // "suchen wir eine …": the one who looks stands between.
        if (!(previous && previous.kind & does.seeks && isClose))
          lead = kind & does.article ? lead & (does.others | does.meets) : 0;
        from = 0;
      }
      if (kind & does.article) lead |= does.article;
      if (goesOn && mayBegin(lexicon, token, kind)) {
        if (leadFrom < 0 || !isClose) {
          leadFrom = i;
          ledTo = leadSoFar;
        }
      } else leadFrom = -1;
      if (kind & (leads | does.ends | does.article | does.joins | does.field | does.wishes)) continue;
    }
    begins = [{ at: i, lead, edge: from, over: 0 }];
    const between = i - leadFrom === 2 ? (tokens[i - 1] as Token).kind : 0;
    if (
      leadFrom >= 0 &&
      i - leadFrom < 3 &&
      isClose &&
      !(
        between & (does.about | does.as | does.joins) ||
        (between & does.article && (tokens[i - 1] as Token).word.length < 5)
      )
    )
      begins.push({ at: leadFrom, lead: lead | ledTo, edge: from, over: over.invites });
    if (
      leadFrom >= 0 &&
      i - leadFrom === 2 &&
      isClose &&
      mayBegin(lexicon, tokens[i - 1] as Token, between) &&
      !(between & (does.about | does.as | does.joins))
    )
      begins.push({ at: leadFrom + 1, lead, edge: from, over: over.invites });
    lead = 0;
    from = 0;
    leadFrom = -1;
    again = -1;
  }
};

/** "Développeuse / Développeur": the same trade again behind a slash. */
const isOtherGender = (lexicon: Lexicon, one: Token, other: Token, text: string): boolean =>
  one.word.length > 4 &&
  other.word.slice(0, 4) === one.word.slice(0, 4) &&
  other.from - one.to < 4 &&
  text.slice(one.to, other.from).trim() === '/' &&
  rank(lexicon, other) > 1;

/** Joints that bind a word to the trade before it. */
const binds = /^(?:de|di|da|do|d'|del)$/;

/** Joints that put another name beside the one before. */
const listing = (lexicon: Lexicon): RegExp =>
  lexicon.isEnglish ? /^(?:and|or|&)$/ : /^(?:und|oder|et|ou|y|e|ed|o|en|och|eller|\+|&)$/;

/** "Work", a noun and the writer's verb. */
const works = /^(?:lavoro|trabajo|trabalho)$/;

/** Where the article stands behind a search, with when, where and how between them, or -1. */
const articleOf = (lexicon: Lexicon, tokens: readonly Token[], from: number): number => {
  for (let i = from + 1; i < from + 6; i++) {
    const each = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    if (!each || each.gap & ~gap.space || each.word === '') return -1;
    if (
      i > from + 1 &&
      each.kind & does.article &&
      (i === from + 2
        ? before.kind === 0 || before.kind === does.others
        : anyOf.test(each.word) && !(before.kind & (does.joins | does.field | does.about | does.article)))
    )
      return i;
    if (each.kind & (does.seeks | does.noun | does.applied) || rank(lexicon, each) > 1) return -1;
  }
  return -1;
};

/** What leads from a trade to where it is needed. */
const purpose = /^(?:fur|for|voor|pour|para|per|dla|till)$/;

/** Articles of any one. */
const anyOf = /^(?:an?|een|eine[nrms]?|ein|une?|uma?|una|uno|ett|en)$/;

/** "HR", "RH", "IT": short names of departments. */
const isOffice = (token: Token): boolean => token.isCapital && /^(?:hr|rh|it|p&o|rrhh|dsi)$/.test(token.word);

/** Who is somebody's: "assistant to the CEO". */
const aide = /^(?:assistant|secretary|pa|ea|advis[eo]r|aide|deputy)$/;

/** Before the names of those whom the reader will meet: "who:", "with:". */
const whom = /^(?:who|wer|qui|quien|quienes|chi|quem|vem|kto|with|mit|avec|con|com|met|med)$/;

const asking =
  /^(?:ask|frag(?:en|e|t)?|vra(?:ag|gen)|fraga|pregunt[ae]r?n?|chied(?:i|a|ete|ere)|pergunt[ae]r?|za?pyta[cj])$/;
const forWhom = /^(?:for|nach|naar|efter|por|pel[oa]|di|del|della|o)$/;

const is = /^(?:is|ist|est|es|e|jest|ar)$/;

/** Whether a sentence asks the reader to ask for somebody: the verb stands a few words before. */
const isAsked = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i > 0 && i > at - 7; i--) {
    if ((tokens[i] as Token).gap & breaks) return false;
    if (asking.test((tokens[i - 1] as Token).word)) return true;
  }
  return false;
};

/** What somebody is in who learns a trade. */
const inTraining =
  /^(?:weiterbildung|ausbildung|facharztausbildung|opleiding|formation|formazione|formacion|formacao|practicas|utbildning|training)$/;

/** "técnica", "technique", "selección interna" */
const technical = /^(?:tech?n|intern[aeo]s?$)/;

/** Whom somebody is set to something: "addetto a". */
const bound = /^(?:addett|prepose)[aeio]?s?$/;

/** Small words a trade may begin with: "Under Gamekeeper", "After Sales Manager", "Back Office Clerk". */
const firstWord =
  /^(?:under|back|after|over|inside|off|out|up|morning|afternoon|weekend|call|live|front|working|long)$/;

/** Whether a word that leads to a name may be its first: "Technical Recruiter", "Internal Auditor". */
const mayBegin = (lexicon: Lexicon, token: Token, kind: number): boolean =>
  (lexicon.isEnglish &&
    (token.isCapital || (kind & does.invites) !== 0) &&
    // "FOR THE POST OF INTERNAL AUDITOR"
    !(kind & (does.about | does.joins))) ||
  ((kind & does.article) !== 0 && token.word.length > 4);

const more = (begins: readonly Begin[], begin: Begin): Begin[] => [...begins.slice(-3), begin];

/** Whether a joint is followed by more of a name: not by a break. */
const follows = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at + 1] as Token).gap & (breaks | gap.comma | gap.dash)) === 0;

const isLatin = (word: string): boolean => word.charCodeAt(0) < 0x2000;

/** Whether a word for a vacancy is followed by a joint and more: "vaga de". */
const leadsOn = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1] as Token;
  return !(next.gap & ~gap.space) && (next.kind & does.joins) !== 0 && follows(tokens, at + 1);
};

/** A word in small letters that does nothing. */
const isSmall = (token: Token): boolean => token.kind === 0 && !token.isCapital && token.word !== '';

/** A German adjective within a name ("Leiter technische Entwicklung"). */
const isBent = (tokens: readonly Token[], at: number): boolean =>
  /(?:isch|lich|tech|ell|iert|end|är)e[rnms]?$/.test((tokens[at] as Token).word) && (tokens[at + 1] as Token).isCapital;

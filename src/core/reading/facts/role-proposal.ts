import { glued, list } from '../words';
import { isContract } from './role-clean';
import { featureIndex as at, featureNames } from './role-features';
import { does, isHead, type Lexicon, tradeOf } from './role-lexicon';
import { isIn } from './role-meant';
import type { RoleName } from './role-name';
import { isPlace } from './role-places';
import { clippedFrom, gap, type Token } from './role-tokens';
import { type Begin, breaks, edge, isArea, isOrg, isTown, over, rank, type Spot, type Walk } from './role-walk';

/** Notes a stretch of words as a name that may be the role, with what is seen around it. */
export const propose = (
  walk: Walk,
  tokens: readonly Token[],
  begin: Begin,
  stop: number,
  near: number,
  spot: Spot,
  text: string,
): void => {
  const { lexicon } = walk;
  const where = spot === 'note' ? 'calendar' : spot === 'old' ? 'quoted' : spot;
  const isTitle = spot === 'subject' || spot === 'calendar' || spot === 'old';
  let end = stop;
  while (
    end > begin.at &&
    (tokens[end - 1] as Token).kind & (does.joins | does.field | does.article | does.ends) &&
    // "Head of Actuarial Reporting"
    !(lexicon.isEnglish && end - begin.at > 1 && isGerund(tokens[end - 1] as Token)) &&
    // "Police Dispatcher I"
    !(
      begin.over & over.small &&
      (tokens[end - 1] as Token).word === 'i' &&
      (tokens[end - 1] as Token).isCapital &&
      end - begin.at > 1
    )
  )
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
    // In Korean and Japanese what is done with a role stands behind it ("오픈조 지원해 주셨죠").
    ((lexicon.isKorean || lexicon.isDense) && right & does.applied) ||
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
      (i === begin.at && !(lexicon.isKorean && isClose(tokens[i + 1] as Token))) ||
      i === end - 1 ||
      (i === end - 2 && numeral.test((tokens[end - 1] as Token).word)) ||
      i === joint - 1 ||
      (i + 1 < end && (tokens[i + 1] as Token).kind & (does.joins | does.field)) ||
      (tokens[i + 1] as Token).gap & (gap.comma | gap.dash | gap.mark | gap.opens)
    )
      trade = Math.max(trade, own);
    else inside = Math.max(inside, own);
  }
  if (!strong && !isTitle && spot !== 'json-ld' && trade < 2 && inside < 3) {
    if (!(trade && begin.lead & (does.about | does.invites | does.article))) return;
  }
  // "Data:" at the beginning of a line is a label, no role.
  if (where === 'text' && size === 1 && begin.edge & edge.begins && begin.lead === 0 && next.gap & gap.colon) return;
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
        const apart = at < end ? (tokens[at] as Token).gap & (gap.comma | gap.dash) : 0;
        // "Interview with Acme - Buyer": what led to the firm does not lead to what stands behind the dash.
        const lead = apart && begin.lead & does.meets ? 0 : begin.lead;
        if (at < end)
          propose(walk, tokens, { ...begin, at, lead, edge: begin.edge | edge.name }, stop, near, spot, text);
      } else if (end === stop && key.endsWith(firm) && key.charCodeAt(key.length - firm.length - 1) === 32) {
        const to = end - firm.split(' ').length;
        if (to > begin.at) propose(walk, tokens, begin, to, near, spot, text);
      }
  const there = walk.names.get(key);
  const name: RoleName = there ?? {
    key,
    text: '',
    plain: '',
    where,
    start: -1,
    form: -1,
    features: new Uint8Array(featureNames.length),
    wheres: new Set(),
    count: 0,
    last: '',
    times: new Uint8Array(featureNames.length),
  };
  if (!there) {
    if (walk.names.size > 80) return;
    walk.names.set(key, name);
    inItself(walk, name, tokens, begin, end, trade, inside, text);
  }
  const f = name.features;
  const place = `${spot} ${begin.at}`;
  const isNew = place !== name.last;
  if (isNew) name.count++;
  name.last = place;
  name.wheres.add(where);
  const set = (index: number, when: unknown): void => {
    if (!when) return;
    f[index] = 1;
    if (isNew) name.times[index] = (name.times[index] ?? 0) + 1;
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
  const previous = tokens[begin.at - 1];
  // "간호사 채용 2차 면접(임원)": behind an interview for a post stands who leads it.
  const isLed =
    lexicon.isKorean && lead & does.noun && begin.edge & edge.bracket && previous && previous.kind & does.invites;
  // "por enfermedad de la directora": somebody else's post.
  const isElse = lead & does.others && !(lead & (does.noun | does.applied | does.seeks));
  set(at.meetsLeft, lead & does.meets || ((isElse || isLed) && isHost(lexicon, key, final.word)));
  // What stands under a name is its post; below an empty line something else begins.
  const isUnderName = previous && walk.persons.has(previous.word) && !(first.gap & gap.blank);
  set(at.nameLeft, isUnderName);
  set(at.firmLeft, begin.edge & edge.name);
  set(at.tradeBegins, begin.edge & edge.trade);
  set(at.begins, begin.edge & edge.begins);
  set(at.bare, lead === 0 && begin.edge === 0);
  set(at.commaLeft, begin.edge & edge.comma);
  set(at.dashLeft, begin.edge & edge.dash);
  set(at.quoted, begin.edge & edge.quote && next.gap & gap.quote);
  set(at.capitals, begin.edge & edge.capitals);
  set(at.nounRight, right & does.noun);
  set(at.invitesRight, right & does.invites);
  set(at.appliedRight, right & (does.applied | does.seeks));
  set(at.ends, next.gap & (gap.line | gap.stop | gap.bar));
  set(at.dashRight, next.gap & gap.dash);
  set(at.bracketRight, next.gap & gap.opens);
  set(at.mark, next.gap & gap.mark || begin.over & over.mark);
  set(at.stopRight, next.kind & does.ends && !(next.gap & ~gap.space));
  const behind = tokens[end + 1];
  const isNamed =
    walk.persons.has(next.word) || (next.word === 'の' && behind !== undefined && walk.persons.has(behind.word));
  // "[면접] 연구원 - Farouk Benali", "データアナリスト 藤本様": behind it in a title stands who is invited.
  const isReaders = isTitle && walk.reader.has(next.word);
  set(
    at.nameRight,
    next.word && isNamed && !isReaders && !(next.gap & (gap.stop | gap.line | (isTitle ? gap.dash : 0))),
  );
  set(at.joinsRight, isTrimmed && next.kind & does.joins);
  set(at.fieldRight, isTrimmed ? next.kind & does.field : next.kind & does.field && !(next.gap & ~gap.space));
  // "Filialleitung Graz, Telefoninterview"
  const isAtTown =
    isTitle &&
    trade > 1 &&
    !lexicon.isEnglish &&
    isClose(next) &&
    (isTown(walk, next.word) || (isArea(next.word) && tokens[end + 1]?.isCapital));
  // "後端工程師 Backend Engineer": the same in two scripts goes on with nothing new.
  const isTwin = final.word.charCodeAt(0) > 0x2fff && next.word.charCodeAt(0) < 0x2000 && trade > 1;
  // "der Position Leiter Qualität betraut.": a verb at the end of its sentence.
  const isVerb = lexicon.isGerman && final.isCapital && !next.isCapital && ((behind?.gap ?? 0) & ~gap.space) !== 0;
  set(
    at.smallRight,
    !isTrimmed &&
      !isVerb &&
      !isTwin &&
      !isReaders &&
      !isAtTown &&
      !(next.gap & ~gap.space) &&
      next.kind === 0 &&
      next.word,
  );
  set(at.closes, next.gap & gap.closes);
  set(at.meetsRight, right & (does.wishes | does.others));
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
  // "Oferta: kierowca C+E, trasy DE/NL": what goes on in small letters tells of the work.
  const isTold =
    next.gap & gap.comma &&
    !(begin.over & over.field) &&
    !next.isCapital &&
    next.kind === 0 &&
    next.word.charCodeAt(0) < 0x2000 &&
    rank(lexicon, next) < 2;
  // "Commis Chef, Fremantle": so does one word that is no trade.
  const isTailed =
    next.gap & gap.comma &&
    !(begin.over & over.comma) &&
    next.isCapital &&
    next.kind === 0 &&
    rank(lexicon, next) === 0 &&
    (tokens[end + 1] as Token).gap & (breaks | gap.dash | gap.mark);
  const isSegment =
    (begin.edge & (edge.begins | edge.dash | edge.label | edge.quote | edge.bracket) ||
      lead & (does.invites | does.applied | does.noun)) &&
    (isTold || isTailed || isAtTown || next.gap & (breaks | gap.dash));
  set(at.segment, isTitle && isSegment);
  set(at.subjectLed, where === 'subject' && isSegment && lead & (does.about | does.as | does.applied | does.noun));
  set(at.segmentTrade, isTitle && isSegment && isTrade);
  set(at.aboutNoTrade, lead & does.about && !(lead & (does.noun | does.applied)) && !isTrade && !(right & does.noun));
  set(
    at.bareTrade,
    isTrade &&
      !(right & (does.noun | does.invites | does.applied | does.seeks)) &&
      !(lead & ~does.article) &&
      !(begin.edge & ~edge.capitals),
  );
  // What ends as trades do ("mediador/a intercultural") may be one that nobody knows.
  set(at.strongNoTrade, strong && f[at.noTrade]);
  set(at.rankCut, next.gap & (gap.comma | gap.dash) && rankOnly.test(key));
  // "職種：設備の保全エンジニア": what a label names goes on to the end of the line.
  set(at.labelCut, begin.edge & edge.label && !(next.gap & (breaks | gap.comma | gap.dash | gap.mark)));
  // "Lehrstelle als Polymechaniker", "stage comme vendeuse": the role comes behind.
  set(
    at.asRight,
    isClose(next) &&
      next.kind & does.as &&
      !(next.kind & (does.joins | does.field)) &&
      [tokens[end + 1], tokens[end + 2]].some((each) => each && isClose(each) && rank(lexicon, each) > 1),
  );
  set(at.labelTrade, begin.edge & edge.label && isTrade);
  set(at.subjectInvites, where === 'subject' && near & does.invites);
  const isToward = lead & (does.noun | does.as | does.about | does.applied | does.seeks);
  set(at.titled, spot === 'text' && !isToward && isBeforeName(walk, tokens, begin.at, end));
  // "喫茶つぐみの店主です", "도편수입니다": near the beginning who writes says who they are.
  const isIntroduced =
    spot === 'text' && begin.at < 25 && next.gap === 0 && introduces.test(next.word) && !(isToward & ~does.about);
  set(at.selfLeft, (spot === 'text' && lead & does.others && isSelf(tokens, begin.at)) || isIntroduced);
  // "職種：【急募】看護師": a bracket between a label and what it labels.
  if (begin.edge & edge.label && begin.edge & edge.bracket) {
    let i = end;
    while (i < end + 5 && i < tokens.length - 1 && !((tokens[i] as Token).gap & (gap.closes | gap.line))) i++;
    set(at.labelTag, ((tokens[i] as Token).gap & (gap.closes | gap.line | gap.bar)) === gap.closes);
  }
  set(at.metHost, lead & does.meets && isHost(lexicon, key, final.word));
  // "社長面接", "이사장님": who holds the talk, or is spoken of with respect.
  const isHosting = (lexicon.isDense || lexicon.isKorean) && isHost(lexicon, key, final.word) && next.gap === 0;
  set(at.hostMeets, isHosting && next.kind & does.invites);
  set(
    at.titled,
    (isHosting && next.kind & does.invites && !isToward) || (lexicon.isKorean && final.word.endsWith('님')),
  );
  set(
    at.invitesInside,
    !lexicon.isEnglish &&
      begin.over & over.invites &&
      !first.kind &&
      !(lexicon.isKorean && first.isCapital) &&
      !(begin.edge & edge.label),
  );
  if (spot === 'text') {
    set(at.unmeant, isIn(walk.meant.not, begin.at));
    set(at.meant, isIn(walk.meant.only, begin.at));
  }
  set(at.subject, where === 'subject');
  set(at.text, where === 'text');
  set(at.signature, where === 'signature');
  set(at.calendar, spot === 'calendar');
  set(at.json, where === 'json-ld');
  // "Entrevista na Ferragens Mondim – operador de CNC": a house, then the trade.
  if (isTitle && begin.over & over.dash && !(lead & (does.noun | does.applied | does.seeks)) && lead & does.about) {
    let dash = begin.at + 1;
    while (dash < end && !((tokens[dash] as Token).gap & gap.dash)) dash++;
    const ahead = tokens.slice(begin.at, dash);
    set(
      at.orgAhead,
      dash < end &&
        rank(lexicon, tokens[dash] as Token) > 1 &&
        ahead.every((each) => rank(lexicon, each) < 2 && (each.isCapital || each.kind)),
    );
  }
  const isLetterText = spot === 'text' || spot === 'quoted' || spot === 'signature' || spot === 'note';
  const isNameLeft = f[at.nameLeft] === 1 && previous && walk.persons.has(previous.word);
  set(at.titleOf, isLetterText && isNameLeft && begin.edge & (edge.bracket | edge.comma | edge.dash));
  set(at.besideName, !isLetterText && isNameLeft && begin.edge & (edge.bracket | edge.comma | edge.dash | edge.begins));
  set(at.sentenceBegins, where === 'text' && begin.edge & edge.begins && lead === does.article && !(right & does.noun));
  // "avec Margaux, notre Head of Sales", "Tom, el Gerente de Ventas": a post told of a person.
  const told = tokens[begin.at - 2];
  set(
    at.titled,
    spot === 'text' &&
      previous &&
      previous.kind & does.article &&
      previous.gap & gap.comma &&
      told?.isCapital &&
      !isToward &&
      isClose(first) &&
      rank(lexicon, told) === 0 &&
      !(told.kind & ~does.ends) &&
      !(told.gap & gap.line),
  );
  set(at.othersNoun, lead & does.others && lead & (does.noun | does.as));
  const isAdjacent = !(next.gap & ~gap.space) && next.word !== '';
  const beyond = tokens[end + 1];
  const goesOn =
    isAdjacent && beyond !== undefined && !(beyond.gap & (breaks | gap.comma | gap.dash)) && beyond.word !== '';
  // "regieassistent en na": behind the joint comes no other trade.
  const isJoined = goesOn && next.kind & does.joins && !(beyond.kind & does.ends && !(beyond.kind & does.joins));
  const endsAsHead = lexicon.heads.has(final.word);
  set(at.joinsCut, isJoined && !isTrimmed);
  set(at.headCut, endsAsHead && goesOn && next.kind & (does.joins | does.field));
  set(at.rankBehind, size > 1 && ranks.test(final.word));
  set(at.rankOff, isAdjacent && ranks.test(next.word));
  // "임기제공무원(학예연구사)": what the word for anybody leaves open stands in brackets behind it.
  set(
    at.behindVague,
    begin.edge & edge.bracket && next.gap & gap.closes && previous !== undefined && isVague(lexicon, previous.word),
  );
  // "[넥사] 면접 안내": what opens a subject in brackets is mostly a house.
  set(
    at.subjectBracket,
    where === 'subject' && begin.at === 0 && begin.edge & edge.bracket && next.gap & gap.closes && trade < 3,
  );
  // "Projektledare laddinfrastruktur": a head goes on with its field.
  set(at.headGoesOn, endsAsHead && isAdjacent && next.kind === 0 && !lexicon.isDense);
  const before2 = tokens[begin.at - 2];
  // "Leo (Head of Brand)": what stands in brackets behind a name nobody knows.
  set(
    at.behindCapital,
    isLetterText &&
      begin.edge & edge.bracket &&
      next.gap & gap.closes &&
      previous?.isCapital &&
      previous.kind === 0 &&
      rank(lexicon, previous) === 0 &&
      !(begin.edge & edge.label) &&
      (previous.gap & ~gap.space || !before2?.isCapital),
  );
  const isWithin =
    where === 'text' &&
    previous !== undefined &&
    previous.isCapital &&
    !(first.gap & ~gap.space) &&
    before2 !== undefined &&
    !before2.isCapital &&
    !(previous.gap & (breaks | gap.comma));
  set(at.cutCapital, isWithin && previous.kind & (does.article | does.invites) && first.isCapital);
  const second = tokens[begin.at + 1];
  set(
    at.ledCapital,
    where === 'text' &&
      size > 1 &&
      first.isCapital &&
      first.kind & (does.article | does.invites) &&
      second?.isCapital &&
      previous !== undefined &&
      !previous.isCapital &&
      !(first.gap & (breaks | gap.comma)),
  );
  set(
    at.hostFree,
    isHost(lexicon, key, final.word) &&
      !(lead & (does.noun | does.as | does.applied | does.seeks)) &&
      !(right & (does.noun | does.applied)) &&
      !(begin.edge & edge.label),
  );
  set(
    at.lateAlone,
    isLetterText &&
      first.gap & gap.line &&
      next.gap & gap.line &&
      lead === 0 &&
      !(begin.edge & edge.label) &&
      (tokens.length - end < 30 || begin.at > 30),
  );
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
    name.start = where === 'calendar' || where === 'json-ld' || spot === 'old' ? -1 : first.from;
    name.text = text.slice(first.from, to);
    const bent = lexicon.isGerman && previous && isClose(first) ? bentBy(lexicon, previous.word, first.word) : 0;
    const whole = lexicon.isCompounding && next.gap === 0 ? clippedFrom(lexicon, final.word) : null;
    name.plain = whole
      ? name.text.replace(/e?$/, whole.slice(-1))
      : bent
        ? name.text.slice(0, first.word.length - bent) + name.text.slice(first.word.length)
        : name.text;
  }
};

/** "Sjuksköterskan Pia tar", "Plantmanager Geert Symons leidt": somebody's name ends what begins with a trade, and a sentence goes on. */
const isBeforeName = ({ lexicon, letter }: Walk, tokens: readonly Token[], from: number, end: number): boolean => {
  const next = tokens[end] as Token;
  const final = tokens[end - 1] as Token;
  const families = list(letter.language.cues.names?.families ?? '');
  if (lexicon.isDense) {
    // "課長の樋口がお会いします"
    const name = tokens[end + 1];
    // "王经理", "山本部長"
    const family = end - from === 1 && families.find((each) => final.word.startsWith(each));
    if (family && lexicon.hosts.has(final.word.slice(family.length))) return true;
    return (
      next.word === 'の' &&
      (isHostWord(lexicon, final.word) || final.word.endsWith('長')) &&
      name?.kind === 0 &&
      families.some((family) => name.word.startsWith(family))
    );
  }
  if (lexicon.isGerman) return false;
  if (lexicon.isKorean)
    return (
      end - from > 1 &&
      final.word.length === 3 &&
      final.kind === 0 &&
      rank(lexicon, final) === 0 &&
      rank(lexicon, tokens[end - 2] as Token) > 1 &&
      next.gap === 0 &&
      next.kind === does.ends &&
      families.includes(final.word.charAt(0))
    );
  if (!isClose(next) || next.word === '' || next.isCapital) return false;
  let at = end - 1;
  // The verb, where nothing knows it for one.
  if (!final.isCapital && final.kind === 0 && rank(lexicon, final) === 0) at--;
  const last = at;
  while (at > from && isUnknownName(lexicon, tokens[at] as Token)) at--;
  return at < last && last - at < 3 && rank(lexicon, tokens[at] as Token) > 1;
};

const isUnknownName = (lexicon: Lexicon, token: Token): boolean =>
  token.isCapital && token.kind === 0 && isClose(token) && !/\d/.test(token.word) && rank(lexicon, token) === 0;

const introduces = /^(?:です|でございます|と申し|입니다|이에요|예요|인데요)/;

/** "Soy la coordinadora": who writes tells what they are. */
const isSelf = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const { word, kind } = tokens[at] as Token;
    if (/^(?:i am|i'm|ich bin|je suis|soy|sono|sou|ik ben|jag ar|jestem)$/.test(word)) return true;
    if (!(kind & does.article)) return false;
  }
  return false;
};

const isClose = (token: Token): boolean => !(token.gap & ~gap.space);

const isGerund = ({ word, isCapital, kind }: Token): boolean => isCapital && kind === does.ends && word.endsWith('ing');

/** How many letters German adds to a trade behind an article: "des Teamleiters" 1, "eines Referenten" 2. */
const bentBy = (lexicon: Lexicon, article: string, word: string): number => {
  const isOwn = /^(?:d|ein|unser|ihr|dein)es$/.test(article);
  if (isOwn && word.endsWith('s') && tradeOf(lexicon, word.slice(0, -1)) > 1) return 1;
  if (isOwn && word.endsWith('es') && tradeOf(lexicon, word.slice(0, -2)) === 3) return 2;
  const isWeak = isOwn || /^(?:d|ein|unser|ihr|dein)e[nm]$/.test(article);
  // "einen Tischlergesellen", "einem Biologen"
  if (isWeak && word.endsWith('en') && tradeOf(lexicon, word.slice(0, -1)) > 1) return 1;
  return isWeak && /(?:ent|ant|and|ist|oge|ekt|at|st)en$/.test(word) && tradeOf(lexicon, word.slice(0, -2)) > 1
    ? word.endsWith('ogen')
      ? 1
      : 2
    : 0;
};

/** Posts of scholars and teachers, much alike in all our languages: their field belongs to them. */
const scholar =
  /(?:^|[ -])(?:profess|lectur|teach|lehr|docent|dozent|research|forsk|lektor|insegn|enseign|maitre de|investiga|pesquisa|ricerca|nauczyciel|adiunkt|post-?doc|phd|doctora|doktora|dottora|fellow|reader|tutor|leraar|lerares|hoogleraar|larare|scientist|onderzoek|chercheu|assegn|professur|tecnic[oa]s?(?:\/a)? (?:superior )?e[nm]|facultativ|especialista)/;

/** Grades of technicians and clerks, between the head and its field. */
const grades = /^(?:superior|especialista|medio|sanitari[oa])$/;

/** "Banker II", "Analyst 3" */
const numeral = /^(?:i{1,3}|iv|v|\d)$/;

/** Ranks that stand behind a trade: "Product Designer senior", "Dev Mobile Pleno". */
const ranks =
  /^(?:senior|junior|principal|lead|mid|pleno|plena|confirme|confirmee|debutant|debutante|experimente|experimentee|regular|starszy|mlodszy|stazysta|jr|sr|trainee|assistant|adjoint|adjointe|titulaire|stagiaire|alternant|i|ii|iii|iv)$/;

/** Ranks that need a field behind them. */
const rankOnly =
  /^(?:(?:senior|junior|associate|assistant|deputy|group|regional|global|executive|general|principal|sr|vice|team) )*(?:manager|director|head|lead|leader|officer|scientist|analyst|engineer|executive|president|vp|specialist|coordinator|professor|lecturer|partner|counsel|associate|consultant|responsable|chef|referent|leiter|koordinator|specjalista|kierownik|medewerker|adviseur|gerente|analista|coordinador|coordinadora)$/;

/** Whether a name is of somebody who invites rather than is invited. */
const isHost = (lexicon: Lexicon, key: string, last: string): boolean =>
  lexicon.hosts.has(key) ||
  (!lexicon.isKorean &&
    !lexicon.isDense &&
    (lexicon.hosts.has(last) || lexicon.hosts.has(key.slice(0, Math.max(0, key.indexOf(' '))))));

/** Whether one end of a few words is an office that invites and the rest are short words that say nothing. */
const isHostNamed = (lexicon: Lexicon, tokens: readonly Token[], from: number, end: number): boolean => {
  const isRest = (at: number): boolean => {
    const each = tokens[at] as Token;
    return (
      each.word.length < 4 &&
      each.word.charCodeAt(0) > 0x2fff &&
      rank(lexicon, each) < 2 &&
      !isOrg(lexicon, each) &&
      // "공무팀 대리": of a team.
      !/[팀부과실課部室係處处科组組]$/.test(each.word)
    );
  };
  const isAll = (first: number, last: number): boolean => {
    for (let at = first; at < last; at++) if (!isRest(at)) return false;
    return true;
  };
  return (
    (isHostWord(lexicon, (tokens[from] as Token).word) && isAll(from + 1, end)) ||
    (isHostWord(lexicon, (tokens[end - 1] as Token).word) && isAll(from, end - 1))
  );
};

/** "製造部長", "책임연구원": ends as an office does. */
const isHostWord = (lexicon: Lexicon, word: string): boolean => {
  for (let at = 0; at < word.length - 1; at++) if (lexicon.hosts.has(word.slice(at))) return true;
  return false;
};

/** What the words right behind a name do; a bracket between is passed over. */
const rightOf = (tokens: readonly Token[], end: number): number => {
  let i = end;
  // "エンジニア採用を担当", "개발자 채용을 담당": what the writer looks for all the year.
  if ([end + 1, end + 2].some((at) => /^(?:担当|담당)/.test(tokens[at]?.word ?? ''))) return does.others;
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
  // In Japanese, Chinese and Korean small words stand between ("…のポジション", "…へのご応募").
  if (
    next.kind & (does.about | does.ends) &&
    !(next.kind & ~(does.about | does.ends | does.joins)) &&
    next.from >= 0 &&
    next.word.charCodeAt(0) > 0x2fff &&
    next.word.length < (next.word.charCodeAt(0) < 0x3100 ? 4 : 3) &&
    behind &&
    !(behind.gap & breaks)
  ) {
    // "校長が面談を": who does it, and no role; "保育士さんを探して": two of them.
    if (next.word === 'が') return next.kind | (behind.kind & ~(does.invites | does.noun));
    const beyond = tokens[i + 2];
    if (/^(?:さん|の方)$/.test(next.word) && behind.word.length === 1 && beyond && !(beyond.gap & breaks))
      return next.kind | behind.kind | beyond.kind;
    return next.kind | behind.kind;
  }
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
  text: string,
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
  f[at.short] = trade < 3 && key.length < (walk.lexicon.isDense || walk.lexicon.isKorean ? 3 : 4) ? 1 : 0;
  f[at.person] = walk.persons.has(key) || persons === words || (persons > 0 && words < 3) ? 1 : 0;
  for (const firm of walk.firms) {
    // What a label of roles names is no firm.
    if (begin.edge & edge.label && begin.lead & does.noun && trade > 0) continue;
    if (firm === key) f[at.firm] = trade < 3 ? 1 : 0;
    else if (key.startsWith(firm) || key.endsWith(firm)) f[at.firmInside] = 1;
  }
  if (trade < 2 && isOwner(walk, key)) f[at.firm] = 1;
  const final = tokens[end - 1] as Token;
  const isHouse = isOrg(walk.lexicon, final);
  f[at.org] = isHouse ? 1 : 0;
  // In Japanese, Chinese and Korean the kind of a house ends its name.
  f[at.orgEastern] = isHouse && final.word.charCodeAt(0) > 0x2fff ? 1 : 0;
  f[at.place] = trade === 0 && inside < 2 && isPlace(key) ? 1 : 0;
  if (tail > begin.at) {
    const behind = tokens
      .slice(tail, end)
      .map((each) => each.word)
      .join(' ');
    const isWord = end - tail === 1 && tradeOf(walk.lexicon, behind) === 0;
    if ((isPlace(behind) || walk.towns.has(behind)) && rank(walk.lexicon, tokens[end - 1] as Token) < 2)
      f[at.placeTail] = 1;
    if (isWord) f[at.tailWord] = 1;
    // "kurator, elevhälsan"
    const led = tokens[tail] as Token;
    if (led.gap & gap.comma && !led.isCapital && led.word.charCodeAt(0) < 0x2fff && rank(walk.lexicon, led) < 2)
      f[at.smallTail] = 1;
    // "Curator, Pacific Collections": the field of a head that says little alone.
    const isField =
      end - tail < 4 &&
      walk.lexicon.heads.has((tokens[tail - 1] as Token).word) &&
      ((tokens[tail] as Token).gap & gap.comma) !== 0 &&
      tokens
        .slice(tail, end)
        .every((each) => (each.isCapital || each.kind & does.joins) && rank(walk.lexicon, each) < 2);
    if (isField) f[at.commaField] = 1;
    if (isOwner(walk, behind)) f[at.firmTail] = 1;
    if (isContract(behind)) f[at.contractTail] = 1;
  }
  f[at.overComma] = begin.over & over.comma ? 1 : 0;
  f[at.overDash] = begin.over & over.dash ? 1 : 0;
  f[at.overJoint] = begin.over & over.joint ? 1 : 0;
  f[at.overField] = begin.over & over.field ? 1 : 0;
  f[at.overNoun] = begin.over & over.noun ? 1 : 0;
  f[at.overTrade] = begin.over & over.trade ? 1 : 0;
  f[at.overFigure] = begin.over & over.figure ? 1 : 0;
  f[at.host] = isHost(walk.lexicon, key, (tokens[end - 1] as Token).word) ? 1 : 0;
  // "人事 松尾", "선우 경 단장": an office beside a name.
  f[at.hostName] =
    (walk.lexicon.isKorean || walk.lexicon.isDense) &&
    words > 1 &&
    words < 4 &&
    // "2차 면접(아시아 대표)": who will be there.
    (begin.lead === 0 || (begin.lead === does.invites && (begin.edge & edge.bracket) !== 0)) &&
    // "브랜드 매니저 - 2차 면접"
    !((tokens[end] as Token).kind & does.invites) &&
    !(rightOf(tokens, end) & (does.noun | does.applied | does.seeks | does.as)) &&
    isHostNamed(walk.lexicon, tokens, begin.at, end)
      ? 1
      : 0;
  const before = tokens[end - 2] as Token;
  // "pedagogisch medewerker BSO", "técnico PRL"
  f[at.acronymTail] =
    words > 1 &&
    !before.isCapital &&
    rank(walk.lexicon, before) > 1 &&
    rank(walk.lexicon, final) === 0 &&
    /^\p{Lu}{2,5}$/u.test(text.slice(final.from, final.to))
      ? 1
      : 0;
  const { lexicon } = walk;
  const isApposing =
    !lexicon.isEnglish && !lexicon.isGerman && !lexicon.isDense && !lexicon.isKorean && !lexicon.isHeadFirst;
  // "planner wegtransport", "handläggare bygglov": in Dutch and Swedish the field stands behind the trade.
  f[at.apposed] =
    isApposing &&
    words > 1 &&
    !final.isCapital &&
    isClose(final) &&
    final.kind === 0 &&
    final.word.length > 3 &&
    rank(lexicon, final) === 0 &&
    rank(lexicon, before) > 1
      ? 1
      : 0;
  let heads = 0;
  let named = 0;
  for (let i = begin.at; i < end - 1; i++) {
    const [each, next] = [tokens[i] as Token, tokens[i + 1] as Token];
    // "Técnico/a en Farmacia", "Técnico Superior en Imagen"
    const leads = (one: Token): boolean => isHead(walk.lexicon, one.word.replace(/[:*_·/(].*$/, ''));
    if (
      next.kind & (does.joins | does.field) &&
      (leads(each) || (grades.test(each.word) && i > begin.at && leads(tokens[i - 1] as Token)))
    )
      heads++;
    if (
      !each.isCapital &&
      rank(walk.lexicon, each) > 1 &&
      next.isCapital &&
      rank(walk.lexicon, next) === 0 &&
      !/\d/.test(next.word) &&
      !(next.gap & ~gap.space) &&
      // "leerkracht Latijn": a head is followed by its field.
      !walk.lexicon.heads.has(each.word) &&
      // "medewerker BSO", "chargé RH"
      !/^\p{Lu}{2,5}$/u.test(text.slice(next.from, next.to))
    )
      named++;
  }
  f[at.headField] = heads > 0 ? 1 : 0;
  f[at.scholar] = heads > 0 && begin.over & (over.field | over.joint) && scholar.test(key) ? 1 : 0;
  f[at.nameTail] = named > 0 && !walk.lexicon.isGerman ? 1 : 0;
  f[at.properTail] = hasProperTail(walk, tokens, begin.at, end) ? 1 : 0;
  f[at.vague] = isVague(walk.lexicon, key) ? 1 : 0;
  f[at.orgAhead] = hasOrgAhead(walk.lexicon, tokens, begin.at, end) ? 1 : 0;
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

/** "direttore di stabilimento ai Molini Ardenza": behind small words a joint and an article lead to a name. */
const hasProperTail = (walk: Walk, tokens: readonly Token[], from: number, end: number): boolean => {
  if (walk.lexicon.isGerman || walk.lexicon.isDense) return false;
  for (let i = end - 1; i > from + 1; i--) {
    const each = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    if (each.gap & ~gap.space || rank(walk.lexicon, each) > 1) return false;
    if (!(before.kind & (does.joins | does.field | does.article))) continue;
    let head = i - 1;
    while (head > from && (tokens[head] as Token).kind & (does.joins | does.field | does.article)) head--;
    // "Lärare i matematik och NO"
    return each.isCapital && each.word.length > 3 && !(tokens[head] as Token).isCapital;
  }
  return false;
};

/** Whether a name says only that somebody works: the word itself, or with a year or a number before it. */
const isVague = (lexicon: Lexicon, key: string): boolean => {
  if (lexicon.vague.size === 0) return false;
  const last = key.slice(key.lastIndexOf(' ') + 1);
  if (lexicon.vague.has(key) || (lexicon.isKorean && lexicon.vague.has(last))) return true;
  if (!lexicon.isDense) return false;
  // "令和8年度職員"
  if (lexicon.vague.has(last.replace(/^[^\d]{0,2}\d{1,4}年(?:度|学年度)?/, ''))) return true;
  for (let at = 1; at < last.length - 3; at++) if (lexicon.vague.has(last.slice(at))) return true;
  return false;
};

/** "凌云科技-Java开发工程师", "모아페이 Product Manager": a house, then more. */
const hasOrgAhead = (lexicon: Lexicon, tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < end - 1; i++) {
    const next = tokens[i + 1] as Token;
    const each = tokens[i] as Token;
    // "Group Tax Manager", "School Nurse": written with blanks, it says what kind of trade it is.
    const isBeside = i === from && each.word.charCodeAt(0) > 0x2fff;
    if ((isBeside || next.gap & gap.dash) && isOrg(lexicon, each)) return true;
  }
  return false;
};

/** Whether words are the name of a house that an address shows. */
const isOwner = (walk: Walk, words: string): boolean => {
  const name = glued(words);
  return name.length > 3 && walk.owners.some((owner) => owner.startsWith(name) || name.startsWith(owner));
};

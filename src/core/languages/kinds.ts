/** What a phrase betrays about the letter. The first block decides what kind of letter it is, the second its situation, the third the format. */
export type KindCue =
  /** Names an interview. */
  | 'interview'
  /** Names work on trial: an interview with one's hands, on site. */
  | 'trial'
  /** Names a talk, a visit, a meeting: an interview only where the reader is asked to one. */
  | 'meeting'
  /** "We would like to", "pleased to": somebody wants something of the reader. */
  | 'wish'
  /** Asks the reader in. */
  | 'invite'
  /** Asks for a time, offers times or a booking page. */
  | 'ask'
  /** States or confirms an appointment of the reader. */
  | 'fixed'
  /** Moves an appointment. */
  | 'moved'
  /** Speaks of what may come, or of others: "should you be shortlisted", "successful candidates". */
  | 'cond'
  /** "Not", "unable to": what follows is denied. */
  | 'not'
  /** Says outright that the reader and the writer's side have talked: the truth of a reply stands on it. */
  | 'met'
  /** Hints at an interview that has been: among other signs it tells the kind of the letter. */
  | 'past'
  | 'reject'
  /** Regret: with a rejection or with anything else. */
  | 'sorry'
  | 'receipt'
  | 'offer'
  | 'news'
  | 'outreach'
  /** An interview that is none for a job: press, podcast, research, visa, school, exit. */
  | 'other'
  /** A talk at the end of a job, in words that mean nothing else: "exit interview". It counts as `other`, too. */
  | 'leaving'
  /** Fits such an interview and many another letter. */
  | 'theme'
  /** Sells something to the reader or the reader's house: "our software", "a quote". */
  | 'sale'
  /** The reader comes as a patient, client, tenant, pupil, parent, member, citizen: "your treatment", "the viewing", "agenda". */
  | 'errand'
  /** Asks about an interview or an application of somebody: for a reference, or how it went. */
  | 'vouch'
  /** The reader is to interview somebody. */
  | 'panel'
  /** Nobody is there: an automatic answer. */
  | 'away'
  | 'cancel'
  /** Around an interview, but not asking to one: reminder, survey, expenses, references. */
  | 'logistics'
  | 'test'
  | 'scam'
  /** A messenger in the place of mail. */
  | 'messenger'
  /** The candidate writes. */
  | 'own'
  /** Names a job, an application, hiring: an interview without any of it is rarely one for a job. */
  | 'job'
  | 'applied'
  | 'sourced'
  /** The person wrote before. */
  | 'contact'
  /** The person said yes to the appointment. */
  | 'agreed'
  /** Of what comes first: "once", "as soon as". Beside it nothing is said to have been, or to be agreed. */
  | 'yet'
  | 'oneWay'
  | 'urgent'
  | 'unpaid'
  | 'team'
  /** Asks to think again, or regrets: with `declined` only. */
  | 'push'
  /** The reader has said no, in his or her words or in the writer's. */
  | 'declined'
  | 'praise'
  /** "A quick call": by telephone where nothing names a screen. */
  | 'call'
  | 'phone'
  | 'video'
  | 'onsite'
  /** Houses and rooms: a visit where they stand beside an appointment. */
  | 'place'
  /** The label before a place: "Location:". */
  | 'where'
  /** Talk of questions and mishaps: numbers and rooms named there are not the format. */
  | 'query'
  | 'takeHome'
  | 'formal'
  | 'familiar';

/**
 * Phrases that betray the kind of a letter, its situation and the interview's format, separated by "|". A phrase stands at the
 * beginning of a word and endings may follow; a blank at its end asks for the end of the word; "…" is a gap of up to 60 letters.
 */
export type Kinds = Readonly<Partial<Record<KindCue, string>>>;

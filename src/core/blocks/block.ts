/** What the person wants: to decline, to move the interview (other time, format, length), or to decline in one line. */
export type Intent = 'decline' | 'move' | 'one-line';

/** Which round of the exchange this is; read from the letter, changeable by the person. */
export type Occasion = 'invitation' | 'confirmed' | 'pushback' | 'format' | 'bulk';

/** Why. `none` is a first-class answer and the default: nothing factual is ever chosen for the person. */
export type Reason =
  | 'none'
  | 'other-offer'
  | 'not-a-fit'
  | 'current-role'
  | 'project-deadline'
  | 'personal'
  | 'change-of-direction'
  | 'other-path';

export type Tone = 'formal' | 'warm';

/** The moves of a letter, in the order an English reply makes them (a language may order them otherwise). */
export type Move =
  | 'greeting'
  | 'lateness'
  | 'gratitude'
  | 'specific'
  | 'decision'
  | 'limitation'
  | 'reason'
  | 'urgency'
  | 'alternative'
  | 'benefit'
  | 'regards'
  | 'door'
  | 'referral'
  | 'restatement'
  | 'closing'
  | 'sign-off';

/** A block's stable name, "move/what": "reason/other-offer", "gratitude/consideration". Persons' own blocks: "own/<id>". */
export type BlockId = string;

/**
 * A fact that must hold for a block to be true (requirements.md section 5). A block whose needs are not met is not offered.
 * `role`, `company`, `recruiter`, `date`, `deadline`: the value is known and not unsure. `invited`: the letter invites to an interview.
 * `future-date`: one or several times to come are named; `date`: just one; `day`: all on one day; `offered`: times of several
 * days, to choose from; `timed`: some time to come is named, however surely; `booking`: a page to choose a time on. `named`: what the reader is asked to has a name. `others`: somebody
 * beside the writer would have been there.
 * `sourced`: the recruiter wrote first. `employer`: no agency stands between. `late`: the letter has waited more than 48 hours.
 * `alternatives`: at least one concrete time, format or length is proposed. `several`: more than one person is greeted.
 * `quoted`: what appealed stands in their letter. `reason`: a reason other than `none` was chosen.
 * `called` to `calls`: what the letter says beside (`Remark` in languages/echo.ts). `appointed`: the one day stands in a calendar entry.
 * `acquainted`: more than one application joins the two: an agency, a recruiter who wrote first, a talk that has been. `casual`: a short
 * and easy note. `other-way`: the form alone is declined (a recording, unpaid work). The rest are situations of the letter, or what the person gave.
 */
export type Need =
  | 'role'
  | 'company'
  | 'recruiter'
  | 'invited'
  | 'applied'
  | 'sourced'
  | 'earlier-contact'
  | 'interviewed'
  | 'confirmed'
  | 'date'
  | 'day'
  | 'future-date'
  | 'several-dates'
  | 'offered'
  | 'timed'
  | 'booking'
  | 'named'
  | 'others'
  | 'deadline'
  | 'agency'
  | 'client-hidden'
  | 'team'
  | 'employer'
  | 'late'
  | 'one-way'
  | 'take-home'
  | 'slots'
  | 'other-format'
  | 'other-length'
  | 'specific'
  | 'quoted'
  | 'praise'
  | 'colleague'
  | 'someone-suitable'
  | 'alternatives'
  | 'no-alternatives'
  | 'one-slot'
  | 'two-slots'
  | 'several'
  | 'scam'
  | 'reason'
  | 'called'
  | 'apologised'
  | 'moved'
  | 'praised'
  | 'travel'
  | 'frank'
  | 'flexible'
  | 'shortlisted'
  | 'calls'
  | 'followed'
  | 'exercise'
  | 'appointed'
  | 'acquainted'
  | 'other-way'
  | 'casual';

/** What the person must give or confirm before the block may stand. */
export type Asks = 'slots' | 'format' | 'minutes' | 'specific' | 'colleague' | 'confirmation';

/** One phrase block, free of any language: what it does, when it may be said, what it cannot stand beside. */
export interface Block {
  readonly id: BlockId;
  readonly move: Move;
  readonly intents: readonly Intent[];
  /** The occasions it serves; absent: `invitation`, `confirmed` and `format`, the ones that get a whole letter. */
  readonly occasions?: readonly Occasion[];
  readonly reasons?: readonly Reason[];
  readonly tones?: readonly Tone[];
  readonly needs: readonly Need[];
  readonly asks?: Asks;
  /** Block ids or moves ("alternative") it contradicts: hard ones cannot be inserted together, soft ones are pointed out. */
  readonly clashes?: { readonly hard?: readonly string[]; readonly soft?: readonly string[] };
  /**
   * May stand without being asked for. Of a move that is said once (`single` in reply/choose.ts) the first block of the
   * catalogue that is allowed, true and `byDefault` stands.
   */
  readonly byDefault: boolean;
  /** By default only where this holds, too; asked for, it may stand without. */
  readonly usual?: Need;
  /** The rules of requirements.md it serves: "R22". */
  readonly rules: readonly string[];
}

/** A block of the person's own, or the person's text in the place of one of ours, for one language. */
export interface OwnBlock {
  readonly id: BlockId;
  readonly move: Move;
  readonly language: string;
  /** Text with fields in braces: {recruiter} {role} {company} {date}. Filled in one pass, never expanded again. */
  readonly text: string;
  readonly intents: readonly Intent[];
  readonly hidden: boolean;
  /** Place among the blocks of its move, smaller first; null: after ours. */
  readonly place: number | null;
}

/**
 * Phrases to look for, separated by "|", lower case. `*` stands for any letters, `…` for up to six words of the same
 * sentence, `(a/b)` for either, `(a)?` for perhaps, `~` for a name in capitals; after `→` stands what a repair puts in its place (nothing: taken out; `-`: the phrase is let be).
 * A list that begins with "=" minds upper and lower case.
 */
export type Phrasing = string;

/** What the etiquette checks look for in one language: the words as people write them there, good and bad. */
export interface Manners {
  /** How a letter begins, at the start of its first line. */
  readonly greetings: Phrasing;
  /** Who is greeted when nobody is named: a team, a hiring manager, "Sir or Madam". */
  readonly teams: Phrasing;
  /** Words of a greeting that belong to no name: "Mr", "Dr", "and". */
  readonly titles: Phrasing;
  /** A closing line before the name. */
  readonly signOffs: Phrasing;
  readonly thanks: Phrasing;
  /** Gladness that does for thanks where the letter begins with it. */
  readonly pleased: Phrasing;
  /** Looks like thanks and is none: "thanks in advance". */
  readonly notThanks: Phrasing;
  /** Thanks beyond measure: one is warm, two gush. */
  readonly gush: Phrasing;
  /** Says no to this interview or says that the person is out of the process. */
  readonly decisions: Phrasing;
  /** Other words that settle it: that the person will not come, goes elsewhere, or stays. With `decisions`, all that counts as an answer. */
  readonly settles: Phrasing;
  /** Turns a sentence towards a no, or chooses: "but", "unfortunately", "stay". Where none stands, nothing was decided. */
  readonly contrast: Phrasing;
  /** Among them those that end the process for good: they contradict a new time. */
  readonly firm: Phrasing;
  /** Doubt where a decision should stand. */
  readonly hedges: Phrasing;
  /** Doubt only where it stands in the sentence that decides: "maybe". */
  readonly softeners: Phrasing;
  /** Another offer or position was accepted. */
  readonly accepted: Phrasing;
  /** Where the explanation begins: "because", "the reason". */
  readonly reasons: Phrasing;
  /** Speaks to the other side: such a sentence does not explain oneself. */
  readonly you: Phrasing;
  /** Adds one more explanation: "besides", "on top of that". */
  readonly piles: Phrasing;
  readonly excuses: Phrasing;
  readonly sharing: Phrasing;
  readonly criticism: Phrasing;
  readonly sarcasm: Phrasing;
  readonly slang: Phrasing;
  /** Easy-going words that only jar beside slang. */
  readonly casual: Phrasing;
  readonly apologies: Phrasing;
  /** Speaks of the answer coming late. */
  readonly late: Phrasing;
  readonly bargaining: Phrasing;
  /** Open to another role, another time, staying in touch. */
  readonly doors: Phrasing;
  /** Slams the door: "do not contact me again". */
  readonly shut: Phrasing;
  /** Good wishes and a friendly last word. */
  readonly wishes: Phrasing;
  /** Wishes that send the employer to other candidates: they contradict a new time. */
  readonly farewells: Phrasing;
  /** Proposes something else in place of what was proposed. */
  readonly proposals: Phrasing;
  /** Another format or length of talk. */
  readonly formats: Phrasing;
  /** A time that is none: "sometime next month". */
  readonly vague: Phrasing;
  /** Ways to address a person that do not go together in one letter. */
  readonly registers?: { readonly formal: Phrasing; readonly familiar: Phrasing };
  /** Speaks to several people, where a plural "you" is no change of register. */
  readonly plural?: Phrasing;
  /** An interview invitation called a job offer. */
  readonly offers?: Phrasing;
  /** Common slips of the pen, each with its repair. */
  readonly slips: Phrasing;
  /** Words that may stand twice in a row. */
  readonly twice: Phrasing;
  /** Words around the employer's name, "~" in its place, capitals minded: "=at ~|the ~ team". */
  readonly employers: Phrasing;
  /** Words around the name of one who made an offer: "=from ~". */
  readonly givers: Phrasing;
  /** Stands before a role in small letters: "stanowisko", "poste de". */
  readonly postings: Phrasing;
  /** Words around a role's name: "=the ~ role". */
  readonly posts: Phrasing;
  /** What a man and what a woman is called in a greeting. */
  readonly sirs: Phrasing;
  readonly madams: Phrasing;
  /** Abbreviations whose full stop ends no sentence, without it. */
  readonly abbreviations: Phrasing;
  /** Family: one word of it is a reason, more is private life. */
  readonly kin: Phrasing;
  /** A part of the day or an hour in words, where a time has no clock. */
  readonly hours: Phrasing;
  /** Puts the answer off, or says that there is none: "I will let you know when …". */
  readonly later: Phrasing;
  /** Claims a talk that has been. */
  readonly spoken: Phrasing;
  /** A day that has been, and a talk, a visit: with thanks for both somebody has been there. */
  readonly ago?: Phrasing;
  readonly talks?: Phrasing;
  /** A letter, an invitation, a slot: what may have come on that day instead. */
  readonly letters?: Phrasing;
  /** Says of itself that it has been said before. */
  readonly again?: Phrasing;
  /** In their letter: any sign that there was one. */
  readonly contact: Phrasing;
  /** In their letter: they say themselves that they write for the first time. */
  readonly firsts?: Phrasing;
  /** Says that the person never applied. */
  readonly unsought: Phrasing;
  /** Speaks of the own application. */
  readonly sought: Phrasing;
  /** Accepts the appointment. */
  readonly attends: Phrasing;
  /** Opens a frank word: "between you and me", "it says a lot that". Said of them, it is a reproof. */
  readonly frank: Phrasing;
  /** A condition on which the no would turn: "if", "as soon as", "provided". */
  readonly conditions: Phrasing;
  /** What is bargained over: pay, days at home, a title. */
  readonly terms: Phrasing;
  /** Pay and the like: behind a condition they open a bargain, in whatever words. */
  readonly levers?: Phrasing;
  /** Comes back to this very process: "I would reconsider", "put me back". */
  readonly comeback: Phrasing;
  /** Stays with the present employer. */
  readonly stays: Phrasing;
  /** In their letter: they found the person, nobody applied. */
  readonly approached: Phrasing;
  /** In their letter: the person applied. */
  readonly applied: Phrasing;
  /** Says that nobody ever spoke with the person. */
  readonly unmet: Phrasing;
  /** Says that their letter leaves out the day, the hour or the place. */
  readonly untold: Phrasing;
  /** Says that the person never wrote, asked, confirmed or proposed: what is quoted below their letter may show it. */
  readonly undone?: Phrasing;
  /** Pairs that exclude each other, a small letter and its capital behind "→": "no time→b", "plenty of time→B". */
  readonly poles?: Phrasing;
  /** Signs of a sneer: hearsay, "nobody", faint praise, doom, what it "tells"; a sting where the clause is no courtesy. */
  readonly stings?: Phrasing;
  /** Begins a clause on any house and its like: "a company that …", "wer seine Bewerber …". Beside a no it means theirs. */
  readonly generic?: Phrasing;
  /** Owns to a pretext: "officially", "let us say that". */
  readonly pretexts?: Phrasing;
  /** Says that the interview is held in person, or at a distance. */
  readonly inPerson?: Phrasing;
  readonly remotely?: Phrasing;
  /** Says that travel or lodging is not paid; and, in their letter, that it is. */
  readonly uncovered?: Phrasing;
  readonly covered?: Phrasing;
  /** Says in which language the interview is held, its name last. */
  readonly tongues?: Phrasing;
  /** The words that such a letter is made of, in every form: what is a letter off is a slip of the pen. */
  readonly usual: Phrasing;
  /** Sentences a repair may add; they must fit every register. */
  readonly lines: { readonly thanks: string; readonly late: string; readonly wish: string };
  /** How many apologies are courtesy; one more is too many. */
  readonly apologiesAllowed: number;
  /** The polite "you" is also the plural: a few of them in a familiar letter speak to several. */
  readonly politeIsPlural?: boolean;
  /** A greeting with a title alone is courteous: "Madame,". */
  readonly titleGreets?: boolean;
  /** Characters that count as one word where words are not set apart by spaces, else null. */
  readonly charactersPerWord: number | null;
}

/** Manners that have not come yet: nothing is judged by them. */
export const noManners: Manners = {
  greetings: '',
  teams: '',
  titles: '',
  signOffs: '',
  thanks: '',
  pleased: '',
  notThanks: '',
  gush: '',
  decisions: '',
  settles: '',
  contrast: '',
  firm: '',
  hedges: '',
  softeners: '',
  accepted: '',
  reasons: '',
  you: '',
  piles: '',
  excuses: '',
  sharing: '',
  criticism: '',
  sarcasm: '',
  slang: '',
  casual: '',
  apologies: '',
  late: '',
  bargaining: '',
  doors: '',
  shut: '',
  wishes: '',
  farewells: '',
  proposals: '',
  formats: '',
  vague: '',
  slips: '',
  twice: '',
  employers: '',
  givers: '',
  postings: '',
  posts: '',
  sirs: '',
  madams: '',
  abbreviations: '',
  kin: '',
  hours: '',
  later: '',
  spoken: '',
  contact: '',
  unsought: '',
  sought: '',
  attends: '',
  frank: '',
  conditions: '',
  terms: '',
  comeback: '',
  stays: '',
  approached: '',
  applied: '',
  unmet: '',
  untold: '',
  usual: '',
  lines: { thanks: '', late: '', wish: '' },
  apologiesAllowed: 0,
  charactersPerWord: null,
};

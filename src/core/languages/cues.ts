/** Words of one language separated by "|", as people write them; compared folded (see `message/fold.ts`), never as regular expressions. */
export type Words = string;

/** Words around people, roles and companies in one language. */
export interface Cues {
  /** "mr", "frau", "mme" … (folded) → as they are said in a salutation. */
  readonly honorifics: Readonly<Record<string, string>>;
  /** Academic titles and degrees before or behind a name, as written, without a final stop: "Dr", "Dipl.-Ing", "PhD". */
  readonly degrees: readonly string[];
  /** Before the reader's name at the top: "dear|hi|hello". */
  readonly greetings: Words;
  /** Above a signature: "kind regards|best". */
  readonly signOffs: Words;
  /** Behind a goodbye, before the place it comes from, never before a person: German "aus". */
  readonly hailing?: Words;
  /** Before the writer's own name: "my name is|i'm". */
  readonly iAm: Words;
  /** Before the person somebody writes for: "on behalf of". */
  readonly behalf: Words;
  /** Labels and phrases before a person to turn to: "contact person|questions to". */
  readonly asks: Words;
  /** Labels and phrases before a person to meet: "interviewer|conversation with". */
  readonly contacts: Words;
  /** Behind a person who wants to meet the reader: "would like to|will be pleased to". */
  readonly wishes: Words;
  /** Parts of the names of teams, departments and mailboxes: "team|recruiting|human resources". */
  readonly teams: Words;
  /** Kinds of organisations, part of their names: "bank|hospital|group". */
  readonly orgs: Words;
  /** Heads of titles and roles, also as the end of a longer word: "manager|engineer|nurse". */
  readonly titles: Words;
  /** Words for a vacancy, which name or close a role: "position|role|opening". */
  readonly roleAfter: Words;
  /** Small words around a role. */
  readonly role: RoleCues;
  /** Words of invitations in a subject, which are no role: "interview|invitation|your application". */
  readonly subjectWords: Words;
  /** Before a company: "at|with|from". */
  readonly companyBefore: Words;
  /** Before a company, sure signs: "interest in|applied to|your application to|on behalf of". */
  readonly companySure: Words;
  /** Labels of a company: "company|employer". */
  readonly companyLabels: Words;
  /** Behind a company that does something: "would like|has invited". */
  readonly companyDoes: Words;
  /** Behind a company, or a person, that liked whom it saw: "enjoyed meeting|was impressed". */
  readonly companyLikes?: Words;
  /** Around a firm where the reader works or worked: "your time at|currently". */
  readonly companyPast: Words;
  /** A machine that speaks as a person: "virtual assistant|chatbot". */
  readonly bots: Words;
  /** An agency speaks of whom it writes for: "our client|my client". */
  readonly clients: Words;
  /** Names of agencies' trade, part of a company's name: "recruitment|staffing|search". */
  readonly agencies: Words;
  /** What names are made of, where a script shows neither capitals nor, often, blanks: in Chinese, Japanese and Korean. */
  readonly names?: NameCues;
}

/** Families, and the words for offices, posts, labels and places by which a run of signs is known to be no name. */
export interface NameCues {
  readonly families: Words;
  /** Stand anywhere in such a word. */
  readonly within: Words;
  /** End it; a point before them stands for a sign at least. */
  readonly ends: Words;
  /** Begin it. */
  readonly begins: Words;
  /** Are such a word, alone or with a small word behind. */
  readonly whole: Words;
  /** Begin words that begin like a family: no name unless the letter shows them as one. */
  readonly alike?: Words;
  /** Signs as domains spell them in Latin letters: a spelling, then all signs that have it, and so on. */
  readonly spelled?: string;
}

/** Small words around a role in one language, each in the kind of work it does there; a word may do more than one. */
export interface RoleCues {
  /** Of more than one post or application: "both roles|your two applications". */
  readonly several?: Words;
  /** Tell that a post is taken: "already filled|filled internally". */
  readonly taken?: Words;
  /** The first of two posts, where nothing else is said of it: "the former|the first". */
  readonly former?: Words;
  /** The second: "the latter|the second". */
  readonly latter?: Words;
  /** Right before a role: "as|become". */
  readonly as: Words;
  /** Before what a letter is about: "for|regarding". */
  readonly about: Words;
  /** Of applying: "application|applied|interest". */
  readonly applied: Words;
  /** Of looking for somebody: "looking for|hiring". */
  readonly seeks: Words;
  /** Join the words of one role: "of|and". */
  readonly joints: Words;
  /** May join a role and its field, or part it from what follows: "in|for". */
  readonly fields: Words;
  /** Articles, and what is said of a vacancy rather than of a trade: "the|our|vacant|full-time". */
  readonly articles: Words;
  /** Anybody who works, a role only where nothing better is said: "staff|employee". */
  readonly vague?: Words;
  /** End a role: "at|is|we". */
  readonly ends: Words;
  /** Before a post that somebody holds or held: "my|current|previous". */
  readonly others: Words;
  /** Trades that no list of titles holds, heads of roles: "ranger|night porter". */
  readonly trades: Words;
  /** Ends of words for trades that no list holds: "ist|ician". */
  readonly endings: Words;
  /** How trades bend, an ending and the dictionary's: "iem>|ej>a". */
  readonly bends?: Words;
  /** Heads that say little without their field: "professor|head|manager". */
  readonly heads: Words;
  /** Who invites rather than is invited: "founder|hiring manager". */
  readonly hosts: Words;
}

/** Cues that say nothing: what a language has not brought yet. */
export const noCues: Cues = {
  honorifics: {},
  degrees: [],
  greetings: '',
  signOffs: '',
  iAm: '',
  behalf: '',
  asks: '',
  contacts: '',
  wishes: '',
  teams: '',
  orgs: '',
  titles: '',
  roleAfter: '',
  role: {
    as: '',
    about: '',
    applied: '',
    seeks: '',
    joints: '',
    fields: '',
    articles: '',
    ends: '',
    others: '',
    trades: '',
    endings: '',
    heads: '',
    hosts: '',
  },
  subjectWords: '',
  companyBefore: '',
  companySure: '',
  companyLabels: '',
  companyDoes: '',
  companyPast: '',
  bots: '',
  clients: '',
  agencies: '',
};

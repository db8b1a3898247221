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
  /** Before a role, the surest first: "for the position of|as a". */
  readonly roleBefore: Words;
  /** Behind a role: "position|role|opening". */
  readonly roleAfter: Words;
  /** Where a role ends within its line: "at|with|on|and we". */
  readonly roleEnds: Words;
  /** Labels of a role: "position|job title|vacancy". */
  readonly roleLabels: Words;
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
  /** Around a firm where the reader works or worked: "your time at|currently". */
  readonly companyPast: Words;
  /** A machine that speaks as a person: "virtual assistant|chatbot". */
  readonly bots: Words;
  /** An agency speaks of whom it writes for: "our client|my client". */
  readonly clients: Words;
  /** Names of agencies' trade, part of a company's name: "recruitment|staffing|search". */
  readonly agencies: Words;
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
  roleBefore: '',
  roleAfter: '',
  roleEnds: '',
  roleLabels: '',
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

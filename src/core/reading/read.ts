import type { LanguageCode } from '../languages/code';
import type { Languages } from '../languages/language';
import type { Instant } from '../languages/time';
import type { Message } from '../message/message';
import { calendar } from './calendar';
import type { Fact } from './fact';
import { candidate } from './facts/candidate';
import { firms } from './facts/company';
import { clues, firmNames } from './facts/company-clues';
import { dates } from './facts/date';
import { interviewers } from './facts/interviewers';
import { recruiter } from './facts/recruiter';
import { role } from './facts/role';
import { route } from './facts/route';
import { jsonLd } from './json-ld';
import { prepare } from './prepare';
import type { Kind, Reading } from './reading';

/** Reads a letter. Never throws; what could not be found is null and says so. `now`: the present, to resolve "Thursday". */
export const read = (message: Message, languages: Languages, now: Instant): Reading => {
  const attached = { calendar: calendar(message.calendar), jsonLd: jsonLd(message.html) };
  const { letter, language } = prepare(message, languages, now, attached);
  const person = recruiter(letter);
  const firmClues = clues(letter);
  const post = role(letter, firmNames(firmClues));
  const { company, agency, hiddenClient } = firms(letter, firmClues, post?.value.name ?? null);
  const spoken = Object.prototype.hasOwnProperty.call(languages, language.value);
  return {
    parts: letter.parts,
    subject: message.subject,
    language,
    answerIn: spoken ? (language.value as LanguageCode) : 'en',
    region: null,
    register: null,
    kind: sure('interview-invitation' as Kind),
    isInterviewInvitation: true,
    situation: {
      applied: null,
      earlierContact: null,
      interviewed: null,
      confirmed: null,
      agency: agency !== null,
      hiddenClient,
      team: false,
      pushback: false,
      bulk: false,
      oneWay: false,
      unpaidWork: false,
      urgent: false,
    },
    recruiter: person,
    interviewers: interviewers(letter),
    company,
    agency,
    role: post,
    dates: dates(letter),
    deadline: null,
    format: null,
    route: route(letter, person),
    specifics: [],
    receivedAt: message.receivedAt,
    warnings: [],
    candidate: candidate(letter),
    gaps: letter.parts.text.trim() === '' ? ['empty-body'] : spoken ? [] : ['unknown-language'],
  };
};

const sure = <Value>(value: Value): Fact<Value> => ({
  value,
  words: '',
  where: 'text',
  start: -1,
  sure: 'likely',
  rivals: [],
});

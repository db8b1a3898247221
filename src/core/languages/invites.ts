import type { Meeting } from './echo';
import type { Facts } from './phrases';

/** Whether they keep a time for the reader that a no sets free: an invitation to people, not to a camera or to work at home. */
export const invites = ({ holds }: Facts): boolean => holds('invited') && !holds('one-way') && !holds('take-home');

/**
 * Whether there is a selection process to withdraw from: who is asked to an interview by a known house is in one. A talk, a visit or
 * a trial is none, nor what a recruiter wrote first about, nor a household that looks for somebody.
 */
export const hasProcess = ({ meeting, company, holds }: Facts): boolean =>
  holds('invited') &&
  meeting !== null &&
  !passing.includes(meeting) &&
  !holds('sourced') &&
  (company !== null || holds('agency'));

const passing: readonly Meeting[] = ['call', 'video-call', 'chat', 'talk', 'meeting', 'visit', 'trial', 'trial-day'];

/** Whether one time with an hour was set for one talk, which somebody else could have: a round of several, a trial, a chat is no such slot. */
export const hasSlot = (facts: Facts, ...also: readonly Meeting[]): boolean =>
  invites(facts) &&
  facts.meeting !== null &&
  (slots.includes(facts.meeting) || also.includes(facts.meeting)) &&
  facts.day !== null &&
  facts.date !== null &&
  facts.date !== facts.day;

const slots: readonly Meeting[] = [
  'interview',
  'phone-interview',
  'video-interview',
  'technical-interview',
  'second-interview',
];

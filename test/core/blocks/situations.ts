import type { Need } from '../../../src/core/blocks/block';
import type { Facts } from '../../../src/core/languages/phrases';
import { maria } from '../reply/given';

/** Every need there is. */
export const needs: readonly Need[] = [
  'role',
  'company',
  'recruiter',
  'invited',
  'applied',
  'sourced',
  'earlier-contact',
  'interviewed',
  'confirmed',
  'date',
  'future-date',
  'several-dates',
  'deadline',
  'agency',
  'client-hidden',
  'team',
  'employer',
  'late',
  'one-way',
  'take-home',
  'slots',
  'one-slot',
  'two-slots',
  'other-format',
  'other-length',
  'specific',
  'quoted',
  'praise',
  'colleague',
  'someone-suitable',
  'alternatives',
  'no-alternatives',
  'several',
  'scam',
  'reason',
];

const all: Omit<Facts, 'holds'> = {
  role: 'Account Manager',
  company: 'Acme Inc.',
  recruiter: maria,
  date: 'D1',
  deadline: 'D2',
  slots: ['S1', 'S2'],
  minutes: 30,
  format: 'phone',
  colleague: 'Jan Nowak',
  about: 'D3',
  specific: 'D4',
  tone: 'warm',
  register: 'formal',
  region: null,
};
const none: Omit<Facts, 'holds'> = {
  ...all,
  role: null,
  company: null,
  recruiter: null,
  date: null,
  deadline: null,
  slots: [],
  minutes: null,
  format: null,
  colleague: null,
  about: null,
  specific: null,
};
const known = (given: Omit<Facts, 'holds'>, need: Need): boolean => {
  const of: Partial<Record<Need, boolean>> = {
    role: given.role !== null,
    company: given.company !== null,
    recruiter: given.recruiter !== null,
    date: given.date !== null,
    'future-date': given.date !== null,
    deadline: given.deadline !== null,
    slots: given.slots.length > 0,
    'one-slot': given.slots.length === 1,
    'two-slots': given.slots.length > 1,
    'other-format': given.format !== null,
    'other-length': given.minutes !== null,
    specific: given.specific !== null,
    colleague: given.colleague !== null,
  };
  return of[need] ?? true;
};
const situation = (name: string, given: Omit<Facts, 'holds'>, rest: (need: Need) => boolean) => ({
  name,
  facts: { ...given, holds: (need: Need) => known(given, need) && rest(need) },
});
/** Letters about which everything, something or nothing is known. */
export const situations = [
  situation('everything known, everything true', all, () => true),
  situation('everything known, nothing else true', all, (need) => known(none, need) === false),
  situation('nothing known, everything true', none, () => true),
  situation('nothing known, only the invitation', none, (need) => need === 'invited'),
  situation('nothing known, nothing true', none, () => false),
  situation(
    'formal, one time, by video',
    { ...all, tone: 'formal', slots: ['S1'], format: 'video', company: null },
    (need) => need !== 'client-hidden',
  ),
  situation('familiar, without a role', { ...all, register: 'familiar', role: null, about: null }, () => true),
  situation(
    'familiar, several people',
    { ...all, register: 'familiar' },
    (need) => need === 'several' || need === 'invited',
  ),
];

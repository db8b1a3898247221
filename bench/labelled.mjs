// The labelled mails: what is read, in the shape of `read` in the terminal, and which third is kept aside.
import { createHash } from 'node:crypto';

/** A third of the mails, chosen by their names, is never looked at while rules are written: only its figures. */
export const isAside = (file) => createHash('sha256').update(file).digest()[0] % 3 === 0;

/** One line of `read` in the terminal, as score.mjs wants it. */
export const prediction = (file, reading) => ({
  file,
  language: reading.language.value,
  kind: reading.kind.value,
  isInterviewInvitation: reading.isInterviewInvitation,
  recruiter: reading.recruiter?.value ?? null,
  interviewers: reading.interviewers.map((each) => each.value.name),
  company: reading.company?.value ?? null,
  role: reading.role?.value.name ?? null,
  dates: reading.dates.map((each) => each.value.start),
  format: reading.format?.value ?? null,
  route: reading.route.value,
  sure: {
    recruiter: reading.recruiter?.sure ?? null,
    company: reading.company?.sure ?? null,
    role: reading.role?.sure ?? null,
  },
});

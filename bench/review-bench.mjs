#!/usr/bin/env node
// How long the twelve manners take on a draft of 200 words, while it is typed: node bench/review-bench.mjs
// Prints the median and the 95th percentile in milliseconds, a fresh word in every draft, faults and none.
import { bundle } from './bundle.mjs';

const source = (path) => `'${new URL(`../src/core/${path}`, import.meta.url).pathname}'`;
const core = await bundle('review', [
  `export { review } from ${source('review/review')};`,
  `export { allLanguages } from ${source('languages/all')};`,
  `export { read } from ${source('reading/read')};`,
  `export { emptyMessage } from ${source('message/message')};`,
  `export { defaultWish } from ${source('reply/wish')};`,
]);
const { review, allLanguages, read, emptyMessage, defaultWish } = core;
const now = '2026-03-02T15:00:00Z';
const message = {
  ...emptyMessage,
  from: { name: 'Maria Kowalska', address: 'maria@acme.example' },
  subject: 'Interview: Data Analyst',
  text: 'Hi Tom,\n\nWe would like to invite you to an interview for the Data Analyst role at Acme on Thursday, 5 March 2026 at 14:00.\n\nBest,\nMaria Kowalska\nTalent Partner, Acme',
  receivedAt: '2026-03-02T09:00:00Z',
};
const reading = read(message, allLanguages, now);
const sentence = 'Thank you for the invitation, which I have read with real interest on the train this morning. ';
const body = `I have decided not to go ahead with the process. ${sentence.repeat(10)}I wish you and the team every success.`;
const calm = (turn) => `Hi Maria,\n\n${body} Turn ${turn}.\n\nBest regards,\nTom`;
const faulty = (turn) =>
  `Hi Marai,\n\n${body} I'm gonna pass 😊 the the, i could of said so!!! Turn ${turn}\n\nBest regards,\nTom`;

for (const [name, draft] of [
  ['nothing to look at', calm],
  ['eight faults', faulty],
]) {
  const times = [];
  for (let turn = 0; turn < 300; turn++) {
    const text = draft(turn);
    const begun = performance.now();
    review({
      text,
      edited: true,
      reply: null,
      reading,
      wish: defaultWish,
      now,
      language: allLanguages.en,
      languages: allLanguages,
    });
    times.push(performance.now() - begun);
  }
  const first = times[0];
  times.sort((a, b) => a - b);
  const words = draft(1).split(/\s+/).length;
  console.log(
    `${name}: ${words} words, median ${times[150].toFixed(1)} ms, p95 ${times[285].toFixed(1)} ms, first ${first.toFixed(1)} ms`,
  );
}

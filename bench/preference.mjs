#!/usr/bin/env node
// Which of two replies a reader would rather send: ours, or one written freely for the same letter.
//   node bench/preference.mjs prepare DIR FOLDER …   letters and our replies: 40 English, the rest over the other languages
//   node bench/preference.mjs pair DIR                our replies beside DIR/drafts/NNN.txt, sides by a seeded lot, in sheets of ten
//   node bench/preference.mjs score DIR               DIR/votes/*.jsonl: {"pair":"001","choice":"A","why":"…"} against DIR/key.json
// Drafter and judge see DIR/letters, drafting.md, sheets and judging.md, never key.json nor ours/. docs/preference.md tells the method.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';

const [command, dir, ...folders] = process.argv.slice(2);
if (!['prepare', 'pair', 'score'].includes(command) || !dir || (command === 'prepare' && folders.length === 0)) {
  console.error('node bench/preference.mjs prepare DIR FOLDER … | pair DIR | score DIR');
  process.exit(2);
}
const at = (...names) => join(dir, ...names);
const write = (name, text) => writeFileSync(at(name), text);
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const rows = (file) => lines(file).map((line) => JSON.parse(line));

/** A lot that falls the same each time (mulberry32). */
const lot = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};
const shuffled = (list, next) => {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [all[last], all[other]] = [all[other], all[last]];
  }
  return all;
};

/** What is wished: four of five plainly decline without a reason; the rest say what they want. */
const wishes = [
  { asked: 'Decline politely. Give no reason.', wish: {} },
  { asked: 'Decline politely. Give no reason.', wish: {} },
  { asked: 'Decline politely. Give no reason.', wish: {} },
  { asked: 'Decline politely. Give no reason.', wish: {} },
  { asked: 'Decline politely. The reason: I have accepted another position.', wish: { reason: 'other-offer' } },
  { asked: 'Decline politely. Give no reason.', wish: {} },
  { asked: 'Decline politely. Give no reason.', wish: {} },
  { asked: 'Decline politely in one or two sentences. Give no reason.', wish: { intent: 'one-line' } },
  { asked: 'Decline politely. Give no reason.', wish: {} },
  { asked: 'Decline politely. The reason: personal matters need my attention.', wish: { reason: 'personal' } },
];

const drafting = `# Drafting
For each letter in letters/ (001.txt …) write the reply its receiver sends. The wish stands in the first line of the file. You know nothing about the receiver
beyond the letter. Write in the language of the letter, as you would for anybody who asks you to. No subject line. End with the closing words and
without a name: the mail program signs. Save each reply, and nothing else, as drafts/001.txt … Look at no other folder.
`;
const judging = `# Judging
Each sheet shows letters that came to somebody, what that person wished, and two replies, A and B. For each pair say which of the two you would rather send,
were the letter yours: is it true to the letter and to what the person said, right in tone, natural in its language (judge as a strict native reader
of business letters), short enough, right in name and form? No draws. The name under the letter is added by the mail program: its absence counts
for neither. Write votes/<sheet>.jsonl, one line a pair: {"pair":"001","choice":"A","why":"one sentence"}. Look at no other folder.
`;

const prepare = async () => {
  const { begin, suggest, bring, readWhole, letterFile } = await bundle('preference', [
    "export { begin } from '../../src/core/session/session';",
    "export { suggest } from '../../src/core/reply/suggest';",
    "export { bring, readWhole } from '../../src/hosts/cli/languages';",
    "export { letterFile } from '../../src/hosts/cli/letter-file';",
  ]);
  const next = lot(4);
  const byLanguage = new Map();
  for (const folder of folders)
    for (const label of rows(join(folder, 'labels.jsonl')))
      if (label.isInterviewInvitation)
        byLanguage.set(label.lang, [
          ...(byLanguage.get(label.lang) ?? []),
          { ...label, path: join(folder, label.file) },
        ]);
  const ours = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'ja', 'zh', 'ko'];
  const each = new Map(ours.map((code) => [code, shuffled(byLanguage.get(code) ?? [], next)]));
  const chosen = (each.get('en') ?? []).slice(0, 40);
  for (let turn = 0; chosen.length < 100 && turn < 60; turn++)
    for (const code of ours.slice(1)) {
      const letter = each.get(code)?.[turn];
      if (letter && chosen.length < 100) chosen.push(letter);
    }
  for (const folder of ['letters', 'ours', 'drafts', 'sheets', 'votes']) mkdirSync(at(folder), { recursive: true });
  const list = [];
  for (const [index, label] of chosen.entries()) {
    const pair = String(index + 1).padStart(3, '0');
    const { asked, wish } = wishes[index % wishes.length];
    const message = await letterFile(label.path);
    // Answered the same day, within a few hours.
    const now = new Date(Date.parse(message.receivedAt ?? '2026-03-02T09:00:00Z') + 5 * 3_600_000).toISOString();
    const reading = await readWhole(message, now);
    const languages = await bring(reading.language.value);
    const { text } = begin({ message, languages, now, standing: wish, suggest, review: null }, reading);
    const head = `From: ${message.from?.name ?? ''} <${message.from?.address ?? ''}>\nSubject: ${message.subject}\nDate: ${message.receivedAt}`;
    const body = message.text || message.html.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/[ \t]+/g, ' ');
    write(
      `letters/${pair}.txt`,
      `Wish: ${asked}\n\n${head}\n\n${body.trim()}\n${message.calendar ? `\n[calendar entry]\n${message.calendar}\n` : ''}`,
    );
    write(`ours/${pair}.txt`, `${text.trim()}\n`);
    list.push({ pair, file: label.file, lang: label.lang, asked });
  }
  write('list.jsonl', `${list.map((entry) => JSON.stringify(entry)).join('\n')}\n`);
  write('drafting.md', drafting);
  write('judging.md', judging);
  console.log(
    `${list.length} letters in ${at('letters')}, our replies in ${at('ours')}. Now: drafts, as ${at('drafting.md')} tells.`,
  );
};

const pair = () => {
  const next = lot(11);
  const key = {};
  const shown = [];
  for (const { pair: name, asked } of rows(at('list.jsonl'))) {
    const left = next() < 0.5;
    if (!existsSync(at('drafts', `${name}.txt`))) continue;
    key[name] = left ? 'A' : 'B';
    const [one, other] = [at('ours', `${name}.txt`), at('drafts', `${name}.txt`)].map((file) =>
      readFileSync(file, 'utf8').trim(),
    );
    const letter = readFileSync(at('letters', `${name}.txt`), 'utf8')
      .split('\n')
      .slice(2)
      .join('\n')
      .trim();
    shown.push(
      `# Pair ${name}\nWish: ${asked}\n\n## The letter\n${letter}\n\n## Reply A\n${left ? one : other}\n\n## Reply B\n${left ? other : one}\n`,
    );
  }
  const mixed = shuffled(shown, next);
  for (let from = 0; from < mixed.length; from += 10)
    write(`sheets/${String(from / 10 + 1).padStart(2, '0')}.md`, mixed.slice(from, from + 10).join('\n---\n\n'));
  write('key.json', JSON.stringify(key));
  console.log(`${shown.length} pairs in ${at('sheets')}. Now: votes, as ${at('judging.md')} tells.`);
};

/** The interval within which the true share lies with 95 % (Wilson). */
const wilson = (won, of) => {
  const z = 1.96;
  const share = won / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const reach = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [middle - reach, middle + reach].map((each) => `${(100 * each).toFixed(1)} %`).join(' to ');
};

const score = () => {
  const key = JSON.parse(readFileSync(at('key.json'), 'utf8'));
  const of = new Map(rows(at('list.jsonl')).map((entry) => [entry.pair, entry]));
  const votes = readdirSync(at('votes')).flatMap((file) => rows(at('votes', file)));
  const tally = new Map();
  const lost = [];
  for (const { pair: name, choice, why } of votes) {
    if (!key[name] || !['A', 'B'].includes(choice)) throw new Error(`No such pair or choice: ${name} ${choice}`);
    const won = key[name] === choice;
    for (const group of ['all', of.get(name).lang, of.get(name).asked]) {
      const [wins, all] = tally.get(group) ?? [0, 0];
      tally.set(group, [wins + Number(won), all + 1]);
    }
    if (!won) lost.push(`${name} ${of.get(name).lang}: ${why}`);
  }
  for (const [group, [wins, all]] of tally)
    console.log(
      `${group}: ours preferred in ${wins} of ${all} (${((100 * wins) / all).toFixed(1)} %; 95 %: ${wilson(wins, all)})`,
    );
  console.log(`\nWhy the others were preferred:\n${lost.join('\n')}`);
};

await { prepare, pair, score }[command]();

import { expect, test } from '@jest/globals';
import { decline } from '../../../src/core/decline';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish } from '../../../src/core/reply/wish';
import { fact, now, person, reading } from './given';

const reply = (change = {}, situation = {}, wish = {}) =>
  suggest(reading(change, situation), { ...defaultWish, signOffName: 'Sam Lee', ...wish }, allLanguages, now);

test('the default reply thanks, decides and wishes well; a door is left open to those who are more than an application apart', () => {
  const { parts, subject, to } = reply();
  expect(parts.map((part) => part.move)).toEqual(['greeting', 'gratitude', 'decision', 'closing', 'sign-off']);
  expect(subject).toBe('Re: Interview: Data Analyst');
  expect(to).toBe('maria@acme.example');
  expect(reply().text).not.toMatch(/our paths/);
  expect(reply({}, { interviewed: true }).text).toContain('our paths cross again');
  expect(reply({}, {}, { switches: { 'closing/wish-and-door': true } }).text).toContain('our paths cross one day');
});

test('offsets of parts point at their words', () => {
  for (const { text, parts } of [reply(), reply({}, {}, { intent: 'move' }), reply({}, { confirmed: true })])
    for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.text);
});

test.each(['{{reason}}', '$&', "$'", '{role}', '__proto__', '{?applied}'])(
  'a recruiter called %s stays a name',
  (name) => {
    const { text } = reply({ recruiter: fact(person(name)), role: fact({ name, written: name }) });
    expect(text.startsWith(`Hello ${name},\n`)).toBe(true);
    expect(text).toContain(`the ${name} role at Acme`);
    expect(text).not.toContain('undefined');
  },
);

test('the candidate is never greeted, an unsure name neither', () => {
  expect(reply({ recruiter: fact(person('sam lee')) }).text).toMatch(/^Hello Acme team,\n/);
  expect(reply({ recruiter: fact(person('Maria'), 'unsure'), company: null }).text).toMatch(/^Hello,\n/);
});

test('without a name to sign with, the closing words stand alone', () => {
  expect(reply({}, {}, { signOffName: null }).text).toMatch(/\n\nBest wishes,$/);
});

test.each([
  ['RE: Interview', 'RE: Interview'],
  ['AW: Gespräch', 'AW: Gespräch'],
  ['SV: Intervju', 'SV: Intervju'],
  ['Re[2]: x', 'Re[2]: x'],
  ['Reply: x', 'Re: Reply: x'],
  ['返信：面接', '返信：面接'],
  ['', 'Re: Your interview invitation'],
  ['Hello\r\nBcc: x@y', 'Re: Hello Bcc: x@y'],
])('the subject %j is answered as %j', (subject, answered) => {
  expect(reply({ subject }).subject).toBe(answered);
});

test('a move after accepting another position contradicts itself, hard', () => {
  const { conflicts } = reply({}, {}, { intent: 'move', reason: 'other-offer' });
  expect(conflicts.filter((conflict) => conflict.hard).map((conflict) => conflict.rule)).toEqual([
    'final-reason-and-new-time',
  ]);
});

test('a colleague is named only with consent', () => {
  const colleague = { name: 'Jan Nowak', about: '', consent: false };
  expect(reply({}, {}, { colleague }).text).not.toContain('Jan');
  expect(reply({}, {}, { colleague: { ...colleague, consent: true } }).text).toContain('Jan Nowak may be');
});

test('the year is said only where nobody would guess it', () => {
  const dates = [fact({ start: '2027-03-04T14:00', minutes: null, zone: null })];
  expect(reply({ dates }, { confirmed: true }).text).toContain('Thursday 4 March 2027 at 14:00');
});

test('blocks move where the person moved them, greeting and sign-off stay', () => {
  const order = ['closing/wish', 'gratitude/opportunity'];
  const { parts } = reply({}, {}, { order });
  expect(parts.map((part) => part.move)).toEqual(['greeting', 'closing', 'decision', 'gratitude', 'sign-off']);
});

test('own texts take the place of ours, and an unknown field is refused, never inserted', () => {
  const own = (text: string) => [
    { id: 'door/stay-in-touch', move: 'door', language: 'en', text, intents: ['decline'], hidden: false, place: null },
  ];
  const switches = { 'door/stay-in-touch': true };
  expect(reply({}, {}, { switches, own: own('Write to me at {company} any time.') }).text).toContain(
    'Write to me at Acme any time.',
  );
  const { text } = reply({}, {}, { switches, own: own('Call {phone}.') });
  expect(text).not.toContain('{');
  expect(text).not.toContain('Call');
});

test('a suspicious letter gets no invitation to go on writing; asked for, it cannot be inserted', () => {
  const kind = fact('scam' as const);
  expect(reply({ kind }).parts.map((part) => part.block)).toContain('closing/wish');
  const { conflicts } = reply({ kind }, {}, { switches: { 'door/stay-in-touch': true } });
  expect(conflicts.some((conflict) => conflict.hard && conflict.rule === 'contact-with-scam')).toBe(true);
});

test('times that are over are not proposed', () => {
  const slots = ['2026-03-01T10:00', '2026-02-31T10:00'].map((start) => ({
    start,
    minutes: 30,
    zone: 'Europe/Berlin',
  }));
  expect(reply({}, {}, { intent: 'move', slots }).text).not.toMatch(/March at 10|31/);
});

test('the subject of the letter is the subject of the answer', () => {
  const letter = { ...emptyMessage, subject: 'Interview on Thursday', text: 'Hello' };
  expect(decline(letter, allLanguages, now).reply.subject).toBe('Re: Interview on Thursday');
});

test('in Switzerland German is spelt without ß, names excepted', () => {
  const german = { language: fact('de'), answerIn: 'de', region: 'CH', recruiter: fact(person('Jo Groß')) };
  const { text } = reply(german);
  expect(text).toContain('Jo Groß');
  expect(text).toContain('Freundliche Grüsse');
  expect(text.replace('Groß', '')).not.toContain('ß');
});

test.each([
  [null, 'Thursday, March 5 at 2:00 PM', 'Thursday, March 5 at 2:00 pm'],
  [null, 'Thursday 5 March at 14:00', 'Thursday 5 March at 14:00'],
  ['US', '', 'Thursday, March 5 at 2:00 pm'],
  ['GB', 'March 5', 'Thursday 5 March at 14:00'],
])('a date is said as the letter says it: %s %s', (region, words, said) => {
  const dates = [{ ...fact({ start: '2026-03-05T14:00', minutes: 60, zone: null }), words }];
  expect(reply({ region, dates }, { confirmed: true }).text).toContain(`the interview on ${said}.`);
});

test('what was set is called off: by its day, as times to choose from, or as a page to book on', () => {
  const day = (start: string, sure: 'certain' | 'likely' | 'unsure' = 'certain') =>
    fact({ start, minutes: null, zone: null }, sure);
  const one = reply({ dates: [day('2026-03-10T10:00')] }).text;
  expect(one).toContain("decided to withdraw from the process, so I won't be attending on Tuesday 10 March.");
  const two = reply({ dates: [day('2026-03-10'), day('2026-03-11')] }).text;
  expect(two).toContain("so please don't hold either of the times you suggested.");
  expect(two).not.toContain('March');
  const three = [day('2026-03-10T10:00'), day('2026-03-11T10:00'), day('2026-03-12T10:00')];
  expect(reply({ dates: three }).text).toContain('any of the times you suggested');
  // Two hours of one day are a choice where the letter says so, else the steps of one visit.
  const hours = (words: string) => ['2026-03-10T12:30', '2026-03-10T17:00'].map((start) => ({ ...day(start), words }));
  expect(reply({ dates: hours('Tuesday 10 March, 12.30 or 5pm') }).text).toContain('either of the times you suggested');
  expect(reply({ dates: hours('Tuesday 10 March, 12.30 lunch, 5pm') }).text).toContain(
    "I won't be attending on Tuesday 10 March.",
  );
  // "At 1.15pm? We shut between one and two": the hour of the second is a guess, the day is not.
  const shut = [day('2026-03-10T13:15'), day('2026-03-10T13:00', 'unsure')];
  expect(reply({ dates: shut }).text).toContain("so I won't be attending on Tuesday 10 March.");
  expect(reply({ dates: [], booking: fact('pick a time') }).text).toContain("so I won't be booking a time.");
  for (const dates of [
    [],
    // A bare day that is only likely may be the start of work.
    [day('2026-04-01', 'likely')],
    // A time that is sure beside a day that is not: which of them is meant is not sure.
    [day('2026-03-10T10:00'), day('2026-04-01')],
    // "Tuesday between 9 and 11, or Wednesday at 10", of which the first was only guessed at.
    [day('2026-03-10T09:00', 'unsure'), day('2026-03-11T10:00')],
    [day('2026-02-10')],
  ]) {
    // A time that is not sure is given back unnamed.
    expect(reply({ dates }).text).not.toMatch(/April|March/);
    const isAhead = dates.some(({ value }) => value.start > '2026-03');
    expect(reply({ dates }).text.includes("so please don't keep a time free for me.")).toBe(isAhead);
    expect(reply({ dates }, { confirmed: true }).text).not.toMatch(/April/);
  }
  // "Saturday 7 March at 3": only which half of the day is guessed. The day is said, and no hour, but not one of two days.
  const guessed = fact({ start: '2026-03-10T15:00', minutes: null, zone: null, hourGuessed: true as const }, 'unsure');
  expect(reply({ dates: [guessed] }).text).toContain("so I won't be attending on Tuesday 10 March.");
  expect(reply({ dates: [guessed] }, { confirmed: true }).text).toMatch(/Tuesday 10 March(?! at)/);
  expect(reply({ dates: [guessed, day('2026-03-11T10:00')] }).text).not.toMatch(/10 March|11 March/);
  // Nor is an appointment called off by a day that may be one of two.
  const doubtful = [day('2026-03-10T09:00', 'unsure'), day('2026-03-11T10:00')];
  expect(reply({ dates: doubtful }, { confirmed: true }).text).toContain("I need to cancel the interview. I'm sorry");
  expect(reply({ isInterviewInvitation: false }).text).not.toMatch(/, so |March/);
});

test.each([
  ['call', 'inviting me to a call about the', "not to go ahead, so I won't be joining you on Thursday 5 March."],
  [
    'video-interview',
    'inviting me to a video interview for the',
    "to withdraw from the process, so I won't be joining you on Thursday 5 March.",
  ],
  [
    'second-interview',
    'inviting me to a second interview for',
    "to withdraw from the process, so I won't be attending on Thursday 5 March.",
  ],
  ['trial', 'inviting me to a trial shift for the', "not to go ahead, so I won't be coming on Thursday 5 March."],
] as const)('a %s is called by its name', (kind, thanked, off) => {
  const { text } = reply({ meeting: fact(kind) });
  expect(text).toContain(thanked);
  expect(text).toContain(off);
  expect(reply({ meeting: fact(kind, 'unsure') }).text).toMatch(
    /your message about [\s\S]*not to go ahead, so I won't be there on Thursday 5 March/,
  );
  expect(reply({ meeting: fact(kind) }, { confirmed: true }).text).toMatch(
    /I need to cancel (?:our|the) [a-z ]+ on Thursday 5 March at 14:00/,
  );
});

test('those who would have been there are thanked by way of the writer: all of them, or nobody', () => {
  const named = (...names: string[]) => names.map((name) => fact(person(name)));
  expect(reply({ present: named('Ada Lin', 'Bo Ek', 'Maria Kowalska', 'Sam Lee') }).text).toContain(
    'Please pass on my thanks to Ada Lin and Bo Ek.',
  );
  expect(reply({ present: named('A B', 'C D', 'E F', 'G H') }).text).not.toContain('pass on');
  expect(reply({ present: [...named('Ada Lin'), fact(person('Bo'), 'unsure')] }).text).not.toContain('pass on');
  const titled = [
    fact(person('Ann Lin', { family: 'Lin', honorific: 'Ms' })),
    fact(person('Jo Ek', { family: 'Ek', degree: 'Dr' })),
  ];
  expect(reply({ present: titled }).text).toContain('my thanks to Ms Lin and Dr Ek.');
});

test.each([
  ['hi', 'best', /^Hi Maria,/, /All the best,\nSam Lee$/],
  ['dear', 'regards', /^Dear Maria,/, /Kind regards,\nSam Lee$/],
  ['good-morning', null, /^Hello Maria,/, /Best wishes,\nSam Lee$/],
])('greets and takes leave as the letter does: %s, %s', (greeting, closing, first, last) => {
  const manner = { greeting: fact(greeting), closing: closing === null ? null : fact(closing) };
  expect(reply({ manner }).text).toMatch(first);
  expect(reply({ manner }).text).toMatch(last);
  expect(reply({ manner }, {}, { tone: 'formal' }).text).toMatch(/^Dear Maria Kowalska,/);
});

test.each([
  [{ given: 'Yolanda B.', family: 'Trimble' }, 'Yolanda B. Trimble', 'Hello Yolanda,'],
  [{ given: 'Pryce-Howell', family: 'J.', honorific: 'Mrs' }, 'J. Pryce-Howell', 'Dear Mrs Pryce-Howell,'],
  [{ given: 'J.', family: 'Smith' }, 'J. Smith', 'Hello,'],
  [{ given: 'Lakshmi Narayanan', family: 'R' }, 'Lakshmi Narayanan R', 'Hello Lakshmi Narayanan,'],
])('nobody is greeted by an initial: %j', (names, name, greeting) => {
  expect(reply({ recruiter: fact(person(name, names)) }).text.split('\n')[0]).toBe(greeting);
});

test('a decline that would be longer than 110 words does without the thanks to others, unless they were asked for', () => {
  const long = {
    text: `${'word '.repeat(90).trim()}.`,
    language: 'en',
    intents: ['decline'],
    hidden: false,
    place: null,
  } as const;
  const own = [{ ...long, id: 'decision/withdraw', move: 'decision' as const }];
  const present = [fact(person('Ada Lin'))];
  expect(reply({ present }, {}, { own }).text).not.toContain('Ada Lin');
  const asked = reply({ present }, {}, { own, switches: { 'regards/others': true } });
  expect(asked.text).toContain('Ada Lin');
});

test('an agency is thanked as one and asked to tell its client; the house’s own recruiting office is none', () => {
  const agency = { agency: fact('Trestle People') };
  expect(reply(agency, { agency: true }).text).toMatch(/getting in touch about [\s\S]*Please let Acme know/);
  const own = { agency: fact('Acme Recruiting') };
  expect(reply(own, { agency: true }).text).not.toMatch(/getting in touch|let Acme know/);
});

test('a recording or unpaid work is declined like any invitation; another form is asked for only where the person says so', () => {
  const plain = reply({}, { oneWay: true });
  expect(plain.text).toContain('decided to withdraw from the process');
  expect(plain.text).not.toContain('live');
  const form = reply({}, { oneWay: true }, { switches: { 'decision/format': true } });
  expect(form.text).toMatch(/rather not do a one-way[\s\S]*speak to someone instead[\s\S]*look forward to hearing/);
  const live = reply({}, { oneWay: true }, { switches: { 'alternative/live': true } });
  expect(live.text).toBe(form.text);
});

test('a shortlist is thanked for, and a call that was announced is not needed', () => {
  const short = { remarks: [fact('shortlisted' as const)] };
  expect(reply(short).text).toContain(
    'Thank you for shortlisting me and inviting me to interview for the Data Analyst',
  );
  const calls = { remarks: [fact('calls' as const)], meeting: null, dates: [] };
  expect(reply(calls, { applied: true }).text).toContain("withdraw my application, so there's no need to call me.");
  const call = { remarks: [fact('calls' as const)], meeting: fact('call' as const) };
  expect(reply(call).text).toContain("not to go ahead, so there's no need to call me on Thursday 5 March.");
  // An interview that was set is called off all the same.
  expect(reply({ remarks: [fact('calls' as const)] }).text).not.toContain('no need to call');
});

test('the number of a post is said with it, but not in an easy note; who writes again and who sends an exercise is answered so', () => {
  const numbered = { reference: fact('WDL/26/114') };
  expect(reply(numbered).text).toContain('for the Data Analyst role (ref. WDL/26/114) at Acme');
  expect(reply({ ...numbered, role: null }).text).not.toContain('WDL');
  expect(reply({ reference: fact('WDL/26/114', 'unsure') }).text).not.toContain('WDL');
  expect(reply({ remarks: [fact('followed' as const)] }).text).toContain(
    'Thank you for following up, and for inviting me',
  );
  const exercise = { format: fact('take-home' as const), meeting: null, dates: [] };
  expect(reply(exercise).text).toContain("not to go ahead, so I won't be doing the exercise.");
});

test('who asks for one line gets the thanks and the no in one sentence', () => {
  expect(reply({}, {}, { intent: 'one-line' }).text).toMatch(/^[^\n]+\n\n[^.]+, but I've decided [^.]+\. [^.]+\.\n\n/);
});

test('a reason stands before the decision that follows from it', () => {
  expect(reply({}, {}, { reason: 'other-offer' }).text).toMatch(
    /accepted another position, so I'd like to withdraw from the process and won't be attending on Thursday/,
  );
});

test('an apology is answered, unless the answer is late itself; who is moved is sorry, too', () => {
  const sorry = { remarks: [fact('apologised' as const), fact('moved' as const)] };
  expect(reply(sorry).text).toContain("There's no need to apologise.");
  expect(reply(sorry).text).toMatch(
    /withdraw from the process, so I won't be [^.]+\. I'm sorry for the inconvenience\./,
  );
  const late = reply({ ...sorry, receivedAt: '2026-02-20T10:00:00Z' }).text;
  expect(late).toContain('late reply');
  expect(late).not.toContain('no need to apologise');
});

test('what the letter says beside is answered in one clause, once', () => {
  const said = { remarks: [fact('praised' as const), fact('called' as const)] };
  expect(reply(said).text).toContain('good to speak on the phone');
  expect(reply(said).text).not.toContain('kind words');
  expect(reply().text).not.toContain('phone');
});

test.each([
  ['University of Ardkeith', 'at the University of Ardkeith.'],
  ['The University of Ardkeith', 'at The University of Ardkeith.'],
  ['Institute for the Blind', 'at the Institute for the Blind.'],
  ['Bank of Rye', 'at Bank of Rye.'],
  ['THE SALT PAN', 'at The Salt Pan.'],
  ['BMW GROUP', 'at BMW Group.'],
  ['SAP DEUTSCHLAND', 'at SAP Deutschland.'],
  ['KPMG', 'at KPMG.'],
  ['AEROLINEAS DEL ISTMO', 'at Aerolineas del Istmo.'],
  ['CANAL 9 TV', 'at Canal 9 TV.'],
  ['Hotel Mar ****', 'at Hotel Mar.'],
  ['Gurung（', 'for the Data Analyst role.'],
  ['Acme (Rye)', 'at Acme (Rye).'],
])('%s is named as one says it', (company, said) => {
  expect(reply({ company: fact(company) }).text.split('\n')[2]).toContain(said);
});

test('a formal letter hopes that its slot can go to another; a note names the house in its wish', () => {
  const formal = reply({}, {}, { tone: 'formal' }).text;
  expect(formal).toContain('so I will not be attending on Thursday 5 March.');
  expect(formal).toContain('in time to give the slot to another candidate');
  expect(reply({ meeting: fact('chat' as const) }, {}, { tone: 'formal' }).text).not.toContain('another candidate');
  expect(reply({ dates: [] }, {}, { tone: 'formal' }).text).not.toContain('another candidate');
  expect(formal.match(/Acme/g)).toHaveLength(1);
});

test('who wrote first, or asks for a chat or a trial, has no process to withdraw from', () => {
  expect(reply({}, { applied: false }).text).not.toContain('process');
  for (const meeting of ['chat', 'call', 'meeting', 'visit', 'trial'] as const)
    expect(reply({ meeting: fact(meeting) }).text).not.toContain('process');
  expect(reply({ meeting: fact('visit' as const), role: null }).text).toContain('inviting me to visit Acme.');
});

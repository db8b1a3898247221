import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

// The built terminal program, as people run it: `node dist/cli.js`.
const root = join(__dirname, '../..');
const cli = join(root, 'dist/cli.js');
const letters = join(root, 'src/hosts/playground/letters');
const run = (words: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    encoding: 'utf8',
    input,
    maxBuffer: 64 << 20,
  });
  return {
    status,
    stdout,
    stderr,
    lines: stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
  };
};
const text = (words: readonly string[]) => spawnSync(process.execPath, [cli, ...words], { encoding: 'utf8' });

const invitation = `From: Maria Kowalska <maria.kowalska@acme.example>
To: Sam Okafor <sam@home.example>
Subject: Interview for the Data Analyst position at Acme
Date: Mon, 02 Mar 2026 09:00:00 +0100
Message-ID: <1@acme.example>
Content-Type: text/plain; charset=utf-8

Dear Sam,

Thank you for your application. We would like to invite you to a video interview for the Data Analyst position at Acme
on Thursday, 5 March 2026 at 2:00 pm (CET).

Kind regards,
Maria Kowalska
Talent Partner
Acme
`;
let folder = '';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'decline-politely-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('read', () => {
  test('prints one object a line, as the contract says', () => {
    const { lines, status } = run(['read', file('a.eml', invitation), '--now', '2026-03-02T10:00:00Z']);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      language: 'en',
      kind: 'interview-invitation',
      isInterviewInvitation: true,
      recruiter: {
        name: 'Maria Kowalska',
        given: 'Maria',
        family: 'Kowalska',
        honorific: null,
        title: 'Talent Partner',
        email: 'maria.kowalska@acme.example',
      },
      interviewers: [],
      company: 'Acme',
      role: 'Data Analyst',
      dates: ['2026-03-05T14:00'],
      zone: 'CET',
      minutes: null,
      format: 'video',
      deadline: null,
      route: { address: 'maria.kowalska@acme.example', kind: 'person' },
    });
    const [line] = lines;
    expect(Object.keys(line.situation)).toContain('applied');
    for (const fact of ['recruiter', 'company', 'role', 'dates', 'format', 'language', 'kind', 'route']) {
      expect(line.evidence[fact]).toMatchObject({ words: expect.any(String), where: expect.any(String) });
      expect(['certain', 'likely', 'unsure']).toContain(line.evidence[fact].sure);
    }
    expect(line.evidence.deadline).toBeUndefined();
  });

  test('reads folders and paths on standard input', () => {
    const count = readdirSync(letters).filter((name) => name.endsWith('.eml')).length;
    expect(count).toBeGreaterThanOrEqual(12);
    expect(run(['read', letters]).lines).toHaveLength(count);
    const paths = readdirSync(letters)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => join(letters, name))
      .join('\n');
    expect(run(['read', '-'], `${paths}\n\n`).lines).toHaveLength(count);
  });

  test.each([
    ['an empty file', new Uint8Array()],
    ['a picture named .eml', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex')],
  ])('%s gets a line with a sentence, the rest go on, and the status is 2', (name, bytes) => {
    const good = file('good.eml', invitation);
    const bad = file('bad.eml', bytes);
    const { lines, status } = run(['read', bad, join(folder, 'nowhere.eml'), good]);
    expect(status).toBe(2);
    expect(name).not.toBe('');
    expect(lines.map((line) => 'error' in line)).toEqual([true, true, false]);
    expect(lines[0].file).toBe(bad);
    expect(lines[0].error).toMatch(/^[A-Z].*\.$/);
    expect(lines[1].error).toBe('There is no such file.');
  });

  test('a letter of 10 MB and a letter without text are read', () => {
    const long = file('long.eml', `${invitation}\n${'lorem ipsum dolor sit amet '.repeat(400_000)}`);
    const bare = file('bare.eml', invitation.split('\n\n')[0] ?? '');
    const { lines, status } = run(['read', long, bare]);
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({ recruiter: { name: 'Maria Kowalska' }, role: 'Data Analyst' });
    expect(lines[1]).toMatchObject({ recruiter: { name: 'Maria Kowalska' } });
  });

  test('many letters need no more memory than few', async () => {
    const many = join(folder, 'many');
    // There already where a test that took too long is tried again.
    mkdirSync(many, { recursive: true });
    for (let at = 0; at < 3000; at++) writeFileSync(join(many, `${at}.eml`), invitation);
    const child = spawn(process.execPath, ['--max-old-space-size=48', cli, 'read', many], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let count = 0;
    child.stdout.on('data', (piece: Buffer) => {
      for (const byte of piece) if (byte === 10) count++;
    });
    const status = await new Promise((done) => child.on('close', done));
    expect({ status, count }).toEqual({ status: 0, count: 3000 });
  }, 120_000);
});

describe('decline', () => {
  test('prints the reply, and with --json everything about it', () => {
    const path = file('a.eml', invitation);
    const plain = text(['decline', path, '--now', '2026-03-02T10:00:00Z']);
    expect(plain.status).toBe(0);
    expect(plain.stdout).toMatch(/^(?:Hi|Hello|Dear) Maria/);
    const [json] = run(['decline', path, '--now', '2026-03-02T10:00:00Z', '--json']).lines;
    expect(`${json.text}\n`).toBe(plain.stdout);
    expect(json).toMatchObject({
      to: 'maria.kowalska@acme.example',
      subject: 'Re: Interview for the Data Analyst position at Acme',
    });
    expect(json.html).toMatch(/^<p>.*<\/p>$/s);
    expect(json.blocks).toContain('greeting/by-manners');
    expect(json.checks).toHaveLength(12);
    for (const check of json.checks) {
      expect(['pass', 'look', 'not-mine']).toContain(check.verdict);
      expect(check.verdict).not.toBe('look');
      expect(check.why).toMatch(/\w/);
    }
  });

  test.each([
    [['--intent', 'move']],
    [['--intent', 'one-line', '--reason', 'other-offer']],
    [['--reason', 'personal', '--tone', 'formal']],
    [['--language', 'de']],
  ])('takes %j', (words) => {
    const { status, stdout } = text(['decline', file('a.eml', invitation), '--now', '2026-03-02T10:00:00Z', ...words]);
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(80);
    if (words.includes('de')) expect(stdout).toContain('Einladung zum Videogespräch');
  });

  test('a letter that is no invitation: said on standard error, and a reply all the same', () => {
    const path = file(
      'no.eml',
      invitation
        .replace(/^Subject:.*$/m, 'Subject: Your order')
        .replace(/Dear Sam,[\s\S]*Kind/, 'Dear Sam,\n\nYour parcel was sent today and will arrive on Friday.\n\nKind'),
    );
    const { status, stdout, stderr } = text(['decline', path]);
    expect(status).toBe(0);
    expect(stderr).toContain('does not look like an interview invitation');
    expect(stdout.length).toBeGreaterThan(80);
  });

  test.each([
    [['decline']],
    [['decline', 'x.eml', '--intent', 'maybe']],
    [['decline', 'x.eml', '--now', 'soon']],
    [['decline', 'x.eml', '--what']],
    [['sing']],
  ])('says what is wrong with %j', (words) => {
    const { status, stderr, stdout } = text(words);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
  });
});

test('review judges a draft that somebody wrote', () => {
  const draft = file('draft.txt', 'Hi Marta,\n\nI am too busy. Your pay is bad!!\n');
  const [json] = run(['review', file('a.eml', invitation), draft, '--now', '2026-03-02T10:00:00Z', '--json']).lines;
  expect(json.language).toBe('en');
  expect(json.checks).toHaveLength(12);
  const looked = json.checks.filter((check: { verdict: string }) => check.verdict === 'look');
  expect(looked.map((check: { name: string }) => check.name)).toEqual(
    expect.arrayContaining(['gratitude', 'personalization', 'positivity']),
  );
  const written = 'Hi Marta,\n\nI am too busy. Your pay is bad!!\n';
  for (const check of looked)
    for (const { text: words, start, end } of check.words) expect(written.slice(start, end)).toBe(words);
});

test('shows a letter and its reply to people', () => {
  const { status, stdout } = text(['show', file('a.eml', invitation), '--now', '2026-03-02T10:00:00Z']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Who\s+Maria Kowalska/);
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import { type FakeScript, fakeScript } from '../../fakes/apps-script';
import { type GmailWindow, gmailWindow } from '../../fakes/apps-script-window';
import { type FakeLetter, mailbox } from '../../fakes/gmail-app';
import { bundle, manifest } from './bundle';
import { invitation, letter } from './letters';

let code = '';
beforeAll(() => {
  code = bundle();
}, 120_000);

const start = (letters: readonly FakeLetter[] = [invitation]): { script: FakeScript; window: GmailWindow } => {
  const script = fakeScript(mailbox(letters, manifest.oauthScopes));
  return { script, window: gmailWindow(code, script) };
};

/** What must hold at the end of every walk. */
const clean = (script: FakeScript): void => {
  expect(script.box.sent).toEqual([]);
  expect(script.logged).toEqual([]);
  expect(script.touched).toEqual([]);
  expect(script.holds).toBe(0);
};

describe('from the open letter to the draft', () => {
  test('nothing is read before the click', () => {
    const { script, window } = start();
    window.open('m1');
    expect(script.box.reads).toEqual([]);
    expect(window.texts().join('\n')).not.toMatch(/Maria|Acme|Analyst/);
    clean(script);
  });

  test('two clicks make a reply draft in the conversation', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    expect(window.depth()).toBe(2);
    expect(window.texts()).toContain('Maria Kowalska');
    const shown = window.value('preview') ?? '';
    window.click('Create reply');
    const { draft } = window.last;
    expect(draft).toMatchObject({
      threadId: 't-m1',
      to: 'Maria Kowalska <maria.kowalska@acme.example>',
      cc: '',
      subject: 'Re: Interview invitation: Data Analyst at Acme',
    });
    expect(draft?.text).toBe(shown);
    expect(draft?.html).toMatch(/^<p>/);
    expect(
      draft?.html
        ?.replace(/<\/p><p>/g, '\n\n')
        .replace(/<br>/g, '\n')
        .replace(/<[^>]*>/g, ''),
    ).toBe(shown.replace(/&/g, '&amp;').replace(/'/g, '&#39;').trim());
    expect(script.box.drafts).toHaveLength(1);
    clean(script);
  });

  test('a corrected name stands in the draft', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    window.type('recruiter', 'Anna Nowak');
    window.click('Update');
    expect(window.value('recruiter')).toBe('Anna Nowak');
    expect(window.texts()).toContain('Anna Nowak');
    window.click('Create reply');
    expect(window.last.draft?.text).toContain('Anna');
    expect(window.last.draft?.text).not.toContain('Kowalska');
    clean(script);
  });

  test('typed text goes into the draft as it is, and a choice does not replace it', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    window.type('preview', 'Hi Maria,\n\nno, thank you <b>& all</b>.\n\nSam');
    window.type('tone', 'formal');
    expect(window.value('preview')).toBe('Hi Maria,\n\nno, thank you <b>& all</b>.\n\nSam');
    expect(window.texts().join('\n')).toContain('Your own changes were kept. Reset to rebuild.');
    window.click('Create reply');
    expect(window.last.draft?.text).toBe('Hi Maria,\n\nno, thank you <b>& all</b>.\n\nSam');
    expect(window.last.draft?.html).toBe(
      '<p>Hi Maria,</p><p>no, thank you &lt;b&gt;&amp; all&lt;/b&gt;.</p><p>Sam</p>',
    );
    clean(script);
  });

  test('Reset writes the reply anew, and the typed text can be taken back', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    const composed = window.value('preview');
    window.type('preview', 'Mine.');
    window.click('Update');
    window.click('Reset');
    expect(window.value('preview')).toBe(composed);
    window.click('Take my text back');
    expect(window.value('preview')).toBe('Mine.');
    clean(script);
  });

  test('after the draft the card warns of a second one', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    window.click('Create reply');
    window.click('Update');
    expect(window.texts().join('\n')).toContain('A reply was already made here.');
    clean(script);
  });
});

describe('in a reply window', () => {
  test('the carried text is put above what is there', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    const text = window.value('preview');
    window.compose('<div>mine</div><blockquote>theirs</blockquote>');
    expect(window.value('preview')).toBe(text);
    window.click('Insert');
    expect(window.last.body).toMatch(/^<p>.*<\/p><div>mine<\/div><blockquote>theirs<\/blockquote>$/s);
    clean(script);
  });

  test('the carried text can be set aside for a new one', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    window.compose('mine');
    window.click('Start anew');
    expect(window.value('preview')).not.toContain('Maria');
    window.type('recruiter', 'Anna Nowak');
    window.click('Update');
    window.click('Insert');
    expect(window.last.body).toMatch(/^<p>.*Anna.*<\/p>mine$/s);
    clean(script);
  });

  test('at the cursor only on wish', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    window.compose('mine');
    window.click('Insert at the cursor');
    expect(window.last.body).toMatch(/^mine\[IN_PLACE_INSERT\]<p>/);
    clean(script);
  });

  test('the carried text is gone after ten minutes', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    script.now += 601_000;
    window.compose();
    expect(window.value('preview')).not.toContain('Maria');
    clean(script);
  });

  test('without a letter a form is filled in by hand', () => {
    const { script, window } = start();
    window.compose('mine');
    window.type('recruiter', 'Anna Nowak');
    window.click('Update');
    expect(window.value('preview')).toContain('Anna');
    window.click('Insert');
    expect(window.last.body).toMatch(/^<p>.*Anna.*<\/p>mine$/s);
    clean(script);
  });

  test('an empty text is not inserted', () => {
    const { script, window } = start();
    window.compose('mine');
    window.type('preview', '');
    window.click('Insert');
    expect(window.last.body).toBeNull();
    expect(window.last.notification).toBe('There is no text to insert yet.');
    clean(script);
  });
});

describe('what goes wrong has a card', () => {
  const failing = (prepare: (script: FakeScript) => void, letters?: readonly FakeLetter[]): readonly string[] => {
    const { script, window } = start(letters);
    window.open('m1');
    prepare(script);
    window.click('Decline politely');
    expect(window.last.error).toBeNull();
    clean(script);
    return window.texts();
  };

  test('an expired token', () => {
    expect(failing((script) => script.faults.set('token', 'old')).join('\n')).toContain('Open the message again');
  });
  test('a refused right', () => {
    const { script, window } = start();
    (script.box.scopes as string[]).splice(1, 1);
    window.open('m1');
    window.click('Decline politely');
    expect(window.texts().join('\n')).toContain('Allow it to see the open message');
    clean(script);
  });
  test('a quota', () => {
    const texts = failing((script) =>
      script.box.faults.set('getMessageById', 'Service invoked too many times for one day: gmail.'),
    );
    expect(texts.join('\n')).toContain('Try again later');
  });
  test('an unreadable letter', () => {
    const texts = failing(() => undefined, [letter({ plain: null, html: null })]);
    expect(texts.join('\n')).toContain('could not be read');
  });
  test('no plain body: the markup is read', () => {
    const texts = failing(
      () => undefined,
      [letter({ plain: null, html: `<p>${invitation.plain?.replace(/\n/g, '<br>')}</p>` })],
    );
    expect(texts).toContain('Maria Kowalska');
  });
  test('the markup refused: a draft of plain text', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    script.box.faults.set('createDraftReply', 'Invalid argument: htmlBody');
    window.click('Create reply');
    expect(window.last.draft).toMatchObject({ html: null, to: 'Maria Kowalska <maria.kowalska@acme.example>' });
    clean(script);
  });
  test('the token expires while the person types: the text is on the card and waits for the reply window', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    window.type('preview', 'My own words.');
    script.faults.set('token', 'old');
    window.click('Update');
    expect(window.texts()).toContain('My own words.');
    clean(script);
  });
  test('the draft fails: Gmail says so, and the text waits for the reply window', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    window.type('preview', 'My own words.');
    script.box.faults.set('createDraftReply', 'Server error');
    script.box.faults.set('createDraftReply plain', 'Server error');
    window.click('Create reply');
    expect(window.last.error).not.toBeNull();
    window.compose();
    expect(window.value('preview')).toBe('My own words.');
    expect(script.box.drafts).toEqual([]);
    clean(script);
  });
  test('no cache, no memory: everything else still works', () => {
    const { script, window } = start();
    script.faults.set('CacheService', 'Server error');
    script.faults.set('PropertiesService', 'Server error');
    window.open('m1');
    window.click('Decline politely');
    window.click('Create reply');
    expect(window.last.draft).not.toBeNull();
    clean(script);
  });
});

describe('settings and blocks', () => {
  test('a name under the letter is kept and used', () => {
    const { script, window } = start();
    window.menu('onSettings');
    window.type('signOffName', 'Sam Q. Lee');
    window.click('Save');
    expect(window.last.notification).toBe('Saved.');
    window.open('m1');
    window.click('Decline politely');
    expect(window.value('preview')).toContain('Sam Q. Lee');
    clean(script);
  });
  test('a block in own words is kept, used, and shown again', () => {
    const { script, window } = start();
    window.home();
    window.click('Phrase blocks');
    window.click('Edit');
    window.type('blockText', 'Many thanks indeed for {role}.');
    window.click('Save');
    expect(window.last.notification).toBe('Saved.');
    expect(window.depth()).toBe(2);
    expect(window.texts()).toContain('Many thanks indeed for {role}.');
    expect([...script.properties.keys()]).toEqual([expect.stringMatching(/^block:/)]);
    clean(script);
  });

  test('a setting that cannot be kept says so', () => {
    const { script, window } = start();
    window.menu('onSettings');
    script.locked = true;
    window.type('signOffName', 'Sam Q. Lee');
    window.click('Save');
    expect(window.texts().join('\n')).toContain('could not be saved');
    expect(window.texts()).toContain('Sam Q. Lee');
    clean(script);
  });
});

describe('the letters that still wait', () => {
  test('an opened invitation is on the list until its reply is made', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    window.home();
    window.click('Not answered yet (1)');
    expect(window.texts().join('\n')).toMatch(/Hours left of 48: \d+|Waiting for \d+ days/);
    window.open('m1');
    window.click('Decline politely');
    window.click('Create reply');
    window.home();
    expect(window.texts().join('\n')).not.toContain('Not answered yet');
    clean(script);
  });

  test('it can be taken off by hand', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    window.home();
    window.click('Not answered yet (1)');
    window.click('Take off the list');
    expect(window.texts()).toContain('Nothing is waiting for an answer.');
    expect(window.depth()).toBe(2);
    clean(script);
  });

  test('where it cannot be written, the letter is declined all the same', () => {
    const { script, window } = start();
    script.locked = true;
    window.open('m1');
    window.click('Decline politely');
    expect(window.texts()).toContain('Maria Kowalska');
    window.click('Create reply');
    expect(script.box.drafts).toHaveLength(1);
    expect([...script.properties]).toEqual([]);
    clean(script);
  });
});

describe('a run of Google may take 30 seconds', () => {
  test('a letter of a megabyte is done before a test runs out of its 30', () => {
    const filler = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n'.repeat(18_000);
    const { script, window } = start([letter({ plain: `${invitation.plain}\n${filler}`, html: `<p>${filler}</p>` })]);
    window.open('m1');
    window.click('Decline politely');
    window.click('Create reply');
    expect(window.last.draft?.to).toContain('maria.kowalska@acme.example');
    clean(script);
  });
});

describe('nothing of a letter is left behind', () => {
  test('the canary of the letter is in no cache, property or log', () => {
    const { script, window } = start();
    window.open('m1');
    window.click('Decline politely');
    window.click('Update');
    window.click('Create reply');
    const kept = JSON.stringify([[...script.cache], [...script.properties], script.logged]);
    expect(kept).not.toContain('CANARY-LETTER-4711');
    expect(kept).not.toContain('acme.example');
    expect(kept).not.toContain('Interview invitation:');
    clean(script);
  });
});

import { describe, expect, jest, test } from '@jest/globals';
import { de } from '../../../src/core/languages/de';
import { en } from '../../../src/core/languages/en';
import { firstWords } from '../../../src/core/languages/en/interface/first';
import { laterWords } from '../../../src/core/languages/en/interface/later';
import { emptyMessage, type Message } from '../../../src/core/message/message';
import type { Inserted, Insertion, MailHost } from '../../../src/core/ports';
import { eastern } from '../../../src/core/reading/facts/eastern';
import { readWith } from '../../../src/core/reading/read-with';
import { review as judgeDraft } from '../../../src/core/review/review';
import { choose, dismiss, edit, regive } from '../../../src/core/session/session';
import { slotRemarks } from '../../../src/core/session/slot-remarks';
import { answerHere } from '../../../src/faces/pane/answer-here';
import { type Desk, layDesk } from '../../../src/faces/pane/desk';
import { insert, takeOut } from '../../../src/faces/pane/inserting';
import { judge } from '../../../src/faces/pane/judging';
import { byHand, open, start, takeSettings, useLanguage } from '../../../src/faces/pane/opening';
import { verdictsOn } from '../../../src/faces/pane/verdicts';
import { act, over, reset, save, takeBack, type as typeText } from '../../../src/faces/pane/work';
import type { World } from '../../../src/faces/pane/world';

const letter: Message = {
  ...emptyMessage,
  id: 'one',
  from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.example' },
  subject: 'Interview invitation: Data Analyst at Acme',
  text: 'Hi Sam,\n\nThank you for applying for the Data Analyst position at Acme. We would like to invite you to an interview on Thursday, 26 November 2026 at 14:00 (CET).\n\nBest regards,\nMaria Kowalska\nAcme',
  receivedAt: '2026-11-22T15:00:00+01:00',
};
const german: Message = {
  ...letter,
  id: 'zwei',
  subject: 'Einladung zum Vorstellungsgespräch',
  text: 'Guten Tag,\n\nvielen Dank für Ihre Bewerbung. Wir möchten Sie gerne zu einem Vorstellungsgespräch am Donnerstag, den 26. November 2026 um 14 Uhr einladen.\n\nMit freundlichen Grüßen\nMaria Kowalska',
};

/** A promise and the hand that settles it. */
const later = <Value>() => {
  let done: (value: Value) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const promise = new Promise<Value>((resolve, reject) => {
    done = resolve;
    fail = reject;
  });
  return { promise, done, fail };
};

const inserted: Inserted = { outcome: 'inserted', says: 'host.inserted' };
const hostOf = (host: Partial<MailHost> = {}): MailHost => ({
  open: async () => letter,
  insert: async () => inserted,
  ...host,
});

/** Reads, and leaves the answering to the page. */
const readHere: World['read'] = async ({ message, now }) => ({
  asRead: await readWith(en, { de: async () => de }, async () => eastern)(message, now),
  composed: null,
  lacks: false,
});

const deskOf = (host: MailHost | null, world: Partial<World> = {}, kept: Record<string, string> = {}): Desk =>
  layDesk(
    {
      host,
      memory: {
        recall: async () => kept,
        keep: async (changes) => {
          for (const [key, value] of Object.entries(changes))
            if (value === null) delete kept[key];
            else kept[key] = value;
        },
      },
      read: readHere,
      loadWriting: async (code) => ({ en, de })[code as 'en'],
      loadManners: async (code) => ({ en, de })[code as 'en'].manners,
      loadFirstWords: async () => firstWords,
      loadLaterWords: async () => laterWords,
      interfaceLanguage: 'en-US',
      now: () => '2026-11-23T10:00:00+01:00',
      zone: 'Europe/Berlin',
      capabilities: {},
      ...world,
    },
    {} as HTMLElement,
    () => {},
  );

const text = (desk: Desk) => desk.state().session?.text;

describe('opening', () => {
  test('reads the letter and answers it', async () => {
    const desk = deskOf(hostOf());
    await start(desk);
    expect(desk.state().phase).toBe('letter');
    expect(text(desk)).toMatch(/^Hi Maria,/);
  });

  test('an answer that comes after another letter was chosen is thrown away', async () => {
    const [first, second] = [later<Message>(), later<Message>()];
    const answers = [first.promise, second.promise];
    const desk = deskOf(hostOf({ open: () => answers.shift() as Promise<Message> }));
    const one = start(desk);
    const two = open(desk);
    second.done({ ...letter, id: 'two' });
    await two;
    first.done(letter);
    await one;
    expect(desk.state().session?.given.message.id).toBe('two');
  });

  test('the same letter opened again at once after typing: the text is there, and stays in the store', async () => {
    const kept: Record<string, string> = {};
    // As a real memory: what it answers was there when it was asked.
    const recall = async () => {
      const now = { ...kept };
      await new Promise((done) => setTimeout(done, 20));
      return now;
    };
    const keep = async (changes: Readonly<Record<string, string | null>>) => void Object.assign(kept, changes);
    const desk = deskOf(hostOf(), { memory: { recall, keep } });
    await start(desk);
    typeText(desk, 'Typed a moment ago.');
    await open(desk);
    expect(text(desk)).toBe('Typed a moment ago.');
    expect(desk.state().notice?.key).toBe('pane.restored');
    typeText(desk, 'Typed a moment ago!');
    save(desk);
    expect(kept['draft:one']).toContain('Typed a moment ago!');
  });

  test('an answer that comes after the person began by hand is thrown away, with nothing typed lost', async () => {
    const late = later<Message>();
    const desk = deskOf(hostOf({ open: () => late.promise }));
    const opening = start(desk);
    await byHand(desk);
    typeText(desk, 'By hand.');
    late.done(letter);
    await opening;
    expect(text(desk)).toBe('By hand.');
    expect(desk.state().phase).toBe('alone');
  });

  test('a letter that cannot be read says why, and trying again reads it', async () => {
    let failing = true;
    const desk = deskOf(
      hostOf({
        open: async () => {
          if (failing) throw new Error('host.unread.body');
          return letter;
        },
      }),
    );
    await start(desk);
    expect(desk.state()).toMatchObject({ phase: 'unreadable', trouble: 'host.unread.body' });
    expect(desk.state().session).not.toBeNull();
    failing = false;
    await open(desk);
    expect(desk.state().phase).toBe('letter');
  });

  /** A mail program that cannot give the first letter, and a hand that tells of the next. */
  const lateHost = (...answers: readonly (Message | null)[]) => {
    const rest = [...answers];
    let first = true;
    return hostOf({
      open: async () => {
        if (!first) return rest.shift() ?? null;
        first = false;
        throw new Error('host.late');
      },
    });
  };

  test('what was typed while the mail program was late is the reply when it comes, and is kept under that letter', async () => {
    const kept: Record<string, string> = {};
    const desk = deskOf(lateHost(letter), {}, kept);
    await start(desk);
    typeText(desk, 'By hand.');
    await open(desk, true);
    expect(desk.state()).toMatchObject({ phase: 'letter', notice: { key: 'pane.restored' } });
    expect(text(desk)).toBe('By hand.');
    expect(desk.state().session?.reading.recruiter?.value.name).toBe('Maria Kowalska');
    await Promise.resolve();
    expect(kept['draft:one']).toContain('"By hand."');
    expect(kept['draft:']).toBeUndefined();
    desk.state().notice?.action?.run();
    expect(text(desk)).toMatch(/^Hi Maria,/);
  });

  test('but not over what stands for that letter, nor over another one: there it is offered', async () => {
    const kept: Record<string, string> = {};
    const before = deskOf(hostOf(), {}, kept);
    await start(before);
    typeText(before, 'From before.');
    save(before);
    const desk = deskOf(lateHost(letter, { ...letter, id: 'two' }), {}, kept);
    await start(desk);
    typeText(desk, 'By hand.');
    await open(desk, true);
    expect(text(desk)).toBe('From before.');
    expect(desk.state().notice).toMatchObject({ key: 'pane.by-hand.before', values: { words: 'By hand.' } });
    const other = deskOf(lateHost({ ...letter, id: 'two' }), {}, {});
    await start(other);
    typeText(other, 'By hand.');
    await open(other);
    expect(text(other)).toMatch(/^Hi Maria,/);
    other.state().notice?.action?.run();
    expect(text(other)).toBe('By hand.');
    takeBack(other);
    expect(text(other)).toMatch(/^Hi Maria,/);
  });

  test('trying again in vain takes nothing from the person; at the next visit it is offered, not put in place', async () => {
    const kept: Record<string, string> = {};
    const broken = hostOf({
      open: async () => {
        throw new Error('host.unread.body');
      },
    });
    const desk = deskOf(broken, {}, kept);
    await start(desk);
    typeText(desk, 'For Maria.');
    await open(desk, true);
    expect(text(desk)).toBe('For Maria.');
    const next = deskOf(broken, {}, kept);
    await start(next);
    expect(text(next)).not.toBe('For Maria.');
    expect(next.state().notice).toMatchObject({ key: 'pane.by-hand.before', values: { words: 'For Maria.' } });
    next.state().notice?.action?.run();
    expect(text(next)).toBe('For Maria.');
    await Promise.resolve();
    expect(kept['draft:']).toContain('For Maria.');
  });

  test('settings that turn up with the mail program hold from then on', async () => {
    const kept: Record<string, string> = {};
    const desk = deskOf(lateHost(letter), {}, kept);
    await start(desk);
    kept.settings = '1;w=1;+{"signOffName":"Samuel"}';
    await open(desk, true);
    expect(text(desk)).toMatch(/Samuel$/);
  });

  test('a mail program that was waited for already: that is said at once, and not again for the next letter', async () => {
    const desk = deskOf(hostOf(), { waited: true });
    const opening = start(desk);
    expect(desk.state()).toMatchObject({ phase: 'opening', slow: 2 });
    await opening;
    const next = open(desk);
    expect(desk.state()).toMatchObject({ phase: 'opening', slow: 0 });
    await next;
  });

  test('loads the language of the letter; where it does not come, the reply is in English and that is said', async () => {
    const desk = deskOf(hostOf({ open: async () => german }));
    await start(desk);
    expect(desk.state().session?.reply.language).toBe('de');
    const without = deskOf(hostOf({ open: async () => german }), {
      loadWriting: async (code) => {
        if (code !== 'en') throw new Error('offline');
        return en;
      },
    });
    await start(without);
    expect(without.state().session?.reply.language).toBe('en');
    expect(without.state().lacking).toBe('de');
    expect(without.state().said).toContain('German could not be loaded');
  });

  test('a chosen language comes into the open letter, and typed text stays', async () => {
    const desk = deskOf(hostOf());
    await start(desk);
    typeText(desk, 'Mine.');
    expect(await useLanguage(desk, 'de')).toBe(true);
    expect(text(desk)).toBe('Mine.');
    const { session } = desk.state();
    if (session) act(desk, choose(session, { language: 'de' }));
    reset(desk);
    expect(desk.state().session?.reply.language).toBe('de');
    takeBack(desk);
    expect(text(desk)).toBe('Mine.');
  });

  test('not even English: it is said, what the person types stands and is kept, and trying again composes', async () => {
    let failing = true;
    const kept: Record<string, string> = {};
    const desk = deskOf(
      hostOf(),
      {
        loadWriting: async () => {
          if (failing) throw new Error('offline');
          return en;
        },
      },
      kept,
    );
    await start(desk);
    expect(desk.state()).toMatchObject({ lacking: null, session: { due: true, text: '' } });
    expect(desk.state().said).toContain('The words of the reply could not be loaded.');
    typeText(desk, 'By hand.');
    save(desk);
    expect(kept['draft:one']).toContain('By hand.');
    failing = false;
    await open(desk);
    expect(desk.state()).toMatchObject({ phase: 'letter', trouble: '', session: { due: false, text: 'By hand.' } });
    reset(desk);
    expect(text(desk)).toMatch(/^Hi Maria,/);
  });

  test('choices that were kept without typing come back with a line that says so, and a way to start over', async () => {
    const kept: Record<string, string> = {};
    const desk = deskOf(hostOf(), {}, kept);
    await start(desk);
    const plain = text(desk);
    const { session } = desk.state();
    if (session) act(desk, choose(session, { reason: 'other-offer' }));
    const chosen = text(desk);
    save(desk);
    await open(desk);
    expect(text(desk)).toBe(chosen);
    expect(desk.state().notice?.key).toBe('pane.restored.choices');
    desk.state().notice?.action?.run();
    expect(text(desk)).toBe(plain);
  });

  test('words of the interface that do not come leave English in place, and it is called English', async () => {
    const desk = deskOf(hostOf(), {
      interfaceLanguage: 'de-DE',
      loadFirstWords: async () => {
        throw new Error('offline');
      },
    });
    await start(desk);
    takeSettings(desk);
    await Promise.resolve();
    expect(desk.state()).toMatchObject({ tongue: 'en', mine: 'de' });
  });
});

describe('a reply that was composed elsewhere', () => {
  /** Answers as the worker does; what it gives is copied. */
  const aside: World['read'] = async (asked) => structuredClone(await answerHere(structuredClone(asked)));

  test('stands before anything that composes is in the page; what is chosen then follows when it comes', async () => {
    const writing = later<void>();
    const desk = deskOf(hostOf(), { read: aside, loadWriting: () => writing.promise.then(() => en) });
    await start(desk);
    const first = desk.state().session;
    expect(text(desk)).toBe(text(await reference()));
    expect(first).toMatchObject({ due: false, given: { suggest: null, languages: null } });
    if (first) act(desk, choose(first, { intent: 'one-line' }));
    expect(desk.state().session).toMatchObject({ due: true, text: first?.text, wish: { intent: 'one-line' } });
    const judging = judge(desk);
    writing.done();
    await judging;
    const shorter = await reference();
    const there = shorter.state().session;
    if (there) act(shorter, choose(there, { intent: 'one-line' }));
    expect(desk.state().session?.due).toBe(false);
    expect(text(desk)).toBe(text(shorter));
    expect(text(desk)).not.toBe(first?.text);
    takeBack(desk);
    expect(text(desk)).toBe(first?.text);
  });

  test('where something was typed and chosen before, it stays when the reply is composed, and a line says so', async () => {
    const writing = later<void>();
    const desk = deskOf(hostOf(), { read: aside, loadWriting: () => writing.promise.then(() => en) });
    await start(desk);
    typeText(desk, 'Mine.');
    const { session } = desk.state();
    if (session) act(desk, choose(session, { intent: 'one-line' }));
    expect(desk.state().notice?.key).not.toBe('pane.kept');
    const judging = judge(desk);
    writing.done();
    await judging;
    expect(text(desk)).toBe('Mine.');
    expect(desk.state().notice?.key).toBe('pane.kept');
  });

  test('is composed once: what comes later composes nothing anew', async () => {
    const desk = deskOf(hostOf(), { read: aside });
    await start(desk);
    const first = desk.state().session;
    await judge(desk);
    expect(desk.state().session?.reply).toBe(first?.reply);
    expect(desk.state().session?.given.suggest).not.toBeNull();
  });

  test('keys and undo do not wait for what composes', async () => {
    const desk = deskOf(hostOf(), { read: aside, loadWriting: () => new Promise(() => {}) });
    await start(desk);
    const first = text(desk);
    typeText(desk, 'Mine.');
    expect(desk.state().session).toMatchObject({ text: 'Mine.', due: false });
    takeBack(desk);
    expect(desk.state().session).toMatchObject({ text: first, due: false });
  });

  test('is not inserted as long as it is not what was chosen; that is said, and goes well later', async () => {
    const put: Insertion[] = [];
    let offline = true;
    const desk = deskOf(
      hostOf({
        insert: async (each) => {
          put.push(each);
          return inserted;
        },
      }),
      {
        read: aside,
        loadWriting: async () => {
          if (offline) throw new Error('offline');
          return en;
        },
      },
    );
    await start(desk);
    const { session } = desk.state();
    if (session) act(desk, choose(session, { reason: 'other-offer' }));
    await insert(desk);
    expect(put).toEqual([]);
    expect(desk.state()).toMatchObject({ outcome: { outcome: 'failed', says: 'pane.part.late' }, unjudged: true });
    offline = false;
    await insert(desk);
    expect(put).toHaveLength(1);
    expect(put[0]?.text).toMatch(/another position/);
  });

  test('what composes never comes: after four seconds that is said, and the button is free again', async () => {
    jest.useFakeTimers();
    const put: Insertion[] = [];
    const desk = deskOf(
      hostOf({
        insert: async (each) => {
          put.push(each);
          return inserted;
        },
      }),
      { read: aside, loadWriting: () => new Promise(() => {}) },
    );
    await start(desk);
    const { session } = desk.state();
    if (session) act(desk, choose(session, { reason: 'other-offer' }));
    const inserting = insert(desk);
    expect(desk.state().busy).toBe(true);
    await jest.advanceTimersByTimeAsync(4100);
    await inserting;
    expect(desk.state()).toMatchObject({ busy: false, outcome: { outcome: 'failed', says: 'pane.part.late' } });
    expect(put).toEqual([]);
    jest.useRealTimers();
  });

  test('another letter is opened while the reply to the one before is composed: nothing is inserted for it', async () => {
    const put: Insertion[] = [];
    const writing = later<void>();
    const answers = [letter, { ...letter, id: 'two' }];
    const desk = deskOf(
      hostOf({
        open: async () => answers.shift() ?? null,
        insert: async (each) => {
          put.push(each);
          return inserted;
        },
      }),
      { read: aside, loadWriting: () => writing.promise.then(() => en) },
    );
    await start(desk);
    const { session } = desk.state();
    if (session) act(desk, choose(session, { reason: 'other-offer' }));
    const inserting = insert(desk);
    await open(desk);
    writing.done();
    await inserting;
    expect(put).toEqual([]);
    expect(desk.state()).toMatchObject({ busy: false, session: { given: { message: { id: 'two' } } } });
  });

  test('what was chosen is composed though the manners do not come', async () => {
    const desk = deskOf(hostOf(), {
      read: aside,
      loadManners: async () => {
        throw new Error('offline');
      },
    });
    await start(desk);
    const { session } = desk.state();
    if (session) act(desk, choose(session, { reason: 'other-offer' }));
    await judge(desk);
    expect(desk.state()).toMatchObject({ unjudged: true, session: { due: false } });
    expect(text(desk)).toMatch(/another position/);
  });

  test('a letter in another language is answered in it, and what was done before is done again', async () => {
    const kept: Record<string, string> = {};
    const desk = deskOf(hostOf({ open: async () => german }), { read: aside }, kept);
    await start(desk);
    expect(desk.state().session?.reply.language).toBe('de');
    const { session } = desk.state();
    if (session) act(desk, choose(session, { reason: 'other-offer' }));
    await judge(desk);
    const done = text(desk);
    save(desk);
    await Promise.resolve();
    const again = deskOf(hostOf({ open: async () => german }), { read: aside }, kept);
    await start(again);
    expect(text(again)).toBe(done);
  });

  /** The same letter, read and answered in the page. */
  const reference = async (): Promise<Desk> => {
    const desk = deskOf(hostOf());
    await start(desk);
    return desk;
  };
});

describe('judging', () => {
  test('comes after the reply, by the manners of its language', async () => {
    const desk = deskOf(hostOf({ open: async () => german }));
    await start(desk);
    expect(desk.state().session?.review).toEqual([]);
    await judge(desk);
    expect(desk.state().session?.review).toHaveLength(12);
    expect(desk.state().session?.given.languages?.de?.manners).toEqual(de.manners);
    expect(desk.say('review.gratitude.name')).toBe(laterWords['review.gratitude.name']);
  });

  test('what does not load is said and can be tried again; nothing is lost', async () => {
    let offline = true;
    const desk = deskOf(hostOf(), {
      loadManners: async () => {
        if (offline) throw new Error('offline');
        return en.manners;
      },
    });
    await start(desk);
    typeText(desk, 'Mine.');
    await judge(desk);
    expect(desk.state()).toMatchObject({ unjudged: true });
    expect(desk.state().session?.review).toEqual([]);
    expect(text(desk)).toBe('Mine.');
    offline = false;
    await judge(desk);
    expect(desk.state()).toMatchObject({ unjudged: false });
    expect(desk.state().session?.review).toHaveLength(12);
    expect(text(desk)).toBe('Mine.');
  });

  const shown = (desk: Desk) => {
    const { session } = desk.state();
    return session && verdictsOn(desk, session);
  };

  test('what was said of one text is not shown beside another, and stands again where the text is the same', async () => {
    const desk = deskOf(hostOf());
    await start(desk);
    expect(shown(desk)).toBeNull();
    await judge(desk);
    expect(shown(desk)).toHaveLength(12);
    typeText(desk, 'i dont want ur job!!!');
    expect(shown(desk)).toBeNull();
    await judge(desk);
    const { session } = desk.state();
    expect(shown(desk)).toEqual(session?.review);
    if (session) act(desk, dismiss(session, 'gratitude'));
    expect(shown(desk)).toHaveLength(12);
    if (session) act(desk, choose(session, { tone: 'formal' }));
    expect(shown(desk)).toBeNull();
  });

  test('keys that come while the manners load: the verdict is on the text that stands then', async () => {
    const manners = later<typeof en.manners>();
    const desk = deskOf(hostOf(), { loadManners: () => manners.promise });
    await start(desk);
    const judging = judge(desk);
    typeText(desk, 'No.');
    manners.done(en.manners);
    await judging;
    expect(desk.state().judged?.session.text).toBe('No.');
    expect(shown(desk)).toEqual(desk.state().session?.review);
  });

  test('no key is judged: not the first, nor those that make one step with it', async () => {
    const desk = deskOf(hostOf());
    await start(desk);
    await judge(desk);
    const { session } = desk.state();
    let times = 0;
    const review: typeof judgeDraft = (reviewed) => {
      times++;
      return judgeDraft(reviewed);
    };
    if (session) desk.set({ session: regive(session, { review }) });
    for (const words of ['T', 'Th', 'Tha']) typeText(desk, words);
    expect(times).toBe(0);
    expect(desk.state().session?.review).toHaveLength(12);
    expect(times).toBe(1);
  });
});

describe('working', () => {
  test('starting over and taking that back', async () => {
    const desk = deskOf(hostOf());
    await start(desk);
    typeText(desk, 'Mine.');
    over(desk);
    expect(text(desk)).toMatch(/^Hi Maria,/);
    desk.state().notice?.action?.run();
    expect(text(desk)).toBe('Mine.');
  });

  test('typing is kept a moment later, at once when asked, and forgotten when all is as it was', async () => {
    jest.useFakeTimers();
    const kept: Record<string, string> = {};
    const desk = deskOf(hostOf(), {}, kept);
    await start(desk);
    typeText(desk, 'Mi');
    typeText(desk, 'Mine');
    expect(kept['draft:one']).toBeUndefined();
    await jest.advanceTimersByTimeAsync(150);
    expect(kept['draft:one']).toContain('"Mine"');
    // One run of typing is one step.
    takeBack(desk);
    expect(text(desk)).toMatch(/^Hi Maria,/);
    save(desk);
    await jest.advanceTimersByTimeAsync(0);
    expect(kept['draft:one']).toBeUndefined();
    jest.useRealTimers();
  });
});

describe('inserting', () => {
  test('hands over the text as it stands, and twice at once only once', async () => {
    const handed: Insertion[] = [];
    const desk = deskOf(
      hostOf({
        insert: async (insertion) => {
          handed.push(insertion);
          return inserted;
        },
      }),
    );
    await start(desk);
    const { session } = desk.state();
    if (session) act(desk, edit(session, 'A & <b>\n\nline\nbreak'));
    await Promise.all([insert(desk), insert(desk)]);
    expect(handed).toHaveLength(1);
    expect(handed[0]).toMatchObject({
      for: 'one',
      text: 'A & <b>\n\nline\nbreak',
      html: '<p>A &amp; &lt;b&gt;</p><p>line<br>break</p>',
    });
    expect(desk.state()).toMatchObject({ inserted: true, busy: false });
  });

  test('a letter that is no invitation gets no reply that nobody has seen', async () => {
    const handed: Insertion[] = [];
    const minutes = {
      ...letter,
      subject: 'Minutes',
      text: 'Hi all,\n\nattached are the minutes of the board.\n\nMaria',
    };
    const desk = deskOf(
      hostOf({
        open: async () => minutes,
        insert: async (insertion) => {
          handed.push(insertion);
          return inserted;
        },
      }),
    );
    await start(desk);
    expect(desk.state().session?.reading.isInterviewInvitation).toBe(false);
    await insert(desk);
    expect(handed).toHaveLength(0);
    expect(desk.state().said).toBe('This does not look like an interview invitation.');
    desk.set({ anyway: true });
    await insert(desk);
    expect(handed).toHaveLength(1);
  });

  test('a host that fails is said, and inserting again works', async () => {
    let failing = true;
    const desk = deskOf(
      hostOf({
        insert: async () => {
          if (failing) throw new Error('broken');
          return inserted;
        },
      }),
    );
    await start(desk);
    await insert(desk);
    expect(desk.state()).toMatchObject({ inserted: false, busy: false });
    expect(desk.state().said).toContain('was not inserted');
    failing = false;
    await insert(desk);
    expect(desk.state().inserted).toBe(true);
  });

  test('what became of an earlier letter’s insertion is not said over the next letter', async () => {
    const slow = later<Inserted>();
    const answers = [letter, { ...letter, id: 'two' }];
    const desk = deskOf(hostOf({ open: async () => answers.shift() ?? null, insert: () => slow.promise }));
    await start(desk);
    const inserting = insert(desk);
    await open(desk);
    slow.done(inserted);
    await inserting;
    expect(desk.state()).toMatchObject({ inserted: false, busy: false, outcome: null });
    expect(desk.state().session?.given.message.id).toBe('two');
  });

  test('but what went wrong with it is', async () => {
    const slow = later<Inserted>();
    const answers = [letter, { ...letter, id: 'two' }];
    const desk = deskOf(hostOf({ open: async () => answers.shift() ?? null, insert: () => slow.promise }));
    await start(desk);
    const inserting = insert(desk);
    await open(desk);
    slow.done({ outcome: 'failed', says: 'host.failed.no-reply' });
    await inserting;
    expect(desk.state().said).toMatch(/^About the letter before this one: The mail program did not open/);
    expect(desk.state().earlier).toMatchObject({ says: 'host.failed.no-reply' });
  });

  test('and stays until the person has taken note, whatever is opened meanwhile', async () => {
    const slow = later<Inserted>();
    const next = later<Message>();
    const answers = [Promise.resolve(letter), next.promise, Promise.resolve(null)];
    const desk = deskOf(hostOf({ open: () => answers.shift() as Promise<Message>, insert: () => slow.promise }));
    await start(desk);
    const inserting = insert(desk);
    const opening = open(desk);
    slow.done({ outcome: 'failed', says: 'host.failed.no-reply' });
    await inserting;
    expect(desk.state().phase).toBe('opening');
    expect(desk.state().earlier?.says).toBe('host.failed.no-reply');
    next.done({ ...letter, id: 'two', subject: 'Soup of the week', text: 'Three soups for a rainy Sunday.' });
    await opening;
    expect(desk.state().phase).toBe('letter');
    await open(desk);
    expect(desk.state()).toMatchObject({ phase: 'empty', earlier: { says: 'host.failed.no-reply' } });
  });

  test('is taken out again once, and the note of the answer with it', async () => {
    const kept: Record<string, string> = {};
    const undo = jest.fn(async (): Promise<Inserted> => ({ outcome: 'undone', says: 'host.undone' }));
    const desk = deskOf(hostOf({ insert: async () => ({ ...inserted, undo }) }), {}, kept);
    await start(desk);
    await insert(desk);
    expect(kept.answered).toMatch(/\+\w+ 2026-11-23/);
    await Promise.all([takeOut(desk), takeOut(desk)]);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(desk.state().inserted).toBe(false);
    expect(kept.answered).toMatch(/;\+$/);
  });

  test('taking out takes its time: within five seconds it is said that the mail program is waited for', async () => {
    jest.useFakeTimers();
    try {
      const slow = later<Inserted>();
      const desk = deskOf(hostOf({ insert: async () => ({ ...inserted, undo: () => slow.promise }) }));
      await start(desk);
      await insert(desk);
      const undoing = takeOut(desk);
      await jest.advanceTimersByTimeAsync(5000);
      expect(desk.state()).toMatchObject({ busy: true, outcome: { says: 'host.waiting' } });
      expect(desk.state().said).toMatch(/^Still waiting/);
      slow.done({ outcome: 'undone', says: 'host.undone' });
      await undoing;
      expect(desk.state()).toMatchObject({ busy: false, inserted: false, outcome: { says: 'host.undone' } });
    } finally {
      jest.useRealTimers();
    }
  });

  test.each([
    ['undone', 'host.undone', false],
    ['unknown', 'host.undo.unknown', true],
  ] as const)(
    'taken out (%s) after another letter was opened: that letter keeps its own state',
    async (outcome, says, isTold) => {
      const kept: Record<string, string> = {};
      const slow = later<Inserted>();
      const answers = [letter, { ...letter, id: 'two' }];
      const desk = deskOf(
        hostOf({
          open: async () => answers.shift() ?? null,
          insert: async () => ({ ...inserted, undo: () => slow.promise }),
        }),
        {},
        kept,
      );
      await start(desk);
      await insert(desk);
      const undoing = takeOut(desk);
      await open(desk);
      desk.set({ inserted: true });
      slow.done({ outcome, says });
      await undoing;
      expect(desk.state()).toMatchObject({ inserted: true, busy: false, outcome: null });
      expect(desk.state().earlier?.says === says).toBe(isTold);
      expect(kept.answered).toMatch(outcome === 'undone' ? /;\+$/ : /\+\w+ 2026/);
    },
  );

  test('blank text is not inserted, and it is said', async () => {
    const desk = deskOf(hostOf());
    await start(desk);
    typeText(desk, '  \n ');
    await insert(desk);
    expect(desk.state().said).toBe('There is no text to insert yet.');
    expect(desk.state().inserted).toBe(false);
  });
});

describe('a time is offered to one company only', () => {
  const slots = [{ start: '2026-12-01T10:00', minutes: null, zone: 'Europe/Berlin' }];
  const remarks = (desk: Desk) => {
    const { session } = desk.state();
    return session ? slotRemarks(choose(session, { intent: 'move', slots }), null).flat() : null;
  };
  const said = [{ key: 'reply.slot.offered-elsewhere', fields: { name: '' } }];

  test('once inserted it is pointed out beside other letters, also after the pane was closed', async () => {
    const kept: Record<string, string> = {};
    const desk = deskOf(hostOf(), {}, kept);
    await start(desk);
    const { session } = desk.state();
    if (session) act(desk, choose(session, { intent: 'move', slots }));
    expect(remarks(desk)).toEqual([]);
    await insert(desk);
    const later = deskOf(hostOf({ open: async () => german }), {}, kept);
    await start(later);
    expect(remarks(later)).toEqual(said);
    const same = deskOf(hostOf(), {}, kept);
    await start(same);
    expect(remarks(same)).toEqual([]);
    expect(JSON.stringify(kept)).not.toMatch(/Maria|Acme/);
  });

  test('a reply that is taken out again gives the time free', async () => {
    const kept: Record<string, string> = {};
    const undo = async (): Promise<Inserted> => ({ outcome: 'undone', says: 'host.undone' });
    const desk = deskOf(hostOf({ insert: async () => ({ ...inserted, undo }) }), {}, kept);
    await start(desk);
    const { session } = desk.state();
    if (session) act(desk, choose(session, { intent: 'move', slots }));
    await insert(desk);
    await takeOut(desk);
    const other = deskOf(hostOf({ open: async () => german }), {}, kept);
    await start(other);
    expect(remarks(other)).toEqual([]);
  });
});

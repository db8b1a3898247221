import { describe, expect, it } from '@jest/globals';
import { clean, cleanBody } from '../../../src/core/message/clean';
import { fold } from '../../../src/core/message/fold';
import { newest } from '../../../src/core/message/newest';
import { plain } from '../../../src/core/message/plain';
import { signatureAt } from '../../../src/core/message/signature';

describe('clean', () => {
  it.each([
    ['Hi\r\nBcc: evil@x.test', 'Hi Bcc: evil@x.test'],
    ['a\u0000b\u2028c\u0085d', 'a b c d'],
    ['\u202eevil\u202c name\u200b', 'evil name'],
    ['lone \ud800 surrogate', 'lone \ufffd surrogate'],
    ['Ame\u0301lie', 'Amélie'],
    ['  a   b ', 'a b'],
  ])('%j', (raw, safe) => expect(clean(raw)).toBe(safe));

  it('never cuts a character in two', () => {
    expect(clean(`${'a'.repeat(254)}😀`)).toBe('a'.repeat(254));
  });

  it('keeps the lines of a body', () => expect(cleanBody('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e'));
});

describe('fold', () => {
  it('keeps the length', () => {
    for (const text of ['Müller, Łódź İstanbul ß ﬁ 田中 한글 Ａｂ “x” – ’', 'Ёлка ΑΒΓ'])
      expect(fold(text)).toHaveLength(text.length);
  });
  it('drops accents and case', () => expect(fold('Élévia MÜLLER Łódź ’')).toBe("elevia muller lodz '"));
});

describe('plain', () => {
  it('leaves out what is hidden from the eye', () => {
    const html =
      '<title>t</title><style>p{}</style><div style="display:none">{{role}}</div><p style="mso-hide:all">x</p><p>Hello<span style="font-size:0">evil</span> you</p><!-- c --><script>1</script>';
    expect(plain(html)).toBe('Hello you');
  });
  it('keeps rows, items, links and quotes', () => {
    expect(
      plain(
        '<table><tr><td>Date</td><td>Monday</td></tr></table><ul><li>One</li></ul><a href="https://x.example/a">Book</a><blockquote>old</blockquote>',
      ),
    ).toBe('Date  Monday\n\n- One\n\nBook <https://x.example/a>\n\n> old');
  });
  it('decodes characters', () =>
    expect(plain('M&uuml;ller &amp; S&#246;hne &#x1F600; &bogus; &nbsp;x')).toBe('Müller & Söhne 😀 &bogus; \u00a0x'));
  it.each(['<', '<a', '</', '<!--', '<style>', '<p style="display:none">', '&#55555555;', '<a href="x>y', '<<<>>>'])(
    'stands %j',
    (html) => {
      expect(typeof plain(html)).toBe('string');
    },
  );
});

describe('newest', () => {
  it.each([
    ['Outlook', 'New.\n\nFrom: A <a@x.example>\nSent: Monday\nTo: B\nSubject: S\n\nOld.'],
    ['Outlook, German', 'New.\n\nVon: A <a@x.example>\nGesendet: Montag\nAn: B\nBetreff: S\n\nOld.'],
    ['Outlook, Japanese', 'New.\n\n差出人: A <a@x.example>\n送信日時: 月曜\n宛先: B\n件名: S\n\nOld.'],
    ['Gmail', 'New.\n\nOn Mon, 5 May 2025 at 16:41, A <a@x.example> wrote:\n> Old.'],
    ['Gmail on two lines', 'New.\n\nOn Mon, 5 May 2025 at 16:41, A\n<a@x.example> wrote:\n\n> Old.'],
    ['French', 'New.\n\nLe lun. 5 mai 2025 à 16:41, A <a@x.example> a écrit :\n> Old.'],
    ['Spanish', 'New.\n\nEl lun, 5 may 2025 a las 16:41, A (<a@x.example>) escribió:\n> Old.'],
    ['Portuguese', 'New.\n\nEm seg., 5 de mai. de 2025 às 16:41, A <a@x.example> escreveu:\n> Old.'],
    ['Italian', 'New.\n\nIl giorno lun 5 mag 2025 alle ore 16:41 A <a@x.example> ha scritto:\n> Old.'],
    ['Dutch', 'New.\n\nOp ma 5 mei 2025 om 16:41 schreef A <a@x.example>:\n> Old.'],
    ['Polish', 'New.\n\nW dniu 5.05.2025 o 16:41 A pisze:\n> Old.'],
    ['Swedish', 'New.\n\nDen mån 5 maj 2025 kl 16:41 skrev A <a@x.example>:\n> Old.'],
    ['Chinese', 'New.\n\n在 2025年5月5日，A <a@x.example> 写道：\n> Old.'],
    ['Korean', 'New.\n\n2025년 5월 5일 (월) 오후 4:41, A <a@x.example>님이 작성:\n> Old.'],
    ['dashes', 'New.\n\n-----Original Message-----\nFrom: A <a@x.example>\nSent: Monday\nTo: B\nSubject: S\n\nOld.'],
    ['signs alone', 'New.\n\n> Old.'],
  ])('%s', (_name, body) => {
    expect(newest(body)).toMatchObject({ text: 'New.', quoted: 'Old.' });
  });

  it('takes a forwarded letter with its head', () => {
    const body =
      'for you x\n\n---------- Forwarded message ---------\nFrom: G T <g@x.example>\nDate: Mon\nSubject: S\nTo: <m@x.example>\n\nHello';
    expect(newest(body)).toMatchObject({
      text: 'for you x',
      quoted: 'Hello',
      forwarded: true,
      head: { from: { name: 'G T', address: 'g@x.example' }, subject: 'S' },
    });
  });

  it('does not take a sentence for a mark', () => {
    const body = 'Date: Monday\nFrom: our office\nOn Monday we wrote to you about this:\nPlease answer.';
    expect(newest(body).text).toBe(body);
  });
});

describe('signatureAt', () => {
  const at = (text: string) =>
    text.slice(signatureAt(text, fold(text), ['kind regards', 'thanks', 'best'], ['jane doe']));
  it('begins with the goodbye', () =>
    expect(at('Hi\n\nThanks for applying.\n\nKind regards,\nJane Doe')).toBe('Kind regards,\nJane Doe'));
  it('begins with the name where nobody says goodbye', () =>
    expect(at('Hi\n\nText here.\nJane Doe\nHR')).toBe('Jane Doe\nHR'));
  it('begins with the dashes', () => expect(at('Hi\n\nText.\n-- \nJ')).toBe('-- \nJ'));
  it('is the end where there is none', () => expect(at('Hi\n\nText.')).toBe(''));
});

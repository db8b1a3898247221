import { describe, expect, it } from '@jest/globals';
import { calendar } from '../../../src/core/reading/calendar';
import { jsonLd } from '../../../src/core/reading/json-ld';
import { language } from '../../../src/core/reading/language';

const ics = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

describe('calendar', () => {
  it('reads an appointment, folded lines and escapes', () => {
    const event = calendar(
      ics(
        'DTSTART;TZID="W. Europe Standard Time":20260312T140000',
        'DTEND;TZID="W. Europe Standard Time":20260312T144500',
        'SUMMARY:Interview\\, first',
        '  round',
        'ORGANIZER;CN="Weber, Anna":mailto:anna@firm.example',
        'ATTENDEE;CN=Kim:mailto:kim@post.example',
        'LOCATION:Room 3\\nBcc: evil@x.test',
        'BEGIN:VALARM',
        'SUMMARY:Alarm',
        'END:VALARM',
      ),
    );
    expect(event).toMatchObject({
      method: 'REQUEST',
      start: '2026-03-12T14:00',
      minutes: 45,
      zone: 'W. Europe Standard Time',
      summary: 'Interview, first round',
      organizer: { name: 'Weber, Anna', address: 'anna@firm.example' },
      attendees: [{ name: 'Kim', address: 'kim@post.example' }],
    });
    expect(event?.location).not.toContain('\n');
  });

  it('refuses dates that are none and does not unroll repetitions', () => {
    expect(calendar(ics('DTSTART:99999999T999999Z'))?.start).toBeNull();
    expect(calendar(ics('DTSTART:20260230T100000'))?.start).toBeNull();
    expect(calendar(ics('DTSTART:20260312T100000Z', 'RRULE:FREQ=DAILY;INTERVAL=999999999999;COUNT=5'))).toMatchObject({
      start: '2026-03-12T10:00',
      zone: 'UTC',
    });
    expect(calendar('')).toBeNull();
  });

  it('takes a duration', () => {
    expect(calendar(ics('DTSTART:20260312T100000Z', 'DURATION:PT1H30M'))?.minutes).toBe(90);
  });
});

describe('data in a page', () => {
  it('reads an event', () => {
    const html =
      '<script type="application/ld+json">{"@type":"EventReservation","reservationFor":{"@type":"Event","name":"Interview","startDate":"2026-02-18T13:30:00-05:00"}}</script>';
    expect(jsonLd(html)).toMatchObject({ title: 'Interview', start: '2026-02-18T13:30', zone: '-05:00' });
  });

  it.each([
    '<script type="application/ld+json">{"a":',
    `<script type="application/ld+json">${'['.repeat(9000)}</script>`,
    '<script>',
  ])('survives %#', (html) => {
    expect(jsonLd(html)).toBeNull();
  });
});

describe('language', () => {
  it.each([
    ['Interview invitation', 'We look forward to meeting you', 'en'],
    ['', 'Wir freuen uns auf das Gespräch mit Ihnen', 'de'],
    ['', 'Nous vous proposons un échange mardi', 'fr'],
    ['', 'Nos gustaría hablar contigo el lunes', 'es'],
    ['', 'Gostaríamos de falar com você na segunda', 'pt'],
    ['', 'Vorremmo parlare con lei lunedì', 'it'],
    ['', 'We spreken je graag op maandag', 'nl'],
    ['', 'Chcielibyśmy się z Panią spotkać', 'pl'],
    ['', 'Vi vill gärna träffa dig på måndag', 'sv'],
    ['面接のご案内', '', 'ja'],
    ['面试邀请', '', 'zh'],
    ['면접 안내', '', 'ko'],
    ['', 'Vi vil gerne invitere dig til en samtale. Kan du på mandag? Venlig hilsen', 'da'],
    ['', 'Приглашаем вас на собеседование', 'ru'],
    ['', 'Kutsumme sinut haastatteluun. Sopiiko aika? Ystävällisin terveisin', 'fi'],
  ])('%s %s', (subject, text, code) => {
    expect(language(subject, text).value).toBe(code);
  });
});

import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { digits, far, labels, perLogit, tableOf, zero } from '../../../src/core/reading/facts/tagger-table';
import { read } from '../../../src/core/reading/read';

describe('a table', () => {
  const digit = (steps: number) => digits[zero + steps] ?? '';
  // Key 1 says 8 steps for the first label and 4 against the third; key 64 says 2 for the last.
  const near = `01${digits[0b101]}${digit(8)}${digit(-4)}0-${digits[0b100000]}${digit(2)}`;
  // Three digits: 5000 further on; the longest distance says nothing, then 1 more.
  const table = tableOf(`${near}${digits[far + 1]}E8${digits[1]}${digit(-1)}___0` + `01${digits[1]}${digit(3)}`);
  const said = (...keys: readonly number[]) => {
    const row = new Float64Array(labels);
    table.add(Int32Array.from(keys), 0, keys.length, row, 0);
    return [...row];
  };
  test('says what is written of a key, and nothing of others', () => {
    expect(said(1)).toEqual([8 / perLogit, 0, -4 / perLogit, 0, 0, 0]);
    expect(said(2)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(said(1, 63)).toEqual([8 / perLogit, 0, -4 / perLogit, 0, 0, 2 / perLogit]);
    expect(said(63 + 5000)).toEqual([-1 / perLogit, 0, 0, 0, 0, 0]);
    expect(said(63 + 5000 + 65_535)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(said(63 + 5000 + 65_535 + 1)).toEqual([3 / perLogit, 0, 0, 0, 0, 0]);
  });
});

const reading = (subject: string, text: string, name: string, address: string) =>
  read(
    { ...emptyMessage, from: { name, address }, to: [{ name: '', address: 'sam@post.example' }], subject, text },
    allLanguages,
    '2026-03-02T10:00:00Z',
  );

test('an office is nobody', () => {
  const { recruiter } = reading(
    '면접심사 안내',
    '안녕하세요. 면접심사는 3월 18일 수요일 오전 11시입니다. 공연기획 단원으로 지원해 주셔서 고맙습니다.\n\n재단법인 새터국악단 사무국\n063-555-0907',
    '새터국악단 사무국',
    'office@saeteo.example',
  );
  expect(recruiter?.value.name ?? null).not.toBe('사무국');
});

test('who is to record an interview is invited, and who is turned down after one is not', () => {
  const told = 'It is a recorded video interview for the Supply Planner role: two minutes for each answer, by 9 March.';
  const invited = (text: string) =>
    reading('Your video interview', text, 'Meridian Talent', 'talent@meridian.example').isInterviewInvitation;
  expect(invited(`Hi Sam,\n\nThe next step is here. ${told}\n\nMeridian Talent`)).toBe(true);
  expect(
    invited(`Hi Sam,\n\nUnfortunately we will not be moving forward with your application. ${told}\n\nMeridian Talent`),
  ).toBe(false);
});

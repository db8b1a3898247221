import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { reading as en } from '../../../src/core/languages/en/reading';
import { loadReading } from '../../../src/core/languages/load-parts';
import { emptyMessage, type Message } from '../../../src/core/message/message';
import { eastern } from '../../../src/core/reading/facts/eastern';
import { read } from '../../../src/core/reading/read';
import { readWith } from '../../../src/core/reading/read-with';

const now = '2026-03-01T10:00:00Z';
const from = { name: '', address: 'saiyo@minamo.example' };
const japanese: Message = {
  ...emptyMessage,
  from,
  subject: '面接のご案内',
  text: '李様\n\nミナモ電装の久我です。ご応募ありがとうございます。3月5日（木）10時より弊社にて面接を行いますので、お越しください。',
};
const english: Message = {
  ...emptyMessage,
  from,
  subject: 'Interview',
  text: 'Dear Wren,\n\nwe would like to invite you to an interview on Thursday 5 March at 10 am.\n\n저는 두레랩스 피플팀 한여울입니다.',
};

describe('a reader that fetches what a letter needs', () => {
  it.each([
    ['in Japanese', japanese],
    ['in English, with a line in Korean', english],
  ])('reads a letter %s as one that has everything at hand', async (_, message) => {
    const asked: string[] = [];
    const reader = readWith(en, loadReading, async () => {
      asked.push('eastern');
      return eastern;
    });
    const whole = read(message, allLanguages, now);
    expect(whole.recruiter).not.toBeNull();
    expect(await reader(message, now)).toEqual(whole);
    expect(await reader(message, now)).toEqual(whole);
    expect(asked).toEqual(['eastern']);
  });

  it('asks for no finders where no such word stands', async () => {
    const reader = readWith(en, loadReading, () => Promise.reject(new Error('asked for')));
    const plain = { ...english, text: english.text.split('\n\n저')[0] ?? '' };
    expect(await reader(plain, now)).toEqual(read(plain, allLanguages, now));
  });

  it('reads as in a language that is not ours where they do not come, and asks again', async () => {
    let isOn = false;
    const reader = readWith(en, loadReading, async () => {
      if (!isOn) throw new Error('offline');
      return eastern;
    });
    const first = await reader(japanese, now);
    expect([first.language.value, first.answerIn]).toEqual(['ja', 'en']);
    isOn = true;
    expect(await reader(japanese, now)).toEqual(read(japanese, allLanguages, now));
  });
});

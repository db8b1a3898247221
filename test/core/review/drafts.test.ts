import { describe, expect, test } from '@jest/globals';
import { review } from '../../../src/core/review/review';
import { draftsIn } from './drafts';

const looks = (written: ReturnType<typeof draftsIn>[number]) =>
  review(written.reviewed).filter((each) => each.verdict === 'look');

const overlap = (mark: string, word: string): boolean =>
  mark.trim() !== '' && (mark.includes(word) || word.includes(mark));

describe('drafts as people write them', () => {
  const good = draftsIn('good');
  const faulty = draftsIn('faulty');

  test('false alarms on at most 2 of 100 good ones', () => {
    if (!process.env.DRAFTS) expect(good.length).toBeGreaterThanOrEqual(100);
    const alarms = good.flatMap((each) => {
      const found = looks(each).map(
        (verdict) =>
          `${each.where}: ${verdict.name} ${verdict.faults.map((fault) => `${fault.fault} ${JSON.stringify(fault.words.map((word) => word.text.slice(0, 40)))}`)}`,
      );
      return found.length > 0 ? [found.join('; ')] : [];
    });
    if (alarms.length > good.length * 0.02) console.log(`${alarms.length} of ${good.length}\n${alarms.join('\n')}`);
    expect(alarms.length).toBeLessThanOrEqual(good.length * 0.02);
  });

  test('95 of 100 faults found, the right words marked', () => {
    if (!process.env.DRAFTS) expect(faulty.length).toBeGreaterThanOrEqual(150);
    const missed = faulty.filter((each) => {
      const marked = looks(each)
        .filter((verdict) => each.checks.includes(verdict.name))
        .flatMap((verdict) => verdict.faults.flatMap((fault) => fault.words));
      const said = looks(each).some((verdict) => each.checks.includes(verdict.name));
      return (
        !said ||
        !each.words.every((word) => marked.some((mark) => overlap(mark.text.toLowerCase(), word.toLowerCase())))
      );
    });
    const told = missed.map(
      (each) =>
        `${each.where}: ${each.checks} ${JSON.stringify(each.words)} got ${JSON.stringify(looks(each).map((verdict) => [verdict.name, verdict.faults.map((fault) => fault.fault + fault.words.map((word) => `«${word.text.slice(0, 30)}»`))]))}`,
    );
    if (missed.length > faulty.length * 0.05) console.log(`${missed.length} of ${faulty.length}\n${told.join('\n')}`);
    expect(missed.length).toBeLessThanOrEqual(faulty.length * 0.05);
  });

  test('a mark is exactly the words of the draft it stands for', () => {
    for (const { reviewed } of [...good, ...faulty])
      for (const verdict of review(reviewed))
        for (const fault of verdict.faults)
          for (const word of fault.words) expect(reviewed.text.slice(word.start, word.end)).toBe(word.text);
  });

  test('every repair that is offered removes its fault and adds none', () => {
    let repairs = 0;
    for (const { reviewed } of faulty) {
      const before = review(reviewed).flatMap((verdict) => verdict.faults);
      for (const fault of before) {
        if (fault.repair === undefined) continue;
        repairs++;
        const after = review({ ...reviewed, text: fault.repair, edited: true }).flatMap((verdict) =>
          verdict.faults.map((each) => each.fault),
        );
        expect([fault.repair, after]).not.toEqual([fault.repair, expect.arrayContaining([fault.fault])]);
        expect(before.map((each) => each.fault)).toEqual(expect.arrayContaining(after));
      }
    }
    expect(repairs).toBeGreaterThan(50);
  });
});

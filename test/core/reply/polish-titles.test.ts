import { expect, test } from '@jest/globals';
import { forms } from '../../../src/core/languages/pl/forms';
import { situations } from '../blocks/situations';

const facts = situations[0]?.facts;

/** A title is inflected where that is sure, and else stands in quotation marks, as postings have it, with a capital. */
test.each([
  ['Konstruktor form wtryskowych', 'konstruktora form wtryskowych'],
  ['Młodszy analityk danych', 'młodszego analityka danych'],
  ['Młodszy Analityk Danych', 'młodszego analityka danych'],
  ['Kierownik IT', 'kierownika IT'],
  ['Specjalista ds. zakupów', 'specjalisty ds. zakupów'],
  ['Doradca klienta', 'doradcy klienta'],
  ['Młodszego Księgowego', 'Młodszego Księgowego'],
  ['Kupiec strategiczny', '„Kupiec strategiczny”'],
  ['kierownik regionalny', '„Kierownik regionalny”'],
  ['Starsza specjalistka ds. HR', '„Starsza specjalistka ds. HR”'],
  ['Consultant', '„Consultant”'],
  ['„Senior Java”', '„Senior Java”'],
])('%s', (role, said) => {
  if (!facts) throw new Error('no facts');
  expect(forms['w sprawie']?.({ ...facts, role, company: null })).toBe(
    `w sprawie stanowiska ${said} u Państwa klienta`,
  );
});

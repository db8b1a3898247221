import { expect, test } from '@jest/globals';
import { splitName } from '../../../src/core/reading/facts/name-parts';

test.each([
  ['P.J. Hoogeboom', 'P.J.', 'Hoogeboom'],
  ['J.-L. Martin', 'J.-L.', 'Martin'],
  ['P.J. van der Berg', 'P.J.', 'van der Berg'],
  ['ESPOSITO Marco', 'Marco', 'ESPOSITO'],
  ['NGUYEN Thi Lan', 'Lan', 'NGUYEN'],
])('%s: initials are nobody’s family, a family in capitals stands first', (written, given, family) => {
  const words = written.split(' ');
  expect(splitName(words, words, 'nl')).toEqual({ given, family });
});

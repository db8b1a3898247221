import { expect, test } from '@jest/globals';
import { vocative } from '../../../src/core/languages/pl/vocative';

test.each([
  ['Anna', 'Anno'],
  ['Maria', 'Mario'],
  ['Alicja', 'Alicjo'],
  ['Marek', 'Marku'],
  ['Jacek', 'Jacku'],
  ['Paweł', 'Pawle'],
  ['Michał', 'Michale'],
  ['Kacper', 'Kacprze'],
  ['Aleksander', 'Aleksandrze'],
  ['Piotr', 'Piotrze'],
  ['Dawid', 'Dawidzie'],
  ['Robert', 'Robercie'],
  ['Tomasz', 'Tomaszu'],
  ['Grzegorz', 'Grzegorzu'],
  ['Wojciech', 'Wojciechu'],
  ['Andrzej', 'Andrzeju'],
  ['Karol', 'Karolu'],
  ['Dominik', 'Dominiku'],
  ['Jakub', 'Jakubie'],
  ['Krzysztof', 'Krzysztofie'],
  ['Adam', 'Adamie'],
  ['Stanisław', 'Stanisławie'],
  ['Zbigniew', 'Zbigniewie'],
  ['Jerzy', 'Jerzy'],
])('%s is called %s', (name, called) => {
  expect(vocative(name)).toBe(called);
});

test.each(['Maya', 'Luca', 'Sasha', 'Olivier', 'Kuba', 'constructor', ''])('%j stays as it is written', (name) => {
  expect(vocative(name)).toBe(null);
});

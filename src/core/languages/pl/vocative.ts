/** A first name as it is called: "Anna" → "Anno", "Marek" → "Marku". Only of names that are surely Polish, or a woman's in -a; null of others. */
export const vocative = (given: string, isWoman = false): string | null => {
  // "Kasiu", "Haniu": a pet name.
  if (/^\p{Lu}\p{Ll}*(?:sia|nia|zia)$/u.test(given) && pets.has(given)) return `${given.slice(0, -1)}u`;
  if (women.has(given)) return `${given.slice(0, -1)}o`;
  if (isWoman && /^\p{Lu}\p{Ll}+[bcdfghkłmnprstwzżź]a$/u.test(given)) return `${given.slice(0, -1)}o`;
  if (!men.has(given)) return null;
  for (const [ending, called] of endings) if (given.endsWith(ending)) return given.slice(0, -ending.length) + called;
  return given;
};

const pets = new Set(
  'Ania Asia Basia Frania Gosia Hania Jasia Jadzia Joasia Kasia Krysia Kunia Lusia Marysia Misia Stasia Tosia Zosia Zuzia Ania Renia Jania Stenia'.split(
    ' ',
  ),
);

const women = new Set(
  'Agata Agnieszka Aleksandra Alicja Anna Barbara Beata Bożena Dagmara Danuta Dominika Dorota Edyta Eliza Elżbieta Emilia Ewa Ewelina Gabriela Grażyna Halina Hanna Helena Ilona Irena Iwona Izabela Jadwiga Jagoda Janina Joanna Jolanta Julia Justyna Kamila Karolina Katarzyna Kinga Klaudia Krystyna Lidia Lucyna Magdalena Maja Małgorzata Maria Marlena Marta Martyna Milena Monika Natalia Olga Oliwia Patrycja Paulina Renata Sylwia Teresa Urszula Wanda Weronika Wiktoria Wioletta Zofia Zuzanna Żaneta Aneta Bogumiła Bogusława Celina Daria Ewelina Felicja Honorata Iga Inga Karina Lena Luiza Magda Małgorzata Mirosława Nina Rozalia Róża Sabina Sandra Stanisława Wiesława Zuzanna'.split(
    ' ',
  ),
);

const men = new Set(
  'Adam Aleksander Andrzej Antoni Arkadiusz Artur Bartosz Bogdan Bogusław Cezary Damian Daniel Dariusz Dawid Dominik Filip Grzegorz Henryk Hubert Igor Jacek Jakub Jan Janusz Jarosław Jerzy Kacper Kamil Karol Konrad Krystian Krzysztof Leszek Łukasz Maciej Marcin Marek Mariusz Mateusz Michał Mirosław Mścisław Norbert Oskar Patryk Paweł Piotr Przemysław Radosław Rafał Robert Roman Ryszard Sebastian Stanisław Szymon Tadeusz Tomasz Wiesław Wiktor Witold Wojciech Zbigniew Zdzisław Zygmunt'.split(
    ' ',
  ),
);

/** The first that fits. */
const endings: readonly (readonly [string, string])[] = [
  ['ek', 'ku'],
  ['weł', 'wle'],
  ['ał', 'ale'],
  ['per', 'prze'],
  ['der', 'drze'],
  ['r', 'rze'],
  ['d', 'dzie'],
  ['t', 'cie'],
  ['sz', 'szu'],
  ['rz', 'rzu'],
  ['ch', 'chu'],
  ['k', 'ku'],
  ['l', 'lu'],
  ['j', 'ju'],
  ['b', 'bie'],
  ['f', 'fie'],
  ['m', 'mie'],
  ['n', 'nie'],
  ['p', 'pie'],
  ['w', 'wie'],
];

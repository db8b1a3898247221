/** Our own words as they are said in Portugal. */
export const european = (text: string, region: string | null): string =>
  region === 'PT' ? pairs.reduce((said, [from, to]) => said.replace(from, to), text) : text;

const pairs: readonly (readonly [RegExp, string])[] = [
  [/\bem outra\b/g, 'noutra'],
  [/\bem outro\b/g, 'noutro'],
  [/\bna busca da\b/g, 'na procura da'],
  [/\bna busca\b/g, 'na procura'],
  [/\bminha trajetória\b/g, 'meu percurso'],
  [/\bna meu percurso\b/g, 'no meu percurso'],
];

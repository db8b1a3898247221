/** Our own words as they are said in Portugal. */
export const european = (text: string, region: string | null): string =>
  region === 'PT' ? pairs.reduce((said, [from, to]) => said.replace(from, to), withArticles(text)) : text;

/** In Portugal an article stands before "minha", "nosso", "seus". */
const withArticles = (text: string): string =>
  text.replace(/(?<!\p{L})(?:minhas?|meus?|nossas?|nossos?|suas?|seus?)(?= )/giu, (word, at: number) => {
    if (/(?:^|[^\p{L}])(?:[oa]s?|[dn][oa]s?|pel[oa]s?|aos?|às?|em) $/iu.test(text.slice(0, at))) return word;
    const article = `${/^(?:minha|nossa|sua)/i.test(word) ? 'a' : 'o'}${word.endsWith('s') ? 's' : ''}`;
    const isFirst = word !== word.toLowerCase();
    return `${isFirst ? article.charAt(0).toUpperCase() + article.slice(1) : article} ${word.toLowerCase()}`;
  });

const pairs: readonly (readonly [RegExp, string])[] = [
  [/\bem outra\b/g, 'noutra'],
  [/\bem outro\b/g, 'noutro'],
  [/\bem uma\b/g, 'numa'],
  [/\bem um\b/g, 'num'],
  [/Peço desculpas pelo transtorno/g, 'Peço desculpa pelo incómodo'],
  [/\b([Nn]ão (?:vou )?)seguir \{adiante\}/g, '$1{avançar}'],
  [/\bseguir adiante\b/g, 'avançar'],
  [/\b(precisaria|preciso) (?=combinar|terminar|levá)/g, '$1 de '],
  [/\baté o\b/g, 'até ao'],
  [/\bnão tenho mais\b/g, 'já não tenho'],
  [/\bVou entender\b/g, 'Compreendo'],
  [/\bpreciso remarcar\b/g, 'tenho de remarcar'],
  [/\bfica bom\b/g, 'é possível'],
  [/\bPeço desculpas\b/g, 'Peço desculpa'],
  [/\bpeço desculpas\b/g, 'peço desculpa'],
  [/\b([Dd])esejo muito sucesso na busca/g, '$1esejo-{lhe|lhe|vos|vos} muito sucesso neste recrutamento'],
  [/\bAgradeço (?:muito )?\{o convite/g, 'Agradeço-{lhe|lhe|vos|vos} {o convite'],
  [/\bna busca\b/g, 'neste recrutamento'],
  [/\blogo\b/g, 'em breve'],
  [/\bprosseguirei neste recrutamento/g, 'prosseguirei no processo'],
  [/\bminha trajetória\b/g, 'meu percurso'],
  [/\bna meu percurso\b/g, 'no meu percurso'],
  [/\bo seu retorno\b/g, 'a sua resposta'],
  [/Nesse meio-tempo, /g, 'Entretanto, '],
  [/\bter me apresentado\b/g, 'me ter apresentado'],
  [/\bme escrever\b/g, 'voltar a escrever-me'],
  [/ de novo\b/g, ''],
  [/\bme dedicar\b/g, 'dedicar-me'],
  [/, me (\{diga[^}]*\})/g, ', $1-me'],
  [/, me (\{avise[^}]*\})/g, ', $1-me'],
  [/\bsugiro conversar\b/g, 'sugiro falar'],
  [/\bEstarei viajando\b/g, 'Estarei em viagem'],
  [/\bparticipar da entrevista\b/g, 'participar na entrevista'],
  [/\bparticipar do processo\b/g, 'participar no processo'],
  [/\bparticipar desta\b/g, 'participar nesta'],
  [/\bse deve\b/g, 'deve-se'],
  [/\bTomara que\b/g, 'Oxalá'],
];

/** Latin America, where nobody says "vosotros" and "decidí" is said of what is just done. */
export const latinRegions: readonly string[] = ['AR', 'CL', 'CO', 'CR', 'EC', 'MX', 'PE', 'UY'];

export const isLatin = (region: string | null): boolean => region !== null && latinRegions.includes(region);

/** Our own words as they are said there. */
export const latin = (text: string, region: string | null): string =>
  isLatin(region) ? pairs.reduce((said, [from, to]) => said.replace(from, to), text) : text;

const pairs: readonly (readonly [RegExp, string])[] = [
  [/\bhe decidido\b/g, 'decidí'],
  [/\bHe decidido\b/g, 'Decidí'],
  [/\bMe ha alegrado\b/g, 'Me alegró'],
  [/\bHe aceptado\b/g, 'Acepté'],
  [/\bhe aceptado\b/g, 'acepté'],
  [/\bMe ha surgido\b/g, 'Me surgió'],
  [/\btener en cuenta mi candidatura\b/g, 'considerar mi postulación'],
  [/ deseo mucha suerte\b/g, ' deseo mucho éxito'],
  [/\bMe ha gustado\b/g, 'Me gustó'],
  [/\bmi candidatura\b/g, 'mi postulación'],
  [/\bvídeo\b/g, 'video'],
];

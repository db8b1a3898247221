import type { Reading } from '../reading/reading';

/**
 * The country the recruiter writes from, ISO 3166: as the letter shows it, else that of its zone, else the one where nearly
 * all who write its language live. null where that would be guessing. Good enough for a hint, never said in a reply.
 */
export const countryOf = (reading: Reading): string | null => {
  const zone = reading.dates[0]?.value.zone ?? null;
  return reading.region ?? (zone === null ? null : ofZone.get(zone)) ?? ofLanguage[reading.language.value] ?? null;
};

const ofLanguage: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  nl: 'NL',
  pl: 'PL',
  sv: 'SE',
};

const zones =
  'AR America/Argentina/Buenos_Aires|AT Europe/Vienna|AU Australia/Sydney|AU Australia/Melbourne|AU Australia/Brisbane|BE Europe/Brussels|BR America/Sao_Paulo|CA America/Toronto|CA America/Vancouver|CH Europe/Zurich|CL America/Santiago|CN Asia/Shanghai|CO America/Bogota|DE Europe/Berlin|ES Europe/Madrid|FI Europe/Helsinki|FR Europe/Paris|GB Europe/London|HK Asia/Hong_Kong|IE Europe/Dublin|IN Asia/Kolkata|IN Asia/Calcutta|IT Europe/Rome|JP Asia/Tokyo|KR Asia/Seoul|LU Europe/Luxembourg|MX America/Mexico_City|NL Europe/Amsterdam|NZ Pacific/Auckland|PE America/Lima|PL Europe/Warsaw|PT Europe/Lisbon|SE Europe/Stockholm|SG Asia/Singapore|TW Asia/Taipei|US America/New_York|US America/Chicago|US America/Denver|US America/Los_Angeles|UY America/Montevideo|ZA Africa/Johannesburg';

const ofZone: ReadonlyMap<string, string> = new Map(zones.split('|').map((each) => [each.slice(3), each.slice(0, 2)]));

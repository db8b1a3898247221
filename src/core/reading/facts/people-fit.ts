import { fold } from '../../message/fold';
import type { Name } from './name-form';

/** Whether the local part of an address is made of a person's names or initials. */
export const fits = (name: Pick<Name, 'name'>, local: string): boolean => {
  const tokens = fold(name.name)
    .split(/[\s-]+/)
    .map((token) => token.replace(/[^a-zß]/g, ''))
    .filter((token) => token !== '');
  const bare = local.split('+')[0]?.replace(/[^a-z]/g, '') ?? '';
  if (bare.length < 2) return false;
  if (tokens.some((token) => token.length > 2 && spelled(token).some((each) => bare.includes(each)))) return true;
  const initials = tokens.map((token) => token.charAt(0)).join('');
  return bare === initials || (tokens.length > 2 && bare === initials.charAt(0) + initials.charAt(initials.length - 1));
};

/** "mueller" for "Müller" and the like: addresses spell out what folding drops. */
const spelled = (token: string): readonly string[] => [
  token,
  token.replace(/ß/g, 'ss'),
  token.replace(/u/g, 'ue'),
  token.replace(/o/g, 'oe'),
  token.replace(/a/g, 'ae'),
  token.replace(/a/g, 'aa'),
];

import { featureIndex as at } from './role-features';
import type { RoleName } from './role-name';

const partings = [
  at.overField,
  at.overComma,
  at.overDash,
  at.overSmall,
  at.overFigure,
  at.nameTail,
  at.overTrade,
  at.overMark,
  at.firmInside,
];

/** Names within names, and those that stand in several places. */
export const compare = (names: readonly RoleName[]): void => {
  for (const name of names) {
    const f = name.features;
    if (name.wheres.size > 1) f[at.twoPlaces] = 1;
    if (name.count > 1) f[at.twice] = 1;
    if (name.count > 2) f[at.often] = 1;
    for (const other of names) {
      if (other.key.length <= name.key.length) continue;
      if (other.key.startsWith(name.key)) {
        f[at.startOfOther] = 1;
        // The text says more of it than the subject, and in one go.
        if (!name.wheres.has('text') && other.wheres.has('text') && !partings.some((each) => other.features[each]))
          f[at.fullerInText] = 1;
        other.features[at.beyondOther] = 1;
        // "Auxiliar de Ayuda": wherever it stands, in two places at least, more of the same follows.
        if (other.count >= name.count && other.wheres.size > 1) {
          f[at.alwaysFuller] = 1;
          other.features[at.alwaysWhole] = 1;
        }
      } else if (other.key.endsWith(name.key)) {
        f[at.endOfOther] = 1;
        other.features[at.beforeOther] = 1;
      }
    }
  }
};

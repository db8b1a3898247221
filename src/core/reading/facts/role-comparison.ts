import { featureIndex as at } from './role-features';
import type { RoleName } from './role-name';

const partings = [at.overField, at.overComma, at.overDash, at.overFigure, at.nameTail, at.overTrade, at.firmInside];

/** What the place of a name says against it. */
const against = [
  at.othersLeft,
  at.othersNoun,
  at.meetsLeft,
  at.nameLeft,
  at.titleOf,
  at.behindCapital,
  at.nameRight,
  at.meetsRight,
  at.smallRight,
  at.joinsCut,
  at.headCut,
  at.joinsRight,
  at.commaLeft,
  at.bare,
  at.bareTrade,
  at.articleOnly,
  at.sentenceBegins,
  at.cutCapital,
  at.headGoesOn,
  at.rankOff,
  at.rankCut,
];

/** Names within names, and those that stand in several places. */
export const compare = (names: readonly RoleName[]): void => {
  for (const name of names) {
    const f = name.features;
    // What speaks against it in one place does not where it stands better in another.
    if (name.count > 1) for (const each of against) if (f[each] && (name.times[each] ?? 0) < name.count) f[each] = 0;
    if (name.wheres.size > 1) f[at.twoPlaces] = 1;
    for (const other of names) {
      if (other.key.length <= name.key.length) continue;
      if (other.key.startsWith(name.key)) {
        f[at.startOfOther] = 1;
        // The text says more of it than the subject, and in one go.
        if (!name.wheres.has('text') && other.wheres.has('text') && !partings.some((each) => other.features[each]))
          f[at.fullerInText] = 1;
        other.features[at.beyondOther] = 1;
        // "Laborant jest obsadzony": so is it in "laboranta i na operatora".
        if (f[at.unmeant] && other.features[at.overJoint]) other.features[at.unmeant] = 1;
        // "Auxiliar de Ayuda": wherever it stands, in two places at least, more of the same follows.
        if (other.count >= name.count && other.wheres.size > 1) {
          f[at.alwaysFuller] = 1;
          other.features[at.alwaysWhole] = 1;
        }
      } else if (other.key.endsWith(name.key)) {
        f[at.endOfOther] = 1;
        if (!name.wheres.has('text') && other.wheres.has('text') && !partings.some((each) => other.features[each]))
          f[at.fullerAhead] = 1;
        other.features[at.beforeOther] = 1;
      }
    }
  }
};

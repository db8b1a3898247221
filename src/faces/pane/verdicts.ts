import type { Verdict } from '../../core/review/check';
import type { Session } from '../../core/session/session';
import type { Desk } from './desk';

/** The verdicts on this very draft; null while it was not judged: what was said of an earlier text is not shown beside a later one. */
export const verdictsOn = (desk: Desk, session: Session): readonly Verdict[] | null => {
  const last = desk.state().judged;
  return last && last.verdicts.length > 0 && isSameDraft(last.session, session) ? last.verdicts : null;
};

/** All that a verdict is made of. */
const isSameDraft = (one: Session, other: Session): boolean =>
  one.text === other.text &&
  one.reply === other.reply &&
  one.reading === other.reading &&
  one.wish === other.wish &&
  one.given === other.given;

import type { Session } from '../../../core/session/session';
import type { Desk } from '../desk';

export const Alternatives = (_: { readonly desk: Desk; readonly session: Session }) => null;

import type { Facts } from './phrases';

/** Whether they keep a time for the reader that a no sets free: an invitation to people, not to a camera or to work at home. */
export const invites = ({ holds }: Facts): boolean => holds('invited') && !holds('one-way') && !holds('take-home');

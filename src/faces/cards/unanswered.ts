import type { Instant, LocalTime } from '../../core/languages/time';

/** A letter that still waits for an answer, as the list shows it. No text of the letter. */
export interface Unanswered {
  readonly id: string;
  readonly who: string;
  readonly role: string | null;
  readonly company: string | null;
  readonly receivedAt: Instant | null;
  readonly interviewAt: LocalTime | null;
}

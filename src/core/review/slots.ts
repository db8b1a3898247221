import type { Seen, Words } from './check';
import { matches } from './matches';
import { remembered } from './remembered';

/** Slots that nobody filled: "[Name]", "{{role}}", "XXX", "○○". A name that really reads so is none. */
export const slotsIn = remembered(({ text, reading }: Seen): readonly Words[] => {
  const known = [reading.recruiter?.value.name, reading.role?.value.name, reading.company?.value].join('\n');
  return matches(text, pattern).filter((slot) => !known.includes(slot.text));
});

const pattern =
  /\[{1,2}(?!sic\]|…\]|\.{3}\])[^\][\n]{1,40}\]{1,2}|\{{1,3}[^{}\n]{1,40}\}{1,3}|<{1,2}(?!\/?(?:br|p|div|b|i)\b|https?:|mailto:)[\p{L}_][\p{L}\p{N} _.-]{0,30}>{1,2}|«\s?(?:nom|prénom|name|poste|entreprise)\s?»|%[A-Z_a-z]{2,30}%|\$\{?[A-Z_]{3,30}\}?|\bX{2,9}\b|\b[Xx]{3,9}\b|_{3,99}|[○〇●◯△]{2,9}|(?:\bTBD\b|\bTBC\b|\bTODO\b|\bLorem ipsum\b|\bundefined\b|\[object Object\]|\bNaN\b|\bINSERT [A-Z]{3,20}\b)/gu;

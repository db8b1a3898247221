/** A value as one clean line; null where nothing is left or it is too long to be what it says it is. */
export const line = (value: string | null | undefined, longest: number): string | null => {
  const clean = (value ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  const whole = balanced(clean);
  return whole === '' || whole.length > longest ? null : whole;
};

/** A bracket that is never closed goes, and what stands behind it. */
const balanced = (text: string): string => {
  const open = text.lastIndexOf('(');
  return open > 0 && !text.includes(')', open) ? text.slice(0, open).trim() : text;
};

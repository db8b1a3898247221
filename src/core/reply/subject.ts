/** "Re: …" once: a mark of answering that any mail program set is kept as it stands. `instead` where there is no subject. */
export const subject = (of: string, instead: string): string => {
  const clean = of
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, 250);
  if (clean === '') return `Re: ${instead}`;
  return answered.test(clean) ? clean : `Re: ${clean}`;
};

const answered =
  /^(?:re|aw|antw|antwort|sv|vs|ref|rif|r|res|odp|回复|回覆|答复|返信|회신)(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]/iu;

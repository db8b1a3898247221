/** A short mark of a text (FNV-1a, 32 bits): tells drafts and mailboxes apart; nothing rests on it being secret or unique. */
export const mark = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
};

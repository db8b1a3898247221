/** Puts text on the clipboard; false where the browser forbids it. Outlook on the web blocks the modern way and lets the old one pass. */
export const copy = async (text: string, page: Document = document): Promise<boolean> => {
  try {
    await page.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOld(text, page);
  }
};

const copyOld = (text: string, page: Document): boolean => {
  const before = page.activeElement;
  const field = page.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'copy-source';
  page.body.append(field);
  try {
    field.select();
    return page.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
};

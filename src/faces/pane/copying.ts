/** Copies a text: by the clipboard, else by the old command (mail programs forbid the first in their frames). Says whether it worked. */
export const copying = async (text: string, root: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return byCommand(text, root);
  }
};

const byCommand = (text: string, root: HTMLElement): boolean => {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.className = 'unseen';
  area.readOnly = true;
  area.value = text;
  root.append(area);
  area.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    // Not allowed either: the text is shown selected instead.
  }
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
};

import { within } from './within';

/**
 * Copies a text: by the clipboard, else by the old command (mail programs forbid the first in their frames). A question for
 * permission that nobody answers must not hold up what follows. Says whether it worked.
 */
export const copying = async (text: string, root: HTMLElement): Promise<boolean> => {
  try {
    await within(navigator.clipboard.writeText(text), 1500);
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

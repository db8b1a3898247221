/** Where the person is in a card: the control that has the focus, and the sections they unfolded, each by the name it goes by. */
export interface Place {
  readonly control: string | null;
  readonly unfolded: readonly string[];
}

/** Where they are now; null where the keyboard is not in the card. */
export const placeIn = (card: HTMLElement): Place => ({
  control: document.activeElement && card.contains(document.activeElement) ? nameOf(document.activeElement) : null,
  unfolded: [...card.querySelectorAll('details[open] > summary')].map(nameOf),
});

/** Puts them there again in the card that has taken its place. Where the control is gone, the card itself has the focus. */
export const takeUp = (card: HTMLElement, { control, unfolded }: Place): void => {
  for (const summary of card.querySelectorAll('summary'))
    if (unfolded.includes(nameOf(summary)) && summary.parentElement instanceof HTMLDetailsElement)
      summary.parentElement.open = true;
  if (control === null) return;
  const again = [...card.querySelectorAll<HTMLElement>(controls)].find(
    (each) => nameOf(each) === control && each.getClientRects().length > 0,
  );
  if (!again) card.tabIndex = -1;
  (again ?? card).focus({ preventScroll: !again });
};

const controls = 'button, a, input, select, textarea, summary';

/** A field by its name, one of several by its value too, all else by its words. */
const nameOf = (element: Element): string => {
  if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox'))
    return `${element.dataset.name ?? element.name} ${element.value}`;
  return element.getAttribute('name') || element.getAttribute('aria-label') || element.textContent || '';
};

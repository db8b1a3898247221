/** Tells the pane whether Outlook is dark: by its background where it says so, else the pane follows the system. */
export const theme = (page: Document = document): void => {
  const look = (): void => {
    const background = colourOf(Office.context.officeTheme);
    if (background) page.documentElement.dataset.theme = isDark(background) ? 'dark' : 'light';
  };
  look();
  page.defaultView?.addEventListener('focus', look);
  const { mailbox } = Office.context;
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.14') || typeof mailbox.addHandlerAsync !== 'function')
    return;
  const changed = (event: { readonly officeTheme?: Office.OfficeTheme }): void => {
    const background = colourOf(event.officeTheme);
    if (background) page.documentElement.dataset.theme = isDark(background) ? 'dark' : 'light';
  };
  try {
    mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed, () => {});
  } catch {
    // An Outlook that names the set and lacks the event: the focus above must do.
  }
};

const colourOf = (colours: Office.OfficeTheme | undefined): string | null =>
  /^#?[0-9a-f]{6}$/i.test(colours?.bodyBackgroundColor ?? '') ? (colours?.bodyBackgroundColor ?? null) : null;

/** Rec. 709 luminance of "#rrggbb" below one half. */
const isDark = (colour: string): boolean => {
  const value = Number.parseInt(colour.replace('#', ''), 16);
  return 0.2126 * (value >> 16) + 0.7152 * ((value >> 8) & 255) + 0.0722 * (value & 255) < 128;
};

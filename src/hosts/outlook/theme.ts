/** Tells the pane whether Outlook is dark: by its background where it says so, else the pane follows the system. */
export const theme = (page: Document = document): void => {
  const take = (colours: Office.OfficeTheme | undefined): void => {
    const background = colours?.bodyBackgroundColor ?? '';
    if (/^#?[0-9a-f]{6}$/i.test(background)) page.documentElement.dataset.theme = isDark(background) ? 'dark' : 'light';
  };
  const look = (): void => take(Office.context.officeTheme);
  look();
  page.defaultView?.addEventListener('focus', look);
  const { mailbox } = Office.context;
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.14') || typeof mailbox.addHandlerAsync !== 'function')
    return;
  const changed = (event: { readonly officeTheme?: Office.OfficeTheme }): void => take(event.officeTheme);
  try {
    mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed, () => {});
  } catch {
    // An Outlook that names the set and lacks the event: the focus above must do.
  }
};

/** Rec. 709 luminance of "#rrggbb" below one half. */
const isDark = (colour: string): boolean => {
  const value = Number.parseInt(colour.replace('#', ''), 16);
  return 0.2126 * (value >> 16) + 0.7152 * ((value >> 8) & 255) + 0.0722 * (value & 255) < 128;
};

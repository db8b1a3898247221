/**
 * Trusted Types: the one policy of the page. Scripts come from our own folder and from Microsoft's two addresses, because
 * office.js loads its parts by itself; markup and code made from texts are refused altogether. Runs before office.js.
 *
 * The one exception: the telemetry of office.js parses the token of the store an add-in was bought in as XML, and where
 * there is none, the empty text. It gets a document without anything in it, which it takes as it takes a refusal.
 */
const homes = [`${location.origin}/`, 'https://appsforoffice.microsoft.com/', 'https://ajax.aspnetcdn.com/'];

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: {
      createScriptURL: (url: string) => string | null;
      createHTML: (html: string) => string | null;
      createScript: () => null;
    },
  ) => unknown;
}

(window as { trustedTypes?: Policies }).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => {
    const { href } = new URL(url, document.baseURI);
    return homes.some((home) => href.startsWith(home)) ? url : null;
  },
  createHTML: (html) => (html === '' ? '<none/>' : null),
  createScript: () => null,
});

/** Notes that one of the two scripts failed without which there is no Outlook: it may fail before anyone else listens. */
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && /\/(?:office|MicrosoftAjax)\.js$/.test(target.src))
      document.documentElement.dataset.office = 'failed';
  },
  true,
);

export {};

/** Trusted Types in the worker, which has no page and so none of its policies: the languages it fetches come from our own folder. */
interface Policies {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => unknown;
}

(self as { trustedTypes?: Policies }).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, location.href).href.startsWith(`${location.origin}/`) ? url : null),
});

export {};

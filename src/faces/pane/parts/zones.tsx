/** The zones the browser knows, to be offered while one is typed. */
export const Zones = ({ id }: { readonly id: string }) => (
  <datalist id={id}>
    {known.map((zone) => (
      <option key={zone} value={zone} />
    ))}
  </datalist>
);

const known: readonly string[] = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];

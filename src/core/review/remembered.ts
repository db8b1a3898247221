/** The same function, which makes each value once and keeps it as long as its key lives. */
export const remembered = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const was = known.get(key) ?? { value: make(key) };
    known.set(key, was);
    return was.value;
  };
};

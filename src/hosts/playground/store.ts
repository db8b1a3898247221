import { useEffect, useState } from 'preact/hooks';
import type { Desk } from './desk';

/** Holds the desk and tells everyone who watches when it changed. */
export interface Store {
  readonly get: () => Desk;
  readonly change: (how: (desk: Desk) => Desk) => void;
  /** Returns the way to stop watching. */
  readonly watch: (changed: (desk: Desk, before: Desk) => void) => () => void;
}

export const createStore = (first: Desk): Store => {
  let desk = first;
  const watchers = new Set<(desk: Desk, before: Desk) => void>();
  return {
    get: () => desk,
    change: (how) => {
      const before = desk;
      desk = how(desk);
      if (desk !== before) for (const changed of [...watchers]) changed(desk, before);
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
};

/** The desk as it stands, for components. */
export const useDesk = (store: Store): Desk => {
  const [desk, show] = useState(store.get());
  useEffect(() => {
    show(store.get());
    return store.watch(show);
  }, [store]);
  return desk;
};

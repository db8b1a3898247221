import { useEffect, useState } from 'preact/hooks';
import type { Desk } from './desk';

/** Holds a state and tells everyone who watches when it changed. */
export interface Store<State = Desk> {
  readonly get: () => State;
  readonly change: (how: (state: State) => State) => void;
  /** Returns the way to stop watching. */
  readonly watch: (changed: (state: State, before: State) => void) => () => void;
}

export const createStore = <State>(first: State): Store<State> => {
  let state = first;
  const watchers = new Set<(state: State, before: State) => void>();
  return {
    get: () => state,
    change: (how) => {
      const before = state;
      state = how(state);
      if (state !== before) for (const changed of [...watchers]) changed(state, before);
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
};

/** The state as it stands, for components. */
export const useStore = <State>(store: Store<State>): State => {
  const [state, show] = useState(store.get());
  useEffect(() => {
    show(store.get());
    return store.watch(show);
  }, [store]);
  return state;
};

import { useEffect } from 'preact/hooks';
import type { Desk } from './desk';

type More = typeof import('./parts/more');

let more: More | null = null;

/** Fetches the parts that the first screen does not need; asking twice costs nothing. */
export const fetchMore = async (): Promise<More> => {
  more ??= await import('./parts/more');
  return more;
};

/** Those parts where `wanted`, null while they are not there. Where they do not come, a line says so and offers to try again. */
export const useMore = (desk: Desk, wanted: boolean): More | null => {
  useEffect(() => {
    if (wanted && !more) get(desk);
  }, [wanted]);
  return wanted ? more : null;
};

const get = (desk: Desk): void => {
  fetchMore().then(
    () => desk.set({ notice: null }),
    () => {
      desk.set({ notice: { key: 'pane.part.failed', action: { key: 'pane.try-again', run: () => get(desk) } } });
      desk.tell('pane.part.failed');
    },
  );
};

import { useEffect } from 'preact/hooks';
import type { Desk } from './desk';

type More = typeof import('./parts/more');

let more: More | null = null;

/** Fetches what the first screen does not need, and the words for it; asking twice costs nothing. */
export const fetchMore = async (desk: Desk): Promise<More> => {
  const [parts] = await Promise.all([
    more ?? import(/* webpackChunkName: "pane-later" */ './parts/more'),
    laterWords(desk),
  ]);
  desk.drawer.english = parts.laterWords;
  more = parts;
  return parts;
};

/** English stands in for words that do not come. */
const laterWords = async (desk: Desk): Promise<void> => {
  const { drawer, world } = desk;
  const { tongue } = desk.state();
  if (drawer.later === tongue) return;
  drawer.later = tongue;
  if (tongue === 'en') return;
  const words = await world.loadLaterWords(tongue).catch(() => null);
  if (words && desk.state().tongue === tongue) desk.set({ words: { ...desk.state().words, ...words } });
};

/** Those parts where `wanted`, null while they are not there. Where they do not come, a line says so and offers to try again. */
export const useMore = (desk: Desk, wanted: boolean): More | null => {
  useEffect(() => {
    if (wanted && !more) get(desk);
  }, [wanted]);
  return wanted ? more : null;
};

const get = (desk: Desk): void => {
  fetchMore(desk).then(
    () => desk.set({ notice: null }),
    () => {
      desk.set({ notice: { key: 'pane.part.failed', action: { key: 'pane.try-again', run: () => get(desk) } } });
      desk.tell('pane.part.failed');
    },
  );
};

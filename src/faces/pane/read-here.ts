import { reading } from '../../core/languages/en/reading';
import { loadReading } from '../../core/languages/load-parts';
import { readWith } from '../../core/reading/read-with';

/** Reads letters where it runs: in the worker, or in the page where no worker is to be had. */
export const readHere = readWith(
  reading,
  loadReading,
  async () => (await import(/* webpackChunkName: "eastern" */ '../../core/reading/facts/eastern')).eastern,
);

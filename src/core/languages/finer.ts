import type { Manners } from './manners';

/** The lists of faults that a language may have more of than a host of few bytes can bear. */
export type Finer = Partial<
  Pick<
    Manners,
    | 'criticism'
    | 'sarcasm'
    | 'slang'
    | 'shut'
    | 'bargaining'
    | 'later'
    | 'vague'
    | 'hedges'
    | 'frank'
    | 'excuses'
    | 'sharing'
    | 'spoken'
    | 'unmet'
    | 'untold'
    | 'notThanks'
    | 'gush'
    | 'usual'
    | 'undone'
    | 'poles'
    | 'pretexts'
    | 'stings'
    | 'inPerson'
    | 'remotely'
    | 'uncovered'
    | 'covered'
    | 'tongues'
    | 'stays'
    | 'unsought'
    | 'attends'
    | 'ago'
    | 'talks'
    | 'generic'
    | 'again'
    | 'letters'
    | 'levers'
  >
>;

/** Manners with the longer lists behind the shorter ones. They hold faults only: without them nothing is found that is none. */
export const withFiner = (manners: Manners, finer: Finer): Manners => ({
  ...manners,
  ...Object.fromEntries(
    Object.entries(finer).map(([list, more]) => [
      list,
      [manners[list as keyof Finer], more].filter((each) => each !== '').join('|'),
    ]),
  ),
});

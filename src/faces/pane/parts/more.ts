// What the first screen does not need: one chunk, fetched once the letter is drawn, so that it is there before it is asked for.
export { laterWords } from '../../../core/languages/en/interface/later';
export { inMyLanguage } from '../../../core/reply/in-my-language';
export { review } from '../../../core/review/review';
export { catchFocus } from '../catch-focus';
export { Arrangement } from './arrangement';
export { Checks } from './checks';
export { Fix } from './fix';
export { Second } from './second';
export { Slots } from './slots';

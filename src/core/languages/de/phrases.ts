import { noPhrases, type Phrases } from '../phrases';

export const phrases: Phrases = noPhrases;

import { noSpoken, type Spoken } from '../spoken';

export const spoken: Spoken = noSpoken;

import { noSalutation, type Salutation } from '../salutation';

export const salutation: Salutation = noSalutation;

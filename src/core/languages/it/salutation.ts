import type { Salutation } from '../salutation';

export const salutation: Salutation = {};

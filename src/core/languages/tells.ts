/**
 * Learned by scripts/fit-tells.mjs: beginnings of words, alone and two by two, by how much they speak for something or against
 * it, "3:a|b c/-2:d"; "#" marks what stands in the subject. See reading/tells.ts.
 */
export interface Tells {
  /** That the letter invites to an interview. */
  readonly invitation: string;
}

/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '9:L:\n7:L.\n5:L0tot\tL1¶\tLtot\tR0.\tRop\n4:L0:\tRde\n3:L0-\tL1voor\tLstel\tLvoor\tMwoensdag\n2:L,\tLik\tLlukt\tM0\tMjuni\tMom\tR-\tR0¶\tRdan\n1:L2je\tL¶\tR0\tRvia\n-1:M.\tR.\tRvan\n-2:Lhier\tMop\tRgroetjes\tRover\n-3:Maan\n-9:L0van\tLhet\n-10:Ren\n-11:Lvan';

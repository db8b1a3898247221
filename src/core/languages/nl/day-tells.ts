/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '10:L:\n7:L.\n6:Rop\n5:L0tot\tL1¶\n4:L0:\tLtot\tLvoor\tMwoensdag\tR0.\tRde\n3:L,\tL0-\tL1voor\tR-\n2:Llukt\tLstel\tM0\tMom\tR0\tR0¶\tRdan\n1:Lik\tMjuni\tRvia\n-1:M.\tR.\tRover\tRvan\n-2:Lhier\tMop\tRgroetjes\n-3:Maan\n-8:Ren\n-9:L0van\tLhet\n-11:Lvan';

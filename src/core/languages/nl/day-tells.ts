/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '9:L:\n8:Ltot\n7:L.\n6:Rdan\tRop\n5:L0:\tL1¶\tRde\n4:L0tot\n3:L,\tL0-\tL1voor\tLstel\tLvoor\tR0.\n2:L0\tL1en\tL2je\tLik\tMjuni\tMwoensdag\tR0,\n1:Llukt\tM0\tMdinsdag\tMom\tMzaterdag\tR,\tR0\n-1:M.\tRover\tRvoor\n-2:Lhier\tMmaandag\tMop\tRgroetjes\n-3:Maan\n-8:Lhet\n-9:L0van\tRen\n-10:Lvan';

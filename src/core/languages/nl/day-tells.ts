/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '8:L:\n7:Ltot\n6:L.\n5:L0:\tRdan\tRop\n4:Rde\n3:L,\tL1¶\tLstel\n2:L0\tL0tot\tL1voor\tLik\tLvoor\tR,\tR0.\n1:L0-\tM0\tMdinsdag\tR0\tR0,\n-1:M.\tMmaandag\n-2:Maan\n-7:Lhet\n-8:L0van\tRen\n-10:Lvan';

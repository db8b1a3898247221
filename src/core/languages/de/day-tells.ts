/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '10:Lnoch\n9:L1¶\tM,\tR0,\n8:Mdonnerstag\n7:L0am\n5:Rso\n4:L.\n3:Lich\tL¶\tM:\tRhaben\n2:Lam\tM.\tM0\tMubermorgen\n1:Rladenschluss\tRviertel\n-1:L0fur\tMhalb\tMum\tRder\n-2:L2ladenschluss\tLladenschluss\tLsie\tLwir\tR(\tRwill\n-3:Lsprechen\tRden\tReine\n-4:Ldie\tMheute\tR)\n-5:L1,\tLdonnerstag\tLund\n-15:L,\n-16:Mso';

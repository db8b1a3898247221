/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '10:Lnoch\n9:L1¶\tM,\n8:Mdonnerstag\tR0,\n7:L0am\n4:L.\tRso\n3:Lich\tM:\tRhaben\n2:L¶\tM.\tM0\tMubermorgen\n1:Lam\tRviertel\n-1:L0fur\tMhalb\tMum\tRder\n-2:L2ladenschluss\tLladenschluss\tLsie\tLwir\tR(\tRwill\n-3:Lsprechen\tRden\n-4:Ldie\tLdonnerstag\tMheute\tR)\tReine\n-5:L1,\tLund\n-15:L,\n-16:Mso';

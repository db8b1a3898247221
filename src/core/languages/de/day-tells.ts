/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '9:L1¶\n8:Lnoch\tMdonnerstag\tR0,\n7:Lich\tM,\n6:L0am\n5:Rso\n3:L.\tL¶\tM.\tM0\tRhaben\n2:M:\n1:L0¶\tLin\n-1:L0fur\tMhalb\tMum\tRden\tRist\n-2:L2ladenschluss\tLbis\tLden\tLladenschluss\tRwill\n-3:Rder\n-4:Ldie\tLsie\tLund\tLwir\tMheute\tReine\n-5:Ldonnerstag\n-6:L1,\n-15:L,\n-16:Mso';

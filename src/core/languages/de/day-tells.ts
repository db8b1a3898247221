/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '8:Lnoch\tR0,\n7:L0am\tL1¶\tM,\n6:Mdonnerstag\n5:Lich\n3:L.\tM.\n2:L¶\tM0\tRso\n1:Rhaben\n-1:Lbis\tReine\tRwill\n-2:Ldie\tLund\tMheute\tRder\n-3:Lsie\tLwir\n-4:Ldonnerstag\n-5:L1,\n-15:L,\tMso';

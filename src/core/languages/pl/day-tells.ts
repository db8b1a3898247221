/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '10:Ro\n8:Rsamej\n7:L:\n5:M0\tMjutro\tMwtorek\n4:M:\tMponiedzialek\tRkolo\tRna\n3:Lniech\tLpan\tLprzyjedzie\tL¶\tR(\tRporze\tRtej\tRto\n2:L.\tL2:\tLw\tLzapraszam\tRa\n1:L0w\tL2¶\tLna\tRzmian\n-1:Mponiedzialku\tMstycznia\n-2:L,\tLdrugi\tR10\tRrozmowa\tRstycznia\n-3:Lbatorego\tLczynne\tR2-\tRnie\tRsiedzibie\tRz\n-4:L0,\tL2-\tLr\tMpiatek\n-5:L(\tLi\n-6:L-\tL0od\tLod\tR-\tR0\n-7:L0\tR0.';

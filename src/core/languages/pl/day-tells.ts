/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '11:Ro\n6:Rsamej\n4:Lw\tMjutro\tMwtorek\n3:L.\tRkolo\tRporze\tRtej\n2:L:\tLniech\tLpan\tLprzyjedzie\tL¶\tR(\tRna\tRto\n1:L0w\tM(\tMpojutrze\tMponiedzialek\tR,\tR0na\tRa\tRbo\n-1:L,\tLo\tR0.\tRgodz\tRprzy\n-2:Lod\tMo\tMstycznia\tRrozmowa\tR¶\n-3:L0od\tLdrugi\tMpiatek\tR2,\tRsiedzibie\tRstycznia\n-4:L(\tL0\tLr\tRz\n-6:Li';

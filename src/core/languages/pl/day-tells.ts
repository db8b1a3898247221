/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '11:Ro\n6:Rsamej\n5:Mwtorek\n4:Lw\tRtej\n3:L.\tLpan\tLprzyjedzie\tL¶\tMjutro\tR(\tRkolo\tRporze\n2:L:\tLniech\tMponiedzialek\tRna\tRto\n1:L0w\tR,\tRa\tRbo\n-1:Lod\tR0.\tRprzy\n-2:Lo\tMo\tMstycznia\tRrozmowa\tR¶\n-3:L(\tL0od\tLdrugi\tMpiatek\tR2,\tRsiedzibie\tRstycznia\n-4:Lr\tRz\n-5:L0\n-6:Li';

/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '11:Ro\n7:L:\tRsamej\n4:M0\tMjutro\tMwtorek\tRna\n3:M:\tRtej\n2:L.\tLw\tL¶\tRkolo\tRporze\n1:Lpan\tLprzyjedzie\tRto\n-2:L,\tL0,\tLbatorego\tLczynne\tLi\tLr\tMpiatek\tR10\tRsiedzibie\tRz\n-3:L2-\tR2-\n-4:L0od\n-5:L(\tL-\tLod\tR-\tR0\n-6:L0\n-7:R0.';

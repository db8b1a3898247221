/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '10:Ro\n8:L:\tLniech\tRsamej\n7:Lprzyjedzie\n6:L2¶\tRto\n5:Mjutro\tMponiedzialek\tRkolo\tRporze\n4:Lpan\tR0\tRa\n3:Lw\tRprosze\tRtej\n2:L.\tLa\tL¶\tMa\tMmiedzy\tR0na\n1:M0\tMdo\tMpojutrze\tR,\tR.\tR0o\tR1tej\tR2samej\tRdziesiata\n-1:L,\tL0.\tL0to\tL1tj\tL2-\tL2pasuje\tLdrugi\tLoczywiscie\tLod\tLsass\tLtj\tMgodz\tMsrody\tR0do\tR1piatego\tR2siedzibie\tRflorianskiej\tRkancelarii\tRpiatego\tRpora\tRsama\tRta\n-2:L0od\tMsoboty\tR0.\tR2¶\tRzapraszam\n-3:L(\tL0do\tRdo\tRrozmowe\n-4:L0\tL1,\n-5:Mo\n-6:R2,\tRnie\tRprzy\tRsiedzibie\n-7:Lr';

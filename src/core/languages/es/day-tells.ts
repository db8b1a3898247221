/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '11:Rhora\n10:L.\n9:Lte\tR(\n7:R0a\n6:Mmartes\n5:L:\tMlas\tRmisma\n3:R1la\n2:L1¶\tL2¶\tR0\tRla\n-1:L0la\tMa\tMmanana\tR.\tRsemana\tRva\n-2:Lnos\tRdia\n-3:L(\tL0\tR2y\tRque\tRse\n-4:R0.\tRte\n-5:Lentrevista\n-7:Lpara\tM.\tMdomingo\tRy\n-8:Lque';

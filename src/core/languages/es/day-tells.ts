/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '12:Rhora\n10:L.\tLte\n9:R(\n8:Mlas\tR0a\n7:Mmartes\n6:L:\n5:Rmisma\n4:L2¶\n3:L1¶\tR0\tR1la\n2:Rdel\tRla\tR¶\n1:Lsi\tM,\tR,\tRa\tRjueves\n-1:Mh\tR.\tR1no\tR¿\n-2:Mmanana\tR0)\n-3:L(\tL0la\tLnos\tRdia\tRva\n-4:L0\tLentrevista\tR2y\tRque\tRsemana\n-5:Rse\tRte\n-6:R0.\n-7:Lpara\tM.\n-8:Lque\tMdomingo\tRy';

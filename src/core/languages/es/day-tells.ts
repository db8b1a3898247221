/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '12:Rhora\n11:L.\tR(\n7:Lte\tMmartes\tRla\n5:L1¶\n4:L2¶\tL:\tR1la\n3:Mlas\tR,\tR2misma\tRdel\n2:Mmiercoles\tR0a\n1:L0:\tL1hasta\tRmisma\n-1:M0\tMdomingo\n-2:M:\tR.\n-3:L0la\tLentrevista\tLnos\tMmanana\tRno\n-4:L0\tRse\tRva\n-5:Lpara\n-7:Lque\tRy\n-8:M.\n-9:Rte';

/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '11:L.\tR(\tRhora\n9:Mmartes\n8:Lte\n7:Rla\n5:R1la\n4:L1¶\tL2¶\tL:\n3:Mlas\tR,\tR2misma\tRdel\n2:Mmiercoles\n1:L0:\tL1hasta\n-1:L0de\tL1que\tM0\tMa\tMdomingo\n-2:R.\n-3:L0la\tLentrevista\tM:\tMmanana\n-4:L0\tLnos\tRno\tRse\tRva\n-6:Lpara\tRy\n-7:Lque\tM.\n-10:Rte';

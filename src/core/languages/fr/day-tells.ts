/** Made by scripts/fit-days.mjs. */
export const dayTells =
  "10:Rheure\n9:L1¶\tMdemain\tR(\n7:Mh\n6:Rl\n5:La\tL¶\n4:R,\tRavec\tRmeme\n3:L2.\tLpar\tLpas\tLsi\tR:\n2:L.\tL0a\tL0le\tL2est\tM0\tMmercredi\tMsamedi\tR'\tR1'\n1:Rpas\n-1:Mla\tRd\tRje\tRmardi\n-2:L,\tLau\tLdu\tLvous\tMsur\tMvendredi\n-3:L0\tR0\tR10\tRsamedi\n-4:L(\tL0au\tR2,\n-5:Mvous\tR)\tRle\tRvous\n-6:Lh\n-8:L0du\n-10:L2'";

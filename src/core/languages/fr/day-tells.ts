/** Made by scripts/fit-days.mjs. */
export const dayTells =
  "11:Rheure\n10:L1¶\n9:Mdemain\tR(\n7:La\n6:Mh\tRavec\tRl\n5:L2est\tL¶\tR,\tR:\n4:L2.\tLpar\tLpas\tMsamedi\tRmeme\n3:L0a\tLsi\tM0\tMmercredi\tR1'\n2:L.\tL0le\tL0pour\tLcourt\tLsuis\tR'\tR1toujours\n1:Lje\tLrue\tM'\tM,\tR1a\tR1l\tRau\tRpas\n-1:L'\tL,\tL1,\tLles\tLon\tR00\tR1donc\tRdonc\tRpar\n-2:L0\tL20\tLau\tLvous\tMla\tMsur\tMvendredi\tR0est\tRet\tRje\n-3:Ldu\tR1et\tRd\tRmardi\n-4:R0\tR10\tRsamedi\n-5:L(\tL0au\tMvous\tR2,\tRvous\n-6:R)\tRle\n-7:Lh\n-9:L0du\n-10:L2'";

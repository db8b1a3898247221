/** Made by scripts/fit-days.mjs. */
export const dayTells =
  "11:La\tRheure\n10:L1¶\tMdemain\n9:R(\n8:Lsi\tRl\n7:Ravec\n6:L0le\tL2.\tL¶\n5:Msamedi\n4:L2est\tLsuis\tM,\n3:L0a\tLpas\tM0\tMh\tR,\tR1'\n2:L.\tLje\tM'\tM.\tR'\tR1toujours\tRmeme\n1:L0pour\tLrue\tMmercredi\tRau\tRpas\n-1:L'\tL,\tLon\tLvous\tMvendredi\tR1donc\tR20\n-2:Lau\tLpouvez\tR0est\tRdonc\tRvous\n-3:Lh\tLmagasin\tRd\n-4:L(\tL0au\tRle\tRmardi\n-5:R)\tR2,\tRet\tRsamedi\n-6:R0\tR1et\n-9:L0du\n-11:L2'";

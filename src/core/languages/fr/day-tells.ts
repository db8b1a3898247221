/** Made by scripts/fit-days.mjs. */
export const dayTells =
  "11:La\tRheure\n10:L1¶\tMdemain\n9:R(\n8:Rl\n7:Lsi\tRavec\n6:L¶\n5:L0le\tL2.\tMsamedi\n4:L2est\tM,\tMh\n3:L.\tL0a\tLpas\tLsuis\tR,\tR1'\n2:M'\tM.\tM0\tMmercredi\tR'\tR1toujours\tRmeme\n1:L0pour\tLje\tLrue\tRau\tRpas\n-1:L'\tL,\tLdu\tLon\tLque\tR20\n-2:Lmagasin\tLpouvez\tMvendredi\tR0est\tR1donc\tRdonc\tRvous\n-3:Lau\tLh\tRd\tRle\n-4:L0au\tRet\tRsamedi\n-5:L(\tR1et\tR2,\tRmardi\n-6:R)\tR0\n-8:L0du\n-10:L2'";

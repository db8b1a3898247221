/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '10:R1,\n8:L1,\n7:M(\n6:M/\tR(0\tR1(\tR1)\tR下午\tR周三\n5:L下一\tL午下\tM月\tR以,\n4:L如¶\tR下班\tR都可\n3:L,話\tL班加\tM周二\tR一时\n2:L不好\tL二周\tL周下\tM日\tR,你\tR可以\tR同一\tR地点\n1:L0(\tL1:\tL¶。\tM点\tR0)\tR¶地\tR四)\n-1:L)四\tL-0\tL原,\tL四周\tL延顺\tL日0\tM:\tM週六\tR(周\tR0日\tR0月\tR月0\tR空?\n-2:L1话\tL2话的\tM0\tR0分\tR:0\tR面试\n-3:L(日\tL话的\tR的面\n-4:L定原\n-5:M号\n-6:M.\tR。¶\n-7:L0-';

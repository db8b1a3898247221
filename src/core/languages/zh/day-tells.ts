/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '11:R1,\n8:L1,\n7:M(\n5:M/\tR(0\tR1)\tR以,\n4:L午下\tM月\tR1(\tR下午\tR周三\tR都可\n3:L下一\tL如¶\n2:R,你\tR可以\n1:L¶。\tL周下\tM周二\tM日\tM点\tR一时\tR下班\tR同一\n-1:L(日\tL定原\tL话的\tM0\tR0日\tR0月\tR:0\tR月0\n-2:R面试\n-4:M.\n-5:M号\tR。¶\n-6:L0-';

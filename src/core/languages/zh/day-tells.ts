/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '13:R1,\n11:M(\n7:R(0\n6:R周三\n5:L午下\tR1)\n4:M)\tM月\tR下午\n3:M/\tR1(\tR星期\n2:L1,\tL。谈\tL周下\tR0)\tR四)\n1:R,0\n-1:L)六\tL0到\tL。天\tL两挪\tL后往\tL四周\tL天两\tL往要\tL挪后\tR,机\tR0月\tR右线\tR层,\tR断层\tR月0\tR线右\tR线要\tR要过\tR过断\n-2:R0日\n-3:L)四\tM.\tM0\n-4:L(日\tR1前\n-5:L間時\n-6:M号\n-9:R。¶';

/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '8:L:\tLdu\tL¶\n6:Mkl\n4:Ldig\tR0\n3:Leller\tLkan\n2:L0eller\tLvecka\tMonsdag\tRen\n1:L10\tM0\tR1.\tRsa\tRskriv\tRvi\n-1:Lintervju\tR)\tRpa\n-3:L0\tL1,\n-4:Len\tM,\n-5:Mtisdag\n-8:L20';

/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '8:L:\n7:L¶\n5:Lvecka\n4:Ldu\n3:Ldig\tM0\tM:\n2:L0eller\tL10\tLeller\tLpa\tMonsdag\tR0¶\tR1.\n1:L0.\tMkl\tR0\tRen\tRskriv\n-1:Lintervju\tLmig\tLv\tRkan\tRpa\n-2:Len\tMtisdag\n-3:L0\tL1,\tRda\n-4:M,\tMpa\tMvecka\n-6:Mnasta\n-8:L20';

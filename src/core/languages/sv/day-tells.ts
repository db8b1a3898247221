/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '8:L:\tLdu\n7:L¶\n6:Mkl\n4:Ldig\tLeller\tMonsdag\tR0\n3:L0eller\tL10\tLkan\tRen\n2:Lvecka\n1:L.\tM0\tM:\tR1.\tRsa\tRvi\n-1:Lintervju\tLkl\tRkan\tRtill\n-2:L1,\tRkomma\tRpa\tR¶\n-3:L0\tLen\n-5:M,\tMtisdag\n-8:L20';

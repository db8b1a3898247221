/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '9:M오전\n8:L1¶\tR같은\n7:L일\tR0(\n6:L0\tR2)\tR수\n5:M저녁\tR0¶\tR시간도\n4:L1.\tL면접은\tM분\tR0\tR괜찮습니다\n3:R)\n2:L(\tL내일\tL앞당겨\tM내일\tR금\tR할\n1:L.\tL안\tM0\tM목\tR0같은\tR1시간도\tR일\n-1:M.\tM일부터\tR0)\n-2:R0은\tR까지\n-3:M(\tM월\n-5:M~\tR은\n-9:R2.';

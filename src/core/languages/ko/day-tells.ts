/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '11:R같은\n9:M분\tR0¶\n7:R수\n6:L일\tM내일\tM오전\n5:L1¶\tR2)\tR시간도\n4:M/\tM수요일\tM저녁\tR괜찮습니다\tR층\n3:L(\tR)\tR0(\tR0같은\tR금\n2:L0\tL0대신\tL대신\tM모레\tR(\n1:L20\tL내일\tR0\tR잠깐\n-1:L0.\tL해드려서\tM.\tR0)\tR0은\tR20\tR로\n-2:L0되시면\tL¶\tM화\n-3:L.\tL되시면\n-4:R0까지\tR2.\tR은\n-5:M(\tR0로\n-6:M~\tR까지';

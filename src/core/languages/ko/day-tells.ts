/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '12:R같은\n11:R0¶\n10:M분\n7:L일\tM내일\tM오전\tR수\n6:L1¶\tM저녁\tR2)\tR시간도\tR층\n5:M/\tM수요일\tR괜찮습니다\n4:L0대신\tL20\tL대신\tM모레\tR0(\tR0같은\tR금\n3:L0\tR)\n2:L(\tL내일\tR(\tR1시간도\tR잠깐\n1:L0안되시면\tL1,\tL갑자기\tL안되시면\tL앞당겨\tL화\tM목\tR0에\tR에\tR할\n-1:L,\tL0.\tL0지난주에\tL2.\tL지난주에\tR바랍니다\tR부득이하게\n-2:L.\tL너무\tL죄송합니다\tL해드려서\tL혹시\tM.\tR0은\n-3:L¶\tM화\tR0)\tR20\tR로\n-4:L0되시면\n-5:L되시면\tM(\tR0까지\tR2.\tR은\n-6:R0로\n-7:R까지\n-8:M~';

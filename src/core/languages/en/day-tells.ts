/** Made by scripts/fit-days.mjs. */
export const dayTells =
  "13:Lor\n10:Rsame\n8:L.\n7:M0\tRor\n6:L:\tLth\tMtomorrow\n5:Lif\tLtuesday\n4:L,\tLi\tLso\tR0,\n3:Lis\tL¶\tMth\tR'\tR-\tRis\n2:L0or\tL10\tMnd\tR(\tRit\n1:L0and\tLall\tLfriday\tLyou\tMam\tRbefore\tRbut\tRlink\n-1:L(\tL0of\tL0on\tLarrive\tLmonday\tLus\tR0)\tR1.\tR<\tRon\n-2:Lare\tLevening\tMmonday\tRfriday\tRthe\n-3:L1and\tLand\tLover\tMholiday\tR:\tRto\tRwith\n-4:Lon\tLyour\tR1the\n-5:Lof\tMthursday\tR1¶\tR¶\n-6:Ryou\n-7:Lbetween";

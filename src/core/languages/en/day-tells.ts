/** Made by scripts/fit-days.mjs. */
export const dayTells =
  "13:Lor\tRsame\n9:M0\n8:Mtomorrow\n7:Lth\tRor\n6:L.\tL:\tLso\tLtuesday\n5:L10\tLi\tLis\n4:Lif\tLinterview\tL¶\tR0,\tRis\n3:L,\tL0or\tL2th\tLyou\tMnd\tR'\tR-\tR10\tRbut\tRit\n2:L)\tL2there\tLall\tLthere\tR(\tR2'\tRwe\n1:L1is\tLhave\tMam\tR.\tRof\tRshould\tRwednesday\n-1:L20\tLnd\tMwill\tR1.\tR2¶\tRnew\tRsubmit\n-2:L0of\tL2the\tLarrive\tLfrom\tLthe\tLus\tLyour\tMthursday\tR0)\tR:\tR<\tRwith\tRwould\n-3:Levening\tLmonday\tLon\tRon\n-4:L1and\tLof\tMholiday\tMmonday\tRto\tRyou\n-5:Lre\tR1the\tR1¶\n-6:Land\tRthe\n-9:Lbetween\tR¶";

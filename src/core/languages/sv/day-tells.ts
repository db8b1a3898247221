/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '7:L:\n6:L¶\n4:Lvecka\n3:Ldu\tM0\n2:Monsdag\n1:L10\tLdig\tLeller\tLpa\tM:\tMkl\tR0\tR1.\n-1:L1,\tMtisdag\n-2:L0\tM,\tRda\n-3:Mpa\tMvecka\n-4:Mnasta\n-7:L20';

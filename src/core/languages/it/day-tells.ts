/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '11:Lse\n9:L¶\n6:Malle\tMgiovedi\n5:L.\tL2.\n2:Ldue\tLti\tM,\tR0.\n1:Lfare\tMdomani\n-1:L1disponibilita\tLdisponibilita\n-2:L,\tMsabato\tRa\n-3:Lfissato';

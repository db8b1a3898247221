/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '11:Lse\n9:L¶\n7:Malle\n6:L.\tMgiovedi\n4:L2.\n3:Ldue\n2:Lti\tM,\tR0.\n1:Lfare\tMdomani\tR¶\n-1:L,\tL1disponibilita\tLdisponibilita\tMsabato\tRa\n-4:Lfissato';

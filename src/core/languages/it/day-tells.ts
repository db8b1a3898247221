/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '10:L¶\tMgiovedi\n8:Lse\n7:Mmercoledi\n4:L.\tMdomani\n3:Malle\tRalle\tRmezza\n2:L1,\tL2.\tLdue\tLmartedi\tR0.\n1:Lti\tM,\tR¶\n-1:L0al\tL0per\tR.\tRal\tRverra\n-2:L0\tLper\tRcandidatura\tResclusi\n-3:L(\tLal\tLfissato\n-4:Rnon\n-5:Rdomenica\n-6:Msabato\n-9:R)';

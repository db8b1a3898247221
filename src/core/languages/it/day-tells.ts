/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '10:L¶\n9:Mgiovedi\n8:Lse\n4:L.\tMmercoledi\n2:L2.\tMalle\tMdomani\tRalle\tRmezza\n-1:Resclusi\n-2:L0\tLfissato\tLper\n-3:L(\n-4:Rdomenica\tRnon\n-6:Msabato\n-8:R)';

/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '9:Mh\n7:L0\n6:L.\tR)\n5:L1,\tM(\tMamanha\tR0\n4:M,\tR,\n3:L¶\tM-\tMfeira\n2:L0dia\tLdia\n1:L:\tLou\tLse\tM:\tMde\tR(\tRa\n-1:Lentrevista\tR0.\tRnao\tRpedimos\tRq\n-2:L0para\tLconversa\tLque\tMa\tMdomingo\tMmanha\tMpassar\tRo\tRvai\n-3:L0na\tL1combinado\tLcombinado\tLo\tLpassa\tMas\n-4:L2tinhamos\tLde\tLtinhamos\tR.\tR1vai\n-6:Lna\n-8:Rantes\n-9:La\n-11:L0de';

/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '10:Mh\n8:L0\n6:L.\tR)\n5:M(\tMamanha\tR0\n4:L1,\tR,\n3:L¶\tM,\n2:L0dia\tLdia\tLou\tM-\tMfeira\n1:L:\tLse\tM:\tR(\tRa\tRsexta\n-1:Lentrevista\tLpara\tR0.\tRnao\tRpedimos\tRq\n-2:Lconversa\tLpassa\tLque\tMa\tMas\tMdomingo\tMmanha\tMpassar\tRo\tRvai\n-3:L0na\tL0para\tL1combinado\tLcombinado\tLo\n-4:L2tinhamos\tLde\tLtinhamos\tR.\tR1vai\n-6:Lna\n-8:Rantes\n-9:La\n-11:L0de';

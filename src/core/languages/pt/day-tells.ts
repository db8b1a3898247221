/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '13:Mh\n6:Mamanha\tR0\n5:R)\n4:L.\tL0\tL¶\tMde\tMfeira\n3:L1,\tM-\n2:L:\tLdia\tM,\n1:L0dia\tLentao\tLno\n-1:L,\tL0na\tMas\tMdomingo\tRde\tRo\tRvai\n-2:L1combinado\tLpassa\n-3:L2tinhamos\tLque\tLtinhamos\tMmanha\tR.\tR1vai\tRnao\n-4:L1conversa\tLgente\tRmas\n-5:Lconversa\tLde\tLna\tRantes\n-8:Lcombinado\n-13:L0de\tLa';

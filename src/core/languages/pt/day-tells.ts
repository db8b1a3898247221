/** Made by scripts/fit-days.mjs. */
export const dayTells =
  '14:Mh\n8:Mamanha\n6:R)\tR0\n5:L.\tL0\tMde\tMfeira\n4:L1,\tL¶\n3:L:\tLdia\tLno\tM-\n2:L0dia\tLentao\tLse\tM,\tM:\n1:L/\tMterca\tRse\n-1:L,\tL0e\tL0para\tLentrevista\tLo\tMda\tMdomingo\tR0e\tRpedimos\tRq\tRque\n-2:L0na\tMas\tMquarta\tRde\tRo\tRvai\n-3:L1combinado\tLpassa\tR.\n-4:L2tinhamos\tLque\tLtinhamos\tMmanha\tR1vai\tRnao\n-5:L1conversa\tLde\tLgente\tLna\tRmas\n-6:Lconversa\tRantes\n-9:Lcombinado\n-13:La\n-14:L0de';

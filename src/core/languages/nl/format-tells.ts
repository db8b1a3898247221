/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '-1:>en\t@aan\t@de\t@donde\t@met\t@novem\t@om\t@uur\t~het\t~ik\t~je\t~van\n-2:>de',
  video:
    '2:=video \n1:>drie\t@beeld\t@geen\t@het\t@vier\t~via\n-1:>een\t>en\t>je\t>lieve\t>naar\t>of\t@donde\t@je\t@om\t~voor',
  onsite:
    '3:@om\n2:>de\t>en\t@je\t@novem\t@uur\n1:>het\t@aan\t@de\t@niet\t@te\t@u\t~ik\t~te\t~telef\t~u\n-1:<phone \t<place op\t=video \t@beeld\t@geen\t@s\t@vier\t~bij\t~op\t~we',
  'take-home': '',
  none: '1:>je\t>kies\t>lieve\t>naar\t>of\t>welk\t>zelf\t@donde\t@of\n-1:>de\t@om\t@vrijd\n-2:@een\t@het\t@voor\n-3:@u',
};

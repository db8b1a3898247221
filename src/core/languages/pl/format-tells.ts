/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '-1:>na\t>prosz\t@czwar\t@w',
  video: '1:=video na\t~rozmo\n-1:@o\n-2:@i',
  onsite:
    '2:=onsite \t>prosz\t@po\t@w\t@zapra\n1:>bedzi\t>bo\t>i\t>na\t>o\t>rozmo\t>sie\t>to\t>z\t@czwar\t@godzi\t@listo\t@rozmo\t@wrzes\t@za\n-1:<phone \t@bo\t@wtore',
  'take-home': '',
  none: '1:@wtore\n-1:@na\t@po\t@w\t~w',
};

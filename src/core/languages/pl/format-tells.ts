/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '',
  video: '',
  onsite: '2:@w\n1:=onsite \t@po\t@zapra',
  'take-home': '',
  none: '',
};

/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '-1:>en\t@de\t@om\t@uur\t~de\t~het\t~je\n-2:>de',
  video: '-1:>je',
  onsite: '3:@om\n2:>de\t>en\t@uur\n1:@de\t@je\t@novem',
  'take-home': '',
  none: '',
};

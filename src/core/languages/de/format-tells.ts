/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '-1:@in\t~sie',
  video: '-1:@uhr\t~wir',
  onsite: '2:@in\n1:>die\t>und\t@den\t@sie\t~bitte\n-1:>mir',
  'take-home': '',
  none: '-1:@am',
};

/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '-1:@dia',
  video: '',
  onsite: '1:@a\t@dia\t@no\t@o',
  'take-home': '',
  none: '',
};

/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '2:@appel\n1:>sur\t@mardi\t~avec\n-1:@mercr',
  video: '',
  onsite: '1:@le\t@mercr\n-1:>sur\t@mardi\n-2:@appel',
  'take-home': '',
  none: '',
};

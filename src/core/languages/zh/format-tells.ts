/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '',
  video: '',
  onsite: '',
  'take-home': '',
  none: '',
};

/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '2:@から\t@す。\t~電話\n1:@かけ\t@ます\t~まず\t~話で',
  video: '',
  onsite: '-1:@ます\t~す。\t~まず\t~電話\n-2:@から\t@す。',
  'take-home': '',
  none: '',
};

/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '-1:@th\t@the\t~and',
  video: '',
  onsite: '2:@we\n1:>and\t>the\t@on\t~of\n-1:@time',
  'take-home': '',
  none: '-1:>and\t>the\n-4:~the',
};

/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '-1:@요일',
  video: '',
  onsite: '1:<onsite \t>니다\t@니다\t@에서\t@오후\t@요일\t~니다\t~세요',
  'take-home': '',
  none: '-1:@요일',
};

/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '1:<phone jag',
  video: '',
  onsite: '2:@vi\n1:@den\n-1:~har\t~vi',
  'take-home': '',
  none: '',
};

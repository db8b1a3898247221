/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '1:@de\t@entre\t@llama\t@tarde\t@y\t~a\t~de\t~por\t~que',
  video: '1:~de\t~el',
  onsite: '-1:@una\t~a\t~de\t~el\t~en\t~que\t~un\t~una\n-2:@entre\t@marte',
  'take-home': '',
  none: '',
};

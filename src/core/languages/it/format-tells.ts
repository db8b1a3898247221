/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '1:>e\t@chiam\t@e',
  video: '1:~a\t~con\t~di\t~il\t~per\t~un',
  onsite: '-1:>e\t>ora\t@chiam\t@setti\t~di\t~il\t~primo\t~un\n-2:~a\t~con\t~per',
  'take-home': '',
  none: '',
};

/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone:
    '3:@appel\n2:>sur\t~avec\n1:=phone \t>appel\t>et\t>il\t>numer\t>votre\t>vous\t@demai\t@et\t@heure\t@ma\t@mardi\t@minut\t@pour\t@quart\t~je\t~on\t~un\t~vous\n-1:>l\t>tu\t@le\n-2:@mercr',
  video: '1:>lien\t>que\t@avec\t@avril\t@j\t@mardi\t~lien\t~minut\t~semai\n-1:@du\t@les\t@nous',
  onsite:
    '2:@apres\t@le\t@mercr\n1:>du\t>l\t@a\t@ce\t@d\t@dans\t@du\t@juin\t@la\t@les\t@nous\t@vers\t~du\n-1:=phone \t>je\t>numer\t@ai\t@avril\t@depui\t@j\t@jeudi\t@pour\t@qu\t@sur\t~avec\t~deux\t~echan\t~et\t~minut\t~nous\t~on\t~semai\t~un\n-2:>sur\t@mardi\n-3:@appel',
  'take-home': '',
  none: '-1:>de\t>et\t>la\t@a\t@de\t@l\n-3:@la',
};

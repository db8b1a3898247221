/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '2:<phone jag\n1:~det\t~hos\t~oss\n-1:@den\t@du\t@kl\t@och\t@vi',
  video: '1:@pa\t@septe\t@svens\t@tid\t~vi',
  onsite:
    '3:@vi\n2:<onsite \t@du\t@till\n1:>i\t@den\t@i\t@jag\t@kom\t~inte\n-1:=onsite eller\t>dig\t>jag\t@svens\t@tid\t~din\t~hos\t~oss\n-2:<phone jag\t~har\t~vi',
  'take-home': '',
  none: '-1:>ar\t@i\t@jag\n-2:>du\t@och\n-3:@vi',
};

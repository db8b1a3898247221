/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone:
    '2:<phone will\t@numbe\n1:<phone a\t<phone minut\t=phone call\t=phone scree\t>line\t>numbe\t@betwe\t@monda\t@time\t@tomor\t~scree\t~your\n-1:<phone to\t>to\t@is\t@s\t@the\t@to\t@we\t~and\t~if\n-2:@th',
  video: '1:<video on\t=place \t>link\t~s\t~up\t~us\t~with\t~your\n-1:@can\t@for\t@tuesd\t~at\t~to\n-2:@we',
  onsite:
    '3:@we\n2:@come\t~of\n1:<onsite \t<phone to\t=onsite \t>and\t>in\t>the\t@can\t@is\t@on\t@s\t@th\t~be\t~bring\t~offic\t~the\t~would\n-1:<phone a\t<phone will\t>call\t>ll\t>numbe\t>your\t@i\t@may\t@numbe\t@pm\t~call\t~do\t~your\n-2:@betwe\t@time\t@tomor\t~up',
  'take-home': '1:<home a\t~do\t~exerc\t~home',
  none: '1:@may\t@or\n-1:>a\t>the\n-2:~and\n-3:>and\n-5:~the',
};

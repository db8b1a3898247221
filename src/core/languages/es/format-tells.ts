/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone:
    '2:@entre\t@llama\n1:<phone \t<phone entre\t<where un\t=phone yo\t=where sin\t>este\t>llama\t>numer\t>ruido\t@de\t@hacer\t@tarde\t@y\t~a\t~por\t~si\t~telef\t~un\t~una',
  video: '1:=onsite \t>es\t@con\t@por\t@se\t~con\t~de\t~el\t~en\t~es\t~si\t~y\t~zoom',
  onsite:
    '1:<where \t>las\t@el\t@febre\t@las\t@los\t@que\t@telef\t@turno\t@viern\t~del\t~ha\t~las\t~los\t~polig\t~segur\n-1:<phone \t<where un\t>dos\t>favor\t>hora\t>llama\t@fecha\t@hacer\t@lo\t@mayo\t@minut\t@no\t@tarde\t@una\t@vacan\t~a\t~el\t~en\t~minut\t~que\t~si\t~telef\t~un\t~zoom\n-2:@llama\t@marte\t~una\n-3:@entre',
  'take-home': '',
  none: '1:<where la\t>forma\t>traba\t@cual\t@fecha\t@marte\t@o\t@prefi\t@venir\t~mas\n-1:>en\t>la\t@las',
};

/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone:
    '2:>e\t@chiam\n1:=phone io\t>io\t>o\t>ora\t@e\t@le\t@mi\t@numer\t@posso\t@tra\t~candi\t~con\t~da\t~non\t~ti\n-1:>l\t@di',
  video:
    '2:~a\n1:=video \t>come\t>itali\t>link\t>ora\t@novem\t~con\t~di\t~il\t~per\t~sede\t~su\t~un\n-1:>al\t>dopo\t>se\t@a\t@le\t@quale\n-2:@se',
  onsite:
    '2:@lo\t~quell\n1:<onsite di\t<place e\t>la\t@del\t@della\t@di\t@febbr\t@giove\t@incon\t@insie\t@luned\t@press\t@prima\t@prova\t@sabat\t@si\t~colle\t~incon\t~siamo\n-1:<onsite se\t<phone \t<place in\t<where avra\t=onsite a\t>come\t>e\t>gli\t>o\t>ora\t>parte\t>prima\t@al\t@avra\t@chiam\t@collo\t@entro\t@i\t@luogo\t@marte\t@novem\t@tra\t~di\t~minut\t~o\t~piace\t~prima\t~rispo\t~ti\t~un\t~veder\n-2:@setti\t~a\t~candi\t~per\t~primo\n-3:~con',
  'take-home': '',
  none: '2:@al\n1:<onsite se\t>all\t>antic\t>il\t>incon\t@a\t@collo\t@con\t@di\t@entro\t@giorn\t@le\t@li\t@marte\t@merco\t@o\t@oppur\t@sara\t@se\t@setti\t~con\t~dell\t~per',
};

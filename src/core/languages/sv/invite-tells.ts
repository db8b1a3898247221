/** Made by scripts/fit-invites.mjs. */
export const inviteTells =
  '2:det ar\ttraff\n1:en\tha\thur\tjag\tklock\tmin\tvi\tvill\n-1:#for\t#och\t0 kr\t0 maj\tar avsta\tavsta\tden\tdina\tditt\tgor\tkl\tkl 0\tkomme\tkr\tlamna\tlamna tillb\tlite prakt\tmaj\tmanad\toch 0\tparke\tregis\ttiden\ttillb\ttorsd\ttorsd den\tvara\n-2:#infor\tbesok\tentre\tprakt\n-3:infor';

/** Made by scripts/fit-invites.mjs. */
export const inviteTells =
  '2:c est\ttechn\n1:0 a\ta la\tc\tchef\tdemai\tdirec\tdonc\tfaire\theure\tj ai\tle 0\tlundi\tminut\tmme\tmoi\tnotre\ton\tpar\tpuis\tquatr\tsur la\n-1:#0\t#et\t#votre\t0 e\ta jeudi\taller\tconfi\td assis\tdans\tde 0\tdeman\tentre\th avec\tinfor\tjour\tlui\tn\tnovem\tordin\tpasse\tproch et\tsimpl\ttrouv\tune attes\n-2:0 novem\tassis\tcandi\tdans le\tentre de\tjusqu\tle poste\tnovem a';

/** Made by scripts/fit-invites.mjs. */
export const inviteTells =
  '2:dos\n1:0 horas\tcentr\tcon\tde las\tdesde\tdirec\tes\tescri\thoras\tm\tmierc\tmierc 0\tmucho\to\tpara la\trecor\tseman\tturno\ty media\n-1:#entre\t#reuni\t#te\t0 a\tacces\tavisa al\tcafe\tcafe y\tcarpe\tcon la\tcorre\tcuant\tde salud\tentre para\teres\testa\testim\tgraci por\tla bodeg\tla sala\tllega\tparti\tporqu\tpregu\tprepa\treuni de\tte adjun\ttecni\ttecni de\ttraba\tultim\tunos\n-2:#el\tbodeg\tcomo\tde tu\tles\tlista\trecib\tviene\n-4:adjun';

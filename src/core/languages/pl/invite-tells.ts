/** Made by scripts/fit-invites.mjs. */
export const inviteTells =
  '2:czwar\tgodzi\tpo\tul\n1:!\tbudyn\tczwar 0\tgdzie\tjest\tkolej\tktora\tpiate\tprzec\tpsych\ttak\ttest\tu\tz komis\tza\tzobac\n-1:#0\t#w\t#zapro\tdobrz\tdowod osobi\tinter\tkadr\tkandy\tlub\tmaja\tmoge\tofert\topubl\topubl w\tosobi\tpani\tparki dla\tpodst\tprzes infor\tprzys\trekru\trozmo\tsluch\tspecj ds\tspraw\tstano\ttelef\turzed\tw nabor\tw sali\tw spraw\twpisa\twylac\tzapro\tzapro na\n-2:#zapro #na\t0 o\trozmo w\tzosta';

/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone:
    '2:~du\n1:<place im\t=phone \t>errei\t>falls\t>hier\t>mir\t>schre\t>unter\t>wenn\t@ab\t@an\t@bei\t@dir\t@handy\t@ich\t@laute\t@vor\t@wenn\t~dich\t~ein\t~im\t~mit\t~produ\t~wir\n-1:<place die\t=phone mich\t=place \t>in\t@diens\t@termi\t~bitte\t~das\t~gespr\t~haben\t~mich\n-2:@in\t~rufen\t~sie',
  video: '1:<video uber\t=video \n-1:<place im\t>ist\t@am\t@uhr\t~buro\t~den\t~du\t~mit\t~nicht\t~onlin\n-2:~wir',
  onsite:
    '2:<place die\t>die\t@den\t@in\t@sie\t~bitte\n1:>uhr\t>und\t@bis\t@die\t@diens\t@komme\t@termi\t@wir\t~rufen\n-1:>ich\t@an\t@bei\t@do\t@ich\t@laute\t@morge\t@vor\t@wenn\t~als\t~ein\t~haus\t~jetzi\t~mit\t~ort\n-2:>mir\t@dir\t~telef',
  'take-home': '',
  none: '1:<phone vorhe\t>fixie\t>mir\t>termi\t@fr\t@uhr\t~das\t~entsc\t~ob\t~sie\t~telef\t~vorhe\t~wie\n-1:@sie\t@um\t@wir\n-2:@der\n-4:@am',
};

/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone:
    '1:=place conve\t>ligo\t>sua\t>telem\t@amanh\t@em\t@lhe\t@ligar\t@manau\t@tarde\t~conve\t~de\t~mas\t~so\t~um\n-1:@a\t~para\n-2:@o\n-3:@dia',
  video:
    '1:<onsite a\t=video com\t>corre\t>examp\t>h\t>para\t@amanh\t~antes\t~que\t~se\n-1:>a\t>ate\t>ca\t>dista\t>jeito\t>mais\t>ou\t>prefe\t>te\t@da\t@manau\t@no\t~adora\t~na\t~sobre\t~teu\t~um\n-2:@na',
  onsite:
    '2:@das\t@dia\t@sabad\n1:<phone por\t>de\t>o\t>por\t@a\t@as\t@do\t@no\t@o\t@um\t@vem\n-1:=place conve\t>corre\t>em\t>ligo\t>minut\t>para\t@em\t@hora\t@lhe\t@segun\t@ser\t@tarde\t~lisbo\t~seman\t~um\n-2:@amanh\t~conve\t~que',
  'take-home': '',
  none: '2:>dista\n1:>a\t>ca\t>confi\t>jeito\t>mais\t>ou\t>se\t@data\t@segun\t~adora\t~ao\t~assis\t~avanc\t~fase\t~franc\t~para\t~teu\t~um\t~ª\n-1:>de\t>o\t@de\t@o\n-2:@para\n-3:@do',
};

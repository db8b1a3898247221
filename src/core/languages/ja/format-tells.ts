/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone:
    '2:>番号\t@から\t@す。\t@ます\t~まず\t~電話\n1:<phone ずは\t>発信\t@おか\t@かけ\t@しま\t@それ\t@では\t@に、\t@らお\t@・日\t@日時\t@番号\t~、ま\t~す。\t~ずは\t~は電\t~話で\n-1:=onsite くだ\t@面接\t~い。\t~くだ\t~さい\t~ださ',
  video: '1:>招待\n-1:@です',
  onsite:
    '1:<onsite \t=onsite くだ\t>お話\t>して\t>す。\t>って\t>てい\t>話し\t@か。\t@曜、\t~い。\t~お持\t~くだ\t~さい\t~ださ\t~まで\t~持ち\n-1:<onsite 0\t<phone ずは\t>番号\t@いず\t@お電\t@かけ\t@しま\t@ずれ\t@たし\t@のい\t@ます\t@らお\t@れか\t@日時\t@番号\t@電話\t~、ま\t~いた\t~しま\t~す。\t~ずは\t~は電\t~希望\t~話で\t~適性\n-2:@から\t@す。\t~まず\t~電話',
  'take-home': '',
  none: '1:>でも\t>は、\t>対面\t@いず\t@ずれ\t@たは\t@てい\t@のい\t@れか\t@時半\t@面接\t~希望\t~適性',
};

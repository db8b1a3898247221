/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone: '1:~먼저\n-1:<onsite \t@니다\t@대로\t@시간\t@오전\t@오후\t~시면\t~있으\t~주세\n-2:@요일\t~세요',
  video:
    '2:~링크\n1:<video \t>에서\t>인터\t>터뷰\t@시간\t@으로\t~시면\t~예요\t~하나\n-1:<video 는\t@에서\t@이번\t~상으\t~이력',
  onsite:
    '2:@에서\n1:<onsite \t<onsite 1\t=onsite \t>니다\t>분이\t>십니\t>입니\t>하십\t>함께\t@니다\t@대로\t@면접\t@분에\t@수요\t@실로\t@오전\t@오후\t@요일\t@이번\t@접을\t~니다\t~분증\t~세요\t~습니\t~신분\t~영상\t~이력\t~주세\t~하셨\n-1:>습니\t>에서\t>인터\t>터뷰\t~리고\t~링크\t~예요\t~입니\t~하고\t~하나\n-2:~인터\t~터뷰',
  'take-home': '',
  none: '-1:>니다\t@니다\n-2:@오후\t@요일\n-3:~니다',
};

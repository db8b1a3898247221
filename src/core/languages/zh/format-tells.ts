/** Made by scripts/fit-format.mjs. */
export const formatTells = {
  phone:
    '2:@號碼\n1:>上的\t>分鐘\t>履歷\t>手機\t>撥打\t>歷上\t>的手\t@北時\t@台北\t@嗰個\t@我打\t@我會\t@打你\t@時間\t@晚上\t@會打\t@的手\t~通話',
  video: '1:>面试\n-1:@一起\t@上午\t@周六',
  onsite:
    '1:<where \t@上午\t@周六\t@周四\t@就是\t@请你\t~电话\n-1:=onsite 。\t>大概\t>方便\t@嗰個\t@打你\t@时间\t@星期\t@電話\t~通話\n-2:@晚上\t@號碼',
  'take-home': '',
  none: '1:>告知\t@十一',
};

import type { reading as original } from '../../en/interface/reading';

/** Words of the interface in Chinese: reading. Keys and fields are those of the English original. */
export const reading: Readonly<Record<keyof typeof original, string>> = {
  'reading.kind.interview-invitation': '面试邀请',
  'reading.kind.rejection': '未录用通知',
  'reading.kind.receipt': '申请确认函',
  'reading.kind.offer': '录用通知',
  'reading.kind.newsletter': '订阅邮件或职位推送',
  'reading.kind.recruiter-outreach': '招聘人员来信',
  'reading.kind.other-interview': '与求职无关的访谈',
  'reading.kind.interview-cancelled': '面试取消通知',
  'reading.kind.interview-logistics': '面试相关事宜',
  'reading.kind.assessment-invitation': '测评或笔试邀请',
  'reading.kind.scam': '可疑邮件',
  'reading.kind.candidate-own-mail': '您自己的邮件',
  'reading.kind.ordinary': '其他邮件',
  'reading.warning.scam': '邮件索要金钱、证件或过度的信任，正规雇主不会在首次来信中这样做。',
  'reading.warning.messenger': '邮件要求转到即时通讯软件沟通。',
  'reading.warning.bulk': '同样的邮件似乎发给了许多人。',
  'reading.gap.empty-body': '邮件没有可读取的文字。您可以手动填写姓名和职位。',
  'reading.gap.unknown-language': '我们对这封邮件的语言支持有限，请核对识别结果。',
};

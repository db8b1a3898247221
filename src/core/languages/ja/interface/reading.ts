import type { reading as original } from '../../en/interface/reading';

/** Words of the interface in Japanese: reading. Keys and fields are those of the English original. */
export const reading: Readonly<Record<keyof typeof original, string>> = {
  'reading.kind.interview-invitation': '面接の案内',
  'reading.kind.rejection': '不採用通知',
  'reading.kind.receipt': '応募受付の確認',
  'reading.kind.offer': '内定通知',
  'reading.kind.newsletter': 'メールマガジン・求人情報',
  'reading.kind.recruiter-outreach': '採用担当者からの連絡',
  'reading.kind.other-interview': '採用以外の面談・取材',
  'reading.kind.interview-cancelled': '面接の中止',
  'reading.kind.interview-logistics': '面接に関する連絡',
  'reading.kind.assessment-invitation': '適性検査・試験の案内',
  'reading.kind.scam': '不審なメール',
  'reading.kind.candidate-own-mail': 'ご自身のメール',
  'reading.kind.ordinary': 'その他のメール',
  'reading.warning.scam': '通常の採用連絡では求めない金銭・書類・個人情報などを求めています。',
  'reading.warning.messenger': 'メッセージアプリでのやり取りに誘導しています。',
  'reading.warning.bulk': '同じメールが多数の方に送られているようです。',
  'reading.gap.empty-body': 'メールに読み取れる文章がありません。お名前と職種は手で入力できます。',
  'reading.gap.unknown-language': 'このメールの言語には十分対応していません。読み取り内容をご確認ください。',
};

import type { reading as original } from '../../en/interface/reading';

/** Words of the interface in Korean: reading. Keys and fields are those of the English original. */
export const reading: Readonly<Record<keyof typeof original, string>> = {
  'reading.kind.interview-invitation': '면접 안내',
  'reading.kind.rejection': '불합격 통보',
  'reading.kind.receipt': '지원 접수 확인',
  'reading.kind.offer': '채용 제안',
  'reading.kind.newsletter': '뉴스레터 또는 채용 알림',
  'reading.kind.recruiter-outreach': '채용 담당자의 연락',
  'reading.kind.other-interview': '채용과 무관한 인터뷰',
  'reading.kind.interview-cancelled': '면접 취소',
  'reading.kind.interview-logistics': '면접 관련 연락',
  'reading.kind.assessment-invitation': '시험·평가 안내',
  'reading.kind.scam': '의심스러운 메일',
  'reading.kind.candidate-own-mail': '내가 쓴 메일',
  'reading.kind.ordinary': '기타 메일',
  'reading.warning.scam': '정상적인 기업이 첫 메일에서 요구하지 않는 돈이나 서류, 지나친 신뢰를 요구합니다.',
  'reading.warning.messenger': '대화를 메신저로 옮기자고 합니다.',
  'reading.warning.bulk': '같은 메일이 여러 사람에게 발송된 것 같습니다.',
  'reading.gap.empty-body': '메일에 읽을 수 있는 글이 없습니다. 이름과 직무를 직접 입력할 수 있습니다.',
  'reading.gap.unknown-language': '이 메일의 언어는 충분히 지원하지 않습니다. 읽은 내용을 확인해 주세요.',
};

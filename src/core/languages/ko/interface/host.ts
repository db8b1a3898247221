import type { host as original } from '../../en/interface/host';

/** Words of the interface in Korean: host. Keys and fields are those of the English original. */
export const host: Readonly<Record<keyof typeof original, string>> = {
  // The reply is there.
  'host.inserted': '초안 맨 위에 넣었습니다. 확인한 뒤 [보내기]를 누르세요.',
  'host.inserted.cursor': '커서 위치에 넣었습니다. 확인한 뒤 [보내기]를 누르세요.',
  'host.inserted.look': '초안에 넣었지만 다른 부분도 바뀌었습니다. 전체를 확인해 주세요.',
  'host.inserted.unchecked': '메일 프로그램에서 삽입했다고 응답했지만 확인하지 못했습니다. 초안을 확인해 주세요.',
  'host.replaced': '이전 내용을 이 내용으로 바꿨습니다. 확인한 뒤 [보내기]를 누르세요.',
  'host.opened':
    '내용이 담긴 답장 창을 열었습니다. 확인한 뒤 [보내기]를 누르세요. 서명이 없으면 직접 [회신]을 누르고 그곳에서 삽입하세요.',
  'host.opened.everyone':
    '내용이 담긴 전체 회신 창을 열었습니다. 확인한 뒤 [보내기]를 누르세요. 서명이 없으면 직접 [전체 회신]을 누르고 그곳에서 삽입하세요.',
  'host.opened.meeting':
    '내용이 담긴 답장 창을 열었습니다. 확인한 뒤 [보내기]를 누르세요. 메일은 일정에 대한 응답이 아니므로 일정에서도 거절하세요. 서명이 없으면 직접 [회신]을 누르고 그곳에서 삽입하세요.',
  'host.opened.elsewhere':
    '내용이 담긴 답장 창을 열었습니다. 회신처는 {address}입니다. 보내기 전에 받는 사람에 입력하세요. 서명이 없으면 직접 [회신]을 누르고 그곳에서 삽입하세요.',
  'host.opened.changed': '답장 창을 열었지만 그사이 다른 메일이 선택되었습니다. 받는 사람을 확인하세요.',
  'host.drafted': '이 대화에 답장 초안을 만들었습니다. 열어서 확인한 뒤 [보내기]를 누르세요.',
  'host.undone': '넣은 내용을 다시 뺐습니다. 초안의 나머지는 그대로입니다.',

  // Copied instead.
  'host.copied.no-reply':
    '메일 프로그램에서 답장 창을 열지 못했습니다. 내용을 복사했으니 [회신]을 누르고 붙여 넣으세요.',
  'host.copied.not-inserted': '메일 프로그램에 내용을 넣지 못했습니다. 복사했으니 초안에 붙여 넣으세요.',
  'host.copied.too-long': '내용이 너무 길어 전달할 수 없습니다. 복사했으니 [회신]을 누르고 붙여 넣으세요.',

  // Nothing was done.
  'host.other-letter': '다른 메일이 열려 있어 아무것도 넣지 않았습니다. 먼저 이 메일을 읽으세요.',
  'host.no-letter': '열린 메일이 없어 아무것도 넣지 않았습니다.',
  'host.already-there': '이미 초안에 있는 내용이라 다시 넣지 않았습니다.',
  'host.earlier-there': '초안에 이전에 넣은 뒤 고치신 내용이 있습니다. 직접 지운 뒤 다시 삽입하세요.',
  'host.selected':
    '초안에서 선택된 부분이 바뀔 수 있어 아무것도 삽입하지 않았습니다. 넣을 위치를 클릭한 뒤 다시 삽입하세요.',
  'host.busy': '이전 삽입이 아직 진행 중입니다. 잠시 기다려 주세요.',
  'host.undo.changed': '그 뒤 초안이 바뀌어 아무것도 빼지 않았습니다. 메일 프로그램의 [실행 취소]를 이용하세요.',
  'host.undo.pictures':
    '초안의 그림이 사라질 수 있어 아무것도 빼지 않았습니다. 메일 프로그램의 [실행 취소]를 이용하세요.',

  // It is not known.
  'host.waiting': '메일 프로그램의 응답을 기다리고 있습니다. 내용은 여기에 그대로 있습니다.',
  'host.unknown.reply':
    '메일 프로그램이 응답하지 않습니다. 답장 창이 열렸는지 확인하고, 열리지 않았으면 다시 시도하거나 내용을 복사하세요.',
  'host.unknown.draft':
    '메일 프로그램이 응답하지 않습니다. 초안에 내용이 있는지 확인하고, 없으면 다시 시도하거나 복사하세요.',
  'host.unknown.changed': '삽입하는 동안 다른 메일이 열렸습니다. 초안을 확인해 주세요.',
  'host.undo.unknown': '내용이 빠졌는지 확실하지 않습니다. 초안을 확인해 주세요.',

  // It failed.
  'host.failed.no-reply':
    '메일 프로그램에서 답장 창을 열지 못했습니다. 내용을 복사한 뒤 [회신]을 누르고 붙여 넣으세요.',
  'host.failed.not-inserted': '메일 프로그램에 내용을 넣지 못했습니다. 복사해서 초안에 붙여 넣으세요.',
  'host.failed.too-long': '내용이 너무 길어 전달할 수 없습니다. 복사한 뒤 [회신]을 누르고 붙여 넣으세요.',
  'host.failed.undo': '내용을 빼지 못했습니다. 메일 프로그램의 [실행 취소]를 이용하세요.',

  // Reading.
  'host.unread.body': '메일 프로그램에서 본문을 받지 못했습니다. 이름과 직무를 직접 입력하거나 다시 읽으세요.',
  'host.unread.changing': '읽는 동안 열린 메일이 계속 바뀌었습니다. 하나를 선택해 다시 읽으세요.',
  'host.unread.own': '본인의 일정입니다. 면접 안내 메일을 여세요.',
  'host.late':
    'Outlook이 아직 응답하지 않았습니다. 이름과 직무를 입력하고 내용을 복사할 수 있습니다. 응답이 오면 이 창에 반영됩니다.',
  'host.unread.failed': '메일 프로그램에서 이 메일을 읽지 못했습니다. 다시 읽거나 필요한 내용을 입력하세요.',

  // Memory.
  'host.memory.full': '문구와 설정을 저장할 공간이 없습니다. 문구를 삭제하거나 먼저 내보내세요.',
  'host.memory.failed': '변경 사항을 저장하지 못했습니다. 내용은 여기에 있으니 잠시 후 다시 시도하세요.',

  // Without a pane.
  'host.quick.not-invitation': '면접 안내가 아닌 것 같습니다. 그래도 답장하려면 Decline Politely를 여세요.',
  'host.quick.look': '먼저 확인하실 내용이 있습니다. Decline Politely를 여세요.',
  'host.quick.elsewhere': '회신처는 {address}입니다. 보내기 전에 받는 사람에 입력하세요.',
  'host.quick.meeting': '메일은 일정에 대한 응답이 아니므로 일정에서도 거절하세요.',
  'host.quick.failed': '답장을 열지 못했습니다. Decline Politely를 열어 내용을 복사하세요.',
  'host.quick.reading': '안내 메일을 읽는 중…',
};

import type { host as original } from '../../en/interface/host';

/** Words of the interface in Chinese: host. Keys and fields are those of the English original. */
export const host: Readonly<Record<keyof typeof original, string>> = {
  // The reply is there.
  'host.inserted': '文字已插入草稿开头。请检查后点击“发送”。',
  'host.inserted.cursor': '文字已插入光标处。请检查后点击“发送”。',
  'host.inserted.look': '文字已插入草稿，但草稿的其他部分也有变化，请通读一遍。',
  'host.inserted.unchecked': '邮件程序提示文字已插入，但我们无法核实，请查看草稿。',
  'host.replaced': '先前的文字已替换为本次文字。请检查后点击“发送”。',
  'host.opened': '回复窗口已打开，文字已填入。请检查后点击“发送”。如果缺少签名，请自行点击“答复”，再从那里插入。',
  'host.opened.everyone':
    '“全部答复”窗口已打开，文字已填入。请检查后点击“发送”。如果缺少签名，请自行点击“全部答复”，再从那里插入。',
  'host.opened.meeting':
    '回复窗口已打开，文字已填入。请检查后点击“发送”。发送邮件不等于回复日历邀请，请在日历中一并拒绝。如果缺少签名，请自行点击“答复”，再从那里插入。',
  'host.opened.elsewhere':
    '回复窗口已打开，文字已填入。来信要求回复至 {address}，发送前请将其填入收件人。如果缺少签名，请自行点击“答复”，再从那里插入。',
  'host.opened.changed': '回复窗口已打开，但其间您选择了另一封邮件，请核对收件人。',
  'host.drafted': '回复草稿已创建于此对话中。请打开检查后点击“发送”。',
  'host.undone': '已移除插入的文字，草稿其余部分保持不变。',

  // Copied instead.
  'host.copied.no-reply': '邮件程序未能打开回复窗口。文字已复制，请自行点击“答复”并粘贴。',
  'host.copied.not-inserted': '邮件程序未能插入文字。文字已复制，请粘贴到草稿中。',
  'host.copied.too-long': '文字过长，无法传入。文字已复制，请自行点击“答复”并粘贴。',

  // Nothing was done.
  'host.other-letter': '当前打开的是另一封邮件，未插入任何内容。请先读取这封邮件。',
  'host.no-letter': '未打开邮件，未插入任何内容。',
  'host.already-there': '草稿中已有这段文字，未重复插入。',
  'host.earlier-there': '草稿中先前插入的文字已被您修改。请自行删除后再插入。',
  'host.selected': '草稿中有选中的内容，插入会将其替换，因此未插入任何文字。请点击要插入的位置，然后再次插入。',
  'host.busy': '上一次插入仍在进行，请稍候。',
  'host.undo.changed': '草稿已有改动，未移除任何内容。请使用邮件程序的“撤消”。',
  'host.undo.pictures': '草稿中有图片，可能会丢失，因此未移除任何内容。请使用邮件程序的“撤消”。',

  // It is not known.
  'host.waiting': '仍在等待邮件程序响应。您的文字保留在此。',
  'host.unknown.reply': '邮件程序尚未响应。请查看回复窗口是否已打开；如未打开，请重试或复制文字。',
  'host.unknown.draft': '邮件程序尚未响应。请查看文字是否已在草稿中；如没有，请重试或复制文字。',
  'host.unknown.changed': '插入时打开了另一封邮件，请查看草稿。',
  'host.undo.unknown': '无法确定文字是否已移除，请查看草稿。',

  // It failed.
  'host.failed.no-reply': '邮件程序未能打开回复窗口。请复制文字，自行点击“答复”并粘贴。',
  'host.failed.not-inserted': '邮件程序未能插入文字。请复制并粘贴到草稿中。',
  'host.failed.too-long': '文字过长，无法传入。请复制文字，自行点击“答复”并粘贴。',
  'host.failed.undo': '无法移除文字。请使用邮件程序的“撤消”。',

  // Reading.
  'host.unread.body': '邮件程序未提供这封邮件的正文。请自行填写姓名和职位，或重新读取。',
  'host.unread.changing': '读取时打开的邮件不断变化。请选择一封，然后重新读取。',
  'host.unread.own': '这是您自己的日程。请打开一封面试邀请。',
  'host.late': 'Outlook 尚未响应。您可以自行填写姓名和职位并复制文字；Outlook 响应后，此窗格会自动更新。',
  'host.unread.failed': '邮件程序未允许读取这封邮件。请重新读取，或自行填写所需内容。',

  // Memory.
  'host.memory.full': '语句和设置的存储空间已满。请删除部分语句，或先导出。',
  'host.memory.failed': '您的更改未能保存，内容仍在此处，请稍后重试。',

  // Without a pane.
  'host.quick.not-invitation': '这似乎不是面试邀请。如仍要回复，请打开 Decline Politely。',
  'host.quick.look': '邮件中有内容需要您先核对。请打开 Decline Politely。',
  'host.quick.elsewhere': '来信要求回复至 {address}，发送前请将其填入收件人。',
  'host.quick.meeting': '发送邮件不等于回复日历邀请，请在日历中一并拒绝。',
  'host.quick.failed': '无法打开回复。请打开 Decline Politely 并复制文字。',
  'host.quick.reading': '正在读取邀请…',
};

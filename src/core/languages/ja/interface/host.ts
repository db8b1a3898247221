import type { host as original } from '../../en/interface/host';

/** Words of the interface in Japanese: host. Keys and fields are those of the English original. */
export const host: Readonly<Record<keyof typeof original, string>> = {
  // The reply is there.
  'host.inserted': '下書きの先頭に挿入しました。内容を確認して［送信］を押してください。',
  'host.inserted.cursor': 'カーソル位置に挿入しました。内容を確認して［送信］を押してください。',
  'host.inserted.look': '下書きに挿入しましたが、ほかの部分も変わっています。全体をご確認ください。',
  'host.inserted.unchecked':
    '挿入完了との応答がありましたが、実際の内容は確認できませんでした。下書きをご確認ください。',
  'host.replaced': '前の文面をこの文面に置き換えました。内容を確認して［送信］を押してください。',
  'host.opened':
    '文面の入った返信画面を開きました。内容を確認して［送信］を押してください。署名がない場合は、［返信］を押してからそこで挿入してください。',
  'host.opened.everyone':
    '文面の入った全員への返信画面を開きました。内容を確認して［送信］を押してください。署名がない場合は、［全員に返信］を押してからそこで挿入してください。',
  'host.opened.meeting':
    '文面の入った返信画面を開きました。内容を確認して［送信］を押してください。メールだけでは予定表の返答になりません。予定表でも辞退してください。署名がない場合は、［返信］を押してからそこで挿入してください。',
  'host.opened.elsewhere':
    '文面の入った返信画面を開きました。返信先は {address} と指定されています。送信前に宛先へ入力してください。署名がない場合は、［返信］を押してからそこで挿入してください。',
  'host.opened.changed': '返信画面を開きましたが、その間に別のメールが選択されました。宛先をご確認ください。',
  'host.drafted': 'このスレッドに返信の下書きを作成しました。開いて内容を確認し、［送信］を押してください。',
  'host.undone': '挿入した文面を取り除きました。下書きのほかの部分はそのままです。',

  // Copied instead.
  'host.copied.no-reply': '返信画面を開けませんでした。文面をコピーしましたので、［返信］を押して貼り付けてください。',
  'host.copied.not-inserted': '文面を挿入できませんでした。コピーしましたので、下書きに貼り付けてください。',
  'host.copied.too-long': '文面が長すぎて渡せません。コピーしましたので、［返信］を押して貼り付けてください。',

  // Nothing was done.
  'host.other-letter': '別のメールが開いているため、挿入しませんでした。先にこのメールを読み取ってください。',
  'host.no-letter': 'メールが開かれていないため、挿入しませんでした。',
  'host.already-there': 'この文面はすでに下書きにあるため、再度の挿入はしませんでした。',
  'host.earlier-there': '以前に挿入した文面が変更されています。ご自身で削除してから、もう一度挿入してください。',
  'host.selected':
    '下書きの一部が選択されており、このままでは置き換えられるため、挿入しませんでした。挿入したい位置をクリックしてから、もう一度挿入してください。',
  'host.busy': '前の挿入を処理中です。少しお待ちください。',
  'host.undo.changed':
    'その後、下書きが変更されています。何も取り除いていません。メールソフトの［元に戻す］をお使いください。',
  'host.undo.pictures':
    '下書きの画像が失われるおそれがあるため、何も取り除いていません。メールソフトの［元に戻す］をお使いください。',

  // It is not known.
  'host.waiting': 'メールソフトの応答を待っています。文面はここに残っています。',
  'host.unknown.reply':
    'メールソフトから応答がありません。返信画面が開いたかご確認ください。開いていなければ、再試行するか文面をコピーしてください。',
  'host.unknown.draft':
    'メールソフトから応答がありません。下書きに文面が入ったかご確認ください。入っていなければ、再試行するかコピーしてください。',
  'host.unknown.changed': '挿入中に別のメールが開かれました。下書きをご確認ください。',
  'host.undo.unknown': '文面を取り除けたか確認できません。下書きをご確認ください。',

  // It failed.
  'host.failed.no-reply': '返信画面を開けませんでした。文面をコピーし、［返信］を押して貼り付けてください。',
  'host.failed.not-inserted': '文面を挿入できませんでした。コピーして下書きに貼り付けてください。',
  'host.failed.too-long': '文面が長すぎて渡せません。コピーし、［返信］を押して貼り付けてください。',
  'host.failed.undo': '文面を取り除けませんでした。メールソフトの［元に戻す］をお使いください。',

  // Reading.
  'host.unread.body': 'メールの本文を取得できませんでした。お名前と職種を入力するか、もう一度読み取ってください。',
  'host.unread.changing': '読み取り中にメールが次々と切り替わりました。1通を選んで、もう一度読み取ってください。',
  'host.unread.own': 'ご自身の予定です。面接の案内メールを開いてください。',
  'host.late':
    'Outlookからまだ応答がありません。お名前と職種を入力して文面をコピーできます。応答があり次第、この画面に反映します。',
  'host.unread.failed': 'このメールを読み取れませんでした。もう一度読み取るか、必要な項目を入力してください。',

  // Memory.
  'host.memory.full': '文例と設定の保存領域がいっぱいです。文例を削除するか、先に書き出してください。',
  'host.memory.failed': '変更を保存できませんでした。内容はここに残っています。少し待ってからもう一度お試しください。',

  // Without a pane.
  'host.quick.not-invitation': '面接の案内ではないようです。返信を作成するには「Decline Politely」を開いてください。',
  'host.quick.look': '先にご確認いただきたい点があります。「Decline Politely」を開いてください。',
  'host.quick.elsewhere': '返信先は {address} と指定されています。送信前に宛先へ入力してください。',
  'host.quick.meeting': 'メールだけでは予定表の返答になりません。予定表でも辞退してください。',
  'host.quick.failed': '返信を開けませんでした。「Decline Politely」を開いて文面をコピーしてください。',
  'host.quick.reading': '案内を読み取っています…',
};

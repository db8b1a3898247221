/**
 * The words by which mail programs mark what they quote or forward, in every language at once: a letter is taken apart
 * before its language is known. Folded (see `fold`); "|" separates.
 */
const list = (words: string): readonly string[] => words.split('|');

export const quoteWords = {
  /** Labels of a quoted header, without the colon. */
  from: list(
    'from|von|de|da|van|od|fran|fra|lahettaja|kimden|felado|差出人|发件人|寄件者|寄件人|보낸 사람|보낸사람|от|expediteur|remitente|remetente|mittente|afzender|nadawca',
  ),
  date: list(
    'sent|date|gesendet|datum|envoye|envoye le|enviado|enviado el|enviado em|enviada em|enviada|fecha|data|inviato|verzonden|wyslano|skickat|sendt|dato|送信日時|日時|日付|发送时间|寄件日期|傳送時間|日期|보낸 날짜|날짜|sent at|data e hora|lahetetty|отправлено|дата',
  ),
  to: list('to|an|a|para|aan|do|till|til|宛先|收件人|받는 사람|받는사람|per|destinataire|vastaanottaja|кому|dla'),
  subject: list(
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|amne|emne|件名|主题|主題|主旨|제목|aihe|тема',
  ),
  /** What stands between dashes above a quoted letter. */
  original: list(
    "original message|ursprungliche nachricht|originalnachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|oryginalna wiadomosc|wiadomosc oryginalna|ursprungligt meddelande|original meddelelse|original appointment|元のメッセージ|原始邮件|原始郵件|원본 메시지|원본 메일",
  ),
  /** What stands above a forwarded letter. */
  forwarded: list(
    'forwarded message|weitergeleitete nachricht|message transfere|mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|messaggio inoltrato|doorgestuurd bericht|przekazana wiadomosc|wiadomosc przekazana|vidarebefordrat meddelande|videresendt meddelelse|転送メッセージ|转发的邮件|轉寄郵件|轉寄的郵件|전달된 메시지|전달된 메일|begin forwarded message|anfang der weitergeleiteten nachricht|debut du message reexpedie|debut du message transfere|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht',
  ),
  /** The verb of "On … X wrote:". */
  wrote: list(
    'wrote|schrieb|a ecrit|escribio|escreveu|ha scritto|schreef|napisal|napisala|napisal(a)|pisze|skrev|kirjoitti|writes|のメール|さんは書きました|書きました|写道|寫道|님이 작성|작성:|написал|писал',
  ),
  /** Marks of an answer or a forwarded letter before the subject, without the colon. */
  forwards: list('fwd|fw|wg|tr|rv|enc|i|doorst|pd|vb|vs|vl|転送|转发|轉寄|전달|fwd'),
  answers: list('re|aw|r|rif|ant|antw|odp|sv|res|回复|回覆|答复|返信|회신'),
};

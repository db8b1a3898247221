import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import { cueWords, list, setOf } from '../words';
import type { Clue, Clued } from './company-clue';

/** Whether a line is to be read without blanks and capitals. */
export const isEastern = (letter: Letter, text: string): boolean => {
  const { code } = letter.language;
  return (code === 'ja' || code === 'zh' || code === 'ko') && /[\u3040-\u9fff\uac00-\ud7af]/.test(text);
};

/** Firms in Japanese, Chinese and Korean lines: by legal form, by kind, by what stands before and behind them. */
export const easternFirms = (letter: Letter, line: Line, where: Where, found: Clued[]): void => {
  const { cues, code } = letter.language;
  const [before, behind, orgs] = [list(cues.companySure), list(cues.companyDoes), list(cues.orgs)];
  const teams = setOf(cueWords(letter, 'teams'));
  const add = (name: string, clue: Clue, at: number) => {
    const trimmed = name.replace(/^[\s\u3000"'“‘「・]+|[\s\u3000"'”’」]+$/g, '');
    if (
      trimmed.length < 2 ||
      trimmed.length > 24 ||
      teams.has(trimmed) ||
      !/[\p{L}]{2}/u.test(trimmed) ||
      plain.test(trimmed)
    )
      return;
    const start = line.text.indexOf(trimmed, at);
    found.push({
      name: trimmed,
      clue,
      words: trimmed,
      where,
      start: where === 'calendar' || where === 'quoted' || start < 0 ? -1 : line.start + start,
      before: line.folded.slice(Math.max(0, start - 12), Math.max(0, start)),
      after: line.folded.slice(start + trimmed.length, start + trimmed.length + 16),
    });
  };
  const inHeader = where === 'from' || where === 'reply-to' || where === 'sender';
  let at = 0;
  const pieces = line.text.slice(0, 400).split(pieceEnds);
  for (const [index, piece] of pieces.entries()) {
    const token = piece.trim();
    const from = at;
    at += piece.length;
    if (token.length < 2 || index % 2 > 0) continue;
    const lead = before.find((cue) => token.includes(cue));
    const rest = lead ? token.slice(token.indexOf(lead) + lead.length) : token;
    const cut = cutOf(rest.toLowerCase(), behind, false);
    const small = cutOf(rest.toLowerCase(), behind, true);
    const name = cut > 0 ? rest.slice(0, cut) : rest;
    const next = (pieces[index + 1]?.trim() === '' ? pieces[index + 2] : '')?.toLowerCase() ?? '';
    const isFollowed = behind.some((cue) => cue.length > 1 && next.startsWith(cue));
    const legal = legalForms.exec(token);
    if (legal) {
      add(token.length > legal[0].length ? name : `${name} ${next}`, 'legal', from);
      if (small > 0) add(rest.slice(0, small), 'legal', from);
    }
    if (cut > 0 || isFollowed) add(name, 'does', from);
    const isSaid = small > 0 && (code === 'ja' || lead !== undefined || (small > token.length - 3 && asked.test(next)));
    if (isSaid) add(name.slice(0, small), lead || code === 'ko' ? 'sure' : 'at', from);
    else if (lead) add(name, 'sure', from);
    if (introduced.test(next)) add(name, 'beside', from);
    const org = orgs.find((word) => word.length > 1 && name.includes(word, 1));
    if (org) add(name.slice(0, name.indexOf(org, 1) + org.length), 'org', from);
    if (inHeader) add(name, 'display', from);
    else if (
      where === 'signature' ||
      (where === 'text' && token.length < 15 && token.length === line.text.trim().length)
    )
      add(name, 'signature', from);
    else if (where === 'subject' && pieces.length > 2) add(name, 'subject', from);
  }
};

/** Where the first word that stands behind firms begins, or the last small one ("の"), or -1. */
const cutOf = (low: string, behind: readonly string[], isSmall: boolean): number => {
  let cut = -1;
  for (const cue of behind) {
    if (cue.length < 2 !== isSmall) continue;
    const at = isSmall ? low.lastIndexOf(cue) : low.indexOf(cue, 1);
    if (at > 1 && (cut < 0 || at < cut)) cut = at;
  }
  return cut;
};

/** "Acme에 지원": what the reader did with the firm. */
const asked = /^(?:지원|관심|입사|합류|오신)/;

/** "Acme 김민준입니다": who introduces themselves behind the firm's name. */
const introduced = /^\S{2,6}(?:입니다|이라고|드림|です|でございます|と申します)/;

const pieceEnds = /([、。，！？!?：:（）()【】「」『』[\]|｜／/<>~〜★※■◆\s\u3000]+)/;
const legalForms = /株式会社|有限会社|合同会社|医療法人|社会福祉法人|学校法人|一般社団法人|有限公司|주식회사|㈜/;
const plain =
  /^(?:周.|星期.|.曜日?|想|请|請|看|另外|还是|的|如|我|您|你|在|将|現|现|以下|下記|面接|面试|面試|면접|메일|变更|変更|弊社|当社|御社|貴社|本公司|敝公司|我公司|我司|贵公司|貴公司|저희|당사|귀사|您好|你好|公司|集团|安녕하세요|お世話)|(?:です|ます|ました|ください|니다|세요|이다|예정이|변경됨|안내)$|[はをが]|様$|님$|씨$|先生$|老师$|小姐$|^\d/;

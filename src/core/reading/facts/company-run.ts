import type { Line } from '../letter';

/** A run of words that make a firm's name: capitals, "&", "und", "de la", legal endings. */
export const firmRun = (
  line: Line,
  from: number,
): { readonly name: string; readonly words: string; readonly start: number } | null => {
  const rest = line.text.slice(from, from + 90);
  let end = 0;
  for (let at = 0; at < rest.length; ) {
    const token = /^[\p{L}\p{M}\p{N}'’.&+-]{1,40}/u.exec(rest.slice(at))?.[0];
    if (!token) break;
    const isSign = token === '&' || token === '+' || token === '-';
    const isCapital = /^[\p{Lu}\p{N}\p{Lo}]/u.test(token) || token === '&' || token === '+';
    const isJoint = end > 0 && joint.test(token);
    if (!isCapital && !isJoint && !(end > 0 && /^[a-z]{1,3}\.[a-z]\.?/.test(token))) break;
    const isLegal = legal.test(token);
    const stop = /\.$/.test(token) && !isLegal && !/^(?:Co|St|Hnos|Bros|Dr|\p{Lu}|sp)\.$/u.test(token);
    if ((isCapital && !isSign) || isLegal || /^[a-z]{1,3}\.[a-z]/.test(token)) end = at + token.length - (stop ? 1 : 0);
    at += token.length;
    if (stop || (isLegal && !/^ & Co/.test(rest.slice(at)))) break;
    if (rest.charAt(at) !== ' ') {
      const form = /^, ?(?:Inc\.?|LLC|Ltd\.?|S\.A\.(?:S\.)?|S\.L\.|S\.r\.l\.|S\.p\.A\.|GmbH)/.exec(rest.slice(at))?.[0];
      if (form) end = at + form.length;
      break;
    }
    at++;
  }
  const lead =
    /^(?:A|O|Os|As|Firma|Société|Empresa|Azienda|Groupe|Gruppo|Die|Der|Das|De|Het) (?=\p{Lu})/u.exec(
      rest.slice(0, end),
    )?.[0].length ?? 0;
  const name = rest
    .slice(lead, end)
    .replace(/['’]s$/, '')
    .replace(
      / (?:and|und|et|y|e|of|de|the|in|am|im|for|van|van de|di|da|do|w|z|I|We|A|The|If|Our|You|Please|Your|This|Ihr|Ihre|Wir|Sie|Il|Nous|Vous|Je|Si|La|Le)$/,
      '',
    );
  return name.length > 1 && !/^[\d\W]+$/.test(name) && !/\d{3}/.test(name)
    ? { name, words: name, start: line.start + from + lead }
    : null;
};

const joint =
  /^(?:of|and|the|de|du|des|la|le|les|di|della|do|da|dos|der|und|von|am|im|an|et|y|e|i|van|het|och|del|dei|degli|d'|z|by|zu|zum|zur|ved)$/;
const legal =
  /^(?:GmbH|AG|KG|SE|Inc\.?|LLC|LLP|Ltd\.?|Limited|PLC|plc|Corp\.?|S\.A\.|S\.A\.S\.?|SAS|SARL|B\.V\.|BV|N\.V\.|AB|Oy|AS|ApS|S\.r\.l\.|S\.R\.L\.|s\.r\.l\.|S\.p\.A\.|S\.L\.|Ltda\.?|Kft\.?|o\.o\.|z\.o\.o\.|e\.V\.)$/;

/** A firm as people call it: without the legal form behind its name, and without a stop that ended a sentence. */
export const firmName = (written: string | null): string | null => {
  if (written === null) return null;
  let name = written;
  for (let round = 0; round < 3; round++) name = name.replace(form, '');
  return /^[^.]{3,}\.$/.test(name) && !/\s\p{L}{1,4}\.$/u.test(name) ? name.slice(0, -1) : name;
};

const form =
  /(?<=\p{L}[\p{L}\d.)&]*),? (?:GmbH(?: & Co\.? ?KG)?|mbH|g?UG|AG|SE|KGaA|KG|OHG|e\.V\.|eG|[Ii]nc\.?|Incorporated|LLC|LLP|L\.P\.|Ltd\.?|Limited|PLC|plc|Pty\.? Ltd\.?|Pty\.?|Pvt\.?(?: Ltd\.?)?|(?:Pte|PTE)\.? (?:Ltd|LTD)\.?|ULC|Corp\.?|JSC|Kft\.?|Zrt\.?|A\.Ş\.|S\.A\.S\.?|SAS|SASU|SARL|S\.à r\.l\.|SA|S\.A\.(?: de C\.V\.)?|S\. ?de R\.L\.(?: de C\.V\.)?|S\.L\.U?\.?|SLP?|SLU|S\.?r\.?l\.?|S\.?p\.?A\.?|Ltda\.?|Lda\.?|B\.V\.|BV|N\.V\.|NV|vzw|AB|ApS|A\/S|AS|Oy|sp\. z o\.o\.|Sp\. z o\.o\.|sp\.k\.)$/u;

const months =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const place = "\\p{Lu}[\\p{L}'’.-]*(?:[ /,]{1,2}\\p{Lu}[\\p{L}'’.-]*){0,4}";
const date = `(?:(?:${months}) \\d{1,2}|\\d{1,2} (?:${months}))(?:,? \\d{4})?`;
const agency = '[(/]\\p{Lu}[\\p{L}\\p{N} .&-]{1,30}[)/]\\.?';
const dateline = new RegExp(
  `^${place}(?:,? ${date}(?: ${agency})?|,? ${agency})\\s*(?:(?:--|—|–|-)?(?=\\s)|(?:--|—|–)(?=\\p{Lu}))|^\\p{Lu}{3,}(?:[ ,/-]{1,2}\\p{Lu}{2,}){0,3}(?:, \\p{Lu}[\\p{L}.'’]*(?: (?:and|the|of|de|\\p{Lu}[\\p{L}.'’]*)){0,5})?\\s*(?:--|—|–)(?=\\s)`,
  'u',
);
const dash = /(?:--|[—–-]|\/\.?)$/;

/**
 * Length of the place, date and agency a dispatch begins with ("MINSK, May 5 (BelNews) --"), 0 when there is none.
 * It is a sentence of its own.
 */
export function datelineLength(line: string): number {
  const match = dateline.exec(line.slice(0, 120))?.[0] ?? '';
  return dash.test(match) ? match.length : 0;
}

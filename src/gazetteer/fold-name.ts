/** Letters that Unicode does not decompose, with what reports write instead. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
};
const PLAIN_PATTERN = /[øłđðıßæœþə]/g;
/** Most names: words of plain letters parted by one space. */
const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const ASCII_ONLY = /^[\0-\x7f]*$/;

/** One word without case and accents: `Erdoğan` and `ERDOGAN` fold alike. Other scripts keep their letters. */
export function foldToken(token: string): string {
  const lower = token.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(PLAIN_PATTERN, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** A whole name without case, accents, hyphens, apostrophes, stops and a leading `the`, its words parted by one space. */
export function foldName(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase().replace(/^the /, '');
  const words = name.match(/[\p{L}\p{M}\p{N}]+|\+/gu) ?? [];
  const folded = words.map(foldToken);
  if (folded.length > 1 && folded[0] === 'the') folded.shift();
  return folded.join(' ');
}

/** A name as part of an id: lower-case ASCII words joined by hyphens; other scripts keep their letters. */
export function slugOf(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}

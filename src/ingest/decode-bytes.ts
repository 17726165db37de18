import chardet from 'chardet';
import { IngestError } from './ingest-error.ts';

/** Encodings a report may come in when it is not Unicode, as the WHATWG names them. */
const legacyEncodings = new Map([
  ['windows-1251', 'windows-1251'],
  ['koi8-r', 'koi8-r'],
  ['windows-1252', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['euc-kr', 'euc-kr'],
]);

/**
 * Bytes → text. A byte-order mark decides; else UTF-16 by where its zero bytes stand; else UTF-8 when the bytes are
 * valid UTF-8; else `declared` (an HTML page's charset); else the likeliest of the legacy encodings.
 * Line ends become `\n`, so that the stored text is the same wherever the file was saved.
 * @throws IngestError `empty` for no text at all, `binary` when the bytes are no text in any of these.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): string {
  if (bytes.length === 0) throw emptyError();
  const encoding = detectEncoding(bytes, declared);
  // A file of two-byte letters that was cut off in the middle of one.
  const isCut = encoding.startsWith('utf-16') && bytes.length % 2 === 1;
  const text = decodeWith(encoding, isCut ? bytes.subarray(0, -1) : bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw emptyError();
  if (looksBinary(text)) throw binaryError();
  return text;
}

function detectEncoding(bytes: Uint8Array, declared: string | null): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = detectUtf16(bytes);
  if (wide !== null) return wide;
  // No encoding of text but UTF-16 has zero bytes.
  if (bytes.includes(0)) throw binaryError();
  if (isUtf8(bytes)) return 'utf-8';
  if (declared !== null && !declared.startsWith('utf') && isKnown(declared)) return declared;
  if (hasCyrillicWords(bytes)) return 'windows-1251';
  if (isMostlyAscii(bytes)) return 'windows-1252';
  for (const { name } of chardet.analyse(bytes)) {
    const encoding = legacyEncodings.get(name.toLowerCase());
    if (encoding !== undefined && !decodeWith(encoding, bytes).includes('\uFFFD')) return encoding;
  }
  return 'windows-1252';
}

/** UTF-16 without a mark: in text with Latin letters or spaces nearly all zero bytes stand on one side. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.1 && even < odd * 0.05) return 'utf-16le';
  if (even > half * 0.1 && odd < even * 0.05) return 'utf-16be';
  return null;
}

/** Western text has accents and curly quotes here and there; Cyrillic and Korean text has few bytes below 128 but spaces. */
function isMostlyAscii(bytes: Uint8Array): boolean {
  let letters = 0;
  let high = 0;
  for (const byte of bytes) {
    if (byte >= 128) high++;
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) letters++;
  }
  return high < (letters + high) * 0.25 && !hasKoreanPairs(bytes);
}

/**
 * Words of a few Cyrillic letters alone: too little for statistics to tell, and no other of the encodings writes them
 * so. Western words have single letters above 127; Korean words have pairs of another range.
 */
function hasCyrillicWords(bytes: Uint8Array): boolean {
  if (bytes.length > 64 || hasKoreanPairs(bytes)) return false;
  const words = new TextDecoder('windows-1251').decode(bytes).match(/[\p{L}]+/gu) ?? [];
  const isCyrillic = (word: string) => /^[А-Яа-яЁё]{2,}$/.test(word) && !/[а-яё][А-ЯЁ]/.test(word);
  return words.length > 0 && words.filter(isCyrillic).length > words.length * 0.5;
}

/** Every byte above 127 stands in a pair of Hangul's range. */
function hasKoreanPairs(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index]! < 128) continue;
    const lead = bytes[index]!;
    const trail = bytes[++index] ?? 0;
    if (lead < 0xb0 || lead > 0xc8 || trail < 0xa1) return false;
  }
  return true;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}

function decodeWith(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Some versions of Node decode Windows-1252 as Latin-1, which leaves controls where curly quotes should stand.
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, punctuationOf) : text;
}

const windowsPunctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function punctuationOf(control: string): string {
  return windowsPunctuation[control.charCodeAt(0) - 0x80] ?? control;
}

/** Control characters and characters that did not decode hardly occur in text. */
function looksBinary(text: string): boolean {
  let odd = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) return true;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12) || code === 0xfffd) odd++;
  }
  return odd > text.length * 0.02;
}

function emptyError(): IngestError {
  return new IngestError(
    'empty',
    'The file holds no text.',
    'Leave it out, or save the report into it again.',
  );
}

function binaryError(): IngestError {
  return new IngestError(
    'binary',
    'The file is not text.',
    'Save the report as .txt, .md or .html and read that.',
  );
}

import { eld } from 'eld/small';

/** Fewer words are mostly names, which sound like any language. */
const fewestWords = 12;

/**
 * BCP 47 code of the language a text is in; `und` when it is too short or too mixed to tell. A short text in plain Latin
 * letters, such as a headline, counts as told only when it is found to be English.
 */
export function detectLanguage(text: string): string {
  // The head of a report tells; the detector's time grows with length.
  const head = text.slice(0, 4000);
  const found = eld.detect(head);
  if (found.language === '') return 'und';
  const isShort = head.trim().split(/\s+/).length < fewestWords;
  const hasPlainLetters = !/[^\P{L}a-z]/iu.test(head);
  return isShort && hasPlainLetters && found.language !== 'en' ? 'und' : found.language;
}

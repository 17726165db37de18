import { eld } from 'eld/small';

/** BCP 47 code of the language a text is in; `und` when it is too short or too mixed to tell. */
export function detectLanguage(text: string): string {
  // The head of a report tells; the detector's time grows with length.
  const found = eld.detect(text.slice(0, 4000));
  return found.language === '' ? 'und' : found.language;
}

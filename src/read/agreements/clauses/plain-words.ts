/** On one line, without quotation marks, which are cut in half where a phrase ends, and without marks at its ends. */
export function plainWords(text: string): string {
  return text
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:)])/g, '$1')
    .replace(/^[\s,;:]+|[\s,;:.]+$/g, '');
}

/** How far apart the words on both sides of "…" may stand, in characters of one clause. */
const gap = 90;

/**
 * Pattern for any of some phrases. Each word may carry an ending ("join regional" finds "joining regional"), `a|b` is
 * either word (`_` for a space in it), `word.` takes no ending, `…` some other words of the same clause.
 */
export function toPhrasePattern(phrases: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${phrases.map(phraseSource).join('|')})`, flags);
}

function phraseSource(phrase: string): string {
  let source = '';
  let open = false;
  for (const word of phrase.trim().split(/\s+/)) {
    if (word === '…') {
      source += `[^.;]{0,${gap}}?(?<![\\p{L}])`;
      open = false;
      continue;
    }
    if (open) source += '[\\s,]+';
    source += `(?:${word.split('|').map(wordSource).join('|')})`;
    open = true;
  }
  return source;
}

function wordSource(word: string): string {
  const isWhole = word.endsWith('.');
  const letters = word
    .replace(/\.$/, '')
    .split('_')
    .map((part) => part.replace(/[^\p{L}\p{N}-]/gu, '.'))
    .join('\\s+');
  return isWhole ? `${letters}(?!\\p{L})` : `${letters}[\\p{L}]*`;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence, or sentences, of a report's paragraph in which a span stands: a lone verb tells a reader nothing. */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const until = text.indexOf('\n', end);
  const paragraph = text.slice(from, until === -1 ? text.length : until);
  return [...sentences.segment(paragraph)]
    .filter(({ index, segment }) => from + index < end && from + index + segment.length > start)
    .map(({ segment }) => segment)
    .join('')
    .trim();
}

import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import type { FoundClaim } from './found-claim.ts';

/** How many sentences back the speaker of a quotation without a cue is looked for. */
const BACK = 3;

/**
 * Quotations that no cue in their own sentence speaks go on with the speech before them: each becomes a claim by the
 * same speaker with the same cue. Short ones inside a sentence are turns of phrase and stay out.
 */
export function looseQuotations(
  draft: Pick<Draft, 'sentences'>,
  claims: readonly FoundClaim[],
  quotations: readonly Span[],
): FoundClaim[] {
  const added: FoundClaim[] = [];
  const ordered = [...claims].sort((a, b) => a.content.start - b.content.start);
  const spoken = claims
    .filter(({ speech, speaker }) => speech && speaker.start !== undefined)
    .sort((a, b) => a.cue.start - b.cue.start);
  let at = 0;
  let last = -1;
  let covered = 0;
  let upTo = 0;
  for (const quotation of quotations) {
    while (at < draft.sentences.length - 1 && draft.sentences[at]!.end <= quotation.start) at++;
    while (upTo < ordered.length && ordered[upTo]!.content.start < quotation.end) {
      covered = Math.max(covered, ordered[upTo]!.content.end);
      upTo++;
    }
    while (last + 1 < spoken.length && spoken[last + 1]!.cue.start < quotation.start) last++;
    const sentence = draft.sentences[at];
    const speech = spoken[last];
    if (sentence === undefined || speech === undefined || covered > quotation.start) continue;
    const whole = quotation.start <= sentence.start + 1 && quotation.end >= sentence.end - 1;
    if (!whole || at - speech.sentence > BACK) continue;
    const claim = {
      ...speech,
      stance: 'asserts' as const,
      content: { ...quotation },
      confidence: speech.confidence * 0.8,
    };
    added.push(claim);
    spoken[last] = { ...speech, sentence: at };
  }
  return added;
}

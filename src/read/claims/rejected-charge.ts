import type { Draft } from '../draft.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { sourceOfVerb } from './cue-source.ts';
import { cueSpan } from './cue-words.ts';
import { isCharge } from './denied-charge.ts';
import type { FoundClaim } from './found-claim.ts';
import { speakersAt } from './speaker.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/**
 * "X says ships were sold, a charge that Y has rejected": what X says ends before the charge, and Y denies it. Gives
 * the claims of a sentence with both mended.
 */
export function rejectedCharges(draft: Read, sentence: number, claims: readonly FoundClaim[]): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const { tokens } = tree;
  let mended = [...claims];
  for (let comma = 1; comma < tokens.length - 3; comma++) {
    if (tokens[comma]!.form !== ',' || !/^(?:a|an|the)$/i.test(tokens[comma + 1]!.form)) continue;
    const noun = [comma + 2, comma + 3].find((at) => isCharge(tree, at)) ?? -1;
    if (noun < 0) continue;
    const verb = tokens.findIndex(({ upos }, at) => at > noun && at < noun + 9 && upos === 'VERB');
    const frame =
      verb < 0 ? undefined : cueLexicon.framesOf(tokens[verb]!.lemma.toLowerCase())?.get('object');
    if (frame?.stance !== 'denies') continue;
    const { start } = tokens[comma]!;
    const charge = mended.findLast(({ content, cue }) => content.start < start && cue.start < start);
    const source = sourceOfVerb(tree, verb);
    if (charge === undefined || source === null || source.token <= noun) continue;
    const content = { start: charge.content.start, end: tokens[comma - 1]!.end };
    mended = mended
      .filter(({ token }) => token !== verb)
      .map((claim) =>
        claim.content.end > start && claim.content.start < start
          ? { ...claim, content: { start: claim.content.start, end: content.end } }
          : claim,
      );
    mended.push(
      ...speakersAt(draft, sentence, source.token).map((speaker) => ({
        speaker,
        via: [],
        stance: 'denies' as const,
        cue: cueSpan(tree, verb),
        content,
        confidence: 0.7,
        sentence,
        token: verb,
        speech: false,
      })),
    );
  }
  return mended;
}

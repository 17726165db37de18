import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import type { FoundClaim } from './found-claim.ts';
import { rememberedSpeaker } from './remembered-speaker.ts';

/** A dash and the name that signs a quotation, to the end of its line: "― Jane Roe, teacher". */
const SIGNATURE =
  /^(\s*)([―—–]|--)\s*(\p{Lu}[\p{L}\p{M}.'’ -]{2,40}?)(?:,[^\n“”"]{0,60})?\.?[ \t]*(?=\n|$|[“”"])/u;

/** Quotations signed behind a dash, as readers' comments and mottoes are: each is a claim by whoever signs it. */
export function signedQuotations(
  draft: Pick<Draft, 'document' | 'sentences' | 'mentions'>,
  quotations: readonly Span[],
): FoundClaim[] {
  const { text } = draft.document;
  const found: FoundClaim[] = [];
  let sentence = 0;
  for (const quotation of quotations) {
    const signed = SIGNATURE.exec(text.slice(quotation.end, quotation.end + 140));
    if (signed === null) continue;
    const [, gap = '', dash = '', name = ''] = signed;
    const at = quotation.end + gap.length;
    const start = at + signed[0].indexOf(name, gap.length) - gap.length;
    while (sentence < draft.sentences.length - 1 && draft.sentences[sentence]!.end <= at) sentence++;
    const end = start + name.length;
    found.push({
      speaker: rememberedSpeaker(draft, { start, end }),
      via: [],
      stance: 'asserts',
      cue: { start: at, end: at + dash.length },
      content: { ...quotation },
      confidence: 0.7,
      sentence,
      token: 0,
      speech: false,
    });
  }
  return found;
}

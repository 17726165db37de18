import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import { firstQuotationAfter } from '../quotations/find-quotations.ts';
import { accordingTo } from './according-claims.ts';
import { cueLexicon } from './cue-lexicon.ts';
import type { FoundClaim } from './found-claim.ts';
import { doubtedPhrase, hedgeClaims, seemingClaims } from './hedge-claims.ts';
import { announcements } from './label-claims.ts';
import { nounClaims } from './noun-claims.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/** The claims that one sentence makes without a verb of speech: "according to", nouns, hedges. */
export function phraseClaims(draft: Read, sentence: number, quotations: readonly Span[]): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const claims: FoundClaim[] = [];
  tree.tokens.forEach((word, token) => {
    const form = word.form.toLowerCase();
    const quotation = quotations[firstQuotationAfter(quotations, word.start)];
    if (quotation !== undefined && quotation.start <= word.start) return;
    if (form === 'according' && tree.tokens[token + 1]?.form.toLowerCase() === 'to')
      claims.push(...accordingTo(draft, sentence, token));
    else if (word.upos === 'VERB' && cueLexicon.seeming.has(word.lemma))
      claims.push(...seemingClaims(draft, sentence, token));
    else if (word.upos === 'NOUN') claims.push(...nounClaims(draft, sentence, token));
    else if (word.upos === 'ADJ' || word.upos === 'VERB')
      claims.push(...doubtedPhrase(draft, sentence, token));
    else if (word.upos === 'ADV' && cueLexicon.hedges.has(form))
      claims.push(...hedgeClaims(draft, sentence, token));
  });
  claims.push(...announcements(draft, sentence, quotations));
  return claims;
}

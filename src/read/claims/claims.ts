import type { Claim } from '../../vocabulary/reading.ts';
import type { Annotator } from '../annotator.ts';
import { calibrateConfidence } from '../calibrate-confidence.ts';
import type { Draft } from '../draft.ts';
import { likelihoodOfContent } from '../likelihood/likelihood-of.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { dateOf } from '../times/date-of.ts';
import { boundContent } from './bound-content.ts';
import { chainClaims } from './chain-claims.ts';
import type { FoundClaim } from './found-claim.ts';
import { labelClaims } from './label-claims.ts';
import { looseQuotations } from './loose-quotations.ts';
import { mendCoordination } from './mend-coordination.ts';
import { phraseClaims } from './phrase-claims.ts';
import { growOverQuotations } from './quoted-content.ts';
import { rejectedCharges } from './rejected-charge.ts';
import { settleStance } from './settle-stance.ts';
import { signedQuotations } from './signed-quotations.ts';
import { claimsOfTurn, transcriptTurns } from './transcript-turns.ts';
import { verbClaims } from './verb-claims.ts';

/**
 * Who said what, through whom, with which stance: one claim for each speaker of each cue, in order of the cue. What
 * nobody named says ("reportedly", "is believed to") has the speaker `unattributed`.
 */
export const claims: Annotator<'claims'> = {
  name: 'claims',
  needs: ['sentences', 'mentions', 'times'],
  gives: ['claims'],
  annotate: (draft) => ({ claims: findClaims(draft) }),
};

/** All claims of a report. */
export function findClaims(read: Draft): Claim[] {
  const draft = { ...read, sentences: read.sentences.map(mendCoordination) };
  const quotations = findQuotations(draft.document.text);
  const turns = transcriptTurns(draft);
  const inTurn = new Set(
    turns.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const found: FoundClaim[] = [];
  draft.sentences.forEach((_, sentence) => {
    const here = [...verbClaims(draft, sentence, quotations), ...phraseClaims(draft, sentence, quotations)];
    found.push(...rejectedCharges(draft, sentence, here));
    if (!inTurn.has(sentence)) found.push(...labelClaims(draft, sentence, quotations));
  });
  const grown = found.map((claim) => {
    const bounded = boundContent(draft.sentences[claim.sentence]!, claim.cue, claim.content, quotations);
    return { ...claim, content: growOverQuotations(bounded, quotations) };
  });
  const signed = signedQuotations(draft, quotations);
  const spoken = [...grown, ...signed];
  const loose = looseQuotations(draft, spoken, quotations);
  const all = chainClaims([...spoken, ...loose, ...turns.flatMap((turn) => claimsOfTurn(draft, turn))]);
  return withoutNobody(withoutTold(onceEach(all))).map((claim) => {
    const { speaker, via, cue, content, confidence, sentence, token } = claim;
    const stance = settleStance(draft, claim);
    const likelihood = likelihoodOfContent(draft.sentences[sentence]!, cue, content);
    return {
      speaker,
      via,
      stance,
      cue,
      content,
      when: dateOf(draft, sentence, token),
      confidence: calibrateConfidence('claims', confidence),
      ...(likelihood === null ? {} : { likelihood }),
    };
  });
}

/** One claim where a title and the name beside it are both taken for its speaker. */
function onceEach(claims: readonly FoundClaim[]): FoundClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ speaker, cue, content }) => {
    const key = `${speaker.actor ?? speaker.name} ${speaker.state} ${cue.start} ${content.start} ${content.end}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Without what nobody named is said to say where somebody named says the same ("is expected to sail, according to X"). */
function withoutNobody(claims: readonly FoundClaim[]): FoundClaim[] {
  return claims.filter(
    ({ speaker, content, sentence }) =>
      speaker.name !== 'unattributed' ||
      !claims.some((other) => {
        if (other.speaker.name === 'unattributed' || other.sentence !== sentence || other.deed === true)
          return false;
        const both = Math.min(other.content.end, content.end) - Math.max(other.content.start, content.start);
        return both > 0.6 * Math.min(content.end - content.start, other.content.end - other.content.start);
      }),
  );
}

/**
 * Without the deeds that somebody in a claim promises, wants or is expected to do: they are part of what is told there,
 * and nobody else's words.
 */
function withoutTold(claims: readonly FoundClaim[]): FoundClaim[] {
  const spoken = Map.groupBy(
    claims.filter(({ speech }) => speech),
    ({ sentence }) => sentence,
  );
  return claims.filter(
    (claim) =>
      claim.deed !== true ||
      ![claim.sentence - 1, claim.sentence, claim.sentence + 1].some((at) =>
        spoken
          .get(at)
          ?.some(
            (outer) =>
              outer.token !== claim.token &&
              outer.content.start <= claim.cue.start &&
              claim.content.end <= outer.content.end,
          ),
      ),
  );
}

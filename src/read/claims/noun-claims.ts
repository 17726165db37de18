import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import { caseOf, childLists, childWith } from '../mentions/child-lists.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { claimLimits } from './claim-limits.ts';
import { markOf } from './clause-content.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { agentOf, sourceOfVerb } from './cue-source.ts';
import { chargeContent, isCharge } from './denied-charge.ts';
import type { FoundClaim } from './found-claim.ts';
import { phraseWords, trimWords } from './phrase-span.ts';
import { speakersAt, unattributed } from './speaker.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/** "Iran's claim that …", "accusations of …", "made a pledge to …". */
export function nounClaims(draft: Read, sentence: number, token: number): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const lemma = tree.tokens[token]!.lemma.toLowerCase();
  const stance = cueLexicon.stanceOfNoun(lemma);
  if (stance === undefined) return [];
  // "expressed concern over X" is the verb's claim.
  const { deprel, head } = tree.tokens[token]!;
  if (deprel === 'obj' && claimLimits.voicing.has(tree.tokens[head]!.lemma)) return [];
  const content = saidByNoun(tree, token) ?? nounContent(tree, token, lemma);
  if (content === null) return [];
  const source = sourceOfNoun(draft, sentence, token, content.head);
  // "fear of its export drove them": nobody says so
  if (source < 0 && (stance !== 'alleges' || !content.clause)) return [];
  const speakers = source < 0 ? [unattributed] : speakersAt(draft, sentence, source);
  return speakers.map((speaker) => ({
    speaker,
    via: [],
    stance,
    cue: { start: tree.tokens[token]!.start, end: tree.tokens[token]!.end },
    content: { start: content.start, end: content.end },
    confidence: content.clause ? 0.7 : 0.55,
    sentence,
    token,
    speech: false,
  }));
}

function nounContent(
  tree: Sentence,
  token: number,
  lemma: string,
): (Span & { head: number; clause: boolean }) | null {
  const prepositions = cueLexicon.prepositionsOfNoun(lemma);
  for (const child of childLists(tree)[token]!) {
    if (child < token) continue;
    const { deprel } = tree.tokens[child]!;
    const mark = markOf(tree, child);
    const clause = /^(?:acl|ccomp|advcl)$/.test(deprel) && (mark === 'that' || mark === 'to');
    const phrase = deprel === 'nmod' && prepositions.includes(caseOf(tree, child));
    if (!clause && !phrase) continue;
    const words = phraseWords(tree, child);
    const span = trimWords(tree, phrase ? words.first + 1 : words.first, words.last);
    if (span !== null) return { ...span, head: child, clause };
  }
  return null;
}

/** "a report by X that …", wherever the tree hung the clause. */
function saidByNoun(tree: Sentence, token: number): (Span & { head: number; clause: boolean }) | null {
  const found = isCharge(tree, token) ? chargeContent(tree, token) : null;
  // "a report by X saying that …": the verb makes the claim
  const said = tree.tokens.some(
    ({ xpos, lemma, end }, at) =>
      at > token && found !== null && end <= found.start && xpos === 'VBG' && cueLexicon.core.has(lemma),
  );
  const clause = tree.tokens.some(({ form, end }) => form === 'that' && end + 1 === found?.start);
  return found === null || said ? null : { ...found, clause };
}

function sourceOfNoun(draft: Read, sentence: number, token: number, content: number): number {
  const tree = draft.sentences[sentence]!;
  const whose = childWith(tree, token, 'nmod:poss');
  if (whose >= 0) return whose;
  for (const child of childLists(tree)[token]!) {
    const { deprel } = tree.tokens[child]!;
    if (child !== content && deprel === 'nmod' && /^(?:by|from|of)$/.test(caseOf(tree, child))) return child;
    // "a report in the Herald"
    if (deprel === 'nmod' && caseOf(tree, child) === 'in' && isOutlet(draft, sentence, child)) return child;
    // "repeated by X", "levelled by X"
    for (const verb of [child, ...childLists(tree)[child]!]) {
      const { deprel: relation, xpos } = tree.tokens[verb]!;
      const agent = verb > token && relation === 'acl' && xpos === 'VBN' ? agentOf(tree, verb) : -1;
      if (agent >= 0) return agent;
    }
  }
  const { deprel, head } = tree.tokens[token]!;
  if (deprel === 'obj' && head >= 0 && cueLexicon.speechVerbs.has(tree.tokens[head]!.lemma)) {
    const source = sourceOfVerb(tree, head);
    if (source !== null && source.token >= 0) return source.token;
  }
  const demonym = childWith(tree, token, 'amod', 'compound');
  if (demonym < 0) return -1;
  const named = tree.tokens[demonym]!.upos === 'PROPN';
  return named || mentionsAtToken(draft.mentions, sentence, demonym).some(({ kind }) => kind === 'state')
    ? demonym
    : -1;
}

function isOutlet(draft: Read, sentence: number, token: number): boolean {
  return mentionsAtToken(draft.mentions, sentence, token).some(({ kind }) => kind === 'outlet');
}

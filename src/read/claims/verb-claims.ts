import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Stance } from '../../vocabulary/stance.ts';
import type { Draft } from '../draft.ts';
import { childLists, childWith } from '../mentions/child-lists.ts';
import { firstQuotationAfter } from '../quotations/find-quotations.ts';
import { findSilence, saysNothing } from '../silences/find-silence.ts';
import { answerAvoided, avoidedContent } from './avoided-answer.ts';
import {
  canSpeak,
  isBareWord,
  isNominal,
  isOnlyMeant,
  isReporter,
  isUnspoken,
  quotationAround,
} from './can-speak.ts';
import { claimLimits } from './claim-limits.ts';
import { type Content, contentOfVerb } from './cue-content.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { type Source, sourceOfVerb } from './cue-source.ts';
import { cueSpan, isNegated } from './cue-words.ts';
import { deniedContent } from './denied-charge.ts';
import { followingContent } from './following-content.ts';
import type { FoundClaim } from './found-claim.ts';
import { framedContent } from './framed-content.ts';
import { phraseWords, trimWords } from './phrase-span.ts';
import { quotedBy } from './quoted-content.ts';
import { speakersAt, unattributed } from './speaker.ts';
import { statesSomething } from './states-something.ts';
import { isSpeaker, throughWhom } from './through-whom.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/** The claims that the verbs of one sentence make. */
export function verbClaims(draft: Read, sentence: number, quotations: readonly Span[]): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const spoken = new Set<number>();
  const claims: FoundClaim[] = [];
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    if (tree.tokens[verb]!.upos !== 'VERB' || spoken.has(verb)) continue;
    const lemma = withParticle(tree, verb);
    const answered = answerAvoided(tree, verb, lemma);
    for (const other of answered) spoken.add(other);
    if (
      answered.length > 0 ||
      cueLexicon.framesOf(lemma) !== undefined ||
      cueLexicon.prepositionsOf(lemma) !== undefined
    )
      claims.push(...claimsOfVerb(draft, { sentence, verb, lemma, quotations, answered }));
  }
  return claims;
}

function withParticle(tree: Sentence, verb: number): string {
  const lemma = tree.tokens[verb]!.lemma.toLowerCase();
  const particle = childWith(tree, verb, 'compound:prt');
  const object = lemma === 'put' ? tree.tokens[childWith(tree, verb, 'obj')] : undefined;
  if (object?.form === 'it') return 'put it';
  if (particle < 0) return lemma;
  const both = `${lemma} ${tree.tokens[particle]!.form.toLowerCase()}`;
  return cueLexicon.framesOf(both) === undefined ? lemma : both;
}

interface VerbCue {
  sentence: number;
  verb: number;
  lemma: string;
  quotations: readonly Span[];
  /** Verbs below that avoid an answer. */
  answered: readonly number[];
}

function claimsOfVerb(draft: Read, { sentence, verb, lemma, quotations, answered }: VerbCue): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const framed = answered.length > 0 ? null : framedContent(tree, verb, lemma, quotations);
  const source =
    framed === null ? sourceOfVerb(tree, verb) : { token: framed.source, passive: false as const };
  if (source === null || isUnspoken(tree, verb)) return [];
  if (answered.length === 0 && isOnlyMeant(tree, verb)) return [];
  if (source.token >= 0 && !isNominal(tree, source.token)) return [];
  if (quotationAround(draft, sentence, verb, quotations) >= 0 && !isReporter(draft, sentence, source.token))
    return [];
  const negated = answered.length === 0 && isNegated(tree, verb);
  // "has not reported X" is a silence; what is not asked for or threatened is no claim.
  const silence = negated || saysNothing(tree, verb, lemma) ? findSilence(tree, verb) : null;
  if (silence !== null && silence.refused !== true) return [];
  // "has yet to comment on X"
  const { deprel, head } = tree.tokens[verb]!;
  if (/^(?:xcomp|advcl|ccomp)$/.test(deprel) && findSilence(tree, head)?.token === verb) return [];
  let found: Content | null =
    answered.length > 0
      ? avoidedContent(tree, verb, answered)
      : framed !== null
        ? {
            start: framed.start,
            end: framed.end,
            head: framed.head,
            frame: cueLexicon.framesOf(lemma)!.get('clause')!,
            takes: 'clause',
          }
        : (spokenContent(tree, verb, lemma, source, quotations) ?? denialOf(tree, verb, lemma));
  // Quoted words do not report what stands before the quotation.
  if (found !== null && quotationAround(draft, sentence, verb, quotations) > found.start) found = null;
  if (found === null && source.token >= 0) found = announced(draft, sentence, verb, lemma, quotations);
  if (found === null) return [];
  found = withDenied(tree, verb, found, answered);
  const surely = found.takes === 'clause' && cueLexicon.core.has(lemma);
  if (source.token >= 0 && !canSpeak(draft, sentence, source.token, surely)) return [];
  // "Who asked not to be named".
  if (
    /^(?:not\s+)?to be (?:named|identified|quoted|mentioned)/i.test(
      draft.document.text.slice(found.start, found.end),
    )
  )
    return [];
  if (isBareWord(tree, found) || !statesSomething(draft.document.text, tree, lemma, found)) return [];
  const { frame } = found;
  if (negated && frame.stance === 'demands') return [];
  // "Did not discuss the pact" tells what was not done.
  if (negated && lemma === 'discuss') return [];
  // A weak cue counts as a main verb only; "citing X" makes X the speaker.
  if (frame.weak && !/^VB[DZP]$/.test(tree.tokens[verb]!.xpos)) return [];
  if (
    cueLexicon.via.has(lemma) &&
    tree.tokens[verb]!.xpos === 'VBG' &&
    isSpeaker(draft, sentence, found.head)
  )
    return [];
  const unnamed = source.token < 0;
  // "No injuries were reported", "tests will be made to confirm that …": nobody says so.
  if (unnamed && (tree.tokens[verb]!.xpos === 'VB' || (negated && frame.stance === 'asserts'))) return [];
  const stance =
    answered.length > 0 ? 'neither' : negated ? negatedStance(frame.stance, lemma) : frame.stance;
  const { via, speakers } = unnamed
    ? { via: [], speakers: [unattributed] }
    : throughWhom(draft, sentence, verb, speakersAt(draft, sentence, source.token));
  const certain = Math.min(tree.tokens[verb]!.confidence, tree.tokens[found.head]!.confidence);
  const base = frame.weak ? 0.4 : found.takes === 'object' ? 0.65 : 0.85;
  return speakers
    .filter(({ name }) => !/^["“']/.test(name))
    .map((speaker) => ({
      speaker,
      via,
      stance: speaker.name === unattributed.name && stance === 'asserts' ? 'alleges' : stance,
      cue: cueSpan(tree, verb),
      content: { start: found.start, end: found.end },
      confidence: base * (0.6 + 0.4 * certain),
      sentence,
      token: verb,
      speech: found.takes === 'clause',
      deed: found.takes === 'infinitive' && claimLimits.meant.has(lemma),
    }));
}

function spokenContent(
  tree: Sentence,
  verb: number,
  lemma: string,
  source: NonNullable<Source>,
  quotations: readonly Span[],
): Content | null {
  const found = contentOfVerb(tree, verb, lemma, source.token);
  const clause = cueLexicon.framesOf(lemma)?.get('clause');
  if (source.token < 0) {
    if (!cueLexicon.impersonal.has(lemma)) return null;
    // "The talks are expected to resume": the talks belong to it.
    if (found === null || found.takes === 'infinitive') return passiveContent(tree, verb, lemma) ?? found;
    return found;
  }
  if (found?.takes === 'clause') {
    // "said the two will “build a port”", cut before the quotation.
    const next = quotations[firstQuotationAfter(quotations, found.end)];
    if (
      next !== undefined &&
      next.start >= found.end &&
      next.start - found.end < 16 &&
      next.start < tree.end &&
      !cueLexicon.unquoted.has(lemma)
    )
      return { ...found, end: next.end };
  }
  const quoted =
    clause === undefined ||
    found !== null ||
    cueLexicon.unquoted.has(lemma) ||
    clause.stance === 'demands' ||
    clause.stance === 'expects'
      ? null
      : quotedBy(tree, verb, quotations);
  if (quoted !== null && clause !== undefined)
    return { ...quoted, frame: clause, takes: 'clause', head: verb };
  return found;
}

/** "dismissed as baseless a claim that …": the noun that the tree did not make the object. */
function denialOf(tree: Sentence, verb: number, lemma: string): Content | null {
  const frame = cueLexicon.framesOf(lemma)?.get('object');
  const denied = frame?.stance === 'denies' ? deniedContent(tree, verb) : null;
  return denied === null || frame === undefined ? null : { ...denied, frame, takes: 'clause' };
}

/** "rejected the charge that ships were sold": what is denied, or left open, is the selling. */
function withDenied(tree: Sentence, verb: number, found: Content, answered: readonly number[]): Content {
  const { stance } = found.frame;
  if (found.takes === 'clause' || !(stance === 'denies' || stance === 'neither')) return found;
  const denied = deniedContent(tree, Math.max(verb, ...answered));
  return denied === null ? found : { ...found, ...denied, takes: 'clause' };
}

/** "said:" and "explained …" at the end of a sentence: what comes next. */
function announced(
  draft: Read,
  sentence: number,
  verb: number,
  lemma: string,
  quotations: readonly Span[],
): Content | null {
  const tree = draft.sentences[sentence]!;
  const frame = cueLexicon.framesOf(lemma)?.get('clause');
  if (frame === undefined) return null;
  const span = followingContent(draft.document.text, tree, draft.sentences[sentence + 1], quotations);
  return span === null ? null : { ...span, frame, takes: 'clause', head: verb };
}

/** "Iran is believed to hold 40 ships": from the subject to the end of what it is believed to do. */
function passiveContent(tree: Sentence, verb: number, lemma: string): Content | null {
  const frames = cueLexicon.framesOf(lemma);
  const frame = frames?.get('infinitive') ?? frames?.get('clause') ?? frames?.get('object');
  const subject = childWith(tree, verb, 'nsubj:pass');
  const complement = childLists(tree)[verb]!.find(
    (child) =>
      child > verb &&
      (/^xcomp/.test(tree.tokens[child]!.deprel) ||
        (lemma === 'accuse' && /^(?:obl|advcl)/.test(tree.tokens[child]!.deprel))),
  );
  if (frame === undefined || subject < 0 || complement === undefined) return null;
  const span = trimWords(tree, phraseWords(tree, subject).first, phraseWords(tree, complement).last);
  return span === null ? null : { ...span, frame, takes: 'infinitive', head: complement };
}

/** What a denied cue does: not believing denies, not confirming leaves open, not denying too. */
function negatedStance(stance: Stance, lemma: string): Stance {
  if (stance === 'confirms' || stance === 'denies') return 'neither';
  if (stance === 'alleges' || stance === 'expects') return 'denies';
  if (stance === 'asserts') return cueLexicon.withheld.has(lemma) ? 'denies' : 'neither';
  return stance;
}

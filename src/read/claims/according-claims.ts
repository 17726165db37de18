import type { Sentence } from '../../language/sentence.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Draft } from '../draft.ts';
import { cueLexicon } from './cue-lexicon.ts';
import type { FoundClaim } from './found-claim.ts';
import { phraseWords, trimWords } from './phrase-span.ts';
import { speakersAt } from './speaker.ts';
import { throughWhom } from './through-whom.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/** "According to X, …", "…, according to X": all of the clause but the phrase itself. */
export function accordingTo(draft: Read, sentence: number, token: number): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const source = sourceAfter(tree, token);
  if (source < 0) return [];
  const own = phraseWords(tree, source);
  const initial = tree.tokens.slice(0, token).every(({ upos }) => upos === 'PUNCT' || upos === 'CCONJ');
  // A fronted phrase ends at its comma, whatever the tree hangs on the source.
  const comma = initial ? tree.tokens.findIndex(({ form }, at) => at > token && form === ',') : -1;
  const last = comma > token + 2 ? Math.min(own.last, comma - 1) : Math.max(own.last, token + 1);
  const governor = clauseOf(tree, tree.tokens[source]!.head);
  const whole =
    governor < 0 ||
    (tree.tokens[governor]!.upos !== 'VERB' && (initial || tree.tokens[token - 1]?.form === ','));
  const clause = whole
    ? { first: 0, last: tree.tokens.length - 1 }
    : phraseWords(tree, governor, (child) => child === source);
  const content = initial
    ? trimWords(tree, afterComma(tree, last), Math.max(clause.last, afterComma(tree, last)))
    : last >= clause.last - 1 || clause.last < token
      ? trimWords(tree, clause.first, token - 1)
      : trimWords(tree, clause.first, clause.last);
  if (content === null) return [];
  const { via, speakers } = throughWhom(
    draft,
    sentence,
    governor < 0 ? source : governor,
    speakersAt(draft, sentence, source).map(withoutCue),
    source,
  );
  const to = tree.tokens[token + 1]!;
  const end = tree.tokens[last]!.end;
  return speakers.map((speaker) => ({
    speaker:
      initial && speaker.start !== undefined && speaker.start < end
        ? { ...speaker, end: Math.min(speaker.end!, end) }
        : speaker,
    via,
    stance: 'asserts',
    cue: { start: tree.tokens[token]!.start, end: to.end },
    content,
    confidence: 0.9,
    sentence,
    token,
    speech: true,
  }));
}

/** "is expected to sail, according to X": from the infinitive up to the verb it completes. */
function clauseOf(tree: Sentence, token: number): number {
  let at = token;
  while (at >= 0 && tree.tokens[at]!.deprel === 'xcomp') at = tree.tokens[at]!.head;
  return at;
}

/** A source phrase that took in "according to" itself. */
function withoutCue(speaker: ActorRef): ActorRef {
  const cue = /^according to (?:the |an? )?/i.exec(speaker.name);
  return cue === null ? speaker : { ...speaker, name: speaker.name.slice(cue[0].length) };
}

/** The noun that "according to" introduces: the head of the words right after it, up to a comma or verb. Or -1. */
function sourceAfter(tree: Sentence, token: number): number {
  const nominal = /^(?:NOUN|PROPN|PRON)$/;
  const end = Math.min(token + 14, tree.tokens.length);
  let at = token + 2;
  while (at < end && !nominal.test(tree.tokens[at]!.upos)) at++;
  if (at >= end) return -1;
  for (;;) {
    const { head } = tree.tokens[at]!;
    const between = head > at ? tree.tokens.slice(at, head) : [];
    const inside = head > at && head < end && nominal.test(tree.tokens[head]!.upos);
    if (!inside || between.some(({ form, upos }) => form === ',' || upos === 'VERB' || upos === 'AUX'))
      return at;
    at = head;
  }
}

/** The first word after the comma that ends a fronted phrase, and after an apposition or "citing X" that goes with it. */
function afterComma(tree: Sentence, last: number): number {
  if (tree.tokens[last + 1]?.form !== ',') return last + 1;
  const first = last + 2;
  let end = first;
  while (end < Math.min(first + 14, tree.tokens.length) && tree.tokens[end]!.form !== ',') end++;
  const inner = tree.tokens.slice(first, end);
  if (tree.tokens[end]?.form !== ',' || inner.length === 0) return first;
  const cites = cueLexicon.via.has(inner[0]!.lemma) && inner[0]!.xpos === 'VBG';
  const describes =
    inner.at(-1)!.upos === 'NOUN' &&
    !inner.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos)) &&
    inner.some(({ form, upos }) => upos === 'DET' || /^['’]s?$/.test(form));
  return cites || describes ? end + 1 : first;
}

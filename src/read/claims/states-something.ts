import type { Sentence } from '../../language/sentence.ts';
import { childLists } from '../mentions/child-lists.ts';
import { nameCues } from '../mentions/name-cues.ts';
import { claimLimits } from './claim-limits.ts';
import type { Content } from './cue-content.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { phraseWords } from './phrase-span.ts';

/**
 * True for content that can be so or not be so: a clause, a quotation, or a noun for an act or a state of things. A
 * person thanked, a day on which something was agreed and a meeting called are none.
 */
export function statesSomething(text: string, tree: Sentence, lemma: string, content: Content): boolean {
  const quoted = /["“”‘「«]|''|``/.test(text.slice(content.start, content.end));
  if (quoted) return true;
  if (content.takes === 'clause') return !claimLimits.quotedOnly.has(lemma);
  if (content.takes === 'infinitive' || content.takes === 'gerund') return true;
  const word = tree.tokens[content.head]!;
  if (isTime(tree, content.head)) return false;
  if (content.takes === 'preposition') {
    const somebody = word.upos === 'PROPN' || claimLimits.isSpeakerNoun(word.lemma.toLowerCase());
    return cueLexicon.accusing.has(lemma) || !somebody || hasClause(tree, content.head);
  }
  if (claimLimits.predicating.has(lemma)) return content.predicated === true;
  if (lemma === 'call')
    return content.predicated === true || !claimLimits.convened.has(word.lemma.toLowerCase());
  if (content.predicated === true || hasClause(tree, content.head)) return true;
  if (claimLimits.voicing.has(lemma)) return hasMatter(tree, content.head);
  if (cueLexicon.accusing.has(lemma)) return true;
  const noun = word.lemma.toLowerCase();
  return (
    word.upos === 'PRON' ||
    claimLimits.isPropositionNoun(noun) ||
    cueLexicon.stanceOfNoun(noun) !== undefined ||
    cueLexicon.documents.has(noun) ||
    /^VBG$/.test(word.xpos)
  );
}

/** A day, month, or noun for a stretch of time. */
function isTime(tree: Sentence, token: number): boolean {
  const { form, lemma, upos } = tree.tokens[token]!;
  if (nameCues.notNames.has(form.toLowerCase()) || claimLimits.times.has(lemma.toLowerCase())) return true;
  return upos === 'NUM' && /^\d{4}$/.test(form);
}

/** A verb of its own below the noun: "the fact that …", "a plan to …", "the ships that …". */
function hasClause(tree: Sentence, noun: number): boolean {
  return childLists(tree)[noun]!.some((child) =>
    /^(?:acl|acl:relcl|ccomp|xcomp|csubj)$/.test(tree.tokens[child]!.deprel),
  );
}

/** What an attitude is about: "concern over X". */
function hasMatter(tree: Sentence, noun: number): boolean {
  const { last } = phraseWords(tree, noun);
  return (
    last > noun &&
    childLists(tree)[noun]!.some((child) => child > noun && /^nmod/.test(tree.tokens[child]!.deprel))
  );
}

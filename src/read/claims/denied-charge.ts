import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import { caseOf, childLists } from '../mentions/child-lists.ts';
import { claimLimits } from './claim-limits.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { phraseWords, trimWords } from './phrase-span.ts';

/** How far behind a denial the noun for what is denied may stand, and behind that its clause. */
const NEAR = 14;
const CLAUSE_NEAR = 16;

/** True for a noun for what somebody says: "charge", "report", "notion". */
export function isCharge(sentence: Sentence, token: number): boolean {
  const { lemma, upos } = sentence.tokens[token]!;
  const noun = lemma.toLowerCase();
  return (
    upos === 'NOUN' &&
    (cueLexicon.stanceOfNoun(noun) !== undefined ||
      cueLexicon.reports.has(noun) ||
      claimLimits.charges.has(noun))
  );
}

/**
 * What a noun for a charge says: of "the charge by X that ships were sold" the clause, of "the charge of theft" the
 * theft. The clause may stand behind what the tree made the end of the noun's phrase. Null when it is not said.
 */
export function chargeContent(sentence: Sentence, noun: number): (Span & { head: number }) | null {
  const { tokens } = sentence;
  for (let at = noun + 1; at < Math.min(noun + CLAUSE_NEAR, tokens.length - 2); at++) {
    const { form, xpos, head } = tokens[at]!;
    if (/^[;:]$/.test(form)) break;
    if (form.toLowerCase() !== 'that' || xpos === 'DT') continue;
    // "a report that appeared today": the noun itself is meant
    if (/^(?:VERB|AUX)$/.test(tokens[at + 1]!.upos)) break;
    if (head < at) break;
    const span = trimWords(sentence, at + 1, phraseWords(sentence, head).last);
    return span === null ? null : { ...span, head };
  }
  if (!cueLexicon.prepositionsOfNoun(tokens[noun]!.lemma.toLowerCase()).includes('of')) return null;
  for (const child of childLists(sentence)[noun]!) {
    if (child < noun || tokens[child]!.deprel !== 'nmod' || caseOf(sentence, child) !== 'of') continue;
    // "levelled by X" says who made the charge.
    const words = phraseWords(
      sentence,
      child,
      (below) => tokens[below]!.deprel === 'acl' && tokens[below]!.xpos === 'VBN',
    );
    const span = trimWords(sentence, words.first + 1, words.last);
    if (span !== null) return { ...span, head: child };
  }
  return null;
}

/** What a verb of denial denies when that is named by a noun: "rejected, however, the story that ships were sold". */
export function deniedContent(sentence: Sentence, verb: number): (Span & { head: number }) | null {
  const { tokens } = sentence;
  for (let at = verb + 1; at < Math.min(verb + NEAR, tokens.length); at++) {
    const { upos, form, head } = tokens[at]!;
    if (form.toLowerCase() === 'that' || /^[;:]$/.test(form)) return null;
    // "what it called a story" is still the noun's phrase
    if (
      upos === 'VERB' &&
      head !== verb &&
      !/^what$/i.test(tokens[head]?.form ?? '') &&
      !/^VB[NG]$/.test(tokens[at]!.xpos)
    )
      return null;
    if (isCharge(sentence, at)) {
      const found = chargeContent(sentence, at);
      if (found !== null) return found;
    }
  }
  return null;
}

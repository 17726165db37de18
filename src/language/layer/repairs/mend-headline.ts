import type { Token } from '../../sentence.ts';
import { isTree, type Repair } from '../change-tokens.ts';
import { headlineVerbs } from '../word-lists.ts';

const closing = /^[.!?…"”’')\]:;,]$/;

/**
 * Headlines drop articles and full stops, and their verbs stand in the present, so a tagger may take "visits" for a noun
 * and a parser "A, B hold talks" for an address. Looked at in headings and in short text without a closing mark.
 */
export const mendHeadline: Repair = (sentence) => {
  const { tokens } = sentence;
  const last = tokens.at(-1);
  if (!last || tokens.length > 25 || (sentence.kind !== 'heading' && closing.test(last.form)))
    return sentence;
  const verb = tokens.some((word) => /^(VB[DZP]|MD)$/.test(word.xpos) && word.upos !== 'NOUN')
    ? -1
    : tokens.findIndex((_, at) => isHiddenVerb(tokens, at));
  const clause = verb < 0 ? tokens : makeClause(tokens, verb);
  const mended = joinSubjects(giveSubject(clause));
  return mended !== tokens && isTree(mended) ? { ...sentence, tokens: [...mended] } : sentence;
};

const isNominal = (word: Token | undefined) =>
  word?.upos === 'NOUN' || word?.upos === 'PROPN' || word?.upos === 'PRON';

/** "visits" in "minister visits Chile": a listed verb in -s between a nominal and the start of another phrase. */
function isHiddenVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!;
  const next = tokens[at + 1];
  if (at === 0 || !isNominal(word) || !/[a-z]s$/.test(word.form) || !isNominal(tokens[at - 1])) return false;
  if (!next || !['PROPN', 'ADJ', 'NUM', 'NOUN', 'DET'].includes(next.upos)) return false;
  return verbsOf(word.form).length > 0;
}

function verbsOf(form: string): string[] {
  const word = form.toLowerCase();
  const stems = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return stems.filter((stem) => stem !== word && headlineVerbs.has(stem));
}

/** The headline as a clause around `verb`: what stands before is its subject, the phrase after it its object. */
function makeClause(tokens: readonly Token[], verb: number): readonly Token[] {
  const subject = verb - 1;
  let end = verb + 1;
  while (
    end < tokens.length &&
    !['ADP', 'PUNCT', 'SCONJ', 'PART', 'VERB', 'CCONJ'].includes(tokens[end]!.upos)
  )
    end += 1;
  let object = end - 1;
  while (object > verb + 1 && !isNominal(tokens[object])) object -= 1;
  return tokens.map((word, at): Token => {
    if (at === verb)
      return { ...word, lemma: verbsOf(word.form)[0]!, upos: 'VERB', xpos: 'VBZ', head: -1, deprel: 'root' };
    if (at === subject) return { ...word, head: verb, deprel: 'nsubj' };
    if (at === object) return { ...word, head: verb, deprel: 'obj' };
    if (at < subject)
      return word.head < subject && word.head >= 0 ? word : { ...word, head: subject, deprel: inner(word) };
    if (at < end)
      return word.head > verb && word.head < end ? word : { ...word, head: object, deprel: inner(word) };
    const outside = word.head < end;
    return outside && word.head !== object
      ? { ...word, head: verb, deprel: isNominal(word) ? 'obl' : word.deprel }
      : word;
  });
}

/** The relation of a word that now hangs on the last noun of its phrase. */
function inner({ deprel, upos }: Token): string {
  if (['nmod:poss', 'amod', 'det', 'punct', 'case', 'nummod'].includes(deprel)) return deprel;
  return upos === 'ADJ' ? 'amod' : 'compound';
}

/** "A, B to meet": what stands before "to" acts. */
function giveSubject(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(
    (word, at) => word.xpos === 'VB' && tokens[at - 1]?.xpos === 'TO' && isNominal(tokens[at - 2]),
  );
  if (verb < 0 || tokens.some((word) => word.head === verb && word.deprel.startsWith('nsubj'))) return tokens;
  const subject = verb - 2;
  const named = tokens[subject]!;
  // "plan to", "talks to": the noun governs the infinitive.
  if (named.upos !== 'PROPN' || tokens.slice(0, verb).some((word) => word.upos === 'VERB')) return tokens;
  return tokens.map((word, at): Token => {
    if (at === verb) return { ...word, head: -1, deprel: 'root' };
    if (at === subject) return { ...word, head: verb, deprel: 'nsubj' };
    if (at < subject && word.head === verb) return { ...word, head: subject };
    return word.head < 0
      ? { ...word, head: at < subject ? subject : verb, deprel: isNominal(word) ? 'conj' : 'dep' }
      : word;
  });
}

/** "A, B hold talks": names set off by commas before the subject act with it. */
function joinSubjects(tokens: readonly Token[]): readonly Token[] {
  const subject = tokens.findIndex((word, at) => word.deprel === 'nsubj' && tokens[at - 1]?.form === ',');
  if (subject < 0) return tokens;
  const first = tokens
    .slice(0, subject)
    .findIndex(
      (word) => word.upos === 'PROPN' && !['amod', 'compound', 'flat', 'nmod:poss'].includes(word.deprel),
    );
  if (first < 0 || tokens.slice(0, subject).some((word) => word.upos === 'VERB' || word.upos === 'ADP'))
    return tokens;
  const verb = tokens[subject]!.head;
  const crowned = tokens[first]!.head < 0;
  return tokens.map((word, at): Token => {
    if (at === first) return { ...word, head: verb, deprel: 'nsubj' };
    if (at === verb && crowned) return { ...word, head: -1, deprel: 'root' };
    if (at === subject) return { ...word, head: first, deprel: 'conj' };
    return word;
  });
}

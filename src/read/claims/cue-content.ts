import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import { caseOf, childLists, childWith } from '../mentions/child-lists.ts';
import { nameCues } from '../mentions/name-cues.ts';
import { claimLimits } from './claim-limits.ts';
import { clauseAbove, clauseBelow, markOf, strayClause, strayObject } from './clause-content.ts';
import { cueLexicon, type Takes, type VerbFrame } from './cue-lexicon.ts';
import { phraseWords, trimWords } from './phrase-span.ts';

/** The content of a verb cue: where, by which frame, and the word that heads it. */
export interface Content extends Span {
  frame: VerbFrame;
  takes: Takes | 'preposition';
  head: number;
  /** True when something is said of the object: "called it a mistake". */
  predicated?: boolean;
}

/** What the verb says, by the frames it has; null when it takes nothing here. */
export function contentOfVerb(
  sentence: Sentence,
  verb: number,
  lemma: string,
  source: number,
): Content | null {
  const frames = cueLexicon.framesOf(lemma);
  const clause = frames?.get('clause');
  const planned = childWith(sentence, verb, 'xcomp');
  // "X vowed to sail, Y reported": what X vowed is the sailing.
  const plan = frames?.has('infinitive') === true && planned > verb && markOf(sentence, planned) === 'to';
  if (clause !== undefined) {
    const found =
      clauseBelow(sentence, verb, source) ??
      (plan ? null : strayClause(sentence, verb, lemma)) ??
      (plan || clause.stance === 'expects' || clause.stance === 'demands'
        ? null
        : clauseAbove(sentence, verb)) ??
      (plan ? null : strayObject(sentence, verb, lemma, clause));
    if (found !== null) return { ...found, frame: clause, takes: 'clause' };
  }
  const behind = cueLexicon.prepositionsOf(lemma);
  const object = childWith(sentence, verb, 'obj');
  if (behind !== undefined) {
    for (const child of childLists(sentence)[verb]!) {
      const { deprel } = sentence.tokens[child]!;
      if (!/^(?:obl|advcl|nmod)/.test(deprel) || child < verb) continue;
      const frame = behind.get(caseOf(sentence, child) || markOf(sentence, child));
      if (frame === undefined) continue;
      const start =
        cueLexicon.accusing.has(lemma) && object >= 0
          ? phraseWords(sentence, object).first
          : afterCase(sentence, child);
      // "called on both parties to cease fire"
      const asked =
        frame.stance === 'demands'
          ? childLists(sentence)[verb]!.find(
              (other) =>
                other > child &&
                /^(?:advcl|xcomp)$/.test(sentence.tokens[other]!.deprel) &&
                markOf(sentence, other) === 'to',
            )
          : undefined;
      const span = trimWords(sentence, start, phraseWords(sentence, asked ?? child).last);
      if (span !== null && asked !== undefined) return { ...span, frame, takes: 'infinitive', head: asked };
      if (span !== null) return { ...span, frame, takes: 'preposition', head: child };
    }
  }
  const infinitive = frames?.get('infinitive');
  const asked = purposeAsked(sentence, verb, object);
  const xcomp = asked >= 0 ? asked : childWith(sentence, verb, 'xcomp');
  // "wants to sail" is a wish of one's own; "wants them to sail" asks something of others.
  const ownWish = object < 0 && cueLexicon.wishes.has(lemma);
  if (infinitive !== undefined && !ownWish && xcomp > verb && markOf(sentence, xcomp) === 'to') {
    const start =
      object > verb && object < xcomp
        ? phraseWords(sentence, object).first
        : phraseWords(sentence, xcomp).first;
    const span = trimWords(sentence, start, phraseWords(sentence, xcomp).last);
    if (span !== null) return { ...span, frame: infinitive, takes: 'infinitive', head: xcomp };
  }
  const askedOf =
    object > verb
      ? childLists(sentence)[object]!.find(
          (child) => sentence.tokens[child]!.deprel === 'acl' && markOf(sentence, child) === 'to',
        )
      : undefined;
  if (infinitive !== undefined && askedOf !== undefined) {
    const words = phraseWords(sentence, object);
    const span = trimWords(sentence, words.first, words.last);
    if (span !== null) return { ...span, frame: infinitive, takes: 'infinitive', head: askedOf };
  }
  const gerund = frames?.get('gerund');
  const participle = childWith(sentence, verb, 'xcomp', 'advcl', 'ccomp');
  // "denied sailing", "denied having sailed"
  const having = childLists(sentence)[participle]?.some(
    (child) => sentence.tokens[child]!.deprel.startsWith('aux') && sentence.tokens[child]!.xpos === 'VBG',
  );
  if (
    gerund !== undefined &&
    participle > verb &&
    (having === true || sentence.tokens[participle]!.xpos === 'VBG')
  ) {
    const { first, last } = phraseWords(sentence, participle);
    const span = trimWords(sentence, first, last);
    if (span !== null) return { ...span, frame: gerund, takes: 'gerund', head: participle };
  }
  const direct = frames?.get('object');
  if (direct !== undefined && object >= 0 && !cueLexicon.addressed.has(lemma))
    return objectContent(sentence, verb, object, direct);
  // "the study found 31 cases", "the poll shows her ahead": what a text or picture shows is what it says.
  const shown = source >= 0 && cueLexicon.documents.has(sentence.tokens[source]!.lemma.toLowerCase());
  if (clause !== undefined && shown && object > verb && cueLexicon.showing.has(lemma)) {
    const found = objectContent(sentence, verb, object, clause);
    return found === null ? null : { ...found, takes: 'clause' };
  }
  const patient = childWith(sentence, verb, 'nsubj:pass');
  if (direct !== undefined && patient >= 0 && source >= 0)
    return objectContent(sentence, verb, patient, direct);
  return null;
}

/** "urged Peru to lower its quota", read as the purpose of the urging: that verb, or -1. */
function purposeAsked(sentence: Sentence, verb: number, object: number): number {
  if (object < verb || childWith(sentence, verb, 'xcomp') > object) return -1;
  return (
    childLists(sentence)[verb]!.find(
      (child) =>
        child > object &&
        sentence.tokens[child]!.deprel === 'advcl' &&
        markOf(sentence, child) === 'to' &&
        phraseWords(sentence, child).first === phraseWords(sentence, object).last + 1,
    ) ?? -1
  );
}

/** The object, with what is said of it: "called the pact a mistake", "hailed it as a success". */
function objectContent(sentence: Sentence, verb: number, object: number, frame: VerbFrame): Content | null {
  const words = phraseWords(sentence, object);
  let last = words.last;
  let predicated = false;
  for (const child of childLists(sentence)[verb]!) {
    if (child <= object) continue;
    const { deprel } = sentence.tokens[child]!;
    const said =
      deprel === 'xcomp' ||
      // "called it a mistake", read as two objects.
      deprel === 'obj' ||
      (/^(?:obl|advcl)/.test(deprel) &&
        /^(?:as|for)$/.test(caseOf(sentence, child) || markOf(sentence, child)));
    const words = said || isMatter(sentence, object, last, child) ? phraseWords(sentence, child) : null;
    if (words === null) continue;
    if (said) predicated = true;
    last = Math.max(last, words.last);
  }
  const span = trimWords(sentence, words.first, last);
  return span === null ? null : { ...span, frame, takes: 'object', head: object, predicated };
}

/** "denied any role in the attack": a phrase right behind the noun belongs to it, wherever the tree hangs it; a time does not. */
function isMatter(sentence: Sentence, object: number, last: number, child: number): boolean {
  const { deprel, upos, lemma } = sentence.tokens[child]!;
  if (deprel !== 'obl' || upos === 'NUM' || sentence.tokens[object]!.upos === 'PRON') return false;
  if (claimLimits.times.has(lemma.toLowerCase()) || nameCues.notNames.has(lemma.toLowerCase())) return false;
  const relation = caseOf(sentence, child);
  const fits =
    claimLimits.matters.has(relation) ||
    (claimLimits.looseMatters.has(relation) &&
      claimLimits.relational.has(sentence.tokens[object]!.lemma.toLowerCase()));
  return fits && phraseWords(sentence, child).first === last + 1;
}

function afterCase(sentence: Sentence, token: number): number {
  const { first } = phraseWords(sentence, token);
  const marker = childWith(sentence, token, 'case', 'mark');
  return marker === first ? first + 1 : first;
}

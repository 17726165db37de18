import type { Sentence } from '../../language/sentence.ts';
import { bodyWords } from './body-words.ts';
import { pluralWords } from './plural-words.ts';
import { pronounKind } from './pronoun-words.ts';
import type { BodySlot, HalfSlot, PluralSlot, PronounSlot, StandInSlot } from './slot.ts';
import { standInWords } from './stand-in-words.ts';

/** Short forms made of common words: pronouns, "both sides", "the two countries", "the North", "the latter". */
export function findWordSlots(
  sentence: Sentence,
  covered: readonly boolean[],
): (PronounSlot | PluralSlot | HalfSlot | BodySlot | StandInSlot)[] {
  const slots: (PronounSlot | PluralSlot | HalfSlot | BodySlot | StandInSlot)[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (covered[index]) continue;
    const token = sentence.tokens[index]!;
    const plural = pluralAt(sentence, index, covered);
    if (plural !== null) {
      slots.push(plural);
      index = plural.last;
      continue;
    }
    const pronoun = token.upos === 'PRON' ? pronounKind(token.form) : null;
    if (pronoun !== null) {
      if (!(pronoun === 'thing' && token.deprel.startsWith('expl')))
        slots.push({ type: 'pronoun', first: index, last: index, token: index, pronoun });
      continue;
    }
    const half = halfAt(sentence, index, covered);
    if (half !== null) {
      slots.push(half);
      continue;
    }
    const lemma = token.lemma.toLowerCase();
    const lone = /^NNP?$/.test(token.xpos) && sentence.tokens[index - 1]?.form.toLowerCase() === 'the';
    if (lone && token.deprel !== 'compound' && bodyWords.byNoun.has(lemma))
      slots.push({ type: 'body', first: index, last: index, token: index, noun: lemma });
    else {
      const standIn = standInAt(sentence, index);
      if (standIn !== null) slots.push(standIn);
    }
  }
  return slots;
}

/** "Chilean officials", "the government": a body, or people in the plural, that act for a state. */
function standInAt(sentence: Sentence, index: number): StandInSlot | null {
  const { form, lemma, upos, xpos, deprel } = sentence.tokens[index]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return null;
  const noun = standInWords.bodies.has(form.toLowerCase()) ? form.toLowerCase() : lemma.toLowerCase();
  const plural = xpos === 'NNS' || xpos === 'NNPS';
  if (
    !standInWords.bodies.has(noun) &&
    !(plural && standInWords.people.has(noun)) &&
    !standInWords.related.has(noun) &&
    !standInWords.owned.has(noun)
  )
    return null;
  if (deprel === 'compound' || deprel === 'flat') return null;
  return { type: 'stand-in', first: index, last: index, token: index, noun, plural };
}

/** "both sides", "the two leaders", "neither side", "the three", "Western countries". */
function pluralAt(sentence: Sentence, first: number, covered: readonly boolean[]): PluralSlot | null {
  const start = sentence.tokens[first]!;
  const word = start.form.toLowerCase();
  let at = first;
  let count = 0;
  let definite = word === 'the' || word === 'these' || word === 'those';
  if (definite) at++;
  if (word === 'the' && isLoneState(sentence, at, covered))
    return { type: 'plural', first, last: at, token: at, of: 'states', count: 1 };
  const numberWord = sentence.tokens[at]?.form.toLowerCase() ?? '';
  const number = pluralWords.numbers.get(numberWord);
  if (pluralWords.quantifiers.has(word)) {
    count = 2;
    definite = true;
    at = first + 1;
    const next = sentence.tokens[at]?.form.toLowerCase();
    if (next === 'of') at++;
    if (/^(?:the|these|those)$/.test(sentence.tokens[at]?.form.toLowerCase() ?? '')) at++;
    const inner = pluralWords.numbers.get(sentence.tokens[at]?.form.toLowerCase() ?? '');
    if (inner !== undefined) {
      count = inner;
      at++;
    }
  } else if (number !== undefined) {
    count = number;
    at++;
  }
  if (word === 'the' && count === 0) {
    const together = togetherAt(sentence, first, covered);
    if (together !== null) return together;
  }
  if (count === 0 && !pluralWords.adjectives.has(sentence.tokens[at]?.form ?? '')) return null;
  // One or two adjectives may stand before the noun: "the two friendly countries".
  let noun = at;
  while (
    noun < at + 3 &&
    !covered[noun] &&
    sentence.tokens[noun] !== undefined &&
    nounClass(sentence, noun) === null
  ) {
    if (sentence.tokens[noun]!.upos !== 'ADJ' && sentence.tokens[noun]!.form !== '-') break;
    noun++;
  }
  const found = sentence.tokens[noun] !== undefined && !covered[noun] ? nounClass(sentence, noun) : null;
  if (found !== null) {
    const singular = sentence.tokens[noun]!.xpos === 'NN' && !/^(?:neither|either|each)$/.test(word);
    if (singular) return null;
    return {
      type: 'plural',
      first,
      last: noun,
      token: noun,
      of: found,
      count: definite || count === 0 ? count : -count,
    };
  }
  // "The three would seem …", "the two agreed": a bare number that is a subject or object of its own.
  const bare = sentence.tokens[at - 1];
  if (
    definite &&
    number !== undefined &&
    (word !== 'both' || at - 1 === first) &&
    bare !== undefined &&
    /^(?:nsubj|obj|obl|nmod|conj)/.test(bare.deprel)
  )
    return { type: 'plural', first, last: at - 1, token: at - 1, of: 'any', count };
  const next = sentence.tokens[first + 1]?.xpos ?? '';
  const apart =
    (start.deprel.startsWith('nsubj') && /^(?:VBD|VBP|MD)$/.test(next)) ||
    (start.deprel === 'obj' && /^(?:TO|IN|[.,])$/.test(next));
  if (word === 'both' && apart)
    return { type: 'plural', first, last: first, token: first, of: 'any', count: 2 };
  return null;
}

/** "the ministers", "the foreign ministers", "the sides": a plural that nothing beside it explains. */
function togetherAt(sentence: Sentence, first: number, covered: readonly boolean[]): PluralSlot | null {
  for (let noun = first + 1; noun < first + 4; noun++) {
    const word = sentence.tokens[noun];
    if (word === undefined || covered[noun]) return null;
    // In a treaty "the Party concerned", "the other Party" is either of them.
    if (word.form === 'Party' && word.deprel !== 'compound')
      return { type: 'plural', first, last: noun, token: noun, of: 'states', count: 0, together: true };
    const plural = /^NNP?S$/.test(word.xpos) && standInWords.together.has(word.lemma.toLowerCase());
    if (!plural) {
      if (!/^(?:ADJ|NOUN|PROPN)$/.test(word.upos) || /^NNP?S$/.test(word.xpos)) return null;
      continue;
    }
    const of = nounClass(sentence, noun);
    const after = sentence.tokens[noun + 1]?.form.toLowerCase() ?? '';
    if (of === null || /^(?:of|from|to|for|who|-)$/.test(after)) return null;
    if (word.deprel === 'compound' || covered[noun + 1]) return null;
    return { type: 'plural', first, last: noun, token: noun, of, count: 0, together: true };
  }
  return null;
}

/** "the country", "the government": one state, not said which. */
function isLoneState(sentence: Sentence, noun: number, covered: readonly boolean[]): boolean {
  const token = sentence.tokens[noun];
  if (token === undefined || covered[noun] || !pluralWords.singular.has(token.form.toLowerCase()))
    return false;
  return (
    (token.deprel !== 'compound' && !/^(?:of|'s|’s)$/i.test(sentence.tokens[noun + 1]?.form ?? '')) ||
    /^['’]s$/.test(sentence.tokens[noun + 1]?.form ?? '')
  );
}

function nounClass(sentence: Sentence, index: number): 'states' | 'people' | 'institutions' | null {
  const { lemma, upos } = sentence.tokens[index]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return null;
  const word = lemma.toLowerCase();
  if (pluralWords.states.has(word)) return 'states';
  if (pluralWords.people.has(word)) return 'people';
  if (pluralWords.institutions.has(word)) return 'institutions';
  return null;
}

function halfAt(sentence: Sentence, index: number, covered: readonly boolean[]): HalfSlot | null {
  const { form, deprel } = sentence.tokens[index]!;
  if (sentence.tokens[index - 1]?.form.toLowerCase() !== 'the') return null;
  if (form === 'latter' || form === 'former') {
    if (!/^(?:nsubj|obj|obl|nmod)/.test(deprel)) return null;
  } else if (
    !pluralWords.halves.some(({ word }) => word === form) ||
    deprel === 'compound' ||
    deprel === 'amod'
  )
    return null;
  const next = sentence.tokens[index + 1];
  if (covered[index + 1] || (next !== undefined && next.upos === 'PROPN')) return null;
  return { type: 'half', first: index - 1, last: index, token: index, word: form };
}

import type { Tag } from '../tagger/perceptron-tagger.ts';
import { NIL_ID, type ParserVocabulary, ROOT_ID } from './parser-vocabulary.ts';

/** A sentence as ids; places n and n+1 are the root and "nothing", as in ParseState. */
export interface ParseInput {
  length: number;
  words: Int32Array;
  tags: Int32Array;
  /** How many verbs, and how many commas, stand before a place. */
  verbsBefore: Int32Array;
  commasBefore: Int32Array;
}

export function prepareInput(
  forms: readonly string[],
  tags: readonly Tag[],
  vocabulary: ParserVocabulary,
): ParseInput {
  const length = forms.length;
  const size = length + 2;
  const input = {
    length,
    words: new Int32Array(size),
    tags: new Int32Array(size),
    verbsBefore: new Int32Array(size),
    commasBefore: new Int32Array(size),
  };
  for (let i = 0; i < length; i++) {
    const form = forms[i]!;
    const tag = tags[i]!;
    input.words[i] = vocabulary.wordId(form);
    input.tags[i] = vocabulary.tagId(tag);
    const isVerb = tag.upos === 'VERB' || tag.upos === 'AUX';
    input.verbsBefore[i + 1] = input.verbsBefore[i]! + (isVerb ? 1 : 0);
    input.commasBefore[i + 1] = input.commasBefore[i]! + (form === ',' ? 1 : 0);
  }
  input.verbsBefore[length + 1] = input.verbsBefore[length]!;
  input.commasBefore[length + 1] = input.commasBefore[length]!;
  input.words[length] = ROOT_ID;
  input.tags[length] = ROOT_ID;
  input.words[length + 1] = NIL_ID;
  input.tags[length + 1] = NIL_ID;
  return input;
}

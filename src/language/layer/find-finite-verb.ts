import wink from 'wink-lemmatizer';
import type { Sentence, Token } from '../sentence.ts';
import type { Tag } from '../tagger/load-tagger.ts';
import { subtreeOf } from '../walk-tree.ts';
import { neighbouringSubjects } from './find-arguments.ts';

/** Another tag for one word, which would give its clause the finite verb it lacks. */
export interface VerbReading {
  index: number;
  tag: Tag;
}

const finite = /^(?:VBD|VBZ|VBP|MD)$/;
const subjectLike = /^(?:NN|NNS|NNP|NNPS|PRP|RB|CD|-RRB-|,|'')$/;
const maximum = 6;

/**
 * Words that may be a finite verb tagged as something else: a participle ("the vote failed") or a noun ("the court
 * never comments on cases"). Looked for in a whole sentence without any finite verb, and in the first of two subjects
 * of one verb ("the drill involved ships, the agency said"). Empty for the many sentences that show neither sign.
 */
export function findVerbReadings(sentence: Sentence): VerbReading[] {
  const { tokens, kind } = sentence;
  if (kind === 'heading' || tokens.length < 5) return [];
  if (!tokens.some(({ xpos }) => finite.test(xpos) || xpos === 'VB')) {
    // The full stop may stand before closing quotes and reference marks.
    if (!tokens.slice(-6).some(({ form }) => /^[.!?]$/.test(form))) return [];
    return readingsAmong(tokens, tokens.keys());
  }
  const pair = neighbouringSubjects(sentence)[0];
  if (!pair) return [];
  const subject = subtreeOf(sentence, pair[0]).filter((index) => index > pair[0] && index < pair[1]);
  return readingsAmong(
    tokens,
    subject.filter((index) => /^(?:acl|appos|conj|compound|amod|obl|nmod)/.test(tokens[index]!.deprel)),
  );
}

function readingsAmong(tokens: readonly Token[], indices: Iterable<number>): VerbReading[] {
  const readings: VerbReading[] = [];
  for (const index of indices) {
    const { form } = tokens[index]!;
    if (index === 0 || !/^\p{Ll}{3,}$/u.test(form) || !subjectLike.test(tokens[index - 1]!.xpos)) continue;
    const tag = readAsVerb(form, tokens[index]!);
    if (tag) readings.push({ index, tag });
    if (readings.length === maximum) break;
  }
  return readings;
}

function readAsVerb(form: string, { upos, xpos }: Tag): Tag | undefined {
  if (xpos === 'VBN') return { upos: 'VERB', xpos: 'VBD' };
  if (upos === 'NOUN' && form.endsWith('s') && wink.verb(form) !== form) return { upos: 'VERB', xpos: 'VBZ' };
  return undefined;
}

import wink from 'wink-lemmatizer';
import type { Word } from '../segment/word.ts';
import type { SentenceKind } from '../sentence.ts';
import type { Tag } from '../tagger/load-tagger.ts';

/** Another tag for one word that would give its sentence a finite verb. */
export interface VerbReading {
  index: number;
  tag: Tag;
}

const finite = /^(?:VBD|VBZ|VBP|MD)$/;
const subjectLike = /^(?:NN|NNS|NNP|NNPS|PRP|RB|CD|-RRB-|,|'')$/;
const maximum = 6;

/**
 * A whole sentence with a full stop but no finite verb has most likely one tagged as something else: a participle
 * ("the vote failed") or a noun ("the court never comments on cases"). Gives the words that could be it.
 */
export function findVerbReadings(
  words: readonly Word[],
  tags: readonly Tag[],
  kind: SentenceKind,
): VerbReading[] {
  if (kind !== 'prose' || words.length < 5 || !/^[.!?]$/.test(words.at(-1)!.form)) return [];
  if (tags.some(({ xpos }) => finite.test(xpos) || xpos === 'VB')) return [];
  const readings: VerbReading[] = [];
  for (let index = 1; index < words.length - 1 && readings.length < maximum; index += 1) {
    const form = words[index]!.form;
    if (!/^\p{Ll}{3,}$/u.test(form) || !subjectLike.test(tags[index - 1]!.xpos)) continue;
    const reading = readAsVerb(form, tags[index]!);
    if (reading) readings.push({ index, tag: reading });
  }
  return readings;
}

function readAsVerb(form: string, { upos, xpos }: Tag): Tag | undefined {
  if (xpos === 'VBN') return { upos: 'VERB', xpos: 'VBD' };
  if (upos === 'NOUN' && form.endsWith('s') && wink.verb(form) !== form) return { upos: 'VERB', xpos: 'VBZ' };
  return undefined;
}

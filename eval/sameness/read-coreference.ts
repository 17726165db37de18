import type { WordReader } from '../../src/language/load-language.ts';
import { wordAt } from '../../src/language/segment/word.ts';
import type { Token } from '../../src/language/sentence.ts';
import { contentWords } from '../../src/resolve/content-words.ts';
import { predicateOf } from '../../src/resolve/sameness/predicate.ts';
import type { Telling } from '../../src/resolve/sameness/telling.ts';
import { readJsonLines } from '../read-json-lines.ts';

interface Row {
  id: string;
  original_split: string;
  topic: string;
  subtopic: string;
  sentences: { sent: number; tokens: string[] }[];
  mentions: { kind: string; sent: number; tokens: number[]; text: string; cluster: string }[];
}

/** A gold mention of an event as a telling, with what the gold and the tree say of it. */
export interface MarkedTelling extends Telling {
  subtopic: string;
  /** Of the corpus the set was cut from: `train` or `dev`. */
  split: string;
  cluster: string;
  headLemma: string;
}

const participantTags = new Set(['NOUN', 'PROPN', 'NUM']);
const participantRelations = /^(?:nsubj|obj|iobj|obl|nmod|compound|amod|appos)/;

/**
 * The event mentions of the cross-document gold as tellings: nothing is known of types, parties and dates, so that
 * they are judged by words alone. Heads and participants are read off our own trees.
 */
export function readCoreference(file: string, reader: WordReader): MarkedTelling[] {
  return readJsonLines<Row>(file).flatMap((row) => {
    const story = contentWords(row.sentences.map(({ tokens }) => tokens.join(' ')).join(' '));
    const trees = new Map(
      row.sentences.map(({ sent, tokens }) => [
        sent,
        { text: tokens.join(' '), tokens: parse(tokens, reader) },
      ]),
    );
    const events = row.mentions.filter(({ kind }) => kind === 'event');
    return events.map((mention, index) => {
      const { text, tokens } = trees.get(mention.sent)!;
      const head = headOf(mention.tokens, tokens);
      return {
        id: `${row.id}#${index}`,
        document: row.id,
        sentence: mention.sent,
        // Several words are looked up together ("checked into"), but the head says what the act is.
        predicate: predicateOf(mention.tokens.length > 3 ? tokens[head]!.form : mention.text),
        type: null,
        mode: null,
        denied: null,
        parties: null,
        when: null,
        toldOn: null,
        place: null,
        quote: '',
        participants: participantsOf(head, tokens),
        words: contentWords(text),
        story,
        subtopic: row.subtopic,
        split: row.original_split,
        cluster: mention.cluster,
        headLemma: tokens[head]!.lemma.toLowerCase(),
      };
    });
  });
}

function parse(words: readonly string[], reader: WordReader): Token[] {
  const text = words.join(' ');
  let at = 0;
  const cut = words.map((word) => {
    const start = at;
    at += word.length + 1;
    return wordAt(text, start, start + word.length);
  });
  return reader.readWords({ start: 0, end: text.length, kind: 'prose', words: cut }).tokens;
}

/** The word of a mention that hangs on none of its others. */
function headOf(mention: readonly number[], tokens: readonly Token[]): number {
  const inside = new Set(mention);
  return mention.find((index) => !inside.has(tokens[index]!.head)) ?? mention.at(-1)!;
}

function participantsOf(head: number, tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  for (const [index, { head: of, deprel, upos, lemma }] of tokens.entries()) {
    if (of !== head || !participantRelations.test(deprel) || !participantTags.has(upos)) continue;
    words.add(lemma.toLowerCase());
    for (const part of tokens)
      if (part.head === index && /^(?:flat|compound)/.test(part.deprel)) words.add(part.lemma.toLowerCase());
  }
  return words;
}

import type { Sentence } from '../../language/sentence.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Silence } from '../../vocabulary/reading.ts';
import type { Annotator } from '../annotator.ts';
import { calibration } from '../calibrate-confidence.ts';
import { phraseWords, trimWords } from '../claims/phrase-span.ts';
import type { Draft } from '../draft.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { resolveActors } from '../mentions/resolve-actors.ts';
import { dateOf } from '../times/date-of.ts';
import { findSilence, type SilenceCue } from './find-silence.ts';

/** What the report says that someone did not say: "state media have not reported on the statement". */
export const silences: Annotator<'silences'> = {
  name: 'silences',
  needs: ['sentences', 'mentions', 'times'],
  gives: ['silences'],
  annotate: (draft) => ({ silences: findSilences(draft) }),
};

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions' | 'times' | 'published' | 'expressions'>;

/** Every reported silence, one for each who kept it, in order; the evidence is the clause that says so. */
export function findSilences(draft: Draft): Silence[] {
  return draft.sentences.flatMap((tree, sentence) =>
    tree.tokens.flatMap((_, token) => {
      const cue = findSilence(tree, token);
      return cue === null
        ? []
        : keepersOf(draft, sentence, cue).map((who) => makeSilence(draft, sentence, cue, who));
    }),
  );
}

/** Who kept silent: actors only; a silence of nobody known is no entry. */
function keepersOf(draft: Read, sentence: number, { who }: SilenceCue): ActorRef[] {
  const own = mentionsAtToken(draft.mentions, sentence, who);
  const refs = resolveActors(draft, sentence, who);
  return (own.length > 0 ? refs : refs.slice(0, 2)).filter(({ kind }) => kind !== 'place');
}

function makeSilence(draft: Draft, sentence: number, cue: SilenceCue, who: ActorRef): Silence {
  const tree = draft.sentences[sentence]!;
  return {
    who,
    about: aboutOf(draft, sentence, cue),
    asOf: dateOf(draft, sentence, cue.token),
    evidence: clauseOf(tree, cue),
    confidence: calibration.silences,
  };
}

/** The words for what was not spoken of; "this" and nothing at all go back to the sentence before. */
function aboutOf(draft: Read, sentence: number, { about }: SilenceCue): string {
  const { text } = draft.document;
  if (about >= 0) {
    const tree = draft.sentences[sentence]!;
    const words = phraseWords(tree, about, (child) =>
      /^(?:case|acl:relcl)$/.test(tree.tokens[child]!.deprel),
    );
    const span = trimWords(tree, words.first, words.last);
    if (span !== null) return text.slice(span.start, span.end).replace(/\s+/g, ' ');
  }
  const before = draft.sentences[sentence - 1];
  return before === undefined ? '' : text.slice(before.start, before.end).replace(/\s+/g, ' ');
}

/** From the first word of the clause to its last. */
function clauseOf(tree: Sentence, { token, who }: SilenceCue) {
  let verb = token;
  while (tree.tokens[verb]!.upos !== 'VERB' && tree.tokens[verb]!.head >= 0) verb = tree.tokens[verb]!.head;
  const words = phraseWords(tree, verb);
  const first = Math.min(words.first, who, token);
  const last = Math.max(words.last, who, token);
  return trimWords(tree, first, last) ?? { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
}

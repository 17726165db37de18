import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Document } from '../../vocabulary/document.ts';
import type { When } from '../../vocabulary/when.ts';
import type { MentionForm, PlacedMention } from '../draft.ts';
import { type ActorMemory, type KnownActor, leaveTrace } from './actor-memory.ts';
import { caseOf, childWith } from './child-lists.ts';

/** What settling the slots of a report needs and fills. */
export interface SettleContext {
  readonly document: Document;
  readonly gazetteer: Gazetteer;
  readonly sentences: readonly Sentence[];
  readonly published: When | null;
  readonly memory: ActorMemory;
  /** For every sentence, the mentions by the index of their head word. */
  readonly placed: readonly Map<number, PlacedMention[]>[];
  /** Likewise whom they mean. */
  readonly meant: readonly Map<number, KnownActor[]>[];
  /** Whether the report's text has a phrase; asked once a phrase. */
  has(phrase: string): boolean;
}

/** A stretch of words in a sentence. */
export interface Words {
  sentence: number;
  first: number;
  last: number;
  token: number;
}

/** Puts a mention of `who` on a stretch of words and returns it. */
export function placeMention(
  context: SettleContext,
  at: Words,
  who: KnownActor,
  form: MentionForm,
  confidence: number,
): PlacedMention {
  const { tokens } = context.sentences[at.sentence]!;
  const mention: PlacedMention = {
    start: tokens[at.first]!.start,
    end: tokens[at.last]!.end,
    name: who.name,
    actor: who.actor,
    kind: who.kind,
    state: who.state,
    sentence: at.sentence,
    token: at.token,
    form,
    confidence,
  };
  const byToken = context.placed[at.sentence]!;
  const there = byToken.get(at.token);
  if (there === undefined) byToken.set(at.token, [mention]);
  else there.push(mention);
  const meant = context.meant[at.sentence]!;
  meant.set(at.token, [...(meant.get(at.token) ?? []), who]);
  return mention;
}

/** Notes in memory that `who` was meant at a word, and joins it to the coordination it stands in. */
export function traceActor(context: SettleContext, sentence: number, token: number, who: KnownActor): void {
  const { memory } = context;
  const tokens = context.sentences[sentence]!.tokens;
  const word = tokens[token]!;
  const head = word.deprel === 'conj' ? word.head : token;
  const hyphened = token > 1 && tokens[token - 1]!.form === '-' ? token - 2 : -1;
  const partner = head !== token ? head : hyphened;
  const before = context.meant[sentence]!.get(partner)?.at(-1);
  if (before !== undefined && before !== who) {
    const list = memory.lists.at(-1);
    if (list !== undefined && list.sentence === sentence && list.token === partner) list.members.push(who);
    else {
      const leading = isLeading(context, sentence, partner);
      memory.lists.push({ sentence, token: partner, members: [before, who], leading });
    }
  }
  const subject = isSubject(context.sentences[sentence]!, token);
  leaveTrace(memory, { who, sentence, token, subject, main: isMain(context.sentences[sentence]!, token) });
}

/** True when the word, or the one it is coordinated with, is the subject of a verb. */
function isSubject(sentence: Sentence, token: number): boolean {
  const word = sentence.tokens[token]!;
  if (word.deprel.startsWith('nsubj')) return true;
  return word.deprel === 'conj' && (sentence.tokens[word.head]?.deprel.startsWith('nsubj') ?? false);
}

/** True for a word that stands in no reported clause. */
function isMain(sentence: Sentence, token: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < sentence.tokens.length; steps++) {
    const { deprel, head } = sentence.tokens[at]!;
    if (deprel === 'ccomp') return false;
    at = head;
  }
  return true;
}

/** True when the actors at a word lead the report: its own clause's subject, or whose they are, or "between" them. */
function isLeading({ sentences, meant }: SettleContext, index: number, token: number): boolean {
  const sentence = sentences[index]!;
  if (!isMain(sentence, token)) return false;
  if (sentence.kind === 'heading') return true;
  for (let at = token, steps = 0; at >= 0 && steps < 8; steps++) {
    const { deprel, head } = sentence.tokens[at]!;
    if (deprel.startsWith('nsubj')) return true;
    // "They discussed trade between A and B": those who act together lead.
    if (caseOf(sentence, at) === 'between') return !actTogether(sentence, meant[index]!);
    if (!/^(?:conj|nmod|compound|amod|flat|appos)/.test(deprel)) return head < 0;
    at = head;
  }
  return false;
}

/** True when the sentence's subject means several. */
function actTogether(sentence: Sentence, meant: ReadonlyMap<number, readonly KnownActor[]>): boolean {
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  const subject = root < 0 ? -1 : childWith(sentence, root, 'nsubj');
  return subject >= 0 && (meant.get(subject)?.length ?? 0) > 1;
}

import type { Sentence } from '../../language/sentence.ts';
import type { PlacedMention } from '../draft.ts';
import { type KnownActor, recentTraces, type Trace } from './actor-memory.ts';
import { caseOf, childWith } from './child-lists.ts';
import { findTogether, membersAt } from './find-together.ts';
import { organEndingAt } from './organ-words.ts';
import { isRelative } from './pronoun-words.ts';
import { relativeNoun } from './resolve-actors.ts';
import { placeMention, type SettleContext } from './settle-context.ts';
import type { PronounSlot } from './slot.ts';
import { standInWords } from './stand-in-words.ts';
import { titleAt } from './title-words.ts';

/** The mentions a pronoun makes, none when no single antecedent is clear. A wrong link costs more than none. */
export function settlePronoun(
  context: SettleContext,
  sentence: number,
  slot: PronounSlot,
): { mention: PlacedMention; who: KnownActor }[] {
  const at = { sentence, ...slot };
  // "the three, who themselves failed": no one new.
  const { deprel, form } = context.sentences[sentence]!.tokens[slot.token]!;
  if (/selves$/i.test(form) && !/^(?:i?obj|obl|nmod)/.test(deprel)) return [];
  const found =
    slot.pronoun === 'm' || slot.pronoun === 'f'
      ? personMeant(context, sentence, slot, slot.pronoun)
      : thingsMeant(context, sentence, slot);
  return found.map(({ who, confidence }) => ({
    mention: placeMention(context, at, who, 'pronoun', confidence),
    who,
  }));
}

interface Antecedent {
  who: KnownActor;
  confidence: number;
}

/** he, she: the person named most prominently in this sentence or the two before; none on a tie. */
function personMeant(
  context: SettleContext,
  sentence: number,
  slot: PronounSlot,
  gender: 'm' | 'f',
): Antecedent[] {
  const tree = context.sentences[sentence]!;
  const word = tree.tokens[slot.token]!;
  const scores = new Map<KnownActor, number>();
  for (const trace of recentTraces(context.memory, sentence, 3)) {
    const { who } = trace;
    if (who.kind !== 'person' || (who.gender !== null && who.gender !== gender)) continue;
    if (isCoArgument(context, sentence, slot.token, trace)) continue;
    const distance = sentence - trace.sentence;
    const score = 4 - 1.3 * distance + (trace.subject ? 1.5 : 0) + (who.gender === gender ? 0.3 : 0);
    scores.set(who, Math.max(scores.get(who) ?? 0, score));
  }
  const ahead = subjectAhead(context, sentence, slot.token);
  if (ahead?.kind === 'person' && (ahead.gender === null || ahead.gender === gender))
    return [{ who: ahead, confidence: 0.75 }];
  // A subject of the own clause is what "his" goes back to.
  if (word.deprel === 'nmod:poss') {
    const subject = subjectAbove(context, sentence, slot.token);
    const own = subject === null ? undefined : traceAt(context, sentence, subject);
    if (own !== undefined && scores.has(own)) scores.set(own, scores.get(own)! + 1);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 1) return [];
  const margin = best[1] - (second?.[1] ?? 0);
  if (margin < 0.5) return [];
  return [{ who: best[0], confidence: margin >= 1.5 ? 0.85 : 0.7 }];
}

/** True when the trace is an argument of the same verb: in "Kim met him" the two differ. */
function isCoArgument(context: SettleContext, sentence: number, token: number, trace: Trace): boolean {
  if (trace.sentence !== sentence) return false;
  const { tokens } = context.sentences[sentence]!;
  const word = tokens[token]!;
  if (word.deprel === 'nmod:poss' || /sel(?:f|ves)$/.test(word.form)) return false;
  if (word.head < 0 || trace.token === word.head) return false;
  if (tokens[trace.token]!.head === word.head) return true;
  // "Kim rode along to meet him": the verb's unspoken subject is the one above.
  return (
    trace.subject &&
    subjectAbove(context, sentence, token) === trace.token &&
    isControlled(context, sentence, word.head)
  );
}

/** True for a verb without a subject of its own that takes it from the verb above. */
function isControlled(context: SettleContext, sentence: number, verb: number): boolean {
  const tree = context.sentences[sentence]!;
  const { deprel } = tree.tokens[verb]!;
  return /^(?:xcomp|advcl|conj)$/.test(deprel) && childWith(tree, verb, 'nsubj', 'nsubj:pass') < 0;
}

function traceAt(context: SettleContext, sentence: number, token: number): KnownActor | undefined {
  return context.meant[sentence]!.get(token)?.at(-1);
}

/** The subject before a word, climbing from its clause outwards; subjects it stands inside are passed over. */
function subjectAbove(context: SettleContext, sentence: number, token: number): number | null {
  const tree = context.sentences[sentence]!;
  let below = token;
  for (let at = tree.tokens[token]!.head, steps = 0; at >= 0 && steps < 40; steps++) {
    const subject = childWith(tree, at, 'nsubj', 'nsubj:pass');
    if (subject >= 0 && subject !== below && subject < token && subject !== token) return subject;
    below = at;
    at = tree.tokens[at]!.head;
  }
  return null;
}

/** "Peru and ‖its‖ allies": those it is joined to. */
function partnersBeside(context: SettleContext, sentence: number, token: number): KnownActor[] {
  const { tokens } = context.sentences[sentence]!;
  const { deprel, head } = tokens[token]!;
  const noun = tokens[head];
  if (deprel !== 'nmod:poss' || noun === undefined || noun.deprel !== 'conj') return [];
  const found = [...tokens.keys()]
    .filter(
      (at) =>
        at < token && (at === noun.head || (tokens[at]!.deprel === 'conj' && tokens[at]!.head === noun.head)),
    )
    .flatMap((at) => context.meant[sentence]!.get(at) ?? []);
  return [...new Set(found)].filter(
    ({ kind }) => kind === 'state' || kind === 'organization' || kind === 'forum',
  );
}

/** "To equip ‖its‖ army, Peru bought jets": the named subject behind a fronted phrase with a possessive. */
function subjectAhead(context: SettleContext, sentence: number, token: number): KnownActor | null {
  const tree = context.sentences[sentence]!;
  if (tree.tokens[token]!.deprel !== 'nmod:poss') return null;
  let at = token;
  while (tree.tokens[at]!.head >= 0 && tree.tokens[tree.tokens[at]!.head]!.head >= 0)
    at = tree.tokens[at]!.head;
  const root = tree.tokens[at]!.head;
  if (root < 0 || !/^(?:obl|advcl)/.test(tree.tokens[at]!.deprel)) return null;
  const subject = childWith(tree, root, 'nsubj', 'nsubj:pass');
  if (subject < token || subject < at || tree.tokens[subject]!.upos !== 'PROPN') return null;
  const [who, more] = membersAt(context, sentence, subject);
  return who === undefined || more !== undefined ? null : who;
}

/** The state whose the phrase is that the pronoun stands in: "Iran's plan for its ports". */
function possessorAbove(context: SettleContext, sentence: number, token: number): KnownActor | null {
  const tree = context.sentences[sentence]!;
  for (let at = tree.tokens[token]!.head, steps = 0; at >= 0 && steps < 8; steps++) {
    if (!/^(?:NOUN|PROPN)$/.test(tree.tokens[at]!.upos)) return null;
    const poss = childWith(tree, at, 'nmod:poss');
    if (poss >= 0 && poss !== token && poss < token) {
      const [who, more] = membersAt(context, sentence, poss);
      return who !== undefined && more === undefined && who.kind !== 'person' ? who : null;
    }
    at = tree.tokens[at]!.head;
  }
  return null;
}

/** it, they: the subject of the clause above, else of the sentence before, when that is a state or an organisation. */
function thingsMeant(context: SettleContext, sentence: number, slot: PronounSlot): Antecedent[] {
  const tree = context.sentences[sentence]!;
  const { token, pronoun } = slot;
  const plural = pronoun === 'plural';
  if (!plural && isExpletive(context, sentence, token)) return [];
  // "some accords, among them one on trade"
  if (plural && /^(?:among|of)$/.test(caseOf(tree, token))) return [];
  const ahead = plural ? null : subjectAhead(context, sentence, token);
  if (ahead !== null && ahead.kind !== 'person') return [{ who: ahead, confidence: 0.7 }];
  const beside = partnersBeside(context, sentence, token);
  if (beside.length === 1 || (plural && beside.length > 1))
    return beside.map((who) => ({ who, confidence: 0.75 }));
  const whose = possessorAbove(context, sentence, token);
  if (whose !== null && !plural) return [{ who: whose, confidence: 0.65 }];
  const own = subjectAbove(context, sentence, token);
  const found =
    own === null
      ? beforeSentence(context, sentence, pronoun)
      : actorsAt(context, sentence, own, pronoun, 0.75);
  if (found.length > 0) return found;
  if (!plural) return ownerNamed(context, sentence, token);
  // A plural of things is what "they" goes back to, and what "them" may.
  const noun = own === null ? undefined : tree.tokens[own];
  if (noun?.xpos === 'NNS' && !context.meant[sentence]!.has(own!)) return [];
  return findTogether(context, sentence, token).map((who) => ({ who, confidence: 0.6 }));
}

/** "… told Lima, whose envoy and its minister": whose minister, army or embassy it is, the state or body named last before. */
function ownerNamed(context: SettleContext, sentence: number, token: number): Antecedent[] {
  const tree = context.sentences[sentence]!;
  const { deprel, head } = tree.tokens[token]!;
  if (deprel !== 'nmod:poss' || head < 0 || !isStaff(tree, head, token)) return [];
  for (const trace of recentTraces(context.memory, sentence, 0)) {
    const { kind } = trace.who;
    if (trace.token < token && (kind === 'state' || kind === 'organization' || kind === 'forum'))
      return [{ who: trace.who, confidence: 0.6 }];
  }
  return [];
}

/** True for a noun that names an office, an organ or those who act for a state. */
function isStaff(tree: Sentence, noun: number, after: number): boolean {
  const lemma = tree.tokens[noun]!.lemma.toLowerCase();
  if (organEndingAt(tree, noun) !== null || standInWords.people.has(lemma) || lemma === 'member') return true;
  for (let at = after + 1; at <= noun; at++) if (titleAt(tree, at) !== null) return true;
  return false;
}

/** The subject of the sentence before. */
function beforeSentence(
  context: SettleContext,
  sentence: number,
  pronoun: PronounSlot['pronoun'],
): Antecedent[] {
  const before = context.sentences[sentence - 1];
  if (before === undefined || context.sentences[sentence]!.kind === 'heading') return [];
  const root = before.tokens.findIndex(({ head }) => head < 0);
  const subject = root < 0 ? -1 : childWith(before, root, 'nsubj', 'nsubj:pass');
  return subject < 0 ? [] : actorsAt(context, sentence - 1, subject, pronoun, 0.65);
}

/** The states and organisations that a subject names or whose it is. */
function actorsAt(
  context: SettleContext,
  sentence: number,
  token: number,
  pronoun: PronounSlot['pronoun'],
  confidence: number,
): Antecedent[] {
  const tree = context.sentences[sentence]!;
  const word = tree.tokens[token]!;
  // "Peru, which sent its envoy": what the clause hangs on.
  if (isRelative(word.form)) {
    const noun = relativeNoun(tree, token);
    return noun < 0 || noun === token ? [] : actorsAt(context, sentence, noun, pronoun, confidence);
  }
  const own = membersAt(context, sentence, token);
  const plural = pronoun === 'plural';
  if (own.length > 0) {
    const people = /^NNP?S$/.test(word.xpos) && own[0]!.kind !== 'person';
    // "neither side may leave unless it": either of them.
    const each = !plural && word.xpos === 'NN' && own.length > 1;
    const fits = plural
      ? own.length > 1 || own[0]!.kind === 'group' || people
      : each || (own.length === 1 && own[0]!.kind !== 'person' && own[0]!.kind !== 'group');
    return fits ? own.map((who) => ({ who, confidence })) : [];
  }
  if (plural) return [];
  // "North Korea's participation reflects its growing role": whose subject it is.
  const poss = childWith(tree, token, 'nmod:poss');
  const whose = poss < 0 ? [] : membersAt(context, sentence, poss);
  return whose.length === 1 && whose[0]!.kind === 'state'
    ? [{ who: whose[0]!, confidence: confidence - 0.15 }]
    : [];
}

/** "it is clear that", "it remains to be seen". */
function isExpletive(context: SettleContext, sentence: number, token: number): boolean {
  const tree = context.sentences[sentence]!;
  const word = tree.tokens[token]!;
  if (!word.deprel.startsWith('nsubj') || word.form.toLowerCase() !== 'it') return false;
  const governor = word.head;
  if (governor < 0) return true;
  const clause = childWith(tree, governor, 'csubj', 'ccomp', 'csubj:pass', 'advcl:relcl', 'acl:relcl');
  const copula = childWith(tree, governor, 'cop') >= 0;
  const { lemma, upos } = tree.tokens[governor]!;
  return (copula && (clause >= 0 || upos === 'ADJ')) || /^(?:seem|appear|take|happen|turn)$/.test(lemma);
}

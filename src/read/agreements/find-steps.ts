import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Step } from '../../vocabulary/agreement-step.ts';
import type { AgreementStep } from '../../vocabulary/reading.ts';
import type { AgreementMention, Draft } from '../draft.ts';
import {
  type ClauseIndex,
  dependents,
  indexClauses,
  isVerb,
  prepositionsOf,
  withConjuncts,
} from '../events/clause-index.ts';
import { readRoles } from '../events/clause-roles.ts';
import { datesOfAct } from '../events/date-act.ts';
import { toFactuality, weighFactuality } from '../events/judge-factuality.ts';
import { resolveActors } from '../mentions/resolve-actors.ts';
import { dateBehind, readNounStep, stepNouns } from './find-noun-steps.ts';
import { findStatements } from './find-statements.ts';
import { findRatifyingLaws, findTalks, type StepPlace } from './find-talks.ts';
import { sidesInHand } from './sides-in-hand.ts';
import { lastOfStepNoun, stepOfNoun, stepOfVerb, stepWords } from './step-words.ts';

/** Nouns that stand for the agreement they belong to: "the concept of the charter was proposed". */
const parts: ReadonlySet<string> = new Set([
  'concept',
  'idea',
  'text',
  'draft',
  'term',
  'version',
  'article',
  'provision',
  'content',
  'project',
  'clause',
]);

/** The steps that the sentence of a mention says the agreement took. */
export function findSteps(draft: Draft, mention: AgreementMention): AgreementStep[] {
  const index = indexClauses(draft.sentences[mention.sentence]!);
  return stepPlaces(draft, index, mention).flatMap((place) => describeStep(draft, mention, index, place));
}

function stepPlaces(draft: Draft, index: ClauseIndex, mention: AgreementMention): StepPlace[] {
  const places: StepPlace[] = [];
  const inside = index.tokens.flatMap((word, token) =>
    mention.start <= word.start && word.end <= mention.end ? [token] : [],
  );
  const heads = new Set([mention.token, ...standIns(index, mention.token)]);
  for (const [token, word] of index.tokens.entries()) {
    const step = isVerb(word) ? stepOfVerb(index, token) : null;
    const actors = step === null ? null : verbActors(index, token, step, heads, inside);
    if (step !== null && actors !== null) places.push({ step, token, actors });
  }
  for (const token of stepNouns(index)) {
    const found = readNounStep(draft, index, token, mention, heads);
    if (found === null || isPartOfAct(index, token)) continue;
    places.push({ step: stepOfNoun(index, token)!, token, ...found });
  }
  const laws = findRatifyingLaws(index, heads);
  // "the law on ratification of the treaty": the law is passed, and by that the treaty is ratified.
  const plain = laws.length === 0 ? places : places.filter(({ step }) => step !== 'ratified');
  const stated = findStatements(index, mention);
  const talks = findTalks(index, heads).filter(({ token }) => !places.some((one) => one.token === token));
  return [...plain, ...laws, ...talks, ...stated, ...approvals(draft, index, mention, inside)];
}

/** "instruments of ratification", "gave its approval": the act is told by the words around the noun. */
function isPartOfAct(index: ClauseIndex, token: number): boolean {
  const head = index.heads[token]!;
  if (head < 0 || index.tokens[token]!.upos !== 'NOUN') return false;
  const lemma = index.tokens[head]!.lemma.toLowerCase();
  const { finalApproval, exchange } = stepWords;
  const isApproval =
    finalApproval.verbs.has(lemma) && finalApproval.nouns.has(index.tokens[token]!.lemma.toLowerCase());
  return isApproval || (index.relations[token] === 'nmod' && exchange.nouns.has(lemma));
}

/** Steps that parties take with each other. */
const jointSteps: ReadonlySet<Step> = new Set([
  'proposed',
  'negotiated',
  'adopted',
  'signed',
  'instruments exchanged',
]);

/** "a treaty replacing the old one", "a pact that supersedes it": the agreement does it, and it is done to another. */
function actsItself(index: ClauseIndex, verb: number, subjects: readonly number[]): boolean {
  if (index.tokens[verb]!.deprel !== 'acl:relcl') return index.tokens[verb]!.xpos === 'VBG';
  if (dependents(index, verb, 'aux:pass').length > 0) return false;
  const relative = dependents(index, verb, 'nsubj').some((child) =>
    /^(?:that|which|who)$/i.test(index.tokens[child]!.form),
  );
  return relative || (subjects.length > 0 && subjects.every((subject) => subject === index.heads[verb]));
}

/** "the protocol on trade ‖which they signed‖": the clause hangs on a noun of the agreement's own phrase. */
function isBehind(index: ClauseIndex, noun: number, heads: ReadonlySet<number>): boolean {
  for (let at = noun, steps = 0; at >= 0 && steps < 4; at = index.heads[at]!, steps += 1) {
    if (heads.has(at)) return true;
    if (!/^(?:nmod|conj|compound)$/.test(index.relations[at]!)) return false;
  }
  return false;
}

/** Who takes the verb's step with the agreement; null when the verb is about something else. */
function verbActors(
  index: ClauseIndex,
  verb: number,
  step: Step,
  heads: ReadonlySet<number>,
  inside: readonly number[],
): number[] | null {
  const roles = readRoles(index, verb);
  const theme =
    (index.relations[verb] === 'acl' &&
      !actsItself(index, verb, roles.subjects) &&
      (inside.includes(index.heads[verb]!) || isBehind(index, index.heads[verb]!, heads))) ||
    roles.objects.some((object) => withConjuncts(index, object).some((head) => heads.has(head))) ||
    themeBesides(index, verb, step, heads, roles.subjects);
  if (!theme) return null;
  // "suspended its treaty with Spain": who acts alone has no partner in it.
  const partners = jointSteps.has(step)
    ? dependents(index, verb, 'obl').filter((child) => prepositionsOf(index, child).includes('with'))
    : [];
  // "entered into force for Armenia": for it alone.
  const bound =
    step === 'in force'
      ? dependents(index, verb, 'obl').filter((child) => prepositionsOf(index, child).includes('for'))
      : [];
  return [
    ...roles.subjects.filter((subject) => !heads.has(subject) && !inside.includes(subject)),
    ...partners,
    ...bound,
  ];
}

/** "the charter" in "the concept of the charter". */
function standIns(index: ClauseIndex, token: number): number[] {
  const head = index.heads[token]!;
  if (head < 0 || index.relations[token] !== 'nmod') return [];
  return parts.has(index.tokens[head]!.lemma.toLowerCase()) ? [head] : [];
}

/** The agreement as subject ("entered into force", "expired") or behind a preposition ("withdrew from"). */
function themeBesides(
  index: ClauseIndex,
  verb: number,
  step: Step,
  heads: ReadonlySet<number>,
  subjects: readonly number[],
): boolean {
  if (step === 'in force' || step === 'terminated') return subjects.some((subject) => heads.has(subject));
  if (step !== 'denounced') return false;
  return dependents(index, verb, 'obl').some(
    (child) =>
      heads.has(child) && prepositionsOf(index, child).some((word) => word === 'from' || word === 'of'),
  );
}

/** "gave its final approval", "exchanged instruments of ratification": the agreement is named elsewhere in the sentence. */
function approvals(
  draft: Draft,
  index: ClauseIndex,
  mention: AgreementMention,
  inside: readonly number[],
): StepPlace[] {
  const first = draft.agreementMentions.find((other) => other.sentence === mention.sentence);
  if (first !== mention) return [];
  return index.tokens.flatMap((word, token): StepPlace[] => {
    if (!isVerb(word)) return [];
    const lemma = word.lemma.toLowerCase();
    const { finalApproval, exchange } = stepWords;
    const objects = readRoles(index, token).objects.filter((object) => !inside.includes(object));
    const named = (words: ReadonlySet<string>) =>
      objects.some((object) =>
        [object, ...dependents(index, object, 'nmod')].some((child) =>
          words.has(index.tokens[child]!.lemma.toLowerCase()),
        ),
      );
    const actors = readRoles(index, token).subjects;
    if (finalApproval.verbs.has(lemma) && named(finalApproval.nouns))
      return [{ step: finalApproval.step, token, actors }];
    if (exchange.verbs.has(lemma) && named(exchange.nouns))
      return [{ step: 'instruments exchanged', token, actors }];
    return [];
  });
}

/** "once it enters into force", "it is not known how it enters into force": in the present tense that is still to come. */
function isStillOpen(index: ClauseIndex, token: number): boolean {
  return (
    /^VB[ZP]?$/.test(index.tokens[token]!.xpos) &&
    dependents(index, token, 'advmod', 'mark').some(
      (child) => child < token && stepWords.openClauses.has(index.tokens[child]!.form.toLowerCase()),
    )
  );
}

function factualityOf(index: ClauseIndex, token: number, isAwaited: boolean): AgreementStep['factuality'] {
  if (isAwaited || isYetToCome(index, token)) return 'CT-';
  return isStillOpen(index, token) ? 'Uu' : toFactuality(weighFactuality(index, token).value);
}

/** "has yet to enter into force". */
function isYetToCome(index: ClauseIndex, token: number): boolean {
  const before = index.tokens.slice(Math.max(0, token - 3), token).map(({ form }) => form.toLowerCase());
  return /\byet to(?: be)?$/.test(before.join(' '));
}

function describeStep(
  draft: Draft,
  mention: AgreementMention,
  index: ClauseIndex,
  { step, token, actors, isAwaited = false }: StepPlace,
): AgreementStep[] {
  const { sentence } = mention;
  const { start } = index.tokens[token]!;
  const { end } = index.tokens[lastOfStepNoun(index, token)]!;
  const behind = isVerb(index.tokens[token]!) ? null : dateBehind(draft, sentence, index, token, mention);
  const own = behind === null ? datesOfAct(draft, sentence, token) : [{ when: behind, share: null }];
  const dates = own.length > 0 || !openSteps.has(step) ? own : datesAbove(draft, sentence, index, token);
  const base = {
    place: placeOf(draft, sentence, index, token),
    factuality: factualityOf(index, token, isAwaited),
    evidence: { start, end },
  };
  const inNames = (actor: number) =>
    draft.agreementMentions.some(
      (other) =>
        other.sentence === sentence &&
        other.start <= index.tokens[actor]!.start &&
        index.tokens[actor]!.end <= other.end,
    );
  const heads = [...new Set(actors.flatMap((actor) => withConjuncts(index, actor)))].filter(
    (actor) => !inNames(actor),
  );
  const bodies = heads.filter((head) => isChamber(index, head));
  const common = dates.find(({ share }) => share === null)?.when ?? null;
  if (bodies.length === 0) {
    const named = heads.flatMap((head) => resolveActors(draft, sentence, head));
    const meant = named.length > 0 ? named : heads.flatMap((head) => sidesInHand(draft, sentence, head));
    const by = distinct(meant).filter((ref) => ref.kind !== 'place');
    return [
      { ...base, step: ofHead(draft, step, by), by, body: null, when: common ?? dates[0]?.when ?? null },
    ];
  }
  // What a chamber does is approval, whatever the verb.
  const domestic = step === 'ratified' || step === 'adopted' ? 'approved' : step;
  return bodies.map((head, at) => ({
    ...base,
    step: domestic,
    by: distinct(resolveActors(draft, sentence, head)).slice(0, 1),
    body: phraseOf(draft, index, head),
    when: dates.find(({ share }) => share === at)?.when ?? common ?? null,
  }));
}

/** Steps that go on: "met on Tuesday to begin talks on it" dates the talks as well. */
const openSteps: ReadonlySet<Step> = new Set(['proposed', 'negotiated']);

/** The dates of the verb above a verb or noun that has none of its own. */
function datesAbove(
  draft: Draft,
  sentence: number,
  index: ClauseIndex,
  token: number,
): ReturnType<typeof datesOfAct> {
  for (let at = index.heads[token]!, steps = 0; at >= 0 && steps < 5; at = index.heads[at]!, steps += 1) {
    const dates = isVerb(index.tokens[at]!) ? datesOfAct(draft, sentence, at) : [];
    if (dates.length > 0) return dates;
    // Beyond it stands another statement.
    if (/^(?:parataxis|conj)$/.test(index.relations[at] ?? '')) break;
  }
  return [];
}

/** Approval of an agreement by a head of state is what binds the state: ratification. */
function ofHead(draft: Draft, step: Step, by: readonly ActorRef[]): Step {
  const heads = by.filter((ref) =>
    draft.gazetteer.get(ref.actor ?? '')?.roles.some((role) => role.office === 'head-of-state'),
  );
  return step === 'approved' && by.length > 0 && heads.length === by.length ? 'ratified' : step;
}

function isChamber(index: ClauseIndex, head: number): boolean {
  return [head, ...dependents(index, head, 'compound', 'flat', 'amod')].some((word) =>
    stepWords.chambers.has(index.tokens[word]!.form.toLowerCase()),
  );
}

/** The name of a body as written, without article. */
function phraseOf(draft: Draft, index: ClauseIndex, head: number): string {
  const own = [head, ...dependents(index, head, 'compound', 'flat', 'amod')].sort((a, b) => a - b);
  return draft.document.text
    .slice(index.tokens[own[0]!]!.start, index.tokens[own.at(-1)!]!.end)
    .replace(/\s+/g, ' ');
}

function placeOf(draft: Draft, sentence: number, index: ClauseIndex, token: number): string | null {
  for (const child of dependents(index, token, 'obl', 'nmod')) {
    if (!prepositionsOf(index, child).some((word) => word === 'in' || word === 'at')) continue;
    const within = [
      child,
      ...dependents(index, child, 'nmod').filter((word) => prepositionsOf(index, word).includes('in')),
    ];
    for (const word of within) {
      const found = draft.mentions.find(
        (mention) =>
          mention.sentence === sentence &&
          mention.token === word &&
          (mention.kind === 'place' || mention.kind === 'state'),
      );
      if (found) return draft.document.text.slice(found.start, found.end);
    }
  }
  return null;
}

function distinct(refs: readonly ActorRef[]): ActorRef[] {
  return refs.filter(
    (ref, at) => refs.findIndex((other) => (other.actor ?? other.name) === (ref.actor ?? ref.name)) === at,
  );
}

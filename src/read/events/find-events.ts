import { answeredAct, answerTo, isAnswered } from './answered-acts.ts';
import { buildEvent } from './build-event.ts';
import { type ClauseIndex, dependents, descendants, indexClauses } from './clause-index.ts';
import { complementMode, isHostile } from './event-turns.ts';
import { findDemands } from './find-demands.ts';
import { findStays } from './find-stays.ts';
import { distinctActors, type FoundEvent, sameActor } from './found-event.ts';
import { governingWords } from './governing-words.ts';
import { actsAsVerb, matchPredicates } from './match-predicates.ts';
import type { EventDraft } from './name-parties.ts';
import { openHand } from './sides-in-hand.ts';

/**
 * The events of one sentence, in order of their triggers. Words that tell of an event between states are read first and
 * as if there were no other; what is left tells of domestic ones.
 */
export function findEvents(draft: EventDraft, sentence: number): FoundEvent[] {
  const index = withAgreements(draft, sentence);
  const told = { ...draft, hand: draft.hand ?? openHand(draft) };
  const taken = new Set<number>();
  const found: FoundEvent[] = [];
  const aside: FoundEvent[] = [];
  const take = (event: FoundEvent) => {
    const { trigger, parts, object, predicate } = event.match;
    found.push(event);
    for (const token of [trigger, ...parts]) taken.add(token);
    if (object !== null && predicate.role !== 'treaty') taken.add(object);
  };
  const read = (token: number) => {
    for (const match of matchPredicates(index, token, draft.lexicon)) {
      if (match.parts.some((part) => taken.has(part))) continue;
      const built = buildEvent(told, sentence, index, match);
      const event = built && (taken.has(token) ? answeredAct(index, built, found) : built);
      if (event?.domestic) aside.push(event);
      else if (event) return take(event);
    }
  };
  const tokens = index.tokens.map((_, token) => token);
  // Verbs first: a light verb takes its event noun with it.
  for (const token of tokens) if (actsAsVerb(index, token)) read(token);
  for (const token of tokens)
    if (!actsAsVerb(index, token) && (!taken.has(token) || answerTo(index, token, found))) read(token);
  found.push(...findStays(draft, sentence, index), ...findDemands(draft, sentence, index));
  for (const event of aside) {
    if (![event.trigger, ...event.match.parts].some((token) => taken.has(token))) take(event);
  }
  const merged = joinMeetings(index, absorbComplements(index, found));
  return dropDoubles(index, merged).sort((a, b) => a.trigger - b.trigger);
}

/** The index of a sentence that knows which words name agreements. */
function withAgreements(draft: EventDraft, sentence: number): ClauseIndex {
  const index = indexClauses(draft.sentences[sentence]!);
  const mentions = draft.agreementMentions.filter((mention) => mention.sentence === sentence);
  if (mentions.length === 0) return index;
  const inside = index.tokens.flatMap((word, token) =>
    mentions.some(({ start, end }) => start <= word.start && word.end <= end) ? [token] : [],
  );
  return { ...index, agreements: new Set(inside) };
}

/** "agreed to send troops" is one promise: what it is about fills its frame, and is an act to come or no event of its own. */
function absorbComplements(index: ClauseIndex, events: readonly FoundEvent[]): FoundEvent[] {
  const absorbed = new Set<FoundEvent>();
  const opened = new Set<FoundEvent>();
  const filled = new Map<FoundEvent, FoundEvent>();
  for (const event of events) {
    const role = event.match.predicate.role;
    if (!role || role === 'accuse') continue;
    const inside = complementWords(index, event, role);
    const inner = events.filter(
      (other) => other !== event && inside.has(other.trigger) && !isAnswered(index, event, other),
    );
    // What goes on within a state neither hides nor fills what goes on between states.
    for (const other of inner) {
      if (told.has(role) && isWhole(other) && other.type !== event.type) opened.add(other);
      else if (other.domestic || !event.domestic) absorbed.add(other);
    }
    const first = inner.find((other) => other.domestic === event.domestic);
    if (!first) continue;
    filled.set(event, fillFrom(index, event, first, role));
  }
  return events
    .filter((event) => !absorbed.has(event))
    .map((event) => filled.get(event) ?? (opened.has(event) ? leaveOpen(event) : event));
}

/** What is promised or asked is an act of its own where it is told whole, but whether it will be done is open. */
const told: ReadonlySet<string> = new Set(['promise', 'request']);

function isWhole({ match, initiators, recipients, domestic }: FoundEvent): boolean {
  return (
    !domestic &&
    (match.predicate.mutual ? initiators.length > 1 : initiators.length > 0 && recipients.length > 0)
  );
}

function leaveOpen(event: FoundEvent): FoundEvent {
  return { ...event, value: 0, open: true };
}

function fillFrom(index: ClauseIndex, event: FoundEvent, inner: FoundEvent, role: string): FoundEvent {
  const mode =
    event.mode ??
    (role === 'deal' || role === 'treaty' || isEnded(index, inner)
      ? null
      : complementMode(inner.match.predicate.type));
  // To vow an attack is to threaten.
  if (role === 'promise' && inner.value > 0 && isHostile(inner.match.predicate.type))
    return fillFrom(index, { ...event, type: 'THREATEN' }, inner, 'threat');
  if (
    event.match.predicate.mutual &&
    event.initiators.length === 1 &&
    !isHostile(inner.match.predicate.type)
  ) {
    // "signed an accord to supply X": with X.
    return { ...event, mode, initiators: distinctActors([...event.initiators, ...inner.recipients]) };
  }
  if (event.recipients.length > 0 || event.match.predicate.mutual) return { ...event, mode };
  const others =
    role === 'request'
      ? [...inner.initiators, ...inner.recipients]
      : [...inner.recipients, ...inner.initiators];
  const recipients = distinctActors(others).filter(
    (ref) => !event.initiators.some((own) => sameActor(own, ref)),
  );
  return { ...event, mode, recipients };
}

/** "A met B and agreed to …", "agreed in talks with B": with each other. */
function joinMeetings(index: ClauseIndex, events: readonly FoundEvent[]): FoundEvent[] {
  return events.map((event) => {
    const { role } = event.match.predicate;
    if (event.type !== 'AGREE' || role !== 'promise' || event.match.predicate.kind !== 'verb') return event;
    const meeting = events.find(
      (other) =>
        other.type === 'CONSULT' &&
        other.match.predicate.mutual &&
        !other.domestic &&
        other.initiators.length > 1 &&
        index.relations[event.trigger] === 'conj' &&
        index.heads[event.trigger] === other.trigger,
    );
    if (!meeting || !covers(meeting.initiators, event.initiators)) return event;
    const outside = event.recipients.some((ref) => !covers(meeting.initiators, [ref]));
    return outside ? event : { ...event, initiators: meeting.initiators, recipients: [], domestic: false };
  });
}

/** "to halt fighting" */
function isEnded(index: ClauseIndex, { trigger, verb, match }: FoundEvent): boolean {
  const head = (match.predicate.kind === 'noun' ? verb : null) ?? index.heads[trigger]!;
  return head >= 0 && governingWords.ending.has(index.tokens[head]!.lemma.toLowerCase());
}

/** The words of what a promise, request, refusal or threat is about. */
function complementWords(index: ClauseIndex, { trigger, match }: FoundEvent, role: string): Set<number> {
  const heads: number[] = [];
  const written = role === 'treaty' || role === 'deal';
  for (const token of [trigger, ...match.parts, ...(match.object === null ? [] : [match.object])]) {
    for (const child of index.children[token] ?? []) {
      const relation = index.relations[child]!;
      const marked = dependents(index, child, 'mark', 'case').some((mark) =>
        governingWords.complementMarks.has(index.tokens[mark]!.form.toLowerCase()),
      );
      if (index.tokens[child]!.deprel === 'acl' && marked) heads.push(child);
      // "signed an accord to supply": what it is for, wherever the tree hangs it.
      else if (written && child > token && isPurpose(index, child)) heads.push(child);
      else if (written) continue;
      else if (relation === 'xcomp' || relation === 'ccomp' || relation === 'obj') heads.push(child);
      else if ((relation === 'advcl' || relation === 'obl' || relation === 'nmod') && marked)
        heads.push(child);
    }
  }
  // What was done at another time is no part of what is promised or asked.
  const skip = (child: number) =>
    index.tokens[child]!.deprel === 'acl:relcl' ||
    dependents(index, child, 'case', 'mark').some((mark) =>
      governingWords.besideMarks.has(index.tokens[mark]!.form.toLowerCase()),
    );
  return new Set(heads.flatMap((head) => descendants(index, head, skip)));
}

function isPurpose(index: ClauseIndex, clause: number): boolean {
  const relation = index.relations[clause]!;
  return (
    (relation === 'advcl' || relation === 'xcomp') &&
    dependents(index, clause, 'mark').some((mark) => /^to$/i.test(index.tokens[mark]!.form))
  );
}

/** One act told by a verb and a noun, or by two coordinated verbs, is kept once. */
function dropDoubles(index: ClauseIndex, events: readonly FoundEvent[]): FoundEvent[] {
  const kept: FoundEvent[] = [];
  const ranked = [...events].sort(
    (a, b) => Number(a.domestic) - Number(b.domestic) || b.confidence - a.confidence || a.trigger - b.trigger,
  );
  for (const event of ranked) {
    const double = kept.some(
      (other) =>
        isOutcome(index, event, other) ||
        (other.type === event.type &&
          !areApart(index, other, event) &&
          covers(other.initiators, event.initiators) &&
          covers(other.recipients, event.recipients)),
    );
    if (!double) kept.push(event);
  }
  return kept;
}

/** "attacked a convoy, killing ten": one attack and what came of it. */
function isOutcome(index: ClauseIndex, event: FoundEvent, other: FoundEvent): boolean {
  return (
    event.type === 'ASSAULT' &&
    other.type === 'ASSAULT' &&
    index.relations[event.trigger] === 'advcl' &&
    index.heads[event.trigger] === other.trigger &&
    index.tokens[event.trigger]!.xpos === 'VBG' &&
    dependents(index, event.trigger, 'mark').length === 0
  );
}

/** Two verbs each with an object of its own tell of two acts: "closed its borders and froze the assets". */
function areApart(index: ClauseIndex, a: FoundEvent, b: FoundEvent): boolean {
  return [a, b].every(
    ({ trigger, match }) =>
      match.predicate.kind !== 'noun' &&
      actsAsVerb(index, trigger) &&
      (dependents(index, trigger, 'obj', 'ccomp', 'xcomp').length > 0 || match.parts.length > 0),
  );
}

function covers(wide: FoundEvent['initiators'], narrow: FoundEvent['initiators']): boolean {
  return narrow.every((ref) => wide.some((other) => sameActor(ref, other)));
}

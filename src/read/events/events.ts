import type { Factuality } from '../../vocabulary/factuality.ts';
import type { Event } from '../../vocabulary/reading.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Stance } from '../../vocabulary/stance.ts';
import type { When } from '../../vocabulary/when.ts';
import type { Annotator } from '../annotator.ts';
import { calibrateConfidence, sidesOf } from '../calibrate-confidence.ts';
import { claimAt } from '../claims/claim-at.ts';
import type { Draft } from '../draft.ts';
import { likelihoodOfAct } from '../likelihood/likelihood-of.ts';
import { eventWords } from './build-event.ts';
import { indexClauses } from './clause-index.ts';
import { dateOfAct, ownDateOfAct } from './date-act.ts';
import { isHostile } from './event-turns.ts';
import { findEvents } from './find-events.ts';
import type { FoundEvent } from './found-event.ts';
import { governingWords } from './governing-words.ts';
import { toFactuality } from './judge-factuality.ts';
import { isNobodys, type Meeting, meetingOf, recallMeeting } from './recall-meeting.ts';
import { openHand, takeInHand } from './sides-in-hand.ts';

/** Who did what to whom, when, where and how certainly: PLOVER events from the trees. */
export const events: Annotator<'events'> = {
  name: 'events',
  needs: ['sentences', 'mentions', 'times', 'published', 'claims', 'agreementMentions'],
  gives: ['events'],
  annotate: (draft) => {
    let meeting: Meeting | null = null;
    const events: Event[] = [];
    let hand = openHand(draft);
    for (const sentence of draft.sentences.keys()) {
      for (const found of findEvents({ ...draft, hand }, sentence)) {
        const event = recallMeeting(found, sentence, meeting, hand);
        if (isNobodys(event)) continue;
        events.push(finishEvent(draft, sentence, event));
        meeting = meetingOf(event, sentence) ?? meeting;
        hand = takeInHand(draft.gazetteer, hand, [event], sentence);
      }
    }
    return { events };
  },
};

function finishEvent(draft: Draft, sentence: number, found: FoundEvent): Event {
  const trigger = triggerSpan(draft, sentence, found);
  const claim = claimAt(draft.claims, trigger);
  const when = dateEvent(draft, sentence, found);
  const value = found.value >= 2.5 && isCharge(draft, claim, found) ? CHARGED : found.value;
  const told = stancesAround(draft.claims, claim).reduce(underStance, toFactuality(value));
  const likelihood = likelihoodOfAct(draft.sentences[sentence]!, found.trigger);
  return {
    type: found.type,
    mode: found.mode,
    trigger,
    sentence,
    initiators: found.initiators,
    recipients: found.recipients,
    when,
    place: found.place,
    factuality: liesAhead(draft, when) && told === 'CT+' ? 'PR+' : told,
    claim,
    agreement: agreementOf(draft, sentence, found),
    domestic: found.domestic,
    confidence: calibrateConfidence(sidesOf(found), found.confidence),
    ...(likelihood === null ? {} : { likelihood }),
  };
}

/** The trigger word, with the parts of a light-verb construction that stand beside it. */
function triggerSpan(draft: Draft, sentence: number, { trigger, match }: FoundEvent): Span {
  const { tokens } = draft.sentences[sentence]!;
  // What is asked, refused or charged is no part of the asking: "rejected a demand" is told by its verb.
  const { role, kind, head } = match.predicate;
  const full = kind === 'phrase' && role !== undefined && role !== 'deal';
  const parts = full && !governingWords.light.has(head) ? [] : match.parts;
  const words = [trigger, ...parts].map((token) => tokens[token]!);
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.end));
  const { start: from, end: to } = tokens[trigger]!;
  return end - start <= 60 ? { start, end } : { start: from, end: to };
}

function dateEvent(draft: Draft, sentence: number, found: FoundEvent): When | null {
  for (const token of [found.trigger, ...found.match.parts]) {
    const when = (found.open ? ownDateOfAct : dateOfAct)(draft, sentence, token);
    if (when) return when;
  }
  const { predicate } = found.match;
  if (predicate.kind !== 'noun' || found.open) return null;
  const verb = indexClauses(draft.sentences[sentence]!).heads[found.trigger]!;
  return found.verb !== null && found.verb === verb ? dateOfAct(draft, sentence, verb) : null;
}

/** "flies to Seoul on Sunday": what is dated after the report has not happened yet. */
function liesAhead({ published }: Draft, when: When | null): boolean {
  const told = published?.latest ?? null;
  return told !== null && when?.earliest != null && when.basis !== 'publication' && when.earliest > told;
}

/** Value of what is only charged: probable. */
const CHARGED = 2;

/** "According to B, A has violated the truce": whose word against another's it is is said with the deed. */
function isCharge(
  { claims, document }: Draft,
  claim: number | null,
  { type, initiators }: FoundEvent,
): boolean {
  if (claim === null || !isHostile(type)) return false;
  const { speaker, cue } = claims[claim]!;
  return (
    /^according/i.test(document.text.slice(cue.start, cue.end)) &&
    speaker.state !== null &&
    initiators.length > 0 &&
    !initiators.some(({ state }) => state === speaker.state)
  );
}

/** The stances of the claims around an event, innermost first: "A denied a report by B that …". */
function stancesAround(claims: Draft['claims'], innermost: number | null): Stance[] {
  const stances: Stance[] = [];
  for (let at = innermost; at !== null && stances.length < 5; ) {
    stances.push(claims[at]!.stance);
    const outer = claimAt(claims, claims[at]!.cue);
    at = outer === at ? null : outer;
  }
  return stances;
}

/** What a speaker denies, alleges, expects or demands is no fact of the report's. */
function underStance(factuality: Factuality, stance: Stance): Factuality {
  if (stance === 'asserts' || stance === 'confirms') return factuality;
  const positive = factuality === 'CT+' || factuality === 'PR+' || factuality === 'PS+';
  if (!positive) return factuality;
  if (stance === 'denies') return 'CT-';
  if (stance === 'alleges' || stance === 'expects') return factuality === 'CT+' ? 'PR+' : factuality;
  return 'Uu';
}

/** The agreement that an event is about: named in its object, else in its own words. */
function agreementOf(draft: Draft, sentence: number, found: FoundEvent): number | null {
  const mentions = draft.agreementMentions.filter((mention) => mention.sentence === sentence);
  if (mentions.length === 0) return null;
  const { object, parts } = found.match;
  const direct = mentions.find(({ start, end }) =>
    [object, ...parts].some((token) => {
      const word = token === null ? undefined : draft.sentences[sentence]!.tokens[token];
      return word !== undefined && start <= word.start && word.end <= end;
    }),
  );
  if (direct) return direct.agreement;
  const words = eventWords(indexClauses(draft.sentences[sentence]!), found);
  const below = mentions.find((mention) => words.has(mention.token) && mention.token > found.trigger);
  return below && found.match.predicate.role === 'treaty' ? below.agreement : null;
}

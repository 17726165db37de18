import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Agreement, AgreementStep } from '../../vocabulary/reading.ts';
import { containsSpan } from '../../vocabulary/span.ts';
import type { Annotator } from '../annotator.ts';
import type { Draft } from '../draft.ts';
import { nameAgreements } from './agreement-names.ts';
import { findQualifiers } from './clauses/find-conditions.ts';
import { confidenceOfAgreement } from './confidence-of-agreement.ts';
import { type FoundProvision, findProvisions } from './find-provisions.ts';
import { findSteps } from './find-steps.ts';
import { findSuccessions } from './find-succession.ts';
import type { NamedAgreement } from './named-agreement.ts';
import { provisionWords } from './provision-words.ts';
import { mutualParties, settleOwers } from './reported-owers.ts';
import { outlineTreaty } from './treaty-text/outline-treaty.ts';
import { findOwnMentions } from './treaty-text/own-mentions.ts';
import { readTreatyText } from './treaty-text/read-treaty-text.ts';

/** What is known of each agreement named: kind, parties, names, steps and provisions. */
export const agreements: Annotator<'agreements'> = {
  name: 'agreements',
  needs: ['sentences', 'mentions', 'times', 'published', 'agreementMentions'],
  gives: ['agreements'],
  annotate: (draft) => ({ agreements: readAgreements(draft) }),
};

/** Steps in which an agreement's parties act. */
const partySteps: ReadonlySet<AgreementStep['step']> = new Set([
  'adopted',
  'signed',
  'ratified',
  'instruments exchanged',
]);

/** The agreements of a report, or of a treaty's own text: that treaty, and the others it names. */
function readAgreements(draft: Draft): Agreement[] {
  const { text } = draft.document;
  const outline = outlineTreaty(text);
  if (outline === null) return readReported(draft);
  const own = readTreatyText(text, outline, draft.gazetteer);
  const ownMentions = findOwnMentions(text, outline, draft.agreementMentions);
  const at = draft.agreementMentions.find((_, place) => ownMentions.has(place))?.agreement ?? -1;
  // What a treaty says of others is neither their step nor their provision.
  const named = readReported(draft).map((one) => ({ ...nameReplaced(one, own), steps: [], provisions: [] }));
  if (at < 0) return [...named, own];
  return named.map((one, place) =>
    place === at
      ? {
          ...own,
          mentions: draft.agreementMentions
            .filter((m) => m.agreement === at)
            .map(({ start, end }) => ({ start, end })),
        }
      : one,
  );
}

/** The agreement that a treaty's own words put an end to goes by the name they give it; who its parties are they do not say. */
function nameReplaced(one: Agreement, own: Agreement): Agreement {
  const term = own.terms.find(
    ({ kind, evidence }) =>
      kind === 'succession' && one.mentions.every((place) => containsSpan(evidence, place)),
  );
  return term?.value == null || one.mentions.length === 0
    ? one
    : { ...one, names: [term.value], parties: [] };
}

function readReported(draft: Draft): Agreement[] {
  if (draft.agreementMentions.length === 0) return [];
  const named = nameAgreements(draft);
  const provisions = readProvisions(draft);
  const successions = draft.sentences.flatMap((_, sentence) => findSuccessions(draft, sentence));
  const count = Math.max(...draft.agreementMentions.map(({ agreement }) => agreement)) + 1;
  const found = Array.from({ length: count }, (_, number): Agreement => {
    const places = draft.agreementMentions.flatMap((mention, at) =>
      mention.agreement === number ? [at] : [],
    );
    const mentions = places.map((at) => draft.agreementMentions[at]!);
    const steps = mergeSteps(mentions.flatMap((mention) => findSteps(draft, mention)));
    const own = places.map((at) => named[at]!);
    const clauses = provisions
      .filter(({ agreement }) => agreement === number)
      .map(({ provision }) => provision);
    const stated = partiesOf(draft, own, steps);
    const parties = stated.length > 1 ? stated : (mutualParties(clauses) ?? stated);
    return {
      names: namesOf(own),
      kind: own[0]!.kind,
      parties,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
      steps,
      provisions: clauses.map((provision) => settleOwers(provision, parties)),
      terms: successions.filter(({ successor }) => successor === number).map(({ term }) => term),
      confidence: confidenceOfAgreement(own, parties, steps),
    };
  });
  for (const { successor, older } of successions) {
    // An agreement is replaced by its own parties, as far as nothing else is told.
    const parties = found[successor]!.parties;
    if (found[older]!.parties.length === 0 && parties.length > 1) found[older]!.parties = [...parties];
  }
  return found;
}

/** Full titles, then descriptions that hold a name or year; a mere "new treaty" only when there is nothing better. */
function namesOf(mentions: readonly NamedAgreement[]): string[] {
  const seen = new Set<string>();
  const ordered = [...mentions].sort(
    (a, b) => Number(b.title) - Number(a.title) || b.name.length - a.name.length,
  );
  const names = ordered.filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
  const telling = names.filter(
    ({ title, name, kind }) => title || /\p{Lu}|\d/u.test(name.slice(1)) || kind === 'partnership',
  );
  return (telling.length > 0 ? telling : names.slice(0, 1)).map(({ name }) => name);
}

/** A statement is made by those who wrote it together. */
function draftsTogether(kind: string, step: AgreementStep['step'], by: readonly ActorRef[]): boolean {
  return kind === 'joint statement' && step === 'proposed' && by.length > 1;
}

function partiesOf(
  draft: Draft,
  mentions: readonly NamedAgreement[],
  steps: readonly AgreementStep[],
): ActorRef[] {
  const { kind } = mentions[0]!;
  const acting = steps
    .filter(
      ({ step, by, factuality }) =>
        !factuality.endsWith('-') && (partySteps.has(step) || draftsTogether(kind, step, by)),
    )
    .flatMap((step) => step.by.map((ref) => ref.state));
  const states = [...new Set([...mentions.flatMap(({ parties }) => parties), ...acting])];
  return states
    .filter((state): state is string => state !== null)
    .sort()
    .map((state) => {
      const entry = draft.gazetteer.get(state) ?? draft.gazetteer.lookUp(state)[0];
      return {
        name: entry?.name ?? state,
        actor: entry?.id ?? null,
        kind: entry?.kind ?? 'organization',
        state,
      };
    });
}

/** One step told twice is kept once, with the better date. */
function mergeSteps(steps: readonly AgreementStep[]): AgreementStep[] {
  const kept: AgreementStep[] = [];
  for (const step of steps) {
    const twin = kept.findIndex((other) => sameStep(other, step));
    if (twin < 0) kept.push(step);
    else kept[twin] = better(kept[twin]!, step);
  }
  return kept;
}

function sameStep(a: AgreementStep, b: AgreementStep): boolean {
  if (a.step !== b.step || a.body !== b.body || a.factuality !== b.factuality) return false;
  const known = a.when?.earliest && b.when?.earliest;
  if (
    known &&
    a.when!.value !== b.when!.value &&
    !a.when!.value.startsWith(b.when!.value) &&
    !b.when!.value.startsWith(a.when!.value)
  )
    return false;
  const [few, many] = a.by.length <= b.by.length ? [a.by, b.by] : [b.by, a.by];
  return few.every((ref) =>
    many.some((other) => other.actor === ref.actor || (other.state !== null && other.state === ref.state)),
  );
}

/** The step that is dated best, with its own evidence; who acted and where may come from the other. */
function better(a: AgreementStep, b: AgreementStep): AgreementStep {
  const [best, other] = (a.when?.value.length ?? 0) >= (b.when?.value.length ?? 0) ? [a, b] : [b, a];
  return {
    ...best,
    by: best.by.length >= other.by.length ? best.by : other.by,
    place: best.place ?? other.place,
  };
}

/** "it states", "both also agree": taken to go on with the agreement of the sentence or two before. */
const REACH = 2;
/** "Article 4 reads …" is of some agreement, however many sentences of its life stand between. */
const ARTICLE_REACH = 12;

/** What the sentences say the agreements contain. */
function readProvisions(draft: Draft): FoundProvision[] {
  const all: FoundProvision[] = [];
  let last: { agreement: number; sentence: number } | null = null;
  for (const [sentence, { start, end }] of draft.sentences.entries()) {
    const words = draft.document.text.slice(start, end);
    const reach = /^\W*(?:(?:under|in) )?(?:Article|Art\.) \d/i.test(words) ? ARTICLE_REACH : REACH;
    const inHand: number | null = last !== null && sentence - last.sentence <= reach ? last.agreement : null;
    // "This clause is in line with Article 51 of the Charter": says more of the provision before.
    const qualified = inHand === null ? undefined : all.findLast(({ agreement }) => agreement === inHand);
    if (qualified !== undefined && provisionWords.takenUp.test(words)) {
      const more = findQualifiers(words);
      qualified.provision.qualifiers = [...new Set([...qualified.provision.qualifiers, ...more])];
      if (more.length > 0) continue;
    }
    const found = findProvisions(draft, sentence, inHand);
    all.push(...found);
    const named = draft.agreementMentions.filter((mention) => mention.sentence === sentence);
    if (found.length > 0) last = { agreement: found[0]!.agreement, sentence };
    else if (named.length > 0) last = { agreement: named[0]!.agreement, sentence };
  }
  return all;
}

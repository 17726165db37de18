import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, Ledger, LedgerEvent, LedgerSilence } from '../../vocabulary/ledger.ts';
import { keyOfOutlet } from '../sources/outlet-key.ts';
import { dayOf } from './days.ts';
import { type Matter, matterOfEvent } from './matter.ts';
import type { SilenceView } from './observe-silence.ts';
import type { FactsOf } from './outlet-groups.ts';
import { tellingsOf } from './tellings.ts';
import { shareAmong, weightyWords } from './weighty-words.ts';

/** A silence that a report tells of, beside what the ledger itself observes. */
export interface ReportedSilence {
  silence: string;
  who: ActorRef;
  about: string;
  /** The day for which it is told: its own, else its report's. */
  asOf: string | null;
  evidence: Evidence;
  /** Why it is held to be about the matter. */
  because: 'its words' | 'told right after it' | 'told in the same report';
  /** What ended it; null while nothing in the ledger does. */
  closed: Closing | null;
}

export interface Closing {
  /** The first report by which the silent one tells the matter; earlier than `asOf`, the silence was told wrongly. */
  document: string;
  day: string;
  /** The outlet that told it, or the speaker whose words were told. */
  by: string;
}

/** Share of a silence's words that stand in a matter it is about. */
const sameMatter = 0.6;
/** "The statement", "this" – told of what stands just before, within so many characters. */
const reach = 700;

/** Reported silences about a matter, each closed by the first report that tells it, in the order of their days. */
export function reportedSilences(
  matter: Matter,
  silences: readonly LedgerSilence[],
  view: SilenceView,
  factsOf: FactsOf,
): ReportedSilence[] {
  const words = weightyWords([matter.what, ...matter.evidence.map(({ quote }) => quote)].join(' '));
  return silences
    .filter(({ kind }) => kind === 'reported')
    .flatMap((silence): ReportedSilence[] => {
      const because = reasonFor(silence, matter, words);
      if (because === null) return [];
      const { id, who, about, evidence } = silence;
      const told = evidence[0]!;
      const published = view.documents.get(told.document)?.published ?? null;
      const asOf = silence.asOf?.latest ?? dayOf(published);
      const closed = closingOf(who, matter, view, factsOf);
      return [{ silence: id, who, about, asOf, evidence: told, because, closed }];
    })
    .sort((a, b) => ((a.asOf ?? '9999') < (b.asOf ?? '9999') ? -1 : 1));
}

function reasonFor(
  { event, about, who, evidence }: LedgerSilence,
  matter: Matter,
  words: ReadonlySet<string>,
): ReportedSilence['because'] | null {
  if (event !== null && matter.entries.includes(event)) return 'its words';
  const own = weightyWords(about);
  if (own.size >= 2 && shareAmong(own, words) >= sameMatter) return 'its words';
  if (own.size >= 2) return null;
  const distances = evidence.flatMap((silent) =>
    matter.evidence
      .filter(({ document, start }) => document === silent.document && start <= silent.start)
      .map(({ start }) => silent.start - start),
  );
  if (distances.some((distance) => distance <= reach)) return 'told right after it';
  const isParty = who.state !== null && matter.states.includes(who.state);
  return isParty && distances.length > 0 ? 'told in the same report' : null;
}

/** The first telling by whom the silence is of: an outlet, the media of a state, or a speaker. */
function closingOf(who: ActorRef, matter: Matter, view: SilenceView, factsOf: FactsOf): Closing | null {
  const reports = [...tellingsOf(matter, view.documents, view.claims).values()]
    .filter(({ outlet }) => isOutletOf(outlet, who, factsOf))
    .flatMap(({ outlet, tellings }) =>
      tellings.flatMap(({ document, day }) => (day === null ? [] : [{ document, day, by: outlet.name }])),
    );
  const statements = who.kind === 'outlet' ? [] : statementsOf(who, matter, view);
  return [...reports, ...statements].sort((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null;
}

/** A state's silence is also its official media's; "media of X" are all of X. */
function isOutletOf(outlet: ActorRef, who: ActorRef, factsOf: FactsOf): boolean {
  if (who.kind === 'outlet' && who.actor !== null) return keyOfOutlet(outlet) === who.actor;
  if (who.state === null || outlet.state !== who.state) return false;
  const { affiliation } = factsOf(outlet);
  const isOfficial = affiliation === 'state' || affiliation === 'party';
  if (who.kind === 'outlet') return isOfficial || !/\bstate\b/i.test(who.name);
  return who.kind === 'state' && isOfficial;
}

function statementsOf(who: ActorRef, matter: Matter, view: SilenceView): Closing[] {
  const isSpeaker = (speaker: ActorRef) =>
    who.kind === 'state'
      ? speaker.kind !== 'outlet' && speaker.state === who.state
      : speaker.name === who.name && speaker.state === who.state;
  return view.claims
    .filter(({ id, event, speaker }) => {
      const isOfMatter = matter.entries.includes(id) || (event !== null && matter.entries.includes(event));
      return isOfMatter && isSpeaker(speaker);
    })
    .flatMap(({ speaker, evidence }) =>
      evidence.flatMap(({ document }) => {
        const day = dayOf(view.documents.get(document)?.published ?? null);
        return day === null ? [] : [{ document, day, by: speaker.name }];
      }),
    );
}

/** A silence that a report tells of, with the event it is most likely about; null when none stands near it. */
export interface ListedSilence extends Omit<ReportedSilence, 'because'> {
  event: string | null;
  what: string | null;
}

/** Every silence that reports tell of, by its day, each with the event told nearest before it and what closed it. */
export function listSilences(
  { silences, events }: Pick<Ledger, 'silences' | 'events'>,
  view: SilenceView,
  factsOf: FactsOf,
): ListedSilence[] {
  const listed = silences.map((silence): ListedSilence => {
    const event = eventBefore(silence, events);
    const { id, who, about, evidence } = silence;
    const published = view.documents.get(evidence[0]!.document)?.published ?? null;
    return {
      silence: id,
      who,
      about,
      asOf: silence.asOf?.latest ?? dayOf(published),
      evidence: evidence[0]!,
      closed: event === null ? null : closingOf(who, matterOfEvent(event), view, factsOf),
      event: event?.id ?? null,
      what: event?.summary ?? null,
    };
  });
  return listed.sort((a, b) => ((a.asOf ?? '9999') < (b.asOf ?? '9999') ? -1 : 1));
}

/** The event a silence is about: the one linked to it, else the nearest told before it that fits its words. */
function eventBefore(silence: LedgerSilence, events: readonly LedgerEvent[]): LedgerEvent | null {
  const linked = events.find(({ id }) => id === silence.event);
  if (linked !== undefined) return linked;
  const own = weightyWords(silence.about);
  const near = events.flatMap((event) => {
    const distances = event.evidence.flatMap((one) =>
      silence.evidence.flatMap(({ document, start }) =>
        document === one.document && start > one.start && start - one.start <= reach
          ? [start - one.start]
          : [],
      ),
    );
    if (distances.length === 0) return [];
    const words = weightyWords(`${event.summary} ${event.evidence[0]!.quote}`);
    return [{ event, distance: Math.min(...distances), share: shareAmong(own, words) }];
  });
  const fitting = near.filter(({ share }) => own.size === 0 || share >= sameMatter);
  return fitting.sort((a, b) => b.share - a.share || a.distance - b.distance)[0]?.event ?? null;
}

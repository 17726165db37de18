import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { Anchor } from '../vocabulary/decision.ts';
import type { Observation } from '../vocabulary/observation.ts';
import type { Span } from '../vocabulary/span.ts';
import type { StoredReport } from '../vocabulary/stored-report.ts';
import { compareText } from './compare-text.ts';
import { calledOf, rolesOf, wordsOfFinding } from './finding-parts.ts';
import { locateQuote, selectQuote } from './locate-quote.ts';

type Place = Pick<StoredReport, 'id' | 'key' | 'text'>;

/** What a decision about a finding hangs on, so that it holds when the report is read again in another way. */
export function anchorFinding(finding: Observation, report: Place): Anchor {
  const { id, kind, evidence } = finding;
  const { start, end } = wordsOfFinding(finding);
  return {
    id,
    kind,
    key: report.key,
    document: report.id,
    selector: selectQuote(report.text, evidence),
    words: { start: Math.max(0, start - evidence.start), end: Math.max(0, end - evidence.start) },
    called: calledOf(finding),
    roles: Object.fromEntries(
      Object.entries(rolesOf(finding)).map(([role, actors]) => [role, actors.map(withoutPlace)]),
    ),
  };
}

/** The place of a name in the text as it was read is of no use in another reading. */
function withoutPlace({ name, actor, kind, state }: ActorRef): ActorRef {
  return { name, actor, kind, state };
}

/**
 * Finds findings by their anchors: the one with the same id, else the one of that kind whose words overlap best with
 * the anchored words at the same quote of the same source. A quote of a source that is not there is looked for in
 * other reports, and counts when just one has it. Null when nothing fits.
 */
export function makeAnchorFinder(
  findings: readonly Observation[],
  reports: readonly Place[],
  anchors: readonly Anchor[],
): (anchor: Anchor) => Observation | null {
  const wanted = new Set(anchors.map(({ id }) => id));
  const byId = new Map(findings.filter(({ id }) => wanted.has(id)).map((one) => [one.id, one]));
  const isLost = ({ id, kind }: Anchor) => byId.get(id)?.kind !== kind;
  const lost = anchors.filter(isLost);
  const places = lost.length === 0 ? new Map<Anchor, PlacedQuote>() : placeQuotes(lost, reports);
  const documents = new Set([...places.values()].map(({ document }) => document));
  const there = findings.filter(({ document }) => documents.has(document));
  return (anchor) => {
    if (!isLost(anchor)) return byId.get(anchor.id)!;
    const place = places.get(anchor);
    return place === undefined ? null : bestAt(anchor, place, there);
  };
}

interface PlacedQuote extends Span {
  document: string;
}

function placeQuotes(anchors: readonly Anchor[], reports: readonly Place[]): Map<Anchor, PlacedQuote> {
  const byKey = new Map(reports.map((report) => [report.key, report]));
  const byId = new Map(reports.map((report) => [report.id, report]));
  const places = new Map<Anchor, PlacedQuote>();
  for (const anchor of anchors) {
    const own = byKey.get(anchor.key) ?? byId.get(anchor.document);
    const holders =
      own === undefined ? reports.filter(({ text }) => text.includes(anchor.selector.exact)) : [own];
    const quote = holders.length === 1 ? locateQuote(holders[0]!.text, anchor.selector) : null;
    if (quote !== null) places.set(anchor, { document: holders[0]!.id, ...quote });
  }
  return places;
}

function bestAt(anchor: Anchor, place: PlacedQuote, findings: readonly Observation[]): Observation | null {
  const words = { start: place.start + anchor.words.start, end: place.start + anchor.words.end };
  const fitting = findings
    .filter(({ kind, document }) => kind === anchor.kind && document === place.document)
    .map((finding) => ({ finding, overlap: overlapOf(words, wordsOfFinding(finding)) }))
    .filter(({ overlap }) => overlap > 0);
  const isCalledSo = (finding: Observation) => Number(calledOf(finding)?.type === anchor.called?.type);
  fitting.sort(
    (a, b) =>
      b.overlap - a.overlap ||
      isCalledSo(b.finding) - isCalledSo(a.finding) ||
      compareText(a.finding.id, b.finding.id),
  );
  return fitting[0]?.finding ?? null;
}

/** Characters in common, as a share of all that either covers. */
function overlapOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

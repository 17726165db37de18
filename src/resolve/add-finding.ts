import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { DecisionOf } from '../vocabulary/decision.ts';
import { digestText } from '../vocabulary/digest-text.ts';
import type { Observation } from '../vocabulary/observation.ts';
import type { StoredReport } from '../vocabulary/stored-report.ts';
import { unknownWhen, type When } from '../vocabulary/when.ts';
import { locateQuote } from './locate-quote.ts';

type Addition = DecisionOf<'add'>;

const prefixes = { event: 'e', agreement: 'a', claim: 'c', figure: 'f', silence: 's' } as const;

/** The id of an entry that a person adds: made from what is added, who added it and when. */
export function nameAddition({ payload, by, at }: Pick<Addition, 'payload' | 'by' | 'at'>): string {
  const content = JSON.stringify([payload.report?.key ?? null, payload.selector.exact, payload.finding]);
  return `${prefixes[payload.finding.kind]}-${digestText('added', content, by, at).slice(0, 10)}`;
}

/** A person's own words as a report, so that an entry without one opens at them all the same. */
export function noteAsReport({ subject, payload, by, at }: Addition): StoredReport {
  const text = payload.selector.exact;
  const day = at.slice(0, 10);
  const when: When = { text: '', value: day, earliest: day, latest: day, basis: 'publication' };
  const id = `note-${subject}`;
  return {
    id,
    source: id,
    key: id,
    given: { published: null, outlet: null },
    version: 1,
    text,
    title: `Note by ${by}`,
    outlet: null,
    author: by,
    published: when,
    knownFrom: when,
    language: 'en',
    url: null,
    sha256: digestText(text),
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    fingerprint: [],
    reader: 'note',
  };
}

/**
 * What a person added as a finding of the report it rests on. A person is sure of it.
 * @returns null when the report no longer has the quote.
 */
export function addedObservation(
  addition: Addition,
  report: Pick<StoredReport, 'id' | 'text'>,
): Observation | null {
  const { subject: id, payload } = addition;
  const quote = locateQuote(report.text, payload.selector);
  if (quote === null) return null;
  const words = { start: quote.start + payload.words.start, end: quote.start + payload.words.end };
  const evidence = { document: report.id, ...quote, quote: payload.selector.exact };
  const shared = { id, document: report.id, evidence };
  const { finding } = payload;
  switch (finding.kind) {
    case 'event': {
      const { kind, ...event } = finding;
      const found = { ...event, trigger: words, sentence: 0, claim: null, agreement: null, confidence: 1 };
      return { kind, ...shared, ...involved([...event.initiators, ...event.recipients], event.when), found };
    }
    case 'claim': {
      const { kind, ...claim } = finding;
      const found = { ...claim, cue: quote, content: words, confidence: 1 };
      return { kind, ...shared, ...involved([claim.speaker], claim.when), found };
    }
    case 'figure': {
      const { kind, ...figure } = finding;
      const found = { ...figure, evidence: quote, confidence: 1 };
      return { kind, ...shared, ...involved(figure.actors, figure.when), found };
    }
    case 'silence': {
      const { kind, ...silence } = finding;
      const found = { ...silence, evidence: quote, confidence: 1 };
      return { kind, ...shared, ...involved([silence.who], silence.asOf), found };
    }
    case 'agreement':
      return {
        kind: 'agreement',
        ...shared,
        ...involved(finding.agreement.parties, null),
        found: {
          ...finding.agreement,
          mentions: [words],
          steps: finding.steps.map((step) => ({ ...step, evidence: quote })),
          provisions: [],
          terms: [],
          confidence: 1,
        },
      };
  }
}

function involved(actors: readonly ActorRef[], when: When | null) {
  const { earliest, latest } = when ?? unknownWhen;
  const states = [...new Set(actors.flatMap(({ state }) => state ?? []))].sort();
  return { states, earliest, latest };
}

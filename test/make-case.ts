import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { type CaseFile, openCaseFile } from '../src/resolve/case-file.ts';
import { observeReading } from '../src/resolve/observe-reading.ts';
import type { ActorRef } from '../src/vocabulary/actor-ref.ts';
import type { Decision } from '../src/vocabulary/decision.ts';
import type { Event, Reading } from '../src/vocabulary/reading.ts';
import type { StoredReport } from '../src/vocabulary/stored-report.ts';
import type { When } from '../src/vocabulary/when.ts';

/** A gazetteer that knows nobody: resolving needs only ids. */
export const emptyGazetteer: Gazetteer = {
  entries: [],
  get: () => undefined,
  findNames: () => [],
  lookUp: () => [],
  holdersOf: () => [],
  outletOfHost: () => undefined,
};

export const state = (code: string): ActorRef => ({ name: code, actor: code, kind: 'state', state: code });

export const person = (name: string, code: string): ActorRef => ({
  name,
  actor: `person:${name}`,
  kind: 'person',
  state: code,
});

export function days(earliest: string, latest: string = earliest): When {
  return {
    text: earliest,
    value: earliest === latest ? earliest : earliest.slice(0, 7),
    earliest,
    latest,
    basis: 'stated',
  };
}

/** One report of one sentence a finding. */
export interface SampleReport {
  id: string;
  text: string;
  outlet?: string;
  published?: string;
  events?: (Partial<Event> & Pick<Event, 'type'> & { word: string })[];
  rest?: Partial<Reading>;
}

/** A case of reports whose readings are given, so that resolving is tested apart from reading. */
export function makeCase(samples: readonly SampleReport[], decisions: readonly Decision[] = []): CaseFile {
  const reports = samples.map(storedReport);
  const observations = samples.flatMap((sample, index) => {
    const reading = sampleReading(sample, reports[index]!);
    return observeReading(reports[index]!, reading, sample.id);
  });
  return openCaseFile(emptyGazetteer, reports, observations, decisions);
}

function storedReport({ id, text, outlet, published }: SampleReport): StoredReport {
  const when = published === undefined ? null : { ...days(published), basis: 'publication' as const };
  return {
    id,
    text,
    title: null,
    outlet: outlet ?? null,
    author: null,
    published: when,
    knownFrom: when,
    language: 'en',
    url: null,
    sha256: id,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    source: id,
    key: id,
    given: { published: null, outlet: null },
    version: 1,
    fingerprint: [],
    reader: 'test',
  };
}

function sampleReading({ id, text, events = [], rest = {} }: SampleReport, report: StoredReport): Reading {
  return {
    id,
    published: report.published,
    language: 'en',
    sentences: sentencesOf(text),
    mentions: [],
    times: [],
    claims: [],
    agreements: [],
    figures: [],
    silences: [],
    events: events.map(({ word, ...event }) => {
      const start = text.indexOf(word);
      return {
        mode: null,
        trigger: { start, end: start + word.length },
        sentence: 0,
        initiators: [],
        recipients: [],
        when: null,
        place: null,
        factuality: 'CT+',
        claim: null,
        agreement: null,
        domestic: false,
        confidence: 0.9,
        ...event,
      };
    }),
    ...rest,
  };
}

function sentencesOf(text: string): Reading['sentences'] {
  return [...text.matchAll(/[^.]+\./g)].map((found) => {
    const start = found.index + found[0].length - found[0].trimStart().length;
    return { start, end: found.index + found[0].length };
  });
}

import { mergeAgreements } from '../../src/resolve/merge-agreements.ts';
import { mergeEvents } from '../../src/resolve/merge-events.ts';
import type { Observation } from '../../src/vocabulary/observation.ts';
import type { GoldMention, GoldReport } from '../gold-sameness/load-stories.ts';
import type { Result, WrongRow } from '../result.ts';
import { readStories } from '../sameness/read-stories.ts';
import { type Clustering, type ClusterScore, scoreBCubed } from '../sameness/score-clusters.ts';
import type { Suite } from '../suite.ts';

/**
 * The same event across the reports of our sameness gold, from raw text to entries. A gold mention is found when the
 * words of one of the ledger's findings overlap it, each finding once; what the ledger finds beyond the gold does not count. A mention that
 * is not found counts in three ways, each said: as an entry of its own, as nothing (no precision, lost to recall), or
 * left out on both sides.
 */
export const ownSameness: Suite = {
  name: 'own-sameness',
  needs: null,
  run: ({ gazetteer, language }) => {
    const { gold, caseFile } = readStories(gazetteer, language);
    const entryOf = new Map<string, string>();
    for (const event of mergeEvents(caseFile, mergeAgreements(caseFile))) {
      const documents = event.evidence.map(({ document }) => document);
      (event.findings ?? []).forEach((id, at) => {
        entryOf.set(`${documents[at]} ${id}`, event.id);
      });
    }
    const mentions = gold.flatMap((report) => {
      const marks = report.mentions.filter(({ kind }) => kind === 'event');
      const findings = matchFindings(marks, caseFile.observations, report.id);
      return marks.map((mention) => ({
        report,
        mention,
        entry: entryOf.get(`${report.id} ${findings.get(mention.id)}`) ?? null,
      }));
    });
    const found = mentions.filter(({ entry }) => entry !== null);
    const clusters = (
      some: typeof mentions,
      nameOf: (one: (typeof mentions)[number]) => string,
    ): Clustering => new Map(some.map((one) => [one.mention.id, nameOf(one)]));
    const goldOf = (one: (typeof mentions)[number]) => one.mention.cluster;
    const alone = scoreBCubed(
      clusters(mentions, goldOf),
      clusters(mentions, ({ entry, mention }) => entry ?? `not found ${mention.id}`),
    );
    const lost = scoreBCubed(
      clusters(mentions, goldOf),
      clusters(found, ({ entry }) => entry!),
    );
    const only = scoreBCubed(
      clusters(found, goldOf),
      clusters(found, ({ entry }) => entry!),
    );
    const singletons = scoreBCubed(
      clusters(found, goldOf),
      clusters(found, ({ mention }) => mention.id),
    );
    return {
      results: [
        { measure: 'mentions found', kind: 'share', right: found.length, of: mentions.length },
        ...rows('B³, those not found alone', alone, mentions.length),
        ...rows('B³, those not found lost', lost, mentions.length),
        ...rows('B³, of those found', only, found.length),
        ...rows('B³, of those found, if nothing were merged', singletons, found.length),
      ],
      wrong: listWrong(found),
    };
  },
};

/** Mention → finding whose words overlap it, each finding once: first those that begin where the mention does. */
function matchFindings(
  marks: readonly GoldMention[],
  observations: readonly Observation[],
  report: string,
): Map<string, string> {
  const findings = observations
    .filter((one) => one.kind === 'event')
    .filter(({ document }) => document === report);
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  for (const begin of [true, false]) {
    for (const mark of marks) {
      if (matched.has(mark.id)) continue;
      const fits = findings.find(
        ({ id, found: { trigger } }) =>
          !taken.has(id) &&
          (begin ? trigger.start === mark.start : trigger.start < mark.end && mark.start < trigger.end),
      );
      if (fits === undefined) continue;
      matched.set(mark.id, fits.id);
      taken.add(fits.id);
    }
  }
  return matched;
}

function rows(measure: string, { precision, recall, f1 }: ClusterScore, of: number): Result[] {
  return [
    { measure, kind: 'value', value: f1, of },
    { measure: `${measure}: precision`, kind: 'value', value: precision, of },
    { measure: `${measure}: recall`, kind: 'value', value: recall, of },
  ];
}

/** Pairs of mentions that are one and were kept apart, or that are two and were put together. */
function listWrong(
  found: readonly { report: GoldReport; mention: GoldMention; entry: string | null }[],
): WrongRow[] {
  const quote = ({ report, mention }: (typeof found)[number]) =>
    `${report.outlet}, ${report.published}: ${report.text.slice(Math.max(0, mention.start - 60), mention.end + 60).replace(/\s+/g, ' ')}`;
  return found.flatMap((one, at) =>
    found.slice(0, at).flatMap((other) => {
      const same = one.mention.cluster === other.mention.cluster;
      if (same === (one.entry === other.entry)) return [];
      return [
        {
          where: one.mention.cluster,
          text: `${quote(other)} | ${quote(one)}`,
          expected: same ? 'one event' : `two: ${other.mention.cluster}`,
          found: same ? 'two entries' : 'one entry',
        },
      ];
    }),
  );
}

import { actorKey } from '../../src/resolve/merge-actors.ts';
import { mergeAgreements } from '../../src/resolve/merge-agreements.ts';
import type { ActorRef } from '../../src/vocabulary/actor-ref.ts';
import type { Observation } from '../../src/vocabulary/observation.ts';
import type { Span } from '../../src/vocabulary/span.ts';
import type { Result } from '../result.ts';
import { readStories } from '../sameness/read-stories.ts';
import { scoreBCubed } from '../sameness/score-clusters.ts';
import type { Suite } from '../suite.ts';

interface Named extends Span {
  document: string;
  entry: string;
}

/**
 * The same person and the same agreement across the reports of our sameness gold. A gold mention is found when a party
 * or speaker of a finding is named in its words, or an agreement's mention overlaps it. B³ over those found: how many
 * are is told apart.
 */
export const ownSamenessActors: Suite = {
  name: 'own-sameness-names',
  needs: null,
  run: ({ gazetteer, language }) => {
    const { gold, caseFile } = readStories(gazetteer, language);
    const { ids } = mergeAgreements(caseFile);
    const persons = caseFile.observations.flatMap((one) =>
      refsOf(one).flatMap((ref) => placed(ref, one.document, actorKey(ref))),
    );
    const agreements = caseFile.observations.flatMap((one) =>
      one.kind === 'agreement' && ids.has(one.id)
        ? one.found.mentions.flatMap((span) => placed(span, one.document, ids.get(one.id)!))
        : [],
    );
    const measure = (what: string, kind: string, named: readonly Named[]): Result[] => {
      const mentions = gold.flatMap(({ id, mentions: all }) =>
        all
          .filter((mention) => mention.kind === kind)
          .map((mention) => ({
            ...mention,
            entry: named.find(
              (one) => one.document === id && one.start < mention.end && mention.start < one.end,
            )?.entry,
          })),
      );
      const found = mentions.filter(({ entry }) => entry !== undefined);
      const { f1 } = scoreBCubed(
        new Map(found.map(({ id, cluster }) => [id, cluster])),
        new Map(found.map(({ id, entry }) => [id, entry!])),
      );
      return [
        { measure: `${what} found`, kind: 'share', right: found.length, of: mentions.length },
        { measure: `${what}: B³, of those found`, kind: 'value', value: f1, of: found.length },
      ];
    };
    return {
      results: [...measure('persons', 'person', persons), ...measure('agreements', 'agreement', agreements)],
      wrong: [],
    };
  },
};

function placed({ start, end }: Partial<Span>, document: string, entry: string): Named[] {
  return start === undefined || end === undefined ? [] : [{ start, end, document, entry }];
}

/** The persons that take part in, or speak in, a finding. */
function refsOf(one: Observation): ActorRef[] {
  const refs =
    one.kind === 'event'
      ? [...one.found.initiators, ...one.found.recipients]
      : one.kind === 'claim'
        ? [one.found.speaker]
        : [];
  return refs.filter(({ kind }) => kind === 'person');
}

import { judgeSameness } from '../../src/resolve/sameness/judge-sameness.ts';
import { linkGroups } from '../../src/resolve/sameness/link-groups.ts';
import { leastLikeness } from '../../src/resolve/sameness/thresholds.ts';
import type { Result } from '../result.ts';
import { clusterReports } from '../sameness/cluster-reports.ts';
import { type MarkedTelling, readCoreference } from '../sameness/read-coreference.ts';
import { type Clustering, scoreClusters } from '../sameness/score-clusters.ts';
import type { Suite } from '../suite.ts';

const file = 'coreference.jsonl';

/**
 * Event coreference across documents from gold mentions (ECB+), singletons counted: the ledger's own judgement of
 * sameness against the usual baselines. Whose topics: `gold subtopics` are the corpus's own, `own clusters` come from
 * our clustering of the documents; only within one are mentions compared.
 */
export const devCoreference: Suite = {
  name: 'event-coreference',
  needs: file,
  run: ({ goldFile, language }) => {
    const all = readCoreference(goldFile(file), language);
    const held = all.filter(({ split }) => split === 'dev');
    const clusters = clusterReports(new Map(all.map(({ document, story }) => [document, story])));
    const bySubtopic = (one: MarkedTelling) => one.subtopic;
    const byCluster = (one: MarkedTelling) => clusters.get(one.document)!;
    return {
      results: [
        ...measure('every mention alone', all, (one) => one.id),
        ...measure('same head lemma, gold subtopics', all, (one) => `${one.subtopic} ${one.headLemma}`),
        ...measure('same head lemma, own clusters', all, (one) => `${byCluster(one)} ${one.headLemma}`),
        ...measure('Entente, gold subtopics', all, judged(all, bySubtopic)),
        ...measure('Entente, own clusters', all, judged(all, byCluster)),
        ...measure('Entente, gold subtopics, documents not fitted to', held, judged(held, bySubtopic)),
        ...measure('Entente, own clusters, documents not fitted to', held, judged(held, byCluster)),
      ],
      wrong: [],
    };
  },
};

/** Mention → name of its group, by the judgement that makes the ledger's entries. */
function judged(
  tellings: readonly MarkedTelling[],
  topicOf: (one: MarkedTelling) => string,
): (one: MarkedTelling) => string {
  const groups = linkGroups(
    tellings.map((one) => [one]),
    (one) => [topicOf(one)],
    judgeSameness,
    leastLikeness,
  );
  const names = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, String(index)])));
  return ({ id }) => names.get(id)!;
}

function measure(
  what: string,
  tellings: readonly MarkedTelling[],
  nameOf: (one: MarkedTelling) => string,
): Result[] {
  const gold: Clustering = new Map(tellings.map((one) => [one.id, one.cluster]));
  const found: Clustering = new Map(tellings.map((one) => [one.id, nameOf(one)]));
  const { muc, bCubed, ceafE, conll } = scoreClusters(gold, found);
  const figures = { MUC: muc.f1, 'B³': bCubed.f1, 'CEAF-e': ceafE.f1, CoNLL: conll };
  return Object.entries(figures).map(([name, value]) => ({
    measure: `${what}: ${name}`,
    kind: 'value',
    value,
    of: tellings.length,
  }));
}

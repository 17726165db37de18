import type { Matter } from '../analyse/silence/matter.ts';
import type { ReportShape } from '../analyse/silence/prominence.ts';
import type { QuotedClaim } from '../analyse/silence/tellings.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { queryClaimsAround } from '../record/query-claims-around.ts';
import { queryReport } from '../record/query-reports.ts';
import { mergeActors } from '../resolve/merge-actors.ts';
import type { OpenedCase } from './open-case.ts';

/** What silences about some matters need beside the events: whose words they were told in, and in what reports. */
export interface LoadedMatters {
  claims: QuotedClaim[];
  shapeOf: (document: string) => ReportShape | null;
}

/** More reports than this are not fetched for how prominently they tell something: a table does not show it. */
const mostReports = 40;

/** Whether words on the command line are ids of something else than events: then the whole ledger is needed. */
export function namesOtherThanEvents(words: string): boolean {
  const parts = words.split(',').map((part) => part.trim());
  return (
    parts.every((part) => /^[a-z]-[0-9a-f]*$/.test(part)) && parts.some((part) => !part.startsWith('e-'))
  );
}

/** Reads from the ledger what these matters need and no more. */
export async function loadMatters(
  open: OpenLedger,
  matters: readonly Matter[],
  { ledger, reports }: OpenedCase,
): Promise<LoadedMatters> {
  const entries = new Set(matters.flatMap((matter) => matter.entries));
  const findings = new Map(
    ledger.events
      .filter(({ id }) => entries.has(id))
      .flatMap(({ id, findings = [id] }) => findings.map((finding): [string, string] => [finding, id])),
  );
  const around = await queryClaimsAround(open.db, [...findings.keys()]);
  const claims = around
    .filter(({ claim }) => reports.has(claim.document))
    .map(({ event, claim: { id, found, evidence } }): QuotedClaim => {
      const [speaker] = mergeActors([found.speaker]);
      return {
        id,
        event: findings.get(event)!,
        speaker: speaker!,
        via: mergeActors(found.via),
        evidence: [evidence],
      };
    });
  const documents = [...new Set(matters.flatMap(({ evidence }) => evidence.map(({ document }) => document)))];
  const told = [...documents, ...claims.flatMap(({ evidence }) => evidence.map(({ document }) => document))];
  const shapes = new Map<string, ReportShape>();
  if (documents.length <= mostReports)
    for (const document of new Set(told)) {
      const report = await queryReport(open.db, document);
      if (report === null) continue;
      const { title, blocks, text } = report;
      shapes.set(document, { title, blocks, words: text.match(/\S+/g)?.length ?? 0 });
    }
  return {
    claims: [...claims, ...ledger.claims.filter(({ id }) => entries.has(id))],
    shapeOf: (document) => shapes.get(document) ?? null,
  };
}

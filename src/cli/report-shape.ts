import type { ReportShape } from '../analyse/silence/prominence.ts';
import type { OpenedCase } from './open-case.ts';

/** The parts of reports, as far as they are asked for. */
export function shapeOfReports(reports: OpenedCase['reports']): (document: string) => ReportShape | null {
  return (document) => {
    const report = reports.get(document);
    if (report === undefined) return null;
    const { title, blocks, text } = report;
    return { title, blocks, words: text.match(/\S+/g)?.length ?? 0 };
  };
}

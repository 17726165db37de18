import { findStatement } from '../analyse/rhetoric/find-statement.ts';
import { classOfWord } from '../analyse/rhetoric/phrase-words.ts';
import type { Passage, ReportText, ReportTexts } from '../analyse/rhetoric/report-text.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { queryDecisions } from '../record/decisions.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { queryObservations } from '../record/query-observations.ts';
import { queryReports } from '../record/query-reports.ts';
import { ofKind, openCaseFile } from '../resolve/case-file.ts';
import { outletOf } from '../resolve/source-of.ts';
import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { Block, Document } from '../vocabulary/document.ts';
import type { Span } from '../vocabulary/span.ts';
import type { StoredReport } from '../vocabulary/stored-report.ts';

/** The ledger's texts for the study of wording, and who is heard in them. */
export interface RhetoricTexts {
  texts: ReportTexts;
  outlets: ActorRef[];
  speakers: ActorRef[];
  /** Reports left out as copies of another report of the same outlet. */
  copies: number;
}

const running = new Set<Block['kind']>(['paragraph', 'item', 'caption']);

/**
 * The texts of a ledger, with the words of each speaker as its claims give them. A copy within one outlet is left out,
 * so that what is printed twice is counted once; a copy by another outlet is that outlet's use too.
 */
export async function openTexts(
  open: OpenLedger,
  asOf: string | null,
  gazetteer: Gazetteer,
): Promise<RhetoricTexts> {
  const stored = await queryReports(open.db, asOf);
  const observations = await queryObservations(open.db, { asOf, kinds: ['claim'] });
  const decisions = await queryDecisions(open.db);
  const caseFile = openCaseFile(gazetteer, stored, observations, decisions, asOf);
  const passages = new Map<string, Passage[]>();
  const speakers = new Map<string, ActorRef>();
  for (const { document, found } of ofKind(caseFile, 'claim')) {
    const { speaker, content } = found;
    if (!isNamed(speaker)) continue;
    speakers.set(`${speaker.name} ${speaker.state}`, speaker);
    const list = passages.get(document);
    const passage = { ...content, speaker: speaker.name };
    if (list === undefined) passages.set(document, [passage]);
    else list.push(passage);
  }
  const refs = new Map<string, ActorRef>();
  for (const { outlet } of stored) {
    if (outlet !== null && !refs.has(outlet)) refs.set(outlet, outletOf(outlet, gazetteer));
  }
  const outletNamed = (id: string) => caseFile.reports.get(id)?.outlet ?? null;
  const isOwnCopy = ({ id, outlet }: StoredReport) => {
    const original = caseFile.copies.get(id);
    return original !== undefined && outlet !== null && outletNamed(original) === outlet;
  };
  const kept = stored.filter((report) => !isOwnCopy(report));
  const statements = new Map<string, Passage[]>();
  for (const report of kept) {
    const statement = statementIn(report, gazetteer);
    if (statement === null) continue;
    const { speaker, start, end } = statement;
    statements.set(report.id, [{ speaker: speaker.name, start, end }]);
    speakers.set(`${speaker.name} ${speaker.state}`, speaker);
  }
  return {
    texts: function* () {
      for (const report of kept) {
        const outlet = report.outlet === null ? null : refs.get(report.outlet)!.name;
        yield readText(report, outlet, [
          ...(passages.get(report.id) ?? []),
          ...(statements.get(report.id) ?? []),
        ]);
      }
    },
    outlets: [...refs.values()],
    speakers: [...speakers.values()],
    copies: stored.length - kept.length,
  };
}

/** "They" and "officials" are nobody in particular. */
function isNamed({ actor, name }: ActorRef): boolean {
  return actor !== null || (/^\p{Lu}/u.test(name) && classOfWord(name.toLowerCase()) !== 'function');
}

/** The text of a report that is a statement, given by the person its title names. */
function statementIn({ title, text }: StoredReport, gazetteer: Gazetteer) {
  const start = title === null ? null : findStatement(title, text);
  if (title === null || start === null) return null;
  const person = gazetteer
    .findNames(title)
    .flatMap(({ candidates }) => candidates)
    .find(({ entry }) => entry.kind === 'person')?.entry;
  if (person === undefined) return null;
  const { id, name, state } = person;
  return { speaker: { name, actor: id, kind: 'person', state } satisfies ActorRef, start, end: text.length };
}

function readText(report: StoredReport, outlet: string | null, passages: Passage[]): ReportText {
  const { id, text, knownFrom } = report;
  const day = knownFrom !== null && knownFrom.earliest === knownFrom.latest ? knownFrom.earliest : null;
  return { id, outlet, day, text, blocks: runningText(report), passages };
}

/** The running text of a report: no headlines, and no place, date and agency before a first sentence. */
export function runningText({ blocks, text }: Document): Span[] {
  return blocks
    .filter(({ kind }) => running.has(kind))
    .map(({ start, end }) => ({ start: start + openingLength(text.slice(start, end)), end }));
}

/** "PORT SALU, May 5 (BelNews) --" */
function openingLength(block: string): number {
  return /^[^\n.!?]{2,90}(?:\([^()\n]{2,40}\)\s*(?:--|—|–|-)|\s--|\s—)\s*/u.exec(block)?.[0].length ?? 0;
}

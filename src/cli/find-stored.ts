import { existsSync } from 'node:fs';
import { identifyBytes } from '../ingest/parse-report.ts';
import type { RawReport } from '../read-report.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { type CurrentReport, moveSource, queryCurrent, queryKeys } from '../record/query-reports.ts';
import type { Given } from '../vocabulary/stored-report.ts';
import type { ListedReport, UnlistedReport } from './list-reports.ts';

/** A report to be read: under the key the ledger knows it by, with what a person said of it now or before. */
export interface ReportToRead {
  shown: string;
  raw: RawReport;
  given: Given;
}

/** What becomes of a report that was found: it is to be read, is in the ledger as it stands, or cannot be read. */
export type FoundReport =
  | { kind: 'to read'; report: ReportToRead }
  | { kind: 'unchanged'; shown: string }
  | { kind: 'unread'; shown: string; error: unknown };

/** Finds out what the ledger has of some reports, in few queries. Keep one for a whole run: it remembers names given. */
export class StoredReports {
  readonly #db: OpenLedger['db'];
  readonly #given: Given;
  readonly #reader: string;
  /** Names given in this run that are not in the ledger yet. */
  readonly #taken = new Map<string, string>();

  /**
   * @param given what a person says now of all reports; it goes before what was said of each.
   * @param reader version of the reader: what another has read is read again.
   */
  constructor(db: OpenLedger['db'], given: Given, reader: string) {
    this.#db = db;
    this.#given = given;
    this.#reader = reader;
  }

  async look(listed: readonly (ListedReport | UnlistedReport)[]): Promise<FoundReport[]> {
    const named = await Promise.all(listed.map((one) => ('error' in one ? one : nameListed(one))));
    const good = named.filter((one): one is NamedReport => !('error' in one));
    const rows = await queryCurrent(this.#db, {
      sources: good.map(({ source }) => source),
      ids: good.map(({ id }) => id),
    });
    const bySource = new Map(rows.map((row) => [row.source, row]));
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { key, source } of await queryKeys(
      this.#db,
      good.map(({ key }) => key),
    ))
      this.#taken.set(key, this.#taken.get(key) ?? source);
    const found: FoundReport[] = [];
    for (const one of named) {
      if ('error' in one) found.push({ kind: 'unread', ...one });
      else found.push(await this.#settle(one, bySource.get(one.source) ?? (await this.#move(one, byId))));
    }
    return found;
  }

  /**
   * The very same report under another source. A file that was moved takes its versions along, so that its next change
   * is a new version and no new report.
   */
  async #move(
    one: NamedReport,
    byId: ReadonlyMap<string, CurrentReport>,
  ): Promise<CurrentReport | undefined> {
    const same = byId.get(one.id);
    if (same === undefined || existsSync(fileOf(same.source, one))) return same;
    await moveSource(this.#db, same.source, one.source);
    this.#taken.set(same.key, one.source);
    return { ...same, source: one.source };
  }

  async #settle(one: NamedReport, stored: CurrentReport | undefined): Promise<FoundReport> {
    const { shown, id, ...raw } = one;
    const source = stored?.source ?? raw.source;
    const key = stored?.key || (await this.#freeKey(raw.key, source));
    const given = {
      published: this.#given.published ?? stored?.given.published ?? null,
      outlet: this.#given.outlet ?? stored?.given.outlet ?? null,
    };
    const isSame = stored?.id === (key === raw.key ? id : await identifyBytes(raw.bytes, key, raw.format));
    const { outlet, published } = stored?.given ?? {};
    const isSaidAlike = outlet === given.outlet && published?.value === given.published?.value;
    if (isSame && stored.reader === this.#reader && isSaidAlike) return { kind: 'unchanged', shown };
    return { kind: 'to read', report: { shown, raw: { ...raw, source, key }, given } };
  }

  /** Two files named alike in different folders need two names in ids: the second is named with the folders above it. */
  async #freeKey(key: string, source: string): Promise<string> {
    const above = source.slice(0, -key.length).split(/[\\/]/);
    let free = key;
    while (await this.#isTaken(free, source)) {
      const next = above.pop();
      if (next === undefined) return source;
      if (next !== '') free = `${next}/${free}`;
    }
    this.#taken.set(free, source);
    return free;
  }

  async #isTaken(key: string, source: string): Promise<boolean> {
    const known = this.#taken.get(key);
    if (known !== undefined) return known !== source;
    const rows = await queryKeys(this.#db, [key]);
    return rows.some((row) => row.source !== source);
  }
}

/** Reports looked up in the ledger at once, unless they are long. */
const lookedUp = 64;
const lookedUpBytes = 8 * 1024 * 1024;

/** Of all reports found those that are to be read, in their order; the others are told of. */
export async function* reportsToRead(
  listed: AsyncIterable<ListedReport | UnlistedReport>,
  stored: StoredReports,
  tell: (other: Exclude<FoundReport, { kind: 'to read' }>) => void,
): AsyncGenerator<ReportToRead> {
  for await (const part of inParts(listed)) {
    for (const found of await stored.look(part)) {
      if (found.kind === 'to read') yield found.report;
      else tell(found);
    }
  }
}

async function* inParts(
  listed: AsyncIterable<ListedReport | UnlistedReport>,
): AsyncGenerator<(ListedReport | UnlistedReport)[]> {
  let part: (ListedReport | UnlistedReport)[] = [];
  let bytes = 0;
  for await (const one of listed) {
    part.push(one);
    if ('bytes' in one) bytes += one.bytes.length;
    if (part.length < lookedUp && bytes < lookedUpBytes) continue;
    yield part;
    part = [];
    bytes = 0;
  }
  if (part.length > 0) yield part;
}

type NamedReport = ListedReport & { id: string };

async function nameListed(one: ListedReport): Promise<NamedReport | UnlistedReport> {
  try {
    return { ...one, id: await identifyBytes(one.bytes, one.key, one.format) };
  } catch (error) {
    return { shown: one.shown, error };
  }
}

/** The file a report is from: of a line, what stands before its id. */
function fileOf(source: string, { format }: NamedReport): string {
  return format === 'line' ? source.replace(/\.jsonl#.*$/is, '.jsonl') : source;
}

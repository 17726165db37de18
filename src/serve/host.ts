import type { StoredReport } from '../vocabulary/stored-report.ts';

/** What came of one command: see the exit codes of the interchange contract. */
export interface CommandResult {
  exit: number;
  output: string;
  errors: string;
}

/** How one command is run: where its words go as they come, and what the caller's screen is like. */
export interface CommandSetting {
  /** The folder that paths in the words are relative to. */
  folder?: string;
  columns?: number;
  colours?: boolean;
  input?: string;
  onOutput(text: string): void;
  onErrors(text: string): void;
}

/** What the server is given from outside: it reads no clock, file or environment itself. */
export interface Host {
  /** `127.0.0.1:4321`: the only Host this server answers to, besides `localhost` on the same port. */
  readonly address: string;
  /** Known to the page that `entente serve` opened; new for every run. */
  readonly pageToken: string;
  /** Known to the command line of the same user, through a file only that user can read. */
  readonly commandToken: string;
  /** What the ledger is called, for people. */
  readonly place: string;
  readonly version: string;
  /** Bytes an upload may have. */
  readonly uploadLimit: number;
  /** Runs one command line in this process on the ledger that is open. */
  run(words: readonly string[], setting: CommandSetting): Promise<number>;
  /** Grows with every change of the ledger: what was answered before may be out of date. */
  revision(): number;
  /** What was answered since the ledger last changed. */
  readonly memory: AnswerMemory;
  /** Today, YYYY-MM-DD. */
  today(): string;
  /** A fresh name: of a job, of a script that may run. */
  nonce(): string;
  /** A file of the built pages by its path below them; null when there is none. */
  page(path: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | null>;
  /** A report as it is stored, by its id; null when there is none. */
  report(id: string): Promise<StoredReport | null>;
  /** The bytes a report was read from, where they are still what was read; null otherwise. */
  original(report: StoredReport): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Keeps an uploaded report and says where, so that it is a source like any other. */
  keepUpload(name: string, bytes: Uint8Array): Promise<string>;
}

/** Answers by the words of their question, as long as the ledger does not change. */
export interface AnswerMemory {
  get(words: readonly string[]): CommandResult | undefined;
  keep(words: readonly string[], result: CommandResult): void;
  clear(): void;
}

/** Characters of answers that are kept, all together; the longest unused go first. */
const memorySize = 64_000_000;

/** A memory that holds what was asked last, up to a size. */
export function makeAnswerMemory(): AnswerMemory {
  const kept = new Map<string, CommandResult>();
  let size = 0;
  const key = (words: readonly string[]) => words.join('\u0000');
  return {
    get: (words) => {
      const found = kept.get(key(words));
      if (found !== undefined) {
        kept.delete(key(words));
        kept.set(key(words), found);
      }
      return found;
    },
    keep: (words, result) => {
      kept.set(key(words), result);
      size += result.output.length;
      for (const [oldest, { output }] of kept) {
        if (size <= memorySize || kept.size === 1) break;
        kept.delete(oldest);
        size -= output.length;
      }
    },
    clear: () => {
      kept.clear();
      size = 0;
    },
  };
}

/** Runs a question and collects its answer, or gives the one it had. */
export async function ask(host: Host, words: readonly string[]): Promise<CommandResult> {
  const question = [host.today(), ...words];
  const known = host.memory.get(question);
  if (known !== undefined) return known;
  const revision = host.revision();
  const result = await runCollected(host, words);
  // What changed while it was being answered may not be in it.
  if (result.exit === 0 && revision === host.revision()) host.memory.keep(question, result);
  return result;
}

/** Runs a command and collects what it prints. */
export async function runCollected(host: Host, words: readonly string[]): Promise<CommandResult> {
  const output: string[] = [];
  const errors: string[] = [];
  const exit = await host.run(words, {
    onOutput: (text) => output.push(text),
    onErrors: (text) => errors.push(text),
  });
  return { exit, output: output.join(''), errors: errors.join('') };
}

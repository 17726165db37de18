import { z } from '@hono/zod-openapi';

/** What became of one uploaded file. */
export const importedFileSchema = z.object({
  name: z.string(),
  state: z.enum(['waiting', 'reading', 'added', 'unchanged', 'new version', 're-read', 'failed']),
  error: z.object({ code: z.string(), message: z.string(), hint: z.string() }).nullable(),
});

/** Reports on their way into the ledger. It goes on whether or not anybody looks. */
export const importJobSchema = z
  .object({
    id: z.string(),
    files: z.array(importedFileSchema),
    done: z.boolean(),
  })
  .openapi('ImportJob');

export type ImportedFile = z.infer<typeof importedFileSchema>;
export type ImportJob = z.infer<typeof importJobSchema>;

/** The jobs of this run of the server, newest last, and who watches them. */
export class ImportJobs {
  readonly #jobs = new Map<string, ImportJob>();
  readonly #watchers = new Map<string, Set<(job: ImportJob) => void>>();

  get(id: string): ImportJob | null {
    return this.#jobs.get(id) ?? null;
  }

  all(): ImportJob[] {
    return [...this.#jobs.values()];
  }

  put(job: ImportJob): void {
    this.#jobs.set(job.id, job);
    for (const tell of this.#watchers.get(job.id) ?? []) tell(job);
  }

  /** @returns a function that stops watching. */
  watch(id: string, tell: (job: ImportJob) => void): () => void {
    const watchers = this.#watchers.get(id) ?? new Set();
    this.#watchers.set(id, watchers.add(tell));
    return () => watchers.delete(tell);
  }
}

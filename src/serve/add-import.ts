import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { ApiError, apiErrorSchema, errorOfCommand } from './api-error.ts';
import { type Host, runCollected } from './host.ts';
import { type ImportedFile, type ImportJob, ImportJobs, importJobSchema } from './import-job.ts';

interface Upload {
  name: string;
  bytes: Uint8Array;
}

const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });
const mostFiles = 5000;

/** Reports dropped or pasted into the page: kept beside the ledger, read one after another, watched by events. */
export function addImport(app: OpenAPIHono, host: Host): void {
  const jobs = new ImportJobs();
  let queue: Promise<unknown> = Promise.resolve();

  const start = createRoute({
    method: 'post',
    path: '/api/import',
    summary: 'Read reports into the ledger: multipart files, with published and outlet where known',
    tags: ['import'],
    responses: {
      202: { description: 'They are being read', content: json(importJobSchema) },
      400: { description: 'Nothing to read', content: json(apiErrorSchema) },
      413: { description: 'Too much at once', content: json(apiErrorSchema) },
    },
  });
  app.openapi(start, async (context) => {
    const length = Number(context.req.header('content-length') ?? '0');
    if (length > host.uploadLimit) throw tooLarge(host);
    const form = await context.req.formData().catch(() => null);
    const uploads = form === null ? [] : await uploadsOf(form, host);
    if (uploads.length === 0) {
      throw new ApiError(
        400,
        'nothing-to-read',
        'There is no report in this.',
        'Choose files, or paste a text.',
      );
    }
    const given = ['published', 'outlet'].flatMap((name) => {
      const value = form?.get(name);
      return typeof value === 'string' && value.trim() !== '' ? [`--${name}=${value.trim()}`] : [];
    });
    const job: ImportJob = {
      id: host.nonce(),
      done: false,
      files: uploads.map(({ name }) => ({ name, state: 'waiting', error: null })),
    };
    jobs.put(job);
    queue = queue.then(() => readUploads(host, jobs, job, uploads, given));
    return context.json(job, 202);
  });

  const list = createRoute({
    method: 'get',
    path: '/api/imports',
    summary: 'Imports of this run of the server',
    tags: ['import'],
    responses: { 200: { description: 'The jobs', content: json(z.array(importJobSchema)) } },
  });
  app.openapi(list, (context) => context.json(jobs.all(), 200, { 'cache-control': 'no-store' }));

  app.get('/api/imports/:id/events', (context) => {
    const id = context.req.param('id');
    const known = jobs.get(id);
    if (known === null) throw new ApiError(404, 'no-job', `There is no import ${id}.`, 'See /api/imports.');
    return streamSSE(context, async (stream) => {
      await new Promise<void>((resolve) => {
        let sent = Promise.resolve();
        const tell = (job: ImportJob) => {
          sent = sent.then(() => stream.writeSSE({ event: 'progress', data: JSON.stringify(job) }));
          if (job.done) sent.then(resolve, resolve);
        };
        const stop = jobs.watch(id, tell);
        stream.onAbort(() => {
          stop();
          resolve();
        });
        tell(jobs.get(id)!);
      });
    });
  });
}

async function uploadsOf(form: FormData, host: Host): Promise<Upload[]> {
  const uploads: Upload[] = [];
  let size = 0;
  const add = (name: string, bytes: Uint8Array) => {
    size += bytes.length;
    if (size > host.uploadLimit || uploads.length >= mostFiles) throw tooLarge(host);
    uploads.push({ name, bytes });
  };
  for (const file of form.getAll('files')) {
    if (typeof file !== 'string') add(file.name, new Uint8Array(await file.arrayBuffer()));
  }
  const text = form.get('text');
  if (typeof text === 'string' && text.trim() !== '') {
    const title = form.get('title');
    const name = typeof title === 'string' && title.trim() !== '' ? title.trim() : text.trim().slice(0, 60);
    add(
      `${
        name
          .replace(/[^\p{L}\p{N}]+/gu, '-')
          .replace(/^-|-$/g, '')
          .slice(0, 80) || 'pasted'
      }.txt`,
      new TextEncoder().encode(text),
    );
  }
  return uploads;
}

function tooLarge({ uploadLimit }: Host): ApiError {
  return new ApiError(
    413,
    'too-large',
    `One import holds at most ${Math.floor(uploadLimit / 1_000_000)} MB in ${mostFiles} files.`,
    'Read more with entente read FOLDER.',
  );
}

/** One after another, each told as it goes; one that cannot be read stops none of the others. */
async function readUploads(
  host: Host,
  jobs: ImportJobs,
  job: ImportJob,
  uploads: readonly Upload[],
  given: readonly string[],
): Promise<void> {
  const files = [...job.files];
  const tell = (at: number, file: Partial<ImportedFile>, done = false) => {
    files[at] = { ...files[at]!, ...file };
    jobs.put({ ...job, files: [...files], done });
  };
  for (const [at, { name, bytes }] of uploads.entries()) {
    tell(at, { state: 'reading' });
    try {
      const path = await host.keepUpload(name, bytes);
      const { exit, output, errors } = await runCollected(host, ['read', '--json', ...given, '--', path]);
      const failed = exit !== 0;
      tell(
        at,
        failed ? { state: 'failed', error: errorOfCommand(exit, errors).object } : { state: stateOf(output) },
      );
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      tell(at, {
        state: 'failed',
        error: { code: 'unexpected', message, hint: 'Try it with entente read FILE.' },
      });
    }
  }
  jobs.put({ ...job, files, done: true });
}

/** What `read --json` says it did with the one file. */
function stateOf(output: string): ImportedFile['state'] {
  const outcomes = z
    .object({ outcomes: z.record(z.string(), z.number()) })
    .catch({ outcomes: {} })
    .parse(JSON.parse(output.trim().split('\n').at(-1) ?? '{}')).outcomes;
  const found = Object.entries(outcomes).find(([, count]) => count > 0)?.[0];
  return found === 'unchanged' || found === 'new version' || found === 're-read' ? found : 'added';
}

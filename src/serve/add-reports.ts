import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { readingSchema } from '../vocabulary/reading.ts';
import { type StoredReport, storedReportSchema } from '../vocabulary/stored-report.ts';
import { ApiError, apiErrorSchema, errorOfCommand } from './api-error.ts';
import type { Host } from './host.ts';
import { framedPolicy } from './secure-headers.ts';

const query = z.object({ id: z.string().max(300) });
const reportSchema = storedReportSchema
  .omit({ fingerprint: true })
  .extend({ hasOriginal: z.boolean().describe('whether /api/original shows the page it was read from') })
  .openapi('Report');
const errors = {
  404: { description: 'No such report', content: { 'application/json': { schema: apiErrorSchema } } },
};

/** Reports to read: their text, what is read in it, and the page they came from. */
export function addReports(app: OpenAPIHono, host: Host): void {
  const find = async (id: string): Promise<StoredReport> => {
    const report = await host.report(id);
    if (report !== null) return report;
    throw new ApiError(404, 'no-report', `There is no report "${id}".`, 'Ids stand in /api/documents.');
  };

  const report = createRoute({
    method: 'get',
    path: '/api/report',
    summary: 'One report with its text',
    tags: ['reports'],
    request: { query },
    responses: {
      200: { description: 'The report', content: { 'application/json': { schema: reportSchema } } },
      ...errors,
    },
  });
  app.openapi(report, async (context) => {
    const { fingerprint: _, ...found } = await find(context.req.valid('query').id);
    const hasOriginal = isPage(found.source) && (await host.original({ ...found, fingerprint: [] })) !== null;
    return context.json({ ...found, hasOriginal }, 200);
  });

  const reading = createRoute({
    method: 'get',
    path: '/api/reading',
    summary: 'What is read in a report: mentions, times, events, claims, figures, with their places',
    tags: ['reports'],
    request: { query },
    responses: {
      200: { description: 'The reading', content: { 'application/json': { schema: readingSchema } } },
      ...errors,
    },
  });
  app.openapi(reading, async (context) => {
    const { id, text, title, outlet, language, url, knownFrom } = await find(context.req.valid('query').id);
    const given = Object.entries({ title, outlet, language, url, published: knownFrom?.value ?? null });
    const document = Object.fromEntries([
      ['id', id],
      ['text', text],
      ...given.filter(([, value]) => value !== null),
    ]);
    const output: string[] = [];
    const complaints: string[] = [];
    const exit = await host.run(['annotate'], {
      input: `${JSON.stringify(document)}\n`,
      onOutput: (words) => output.push(words),
      onErrors: (words) => complaints.push(words),
    });
    if (exit !== 0) throw errorOfCommand(exit, [...output, ...complaints].join('\n'));
    return context.body(output.join(''), 200, { 'content-type': 'application/json; charset=utf-8' }) as never;
  });

  app.get('/api/original', async (context) => {
    const found = await find(context.req.query('id') ?? '');
    const bytes = isPage(found.source) ? await host.original(found) : null;
    if (bytes === null) {
      throw new ApiError(
        404,
        'no-original',
        'The page this report was read from is not there any more, or has changed.',
        'Its text as it was read is in /api/report.',
      );
    }
    return context.body(bytes, 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': framedPolicy,
      'cache-control': 'no-store',
    });
  });
}

function isPage(source: string): boolean {
  return /\.html?$/i.test(source);
}

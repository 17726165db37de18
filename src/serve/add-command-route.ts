import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { ApiError } from './api-error.ts';
import { requireCommandToken } from './guard-requests.ts';
import type { Host } from './host.ts';

const commandSchema = z.object({
  words: z.array(z.string().max(100_000)).max(1000),
  folder: z.string().max(4096),
  columns: z.int().min(20).max(1000),
  colours: z.boolean(),
});

/**
 * While a server holds the ledger, the command line runs its commands here: `POST /api/command` streams what they
 * print as server-sent events `output` and `errors`, and ends with `exit`.
 */
export function addCommandRoute(app: OpenAPIHono, host: Host): void {
  app.post('/api/command', async (context) => {
    requireCommandToken(context, host);
    const asked = commandSchema.safeParse(await context.req.json().catch(() => null));
    if (!asked.success) {
      throw new ApiError(
        400,
        'wrong-command',
        'The command line and the server do not understand each other.',
        'They are of different versions: stop the server and start it again.',
      );
    }
    const { words, folder, columns, colours } = asked.data;
    return streamSSE(context, async (stream) => {
      const send = (event: string, data: string) => stream.writeSSE({ event, data: JSON.stringify(data) });
      let sent = Promise.resolve();
      const queue = (event: string, text: string) => {
        sent = sent.then(() => send(event, text));
      };
      const exit = await host.run(words, {
        folder,
        columns,
        colours,
        onOutput: (text) => queue('output', text),
        onErrors: (text) => queue('errors', text),
      });
      await sent;
      await send('exit', String(exit));
    });
  });
}

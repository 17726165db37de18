import type { OpenAPIHono } from '@hono/zod-openapi';
import { ApiError } from './api-error.ts';
import type { Host } from './host.ts';

/** The built pages. Every address that is no file is a view of the one page, so that any view can be linked to. */
export function addPages(app: OpenAPIHono, host: Host): void {
  app.get('/api/*', (context) => {
    throw new ApiError(
      404,
      'no-such-address',
      `There is nothing at ${context.req.path}.`,
      'See /api/openapi.json.',
    );
  });
  app.get('/*', async (context) => {
    const path = context.req.path.slice(1);
    const isFile = /\.[a-z0-9]+$/i.test(path);
    const found = await host.page(isFile ? path : 'index.html');
    if (found === null) throw new ApiError(404, 'no-such-file', `There is no file ${path}.`, 'Go to /.');
    // Files of the build have their content's hash in their name; the page itself must be asked for again.
    const cache = path.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-cache';
    return context.body(found.bytes, 200, { 'content-type': found.type, 'cache-control': cache });
  });
}

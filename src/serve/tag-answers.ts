import type { MiddlewareHandler } from 'hono';
import type { Host } from './host.ts';

/**
 * ETags of answers: what the ledger says stays the same until something is written or a day passes, so one tag serves
 * every question, and an unchanged answer is not worked out again.
 */
export function tagAnswers(host: Host): MiddlewareHandler {
  const run = host.nonce();
  return async (context, next) => {
    if (context.req.method !== 'GET') return next();
    const tag = `W/"${run}-${host.revision()}-${host.today()}"`;
    if (context.req.header('if-none-match') === tag) return context.body(null, 304, { etag: tag });
    await next();
    if (context.res.status === 200 && !context.res.headers.has('cache-control')) {
      context.res.headers.set('etag', tag);
      context.res.headers.set('cache-control', 'private, no-cache');
    }
  };
}

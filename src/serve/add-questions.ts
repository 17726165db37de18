import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { apiErrorSchema, errorOfCommand } from './api-error.ts';
import { ask, type Host } from './host.ts';
import { wordsOf } from './question.ts';
import { questions } from './questions.ts';

/** Every question as `GET`: answered by the command of the same name, so that page and command line agree. */
export function addQuestions(app: OpenAPIHono, host: Host): void {
  for (const question of questions) {
    const route = createRoute({
      method: 'get',
      path: question.path,
      summary: question.summary,
      tags: ['questions'],
      request: { query: question.query },
      responses: {
        200: { description: 'The answer', content: { 'application/json': { schema: question.answer } } },
        304: { description: 'Nothing has changed since the answer with this ETag' },
        400: { description: 'Asked wrongly', content: { 'application/json': { schema: apiErrorSchema } } },
        404: {
          description: 'There is no such thing',
          content: { 'application/json': { schema: apiErrorSchema } },
        },
      },
    });
    app.openapi(route, async (context) => {
      const query = context.req.valid('query') as Record<string, string | undefined>;
      const { exit, output, errors } = await ask(host, wordsOf(question, query));
      if (exit !== 0) throw errorOfCommand(exit, errors);
      return context.body(output, 200, { 'content-type': 'application/json; charset=utf-8' }) as never;
    });
  }
}

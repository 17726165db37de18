import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { apiErrorSchema, errorOfCommand } from './api-error.ts';
import { type Host, runCollected } from './host.ts';

/** Commands with which an analyst decides something; they are appended with who, when and why. */
const deciding = [
  'confirm',
  'reject',
  'undo',
  'merge',
  'split',
  'retype',
  'reassign',
  'redate',
  'add',
  'note',
  'grade',
  'judgement',
] as const;

const askSchema = z
  .object({
    command: z.enum(deciding),
    words: z
      .array(z.string().max(10_000))
      .max(50)
      .openapi({ example: ['e-c75c2072f5'] }),
    options: z.record(z.string().regex(/^[a-z][a-z-]*$/), z.string().max(10_000)).default({}),
  })
  .openapi('Decision');

const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });

/** `POST /api/decisions`: the decision commands, checked and kept as on the command line. */
export function addDecisions(app: OpenAPIHono, host: Host): void {
  const decide = createRoute({
    method: 'post',
    path: '/api/decisions',
    summary: 'Confirm, reject, correct, merge, split, add, note, undo',
    tags: ['decisions'],
    request: { body: { content: json(askSchema), required: true } },
    responses: {
      200: { description: 'What the command said', content: json(z.object({ said: z.string() })) },
      400: { description: 'Decided wrongly', content: json(apiErrorSchema) },
      404: { description: 'There is no such entry', content: json(apiErrorSchema) },
    },
  });
  app.openapi(decide, async (context) => {
    const { command, words, options } = context.req.valid('json');
    const given = Object.entries(options)
      .filter(([name]) => name !== 'case')
      .map(([name, value]) => `--${name}=${value}`);
    // `judgement` has commands of its own: their name stands before the options.
    const [part, rest] = command === 'judgement' ? [words.slice(0, 1), words.slice(1)] : [[], words];
    const { exit, output, errors } = await runCollected(host, [
      command,
      ...part,
      '--json',
      ...given,
      '--',
      ...rest,
    ]);
    if (exit !== 0) throw errorOfCommand(exit, errors);
    return context.json({ said: output.trim() }, 200);
  });
}

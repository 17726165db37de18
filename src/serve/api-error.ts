import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The one shape of every error: the contract's error object. */
export const apiErrorSchema = z
  .object({
    error: z.object({ code: z.string(), message: z.string(), hint: z.string() }),
  })
  .openapi('Error');

type ErrorObject = z.infer<typeof apiErrorSchema>['error'];

/** What went wrong, as a person and a program can read it. */
export class ApiError extends Error {
  readonly status: ContentfulStatusCode;
  readonly object: ErrorObject;

  constructor(status: ContentfulStatusCode, code: string, message: string, hint: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.object = { code, message, hint };
  }
}

/** An error thrown anywhere in a handler → its answer. */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof ApiError) return context.json({ error: error.object }, error.status);
  return context.json(
    {
      error: {
        code: 'unexpected',
        message: `Something went wrong that should not: ${error.message.replace(/\.$/, '')}.`,
        hint: 'Please report it with what you asked.',
      },
    },
    500,
  );
}

/** HTTP status of a command's exit code and error code. */
const statuses: Record<string, ContentfulStatusCode> = {
  usage: 400,
  'ledger-missing': 404,
  'ledger-locked': 503,
  'ledger-unreachable': 503,
  'ledger-newer': 503,
};

/** What a command complained of (`--json`, one object a line) → the error to answer with. */
export function errorOfCommand(exit: number, errors: string): ApiError {
  const line = errors.split('\n').find((one) => one.startsWith('{'));
  const parsed = line === undefined ? null : apiErrorSchema.safeParse(JSON.parse(line));
  if (parsed?.success) {
    const { code, message, hint } = parsed.data.error;
    const status = statuses[code] ?? (exit === 2 ? 400 : 500);
    return new ApiError(
      /^(?:There is no|No )/.test(message) && status === 400 ? 404 : status,
      code,
      message,
      hint,
    );
  }
  return new ApiError(500, 'unexpected', `The command ended with code ${exit}.`, errors.slice(0, 500));
}

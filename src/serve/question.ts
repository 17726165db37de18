import { z } from '@hono/zod-openapi';

const flag = z.enum(['true', 'false']).optional();
const text = z.string().max(2000).optional();
const date = z.string().max(40).optional().openapi({ example: '2024-06-30' });

/** The kinds of options a question may have. */
export const parameter = { flag, text, date };

/**
 * A question of the command line as an address: the parameters are the command's own options and arguments, so that
 * both say and check the same.
 */
export interface Question {
  path: string;
  /** Its words, such as `judgement list`. */
  command: string;
  summary: string;
  /** Parameters given as arguments, in their order; all others are options. */
  positional: readonly string[];
  query: z.ZodObject;
  answer: z.ZodType;
}

/** The words of a question's command line; values can never be taken for options. */
export function wordsOf(
  { command, positional }: Question,
  query: Record<string, string | undefined>,
): string[] {
  const options = Object.entries(query)
    .filter(([name, value]) => value !== undefined && value !== 'false' && !positional.includes(name))
    .map(([name, value]) => (value === 'true' ? `--${kebab(name)}` : `--${kebab(name)}=${value}`));
  const rest = positional.flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : name === 'pairs' ? value.split(' ') : [value];
  });
  return [...command.split(' '), '--json', ...options, ...(rest.length === 0 ? [] : ['--', ...rest])];
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

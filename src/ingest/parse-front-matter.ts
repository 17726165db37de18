import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { IngestError } from './ingest-error.ts';

const scalar = z
  .union([z.string(), z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim()))
  .nullish()
  .transform((value) => (value === undefined || value === '' ? null : value));

const frontMatterSchema = z
  .object({
    title: scalar,
    outlet: scalar,
    source: scalar,
    author: z
      .union([z.array(z.string()).transform((names) => names.join(', ')), scalar])
      .optional()
      .transform((value) => value ?? null),
    published: scalar,
    date: scalar,
    language: scalar,
    lang: scalar,
    url: scalar,
  })
  .transform(({ source, date, lang, ...rest }) => ({
    title: rest.title,
    outlet: rest.outlet ?? source,
    author: rest.author,
    published: rest.published ?? date,
    language: rest.language ?? lang,
    url: rest.url,
  }));

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/**
 * Splits YAML front matter between `---` lines off the head of a file.
 * @returns what it says, and where in `content` the report itself begins.
 * @throws IngestError `bad-front-matter` naming the line or field that is wrong.
 */
export function parseFrontMatter(content: string): { matter: FrontMatter; bodyStart: number } {
  const found = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(content);
  if (found === null) return { matter: frontMatterSchema.parse({}), bodyStart: 0 };
  const parsed = frontMatterSchema.safeParse(parseYaml(found[1] ?? '') ?? {});
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') || 'front matter';
    throw frontMatterError(`"${field}" is not a plain value`);
  }
  return { matter: parsed.data, bodyStart: found[0].length };
}

function parseYaml(source: string): unknown {
  try {
    // Dates stay as written: 2024-06 must not become a day.
    return parse(source, { schema: 'core' });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw frontMatterError(error.message.split('\n')[0]?.replace(/[:.]+$/, '') ?? 'it is not YAML');
  }
}

function frontMatterError(why: string): IngestError {
  return new IngestError(
    'bad-front-matter',
    `The lines between --- at the head of the file cannot be read: ${why}.`,
    'Write them as `name: value`, with title, outlet, author, published, language or url.',
  );
}

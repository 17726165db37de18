import { parse } from 'yaml';
import { z } from 'zod';
import { IngestError } from './ingest-error.ts';

const scalar = z
  .union([z.string(), z.number(), z.boolean(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim()))
  .nullish()
  .transform((value) => (value === undefined || value === '' ? null : value));

/** A name, or an object with one. */
const authorName = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);

const frontMatterSchema = z
  .object({
    title: scalar,
    outlet: scalar,
    source: scalar,
    author: z
      .union([z.array(authorName).transform((names) => names.join(', ')), authorName, scalar])
      .optional()
      .transform((value) => value || null),
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
  const matter = found[1] ?? '';
  const parsedYaml = parseYaml(matter);
  if (!namesField(matter) && (parsedYaml instanceof IngestError || !isMapping(parsedYaml))) {
    // A report may stand between ruled lines.
    return { matter: frontMatterSchema.parse({}), bodyStart: 0 };
  }
  if (parsedYaml instanceof IngestError) throw parsedYaml;
  if (!isMapping(parsedYaml)) throw frontMatterError('they are no list of names and values');
  const parsed = frontMatterSchema.safeParse(lowerNames(parsedYaml ?? {}));
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') || 'front matter';
    throw frontMatterError(`"${field}" is not a plain value`);
  }
  return { matter: parsed.data, bodyStart: found[0].length };
}

/** Nothing between the lines counts as a mapping without entries. */
function isMapping(value: unknown): value is object | null {
  return value === null || (typeof value === 'object' && !Array.isArray(value));
}

function namesField(matter: string): boolean {
  return /^(?:title|outlet|source|author|published|date|language|lang|url)[ \t]*:/im.test(matter);
}

function lowerNames(mapping: object): object {
  return Object.fromEntries(Object.entries(mapping).map(([name, value]) => [name.toLowerCase(), value]));
}

function parseYaml(source: string): unknown {
  try {
    // Dates stay as written: 2024-06 must not become a day.
    return parse(source, { schema: 'core', logLevel: 'error' });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return frontMatterError(message.split('\n')[0]?.replace(/[:.]+$/, '') ?? 'it is not YAML');
  }
}

function frontMatterError(why: string): IngestError {
  return new IngestError(
    'bad-front-matter',
    `The lines between --- at the head of the file cannot be read: ${why}.`,
    'Write them as `name: value`, with title, outlet, author, published, language or url.',
  );
}

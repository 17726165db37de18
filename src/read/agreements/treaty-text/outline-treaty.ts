import type { Span } from '../../../vocabulary/span.ts';
import { readArticleNumber } from '../clauses/article-number.ts';
import { cutLines, type Line } from './cut-lines.ts';
import { findTitle, type TreatyTitle } from './find-title.ts';
import { treatyPatterns, treatyWords } from './treaty-words.ts';

export interface Article extends Span {
  /** "5", "§ 2" or, where points stand for articles, "point 3". */
  article: string;
}

/** A document that is the text of an agreement, cut into its parts. Articles start after their number. */
export interface TreatyOutline {
  title: TreatyTitle;
  preamble: Span;
  articles: Article[];
  /** From "Done at …"; null when the text has no closing. */
  closing: Span | null;
}

const heading =
  /^[#*_>\s]*(ARTICLE|Article|Art\.?|ART\.?|§|Section|SECTION|Clause|CLAUSE|Point|Principle)\s*(?:the\s+|THE\s+)?(\d{1,3}|[IVXLC]+|\p{L}+(?:-\p{L}+)?)(?![\p{L}\p{N}])\**\s*([.:)\]–—-]*)\**\s*(.*)$/u;
const point = /^[*_\s]*\(?(\d{1,2}|[IVX]{1,5})[.)]\)?\s+(?=\S)/;

/** The parts of a treaty's text; null when the document is none: a report, however much it quotes. */
export function outlineTreaty(text: string): TreatyOutline | null {
  const lines = cutLines(text);
  const title = findTitle(lines);
  if (title === null) return null;
  const body = lines.slice(title.next);
  const end = lines.at(-1)!.end;
  const headed = findArticles(body);
  const isStatement = treatyWords.statementKinds.includes(title.kind);
  const points = headed.length > 1 ? headed : findPoints(body);
  // A declaration may list what it declares without numbers.
  const articles = points.length < 2 && isStatement ? findBullets(body) : points;
  if (articles.length < 2) return null;
  const last = articles.at(-1)!;
  const closing = findClosing(body, last.start, end);
  const preamble = { start: title.end, end: articles[0]!.line };
  const words = text.slice(preamble.start, Math.min(preamble.end, preamble.start + 6000));
  const signs = [
    treatyPatterns.enacting.test(words),
    treatyPatterns.partyWords.test(text.slice(title.end, title.end + 8000)),
    closing !== null,
  ].filter(Boolean).length;
  // Numbered points are common in reports: they must be enacted and look like a text of states throughout.
  if (headed.length > 1 ? signs < 1 : signs < 2 || (!isStatement && articles.length < 3)) return null;
  const stop = closing?.start ?? end;
  return {
    title,
    preamble,
    closing,
    articles: articles.map(({ article, start }, at) => ({
      article,
      start,
      end: Math.max(start, Math.min(articles[at + 1]?.line ?? stop, stop)),
    })),
  };
}

interface Opened {
  article: string;
  /** Where its words begin, and where its line does. */
  start: number;
  line: number;
}

/** Headings of articles: their numbers go up; words that only mention an article are none. */
function findArticles(lines: readonly Line[]): Opened[] {
  const found: Opened[] = [];
  let last = 0;
  for (const [at, line] of lines.entries()) {
    const match = heading.exec(line.words);
    if (match === null) continue;
    const [, word, number, mark, rest] = match;
    const value = readArticleNumber(number!);
    if (value === null || value <= last) continue;
    if (found.length === 0 && value > 1) continue;
    const before = lines[at - 1];
    const alone =
      rest === '' && (line.afterBlank || before === undefined || /[.;:”")\]]$|^\P{Ll}+$/u.test(before.words));
    const opens =
      rest !== '' &&
      (mark !== '' || /^\p{Lu}/u.test(rest!)) &&
      (line.afterBlank || !/\p{Ll}$/u.test(before?.words ?? ''));
    // A number far ahead must stand apart: texts are quoted in part, and lines of prose may open with an article's name.
    if ((!alone && !opens) || (value > last + 3 && !alone && !(line.afterBlank && mark !== ''))) continue;
    last = value;
    const name = word === '§' ? `§ ${value}` : String(value);
    const titled = isHeading(rest!, lines[at + 1]) ? line.end : null;
    const below =
      rest === '' && isHeading(lines[at + 1]?.words ?? '', lines[at + 2]) ? lines[at + 1]!.end : null;
    found.push({ article: name, start: titled ?? below ?? line.end - rest!.length, line: line.start });
  }
  return found;
}

/** The name of an article, which is no sentence of it. */
function isHeading(words: string, next: Line | undefined): boolean {
  return (
    words !== '' &&
    words.split(/\s+/).length <= 10 &&
    !/[.;:,]$/.test(words) &&
    next !== undefined &&
    /^["“(\p{Lu}\d]/u.test(next.words) &&
    heading.exec(next.words) === null &&
    treatyPatterns.modal.exec(words) === null
  );
}

/** Numbered paragraphs, when there are no articles. */
function findPoints(lines: readonly Line[]): Opened[] {
  const found: Opened[] = [];
  for (const line of lines) {
    const match = point.exec(line.words);
    const value = match === null ? null : readArticleNumber(match[1]!);
    if (match === null || value !== found.length + 1) continue;
    found.push({ article: `point ${value}`, start: line.start + match[0].length, line: line.start });
  }
  return found;
}

/** The marked lines of a list, when nothing is numbered: each is a point. */
function findBullets(lines: readonly Line[]): Opened[] {
  return lines
    .flatMap(({ words, start }) => {
      const mark = /^[•‣▪●–—*-]\s+(?=\S)/u.exec(words)?.[0];
      return mark === undefined ? [] : [{ start: start + mark.length, line: start }];
    })
    .map((place, at) => ({ ...place, article: `point ${at + 1}` }));
}

function findClosing(lines: readonly Line[], from: number, end: number): Span | null {
  const line = lines.find(({ start, words }) => {
    const match = treatyPatterns.closing.exec(words);
    return start >= from && match !== null && match.index < 4;
  });
  return line === undefined ? null : { start: line.start, end };
}

import type { Span } from '../../vocabulary/span.ts';
import { speakerAt } from './passage-index.ts';
import type { ReportText, ReportTexts, Use } from './report-text.ts';
import { type ScannedWord, scanWords, sentenceAround } from './scan-words.ts';

/**
 * The sentences around places, by phrase, in order of day, report and place. Reads the reports once more, so that they
 * need not be kept.
 */
export async function quoteUses(
  texts: ReportTexts,
  places: ReadonlyMap<string, readonly (Span & { phrase: number })[]>,
): Promise<Use[][]> {
  const uses: Use[][] = [];
  for await (const report of texts()) {
    const here = places.get(report.id);
    if (here === undefined) continue;
    const quote = quoter(report);
    for (const { phrase, start, end } of here) {
      uses[phrase] ??= [];
      uses[phrase].push(quote(start, end));
    }
  }
  return uses.map((list) => list.sort(compareUses));
}

/** Makes uses of one report, with their sentence, outlet, speaker and day. */
export function quoter(report: ReportText): (start: number, end: number) => Use {
  const speaker = speakerAt(report);
  const scanned = new Map<Span, ScannedWord[]>();
  return (start, end) => {
    const block = report.blocks.find((one) => one.start <= start && start < one.end)!;
    let words = scanned.get(block);
    if (words === undefined) {
      words = scanWords(report.text, block);
      scanned.set(block, words);
    }
    const at = Math.max(
      0,
      words.findIndex((word) => word.end > start),
    );
    const sentence = sentenceAround(words, at);
    return {
      report: report.id,
      outlet: report.outlet,
      speaker: speaker(start)?.speaker ?? null,
      day: report.day,
      start,
      end,
      wording: wordingOf(report.text, words, at, end),
      quote: report.text.slice(sentence.start, Math.max(sentence.end, end)),
    };
  };
}

function wordingOf(text: string, words: readonly ScannedWord[], first: number, end: number): string {
  let wording = '';
  for (let at = first; at < words.length && words[at]!.start < end; at += 1) {
    const before = words[at - 1];
    const gap = at === first ? '' : text.slice(before!.end, words[at]!.start).replace(/\s+/g, ' ') || ' ';
    wording += gap + text.slice(words[at]!.start, Math.min(end, words[at]!.end));
  }
  return wording;
}

/** By day (unknown last), report and place. */
export function compareUses(a: Use, b: Use): number {
  const left = a.day ?? '9999';
  const right = b.day ?? '9999';
  if (left !== right) return left < right ? -1 : 1;
  if (a.report !== b.report) return a.report < b.report ? -1 : 1;
  return a.start - b.start;
}

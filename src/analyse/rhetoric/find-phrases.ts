import { type Candidate, choosePhrases } from './choose-phrases.ts';
import { countPhrases } from './count-phrases.ts';
import { deviationOfProportions } from './dispersion.ts';
import { joinNames, type Units } from './join-names.ts';
import { type Located, locatePhrases } from './locate-phrases.ts';
import { quoteUses } from './quote-uses.ts';
import { readSides, type SideQuestion, type Sides } from './read-sides.ts';
import type { ReportTexts, Use } from './report-text.ts';
import { rateOf } from './word-count.ts';

export interface PhraseQuestion extends SideQuestion {
  top: number;
  /** Least reports a set phrase stands in. */
  minReports: number;
  /** Whether the words are a known name, such as a place: a bare name is no set phrase. */
  isKnownName(words: string): boolean;
}

export interface SetPhrase {
  /** In its commonest wording. */
  phrase: string;
  uses: number;
  reports: number;
  /** Uses per 10,000 words. */
  rate: number;
  rest: { uses: number; reports: number; rate: number };
  /** Dunning's G² against the rest, for clumped counts. */
  keyness: number;
  chance: number;
  /** Gries' deviation of proportions, normalised: 0 even, 1 all in one short report. */
  dispersion: number;
  first: string | null;
  last: string | null;
  wordings: { wording: string; uses: number }[];
  entries: Use[];
}

export interface SetPhrases {
  own: { reports: number; words: number };
  rest: { reports: number; words: number };
  /** Phrases frequent enough to be tested, and how many passed all tests. */
  tested: number;
  found: number;
  /** Passed, but stand in sentences that are the same but for names and dates. */
  formulaic: number;
  phrases: SetPhrase[];
}

const longest = 7;
/** Below this share of different sentences, a phrase is a piece of a standing sentence. */
const leastVariety = 0.2;
/** Below this share of uses after which the noun phrase ends, a phrase stops half-way: "extend warm". */
const leastComplete = 0.25;
/** Share of a phrase's uses that overlap with those of one shown before, from which it is the same formula. */
const overlapShare = 0.75;

/** The set phrases of a speaker or outlet: docs/rhetoric.md tells the method. Reads the reports twice. */
export async function findPhrases(texts: ReportTexts, question: PhraseQuestion): Promise<SetPhrases> {
  const sides = await readSides(texts, question);
  const own = joinNames(sides.own, sides.table);
  const rest = joinNames(sides.rest, sides.table);
  const limits = { longest, minCount: question.minReports, minReports: question.minReports };
  const words = { own: sides.own.words, rest: sides.rest.words };
  const levels = countPhrases(own, rest, limits);
  const { candidates, tested } = choosePhrases(levels, sides.table, own.names, words);
  const wordsOf = (one: Candidate) => one.keys.map((key) => sides.table.keyText(key)).join(' ');
  const unnamed = candidates.filter((one) => !question.isKnownName(wordsOf(one)));
  const located = locatePhrases(unnamed, own, sides.table);
  const lively = located.filter(({ variety }) => variety >= leastVariety);
  const whole = lively.filter(({ complete }) => complete >= leastComplete);
  const chosen = dropOverlapping(whole, own.keys.length);
  const shown = chosen.slice(0, question.top);
  const uses = await quoteUses(texts, placesByReport(shown, own, sides));
  return {
    own: { reports: sides.own.reports.length, words: words.own },
    rest: { reports: sides.rest.reports.length, words: words.rest },
    tested,
    found: chosen.length,
    formulaic: located.length - lively.length,
    phrases: shown.map((one, index) => describe(one, uses[index] ?? [], sides)),
  };
}

/** Pieces of one formula longer than a phrase may be overlap; the first stands for them. */
function dropOverlapping(ranked: readonly Located[], length: number): Located[] {
  const owner = new Int32Array(length).fill(-1);
  const kept: Located[] = [];
  for (const one of ranked) {
    const size = one.keys.length;
    const shared = new Map<number, number>();
    for (const place of one.places) {
      const before = new Set(owner.subarray(place, place + size));
      for (const other of before) if (other >= 0) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const isPiece = [...shared].some(
      ([other, count]) => count >= overlapShare * one.places.length && !holds(one.keys, kept[other]!.keys),
    );
    if (isPiece) continue;
    for (const place of one.places) owner.fill(kept.length, place, place + size);
    kept.push(one);
  }
  return kept;
}

/** Numbers vary within a phrase, as in "the 76th anniversary". */
const number = /(?<![\p{L}\p{N}-])\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])/gu;

/** Whether the longer phrase says more than the shorter inside it. */
function holds(longer: readonly number[], shorter: readonly number[]): boolean {
  return ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);
}

export interface Place {
  phrase: number;
  start: number;
  end: number;
}

function placesByReport(shown: readonly Located[], units: Units, { own }: Sides): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  shown.forEach((one, phrase) => {
    one.places.forEach((place, use) => {
      const final = place + one.keys.length - 1;
      const start = own.startAt(units.words[place]!);
      const end = units.ends[final]!;
      const report = own.reports[one.placeReports[use]!]!;
      const list = places.get(report);
      if (list === undefined) places.set(report, [{ phrase, start, end }]);
      else list.push({ phrase, start, end });
    });
  });
  return places;
}

function describe(one: Located, entries: Use[], { own, rest }: Sides): SetPhrase {
  const perReport = new Map<number, number>();
  for (const report of one.placeReports) perReport.set(report, (perReport.get(report) ?? 0) + 1);
  const wordings = countWordings(entries);
  const days = entries.flatMap(({ day }) => (day === null ? [] : [day])).sort();
  return {
    phrase: (wordings[0]?.wording ?? '').replace(number, '#'),
    uses: one.count,
    reports: one.reports,
    rate: rateOf(one.count, own.words),
    rest: { uses: one.restCount, reports: one.restReports, rate: rateOf(one.restCount, rest.words) },
    keyness: one.keyness,
    chance: one.chance,
    dispersion: deviationOfProportions(perReport, own.wordsPerReport, own.words),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    wordings,
    entries,
  };
}

function countWordings(entries: readonly Use[]): { wording: string; uses: number }[] {
  const counts = new Map<string, number>();
  for (const { wording } of entries) {
    counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  return [...counts]
    .map(([wording, uses]) => ({ wording, uses }))
    .sort((a, b) => b.uses - a.uses || (a.wording < b.wording ? -1 : 1));
}

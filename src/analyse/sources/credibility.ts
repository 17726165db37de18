import { z } from 'zod';
import data from './data/credibility.json' with { type: 'json' };

const { digits, reasons } = z
  .strictObject({
    source: z.string(),
    digits: z.record(z.string(), z.string()),
    reasons: z.record(z.string(), z.string()),
  })
  .parse(data);

/** Credibility of information in the Admiralty code, 1–6. */
export interface Credibility {
  digit: number;
  words: string;
  reason: string;
  /** Who graded it; null: the rule. */
  by: string | null;
}

export interface Support {
  /** Independent sources that tell it: who can be named, and the side each stands on (its state, else itself). */
  holding: readonly { name: string; side: string; isNamed: boolean }[];
  /** Who denies it, and on which side. */
  against: readonly { name: string; side: string }[];
  /** Details told differently: date, party, figure, article. */
  details: readonly string[];
}

/**
 * Grades information by independent confirmation and contradiction alone.
 * 1: at least two independent sources on different sides, none against. 2: at least two of one side, none against; or
 * at least two, with a detail told differently. 3: one that can be named, none against. 4: contradicted, by no more
 * sides than hold it. 5: contradicted by more sides than hold it. 6: nobody who can be named tells it.
 */
export function credibilityOf({ holding, against, details }: Support): Credibility {
  const named = holding.filter(({ isNamed }) => isNamed);
  const sides = new Set(named.map(({ side }) => side)).size;
  const digit = digitOf(
    named.length,
    sides,
    new Set(against.map(({ side }) => side)).size,
    details.length > 0,
  );
  const isDetail = details.length > 0 && against.length === 0;
  const template = (isDetail ? reasons[`${digit} detail`] : undefined) ?? reasons[String(digit)]!;
  const values: Record<string, string> = {
    holding: against.length > 0 ? listOrCount(named.map(({ name }) => name)) : String(named.length),
    sides: String(sides),
    against: listOrCount(against.map(({ name }) => name)),
    details: details.join(', '),
  };
  const reason = template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { digit, words: digits[String(digit)]!, reason, by: null };
}

/** The analyst's digit instead of the rule's. */
export function givenCredibility(digit: number, by: string, note: string | null): Credibility {
  return { digit, words: digits[String(digit)]!, reason: note ?? 'as graded by hand', by };
}

function digitOf(holding: number, sides: number, against: number, hasDetail: boolean): number {
  if (against > 0) return sides >= against ? 4 : 5;
  if (holding >= 2) return sides >= 2 && !hasDetail ? 1 : 2;
  return holding === 1 ? 3 : 6;
}

function listOrCount(names: readonly string[]): string {
  return names.length === 0 ? 'nobody' : names.length <= 3 ? names.join(', ') : `${names.length} sources`;
}

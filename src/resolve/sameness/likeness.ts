import { z } from 'zod';
import raw from './data/likeness-weights.json' with { type: 'json' };
import { relatePredicates } from './predicate.ts';
import type { Telling } from './telling.ts';

/** What makes two tellings alike in words, each 0–1. Those after `stem` count only where the predicates are alike. */
export const likenessFeatures = [
  'bias',
  'sameWord',
  'sameClass',
  'sameStem',
  'lightWord',
  'sentence',
  'participants',
  'otherParticipants',
  'story',
  'sameReport',
  'sameReportSameWord',
  'sameSentence',
] as const;

const weights = z
  .strictObject({ source: z.string(), weights: z.record(z.enum(likenessFeatures), z.number()) })
  .parse(raw).weights;

/** The features of a pair, in the order of `likenessFeatures`. */
export function likenessOfPair(a: Telling, b: Telling): number[] {
  const relation = relatePredicates(a.predicate, b.predicate);
  const alike = relation === null ? 0 : 1;
  const shared = countShared(a.participants, b.participants);
  const bothKnown = a.participants.size > 0 && b.participants.size > 0;
  const sameReport = a.document === b.document;
  const sameWord = relation === 'word' ? 1 : 0;
  return [
    1,
    sameWord,
    relation === 'class' ? 1 : 0,
    relation === 'stem' ? 1 : 0,
    sameWord && (a.predicate.light || b.predicate.light) ? 1 : 0,
    alike * cosine(a.words, b.words),
    shared > 0 ? alike : 0,
    bothKnown && shared === 0 ? alike : 0,
    alike * cosine(a.story, b.story),
    sameReport ? alike : 0,
    sameReport ? sameWord : 0,
    sameReport && a.sentence === b.sentence ? alike : 0,
  ];
}

/**
 * How likely, by their words alone, two tellings in reports on like matters are of one event, 0–1: a logistic
 * regression, fitted by `eval/sameness/fit-likeness.ts`.
 */
export function likenessOf(a: Telling, b: Telling): number {
  const features = likenessOfPair(a, b);
  const sum = likenessFeatures.reduce((total, name, at) => total + weights[name] * features[at]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Words in common, by the geometric mean of how many there are: 0–1. */
export function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : countShared(a, b) / Math.sqrt(a.size * b.size);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of smaller) if (larger.has(one)) shared += 1;
  return shared;
}

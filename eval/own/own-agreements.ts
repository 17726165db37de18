import type { Agreement } from '../../src/vocabulary/reading.ts';
import type { Span } from '../../src/vocabulary/span.ts';
import { type GoldAgreement, goldAgreementsOf, placesOf } from '../gold/agreement-gold.ts';
import { Count, type Outcome, sharedItems, type WrongRow } from '../result.ts';
import type { Suite } from '../suite.ts';
import { type OwnReading, overlap } from './read-own-gold.ts';

/** Agreements between states: found once each, with kind, parties, steps and provisions. */
export const ownAgreements: Suite = {
  name: 'own-agreements',
  needs: null,
  run: (context) => scoreAgreements(context.ownReadings()),
};

export interface AgreementPair {
  document: string;
  expected: GoldAgreement | null;
  found: Agreement | null;
}

/** Each agreement of the gold with the one found that is named in most of its places; what is left over stands alone. */
export function pairAgreements({ placed, reading }: OwnReading): AgreementPair[] {
  const document = placed.gold.id;
  const expected = goldAgreementsOf(document);
  const candidates = expected
    .flatMap((agreement, at) => {
      const places = placesOf(placed, agreement);
      return reading.agreements.map(({ mentions }, found) => ({
        at,
        found,
        shared: shared(places, mentions),
      }));
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, found } of candidates) {
    if (partner.has(at) || taken.has(found)) continue;
    partner.set(at, found);
    taken.add(found);
  }
  return [
    ...expected.map((agreement, at) => ({
      document,
      expected: agreement,
      found: reading.agreements[partner.get(at) ?? -1] ?? null,
    })),
    ...reading.agreements
      .filter((_, found) => !taken.has(found))
      .map((found) => ({ document, expected: null, found })),
  ];
}

function shared(places: readonly Span[], mentions: readonly Span[]): number {
  return places.filter((place) => mentions.some((mention) => overlap(place, mention) > 0)).length;
}

export function scoreAgreements(readings: readonly OwnReading[]): Outcome {
  const names = new Count();
  const parties = new Count();
  const steps = new Count();
  const dated = new Count();
  const clauses = new Count();
  let [kinds, both] = [0, 0];
  const wrong: WrongRow[] = [];
  for (const { document, expected, found } of readings.flatMap(pairAgreements)) {
    const isBoth = expected !== null && found !== null;
    names.add(Number(isBoth), Number(found !== null), Number(expected !== null));
    if (isBoth) {
      both += 1;
      kinds += Number(expected.kinds.includes(found.kind));
      const codes = partyCodes(found);
      parties.add(sharedItems(expected.parties, codes), codes.length, expected.parties.length);
    }
    const told = found?.steps.filter(({ factuality }) => factuality === 'CT+') ?? [];
    const owed = expected?.steps ?? [];
    steps.add(countSteps(owed, told, false), told.length, owed.length);
    const right = countSteps(owed, told, true);
    dated.add(right, told.length, owed.length);
    const [clausesA, clausesB] = [
      clauseKeys(expected?.provisions ?? []),
      clauseKeys(found?.provisions ?? []),
    ];
    const rightClauses = sharedItems(clausesA, clausesB);
    clauses.add(rightClauses, clausesB.length, clausesA.length);
    if (isBoth && isRight({ document, expected, found }) && right === owed.length && right === told.length)
      continue;
    wrong.push({
      where: document,
      text: (found?.names ?? expected?.places.map(({ text }) => text) ?? []).join(' / '),
      expected: tellGold(expected),
      found: tellFound(found),
    });
  }
  return {
    results: [
      names.as('agreement found'),
      { measure: 'kind right, of agreements found', kind: 'share', right: kinds, of: both },
      parties.as('each party, of agreements found'),
      dated.as('step and date'),
      steps.as('step'),
      clauses.as('provision: article and obligation'),
    ],
    wrong,
  };
}

/** An agreement is right when the document tells of it and each party found is one of its parties. */
export function isRight({ expected, found }: AgreementPair): boolean {
  if (expected === null || found === null) return false;
  return partyCodes(found).every((code) => expected.parties.includes(code));
}

function partyCodes({ parties }: Agreement): string[] {
  return [...new Set(parties.map(({ state, name }) => state ?? name))].sort();
}

/** Each step found answers one of the gold, of a step and, when asked, a date that are right for it. */
function countSteps(expected: GoldAgreement['steps'], found: Agreement['steps'], withDate: boolean): number {
  const left = [...expected];
  return found.filter(({ step, when }) => {
    const at = left.findIndex(
      (other) => other.step.includes(step) && (!withDate || other.when.includes(when?.value ?? null)),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function clauseKeys(provisions: readonly { article: string | null; obligation: string }[]): string[] {
  return [...new Set(provisions.map(({ article, obligation }) => `${article} ${obligation}`))];
}

function tellGold(gold: GoldAgreement | null): string {
  if (gold === null) return 'none';
  const steps = gold.steps.map(({ step, when }) => `${step.join('|')} ${when.join('|')}`);
  const clauses = clauseKeys(gold.provisions);
  return `${gold.kinds.join('|')} of ${gold.parties.join(' ') || '?'}: ${[...steps, ...clauses].join('; ')}`;
}

function tellFound(found: Agreement | null): string {
  if (found === null) return 'none';
  const steps = found.steps.map(({ step, when, factuality }) => `${step} ${when?.value ?? ''} ${factuality}`);
  const clauses = clauseKeys(found.provisions);
  return `${found.kind} of ${partyCodes(found).join(' ') || '?'}: ${[...steps, ...clauses].join('; ')}`;
}

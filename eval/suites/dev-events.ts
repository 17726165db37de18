import type { EventType } from '../../src/vocabulary/event-type.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { Count, type Outcome, type WrongRow } from '../result.ts';
import type { Context, Suite } from '../suite.ts';
import { foundDyads, isCode } from './event-dyads.ts';
import {
  fiveClassOf,
  type GoldEvent,
  type GoldRow,
  inventedStates,
  stateOfCode,
  typesOf,
} from './event-gold.ts';
import { type ReadEvent, rowReader } from './read-row-events.ts';

const file = 'events.jsonl';

/**
 * Who did what to whom in single sentences. `petr1-unit` is read with its invented countries as a further gazetteer.
 * Roots count as a set a sentence, acts within one state too, which these sets code.
 */
export const devEvents: readonly Suite[] = [
  'petr1-unit',
  'petr2-gsr',
  'plv-train',
  'cameo-manual',
  'petr2-pytest',
  'plover-gsr',
].map((name) => ({ name, needs: file, run: (context) => scoreSuite(context, name) }));

function scoreSuite({ goldFile, language }: Context, suite: string): Outcome {
  const rows = readJsonLines<GoldRow>(goldFile(file)).filter((row) => row.suite === suite);
  const read = rowReader(language, suite === 'petr1-unit' ? [inventedStates(rows)] : []);
  const [dyad, root, main, classes, ledger] = [
    new Count(),
    new Count(),
    new Count(),
    new Count(),
    new Count(),
  ];
  const quiet = { right: 0, of: 0 };
  const quietLedger = { right: 0, of: 0 };
  const wrong: WrongRow[] = [];
  for (const row of rows) {
    const coded = row.events.filter(({ code }) => typesOf(code, suite).length > 0);
    // Rows whose codes only exercise a coder's dictionary have no answer in PLOVER's types.
    if (row.events.length > 0 && coded.length === 0) continue;
    const events = read(row.text, row.date);
    const toGold = goldTerms(coded, suite);
    const gold = new Set(coded.map(({ code }) => typesOf(code, suite)[0]!));
    const found = new Set(events.map(({ type }) => toGold(type)));
    const between = events.filter(({ domestic }) => !domestic);
    if (gold.size === 0) {
      quiet.of += 1;
      quietLedger.of += 1;
      if (events.length === 0) quiet.right += 1;
      if (between.length === 0) quietLedger.right += 1;
    }
    addSets(root, found, gold);
    addSets(ledger, new Set(between.map(({ type }) => toGold(type))), gold);
    addSets(classes, new Set([...found].map(classOf)), new Set([...gold].map(classOf)));
    const top = events[0];
    main.add(top && gold.has(toGold(top.type)) ? 1 : 0, top ? 1 : 0, gold.size > 0 ? 1 : 0);
    let right = sameSet(found, gold);
    if (row.actorForm === 'code') {
      const pairs = goldDyads(coded, suite);
      const got = foundDyads(events, toGold, pairs);
      addSets(dyad, got, pairs);
      right &&= sameSet(got, pairs);
    }
    if (!right) wrong.push(wrongRow(row, coded, events));
  }
  return {
    results: [
      ...(dyad.expected > 0 ? [dyad.as('dyad and root')] : []),
      root.as('root'),
      classes.as('four classes'),
      main.as('root, main event only'),
      ledger.as('root, between states only'),
      ...(quiet.of > 0
        ? [
            { measure: 'no event where there is none', kind: 'share', ...quiet } as const,
            { measure: 'the same between states', kind: 'share', ...quietLedger } as const,
          ]
        : []),
    ],
    wrong,
  };
}

/** A found type as the gold's root: what the gold's code may stand for counts as it. */
function goldTerms(coded: readonly GoldEvent[], suite: string): (type: string) => string {
  const all = coded.map(({ code }) => typesOf(code, suite));
  return (type) => all.find((types) => types.includes(oldType(type)))?.[0] ?? type;
}

/** Older schemes have one type for what PLOVER splits into concessions and retreats. */
function oldType(type: string): string {
  return type === 'RETREAT' || type === 'CONCEDE' ? 'YIELD' : type;
}

/** PLOVER's quad class of a type in gold terms. */
function classOf(type: string): string {
  return String(type === 'YIELD' ? 2 : fiveClassOf(type as EventType));
}

function goldDyads(coded: readonly GoldEvent[], suite: string): Set<string> {
  return new Set(
    coded
      .filter(({ source, target }) => isCode(source) && isCode(target))
      .map(
        ({ source, target, code }) =>
          `${stateOfCode(source!)} ${stateOfCode(target!)} ${typesOf(code, suite)[0]}`,
      ),
  );
}

function addSets(count: Count, found: ReadonlySet<string>, gold: ReadonlySet<string>): void {
  count.add([...found].filter((item) => gold.has(item)).length, found.size, gold.size);
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

function wrongRow(row: GoldRow, coded: readonly GoldEvent[], events: readonly ReadEvent[]): WrongRow {
  const side = (parties: readonly (string | null)[]) => parties.map((party) => party ?? '?').join('+') || '–';
  const expected = coded.map(
    ({ source, target, code }) => `${source} > ${target} ${code} ${typesOf(code, row.suite).join('/')}`,
  );
  const found = events.map(
    ({ initiators, recipients, type, pattern, domestic }) =>
      `${side(initiators)} > ${side(recipients)} ${type} <${pattern}>${domestic ? ' domestic' : ''}`,
  );
  return {
    where: row.id,
    text: row.text,
    expected: expected.join('; ') || 'no event',
    found: found.join('; ') || 'no event',
  };
}

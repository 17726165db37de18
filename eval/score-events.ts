/**
 * Scores event reading on the development sets, suite by suite: precision, recall and F1 of the PLOVER root, of the
 * four classes roots fall into, and of root with both parties where the gold gives them as codes. Everything a Reading
 * holds counts, acts within one state too, which these sets code; "as in ledger" leaves those out.
 *
 *   node eval/score-events.ts [DIR] [--errors SUITE] [--gazetteer FILE]
 *
 * `--gazetteer` names a file of the countries of `petr1-unit`; without it they are taken from its rows.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseGazetteerFile } from '../src/gazetteer/gazetteer-file.ts';
import type { EventType } from '../src/vocabulary/event-type.ts';
import {
  errorLine,
  fiveClassOf,
  type GoldEvent,
  type GoldRow,
  inventedStates,
  stateOfCode,
  typesOf,
} from './event-gold.ts';
import { openReader, type ReadEvent } from './read-events.ts';

const options = process.argv.slice(2);
const wanted = options.includes('--errors') ? options[options.indexOf('--errors') + 1] : null;
const given = options.includes('--gazetteer') ? options[options.indexOf('--gazetteer') + 1] : null;
const folder =
  options.find((option) => !option.startsWith('--') && option !== wanted && option !== given) ??
  '../shared/gold';

function readRows<Row>(name: string): Row[] {
  return readFileSync(resolve(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

class Count {
  right = 0;
  found = 0;
  gold = 0;
  add(right: number, found: number, gold: number): void {
    this.right += right;
    this.found += found;
    this.gold += gold;
  }
  toString(): string {
    const precision = this.right / (this.found || 1);
    const recall = this.right / (this.gold || 1);
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${this.right} right, ${this.found} found, ${this.gold} gold)`;
  }
}

const rows = readRows<GoldRow>('events.jsonl');
const plain = await openReader([]);
const invented = await openReader([
  given
    ? parseGazetteerFile(JSON.parse(readFileSync(resolve(given), 'utf8')), given)
    : inventedStates(rows.filter(({ suite }) => suite === 'petr1-unit')),
]);

for (const suite of [...new Set(rows.map((row) => row.suite))]) {
  const read = suite === 'petr1-unit' ? invented : plain;
  const root = new Count();
  const main = new Count();
  const scoped = new Count();
  const classes = new Count();
  const mainClass = new Count();
  const dyad = new Count();
  let quiet = 0;
  let keptQuiet = 0;
  let empty = 0;
  for (const row of rows.filter((candidate) => candidate.suite === suite)) {
    const coded = row.events.filter((event) => typesOf(event.code, suite).length > 0);
    if (row.events.length > 0 && coded.length === 0) continue;
    const events = read(row.text, row.date);
    const gold = new Set(coded.map((event) => typesOf(event.code, suite)[0]!));
    const inGoldTerms = (type: string): string => {
      const accepted = coded
        .map((event) => typesOf(event.code, suite))
        .find((types) => types.includes(oldType(type)));
      return accepted?.[0] ?? type;
    };
    const found = new Set(events.map((event) => inGoldTerms(event.type)));
    const kept = events.filter((event) => !event.domestic);
    const inScope = new Set(kept.map((event) => inGoldTerms(event.type)));
    if (gold.size === 0) {
      empty += 1;
      if (events.length === 0) quiet += 1;
      if (kept.length === 0) keptQuiet += 1;
    }
    root.add([...found].filter((type) => gold.has(type)).length, found.size, gold.size);
    scoped.add([...inScope].filter((type) => gold.has(type)).length, inScope.size, gold.size);
    const top = events[0];
    if (top) main.add(gold.has(inGoldTerms(top.type)) ? 1 : 0, 1, 0);
    if (gold.size > 0) main.gold += 1;
    const goldClasses = new Set([...gold].map(classOf));
    const foundClasses = new Set([...found].map(classOf));
    classes.add(
      [...foundClasses].filter((name) => goldClasses.has(name)).length,
      foundClasses.size,
      goldClasses.size,
    );
    if (top) mainClass.add(goldClasses.has(classOf(inGoldTerms(top.type))) ? 1 : 0, 1, 0);
    if (gold.size > 0) mainClass.gold += 1;
    if (row.actorForm === 'code') scoreDyads(dyad, coded, events, inGoldTerms, suite);
    if (wanted === suite) console.log(errorLine(row, events));
  }
  console.log(
    `${suite}\n  root, all events   ${root}\n  root, main event   ${main}\n  root, as in ledger ${scoped}\n  four classes, all  ${classes}\n  four classes, main ${mainClass}`,
  );
  if (dyad.gold > 0) console.log(`  dyad and root      ${dyad}`);
  if (empty > 0)
    console.log(`  without an event   ${quiet} of ${empty} left without one, ${keptQuiet} in the ledger`);
}

const fiveRows = readRows<{ id: string; text: string; penta: number }>('events-five-classes.jsonl');
const five = new Count();
const four = new Count();
for (const row of fiveRows) {
  const top = plain(row.text, undefined)[0];
  const found = top ? fiveClassOf(top.type) : 0;
  five.add(found === row.penta ? 1 : 0, 1, 1);
  if (found > 0 || row.penta > 0) {
    four.add(found === row.penta ? 1 : 0, found > 0 ? 1 : 0, row.penta > 0 ? 1 : 0);
  }
  if (wanted === 'five' && found !== row.penta)
    console.log(`${row.penta}\t${found}\t${top?.type}\t${top?.pattern}\t${row.text}`);
}
console.log(
  `five classes, main event\n  accuracy           ${(five.right / five.found).toFixed(3)}\n  four, no statement ${four}`,
);

/** Older schemes have one type for what PLOVER splits into concessions and retreats. */
function oldType(type: string): string {
  return type === 'RETREAT' || type === 'CONCEDE' ? 'YIELD' : type;
}

/** PLOVER's quad class of a type in gold terms. */
function classOf(type: string): number {
  return type === 'YIELD' ? 2 : fiveClassOf(type as EventType);
}

/** Pairs of states with a type. Who meets or signs with whom has no direction: either order answers the gold. */
function scoreDyads(
  count: Count,
  coded: readonly GoldEvent[],
  events: readonly ReadEvent[],
  inGoldTerms: (type: string) => string,
  suite: string,
): void {
  const gold = new Set(
    coded
      .filter(({ source, target }) => isCode(source) && isCode(target))
      .map(
        ({ source, target, code }) =>
          `${stateOfCode(source!)} ${stateOfCode(target!)} ${typesOf(code, suite)[0]}`,
      ),
  );
  const found = new Set<string>();
  for (const event of events) {
    const type = inGoldTerms(event.type);
    const mutual = event.recipients.length === 0 || type === 'CONSULT';
    const pairs =
      event.recipients.length > 0
        ? cross(event.initiators, event.recipients)
        : cross(event.initiators, event.initiators);
    for (const [a, b] of pairs) {
      // The gold's "---": someone without a code.
      if (a === null || b === null) continue;
      const straight = `${a} ${b} ${type}`;
      const turned = `${b} ${a} ${type}`;
      if (event.recipients.length === 0 && a === b) continue;
      if (mutual && gold.has(turned)) found.add(turned);
      if (!mutual || gold.has(straight) || !(gold.has(turned) || found.has(turned))) found.add(straight);
    }
  }
  count.add([...found].filter((key) => gold.has(key)).length, found.size, gold.size);
}

function isCode(value: string | null): boolean {
  return value !== null && /^[A-Z]{3}/.test(value);
}

type Code = string | null;

function cross(left: readonly Code[], right: readonly Code[]): [Code, Code][] {
  return left.flatMap((a) => right.map((b): [Code, Code] => [a, b]));
}

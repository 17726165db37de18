import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { readJsonLines } from '../read-json-lines.ts';
import type { WrongRow } from '../result.ts';
import type { Suite } from '../suite.ts';

interface Row {
  id: string;
  text: string;
  args: unknown[];
  expect: { cc?: string; country?: string };
}

const file = 'actors.jsonl';

/** The gold's own codes for organisations, and ours. */
const organizationCodes: Readonly<Record<string, string>> = { EUR: 'EU', UNO: 'UN' };

/** Where one phrase names several: who is meant before where they are from. */
const kindOrder = ['outlet', 'state', 'organization', 'group', 'forum', 'place', 'person'];

/**
 * The state of a short phrase by the names in it; else by the row's context (a nationality or country named before).
 * Rows without an expected state, or with a code that is none, are not scored.
 */
export const devActors: Suite = {
  name: 'actors',
  needs: file,
  run: ({ goldFile, gazetteer }) => {
    const all = { right: 0, of: 0 };
    const named = { right: 0, of: 0 };
    const wrong: WrongRow[] = [];
    for (const row of readJsonLines<Row>(goldFile(file))) {
      const wanted = row.expect.cc ?? row.expect.country;
      if (wanted === undefined || !isCode(gazetteer, wanted)) continue;
      const context = typeof row.args[0] === 'string' ? row.args[0] : '';
      const state = stateOf(gazetteer, row.text) ?? stateOf(gazetteer, context);
      const right = isRight(gazetteer, state, wanted);
      for (const tally of wanted === '' ? [all] : [all, named]) {
        tally.of += 1;
        if (right) tally.right += 1;
      }
      if (!right)
        wrong.push({ where: row.id, text: row.text, expected: wanted || 'none', found: state ?? 'none' });
    }
    return {
      results: [
        { measure: 'state right, or none', kind: 'share', ...all },
        { measure: 'state right, where there is one', kind: 'share', ...named },
      ],
      wrong,
    };
  },
};

function isCode(gazetteer: Gazetteer, code: string): boolean {
  return code === '' || code === 'IGO' || code in organizationCodes || gazetteer.get(code) !== undefined;
}

/**
 * The state of a noun phrase such as "Rostov Governor X" or "a Slovak soldier": that of a known person in it, else of
 * the first name in it that has a state.
 */
function stateOf(gazetteer: Gazetteer, phrase: string): string | null {
  const named = gazetteer.findNames(phrase).map(({ candidates }) => candidates.map(({ entry }) => entry));
  const person = named.flat().find(({ kind }) => kind === 'person');
  if (person !== undefined) return person.state;
  for (const entries of named) {
    const stated = entries.filter(({ state }) => state !== null);
    stated.sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
    if (stated[0] !== undefined) return stated[0].state;
  }
  return null;
}

function isRight(gazetteer: Gazetteer, found: string | null, wanted: string): boolean {
  if (wanted === '') return found === null;
  if (found === null) return false;
  if (wanted === 'IGO') return gazetteer.get(found)?.kind !== 'state';
  return found === (organizationCodes[wanted] ?? wanted) || gazetteer.get(found)?.partOf === wanted;
}

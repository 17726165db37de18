import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dataset, type DatasetName, datasetSchema } from '../../vocabulary/dataset.ts';
import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { IngestError } from '../ingest-error.ts';
import { readDataset } from './read-dataset.ts';

const samples = join(import.meta.dirname, 'samples');
const sample = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(samples, name))) });
const members = sample('atop5_1m.csv');
const alliances = sample('atop5_1a.csv');
const cow = sample('alliance_v4.1_by_member.csv');
const strict = { unlisted: false };

const atop = readDataset('atop', [alliances, members], strict);
const formal = readDataset('cow', [cow], strict);

function find({ agreements }: Dataset, id: string): LedgerAgreement {
  const found = agreements.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const codes = (actors: LedgerAgreement['parties']) => actors.map(({ state }) => state);
const duties = (agreement: LedgerAgreement) => agreement.provisions.map(({ obligation }) => obligation);
const table = (text: string, name = 'm.csv') => ({ name, bytes: new TextEncoder().encode(text) });

function complaint(name: DatasetName, text: string, options = strict): IngestError {
  try {
    readDataset(name, [table(text)], options);
  } catch (error) {
    if (error instanceof IngestError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('ATOP', () => {
  test('3440 is a defence pact of 1961 to 1996, 4940 asks for consultation alone', () => {
    const old = find(atop, 'atop-3440');
    expect(codes(old.parties)).toEqual(['PRK', 'RUS']);
    expect(duties(old)).toContain('defense');
    expect(old.steps.map(({ step, when }) => [step, when?.value])).toEqual([
      ['in force', '1961-07-06'],
      ['terminated', '1996-09-10'],
    ]);
    const later = find(atop, 'atop-4940');
    expect(duties(later)).toEqual(['consultation']);
    expect(later.steps.map(({ step }) => step)).toEqual(['in force']);
    expect(later.status).toBe('in force');
  });

  test('members enter and leave by their own dates, and may come back', () => {
    const { steps } = find(atop, 'atop-4220');
    const of = (code: string) =>
      steps.filter(({ by }) => codes(by).includes(code)).map(({ step, when }) => `${step} ${when?.value}`);
    expect(of('UZB')).toEqual([
      'in force 1992-05-15',
      'in force 2006-08-16',
      'terminated 1999-04-20',
      'terminated 2012-12-19',
    ]);
    expect(of('GEO')).toEqual(['in force 1993-12-09', 'terminated 1999-04-20']);
    expect(of('RUS')).toEqual(['in force 1992-05-15']);
  });

  test('a duty that some members alone owe names them, and carries the conditions of the file', () => {
    const { provisions } = find(atop, 'atop-9008');
    const defense = provisions.find(({ obligation }) => obligation === 'defense');
    expect(codes(defense!.by)).toEqual(['RUS']);
    expect(defense!.conditional).toBe(true);
    expect(defense!.qualifiers).toContain('only in particular places');
    expect(provisions.find(({ obligation }) => obligation === 'nonaggression')!.by).toEqual([]);
  });

  test('each phase is an agreement with the duties of its time', () => {
    expect(duties(find(atop, 'atop-9004.1'))).toEqual(['defense', 'neutrality']);
    expect(duties(find(atop, 'atop-9004.2'))).toEqual(['defense', 'consultation']);
  });

  test('an unknown day or month stays unknown', () => {
    const end = find(atop, 'atop-9001').steps.find(({ step }) => step === 'terminated')!.when;
    expect([end?.earliest, end?.latest]).toEqual(['1918-11-01', '1918-11-30']);
    const year = find(atop, 'atop-9007').steps.find(({ step }) => step === 'terminated')!.when;
    expect([year?.earliest, year?.latest]).toEqual(['1945-01-01', '1945-12-31']);
  });

  test('the member-level file is enough; older releases write columns in capitals', () => {
    const alone = readDataset('atop', [members], strict);
    expect(alone.agreements.map(({ id }) => id)).toEqual(atop.agreements.map(({ id }) => id));
    const text = new TextDecoder().decode(members.bytes);
    const [header, ...rest] = text.split('\r\n');
    const capitals = table([header!.toUpperCase(), ...rest].join('\r'), 'atop4_01m.csv');
    const old = readDataset('atop', [capitals], strict);
    expect(old.agreements).toHaveLength(alone.agreements.length);
    expect(old.version).toBe('5.1');
  });

  test('what the member-level file lacks is taken from the alliance-level one', () => {
    const bare = table(
      'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit\n7,2,1900,1,1,0,0,0\n7,20,1900,1,1,0,0,0\n',
    );
    const whole = table(
      'atopid,begyr,defense,offense,neutral,nonagg,consul,defcon\n7,1900,1,0,0,2,0,1\n',
      'a.csv',
    );
    const [found] = readDataset('atop', [bare, whole], strict).agreements;
    expect(duties(found!)).toEqual(['defense', 'nonaggression']);
    expect(found!.provisions.map(({ qualifiers }) => qualifiers.length)).toEqual([1, 0]);
    expect(found!.evidence.map(({ quote }) => quote)).toEqual(['7,1900,1,0,0,2,0,1']);
    expect(() => readDataset('atop', [bare], strict)).toThrow('there is no column "defense"');
  });

  test('the release tells where the data end', () => {
    expect([atop.version, atop.from, atop.to]).toEqual(['5.1', '1815-01-01', '2018-12-31']);
    const unknown = readDataset(
      'atop',
      [
        table(
          'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul\n1,2,1900,1,1,1950,1,1,1,0,0,0,0\n1,20,1900,1,1,1950,1,1,1,0,0,0,0\n',
        ),
      ],
      strict,
    );
    expect([unknown.version, unknown.to]).toEqual([null, '1950-12-31']);
  });

  test('fits its schema, and every quote is the row it names', () => {
    for (const dataset of [atop, formal]) {
      expect(datasetSchema.parse(dataset)).toEqual(dataset);
      const texts = new Map(dataset.files.map(({ id, text }) => [id, text]));
      for (const { evidence, steps, provisions } of dataset.agreements)
        for (const { document, start, end, quote } of [
          ...evidence,
          ...[...steps, ...provisions].flatMap((part) => part.evidence),
        ]) {
          expect(texts.get(document)!.slice(start, end)).toBe(quote);
          expect(quote).toMatch(/^\d+,[^\n]*\d$/);
        }
    }
  });
});

describe('COW', () => {
  test('reads Latin-1, states without a code of today, and members that leave', () => {
    expect(formal.files[0]!.text).toContain('Württemberg');
    expect(codes(find(formal, 'cow-9002').parties)).toContain('COW271');
    const baghdad = find(formal, 'cow-9012');
    const iraq = baghdad.steps.filter(({ by }) => codes(by).includes('IRQ'));
    expect(iraq.map(({ step, when }) => `${step} ${when?.value}`)).toEqual([
      'in force 1955-02-24',
      'terminated 1959-03-24',
    ]);
  });

  test('older than the data: in force by the first day, from an unknown one; open at the end: in force', () => {
    const { steps, status } = find(formal, 'cow-9001');
    expect(status).toBe('in force');
    expect(steps.map(({ when }) => [when?.earliest, when?.latest])).toEqual([[null, '1816-01-01']]);
  });

  test('an entente is consultation', () => {
    expect(duties(find(formal, 'cow-9007'))).toEqual(['consultation']);
  });
});

describe('what is wrong is named by row and column', () => {
  const header =
    'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul';
  const good = '1,2,1900,1,1,0,0,0,1,0,0,0,0';

  test.each([
    ['1,x,1900,1,1,0,0,0,1,0,0,0,0', 'row 3, column "member": "x" is not a whole number'],
    ['1,1234,1900,1,1,0,0,0,1,0,0,0,0', 'row 3, column "member": 1234 is no state number'],
    ['1,20,,1,1,0,0,0,1,0,0,0,0', 'row 3, column "yrent": the year of entry is missing'],
    ['1,20,19000,1,1,0,0,0,1,0,0,0,0', 'row 3, column "yrent": 19000 is not a year'],
    ['1,20,1900,13,1,0,0,0,1,0,0,0,0', 'row 3, column "moent": 13 is not a month'],
    ['1,20,1900,2,30,0,0,0,1,0,0,0,0', 'row 3, column "dayent": 30 is not a day of 1900-02'],
    ['1,20,1900,1,1,1899,1,1,1,0,0,0,0', 'row 3, column "yrexit": the end, 1899-01-01, is before'],
    ['1,20,1900,1,1,0,0,0,yes,0,0,0,0', 'row 3, column "defense": "yes" is not a whole number'],
    [',20,1900,1,1,0,0,0,1,0,0,0,0', 'row 3, column "atopid": the number of the alliance is missing'],
    ['1,20,1900', 'row 3: it has 3 cells, the header has 13'],
  ])('%s', (row, words) => {
    const { message, hint } = complaint('atop', `${header}\n${good}\n${row}\n`);
    expect(message).toContain(`m.csv, ${words}`);
    expect(hint).not.toBe('');
  });

  test('a wrong column, the wrong file, no rows, no text', () => {
    expect(complaint('atop', `${header.replace('yrent', 'entry')}\n${good}\n`).message).toContain(
      'there is no column "yrent"',
    );
    expect(complaint('atop', `${header.replace('defense', 'def')}\n${good}\n`).message).toContain(
      'there is no column "defense"',
    );
    expect(complaint('atop', 'atopid,begyr\n1,1900\n').message).toContain('alliance-level file');
    expect(complaint('atop', `${header}\n`).message).toContain('no row');
    expect(complaint('atop', 'a,a\n1,2\n').message).toContain('stands there twice');
    expect(complaint('cow', `${header}\n${good}\n`).message).toContain('there is no column "version4id"');
    expect(() => readDataset('cow', [cow, cow], strict)).toThrow('one file');
    expect(() => readDataset('atop', [members, members], strict)).toThrow('of the same kind');
  });

  test('two files that do not belong together', () => {
    const other = table('atopid,begyr\n77,1900\n', 'a.csv');
    expect(() => readDataset('atop', [other, members], strict)).toThrow(
      /row 2, column "atopid".*not in a\.csv/,
    );
  });

  test('a number that is not on the list can be kept', () => {
    const text = `${header}\n${good}\n1,1234,1900,1,1,0,0,0,1,0,0,0,0\n`;
    const { agreements } = readDataset('atop', [table(text)], { unlisted: true });
    expect(codes(agreements[0]!.parties)).toEqual(['COW1234', 'USA']);
  });

  test('any text at all is read or complained of', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'"\n\r,1x09-. é', header, good, '\n')), (parts) => {
        try {
          readDataset('atop', [table(parts.join(''))], strict);
        } catch (error) {
          expect(error).toBeInstanceOf(IngestError);
        }
      }),
    );
  });
});

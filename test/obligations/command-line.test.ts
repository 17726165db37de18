import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { surfaceSchema } from '../../src/cli/commands/schema.ts';
import { type ObligationAnswer, obligationAnswerSchema } from '../../src/vocabulary/obligation-answer.ts';
import { run } from '../run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-obligations-'));
const nowhere = join(folder, 'nowhere');
const place = join(folder, 'ledger');
const curated = (...words: string[]) => run([...words, '--with', 'curated', '--case', nowhere]);

beforeAll(async () => {
  const file = join(folder, 'pact.txt');
  writeFileSync(
    file,
    'NAIROBI, May 3, 2024 – Kenya and Uganda signed a mutual defense treaty on May 2, 2024. Article 4 of the treaty provides for military assistance in case of armed attack on either party.\n',
  );
  expect((await run(['read', file, '--case', place])).exit).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(surfaceSchema('obligations'));

async function ask(...words: string[]): Promise<ObligationAnswer> {
  const { output, errors, exit } = await curated('obligations', '--json', ...words);
  expect(errors).toBe('');
  expect(exit).toBe(0);
  expect(validate(JSON.parse(output)), JSON.stringify(validate.errors)).toBe(true);
  return obligationAnswerSchema.parse(JSON.parse(output));
}

describe('obligations on the command line', () => {
  test('asks the curated set without a ledger; states by name or code', async () => {
    const answer = await ask('--attack', 'UKR:RUS', '--on', '2024-12-05');
    expect(answer.question).toEqual({
      trigger: 'attack',
      actor: 'UKR',
      target: 'RUS',
      on: '2024-12-05',
      asOf: null,
    });
    expect(answer.duties).toContainEqual(
      expect.objectContaining({
        state: 'PRK',
        owedTo: 'RUS',
        obligation: 'defense',
        article: '4',
        verdict: 'owed',
      }),
    );
    expect(await ask('--attack', 'Ukraine:Russia', '--on', '2024-12-05')).toEqual(answer);
  });

  test('as text it names the verdict, the article, the steps and what to judge', async () => {
    const { output } = await curated('obligations', '--attack', 'UKR:RUS', '--on', '2024-12-05');
    const folded = output.replace(/\s+/g, ' ');
    expect(folded).toContain('If Ukraine attacks Russia on 2024-12-05:');
    expect(folded).toMatch(/OWED North Korea to Russia: to defend · Article 4 of/);
    expect(folded).toContain('In force from 2024-12-04.');
    expect(folded).toContain('? Is Russia the victim of the attack and not the aggressor?');
  });

  const told = async (...words: string[]) => {
    const line = ['obligations', ...words, '--with', 'curated', '--case', nowhere];
    const { output } = await run(line, { columns: 80 });
    return { output, folded: output.replace(/\s+/g, ' ') };
  };

  test('as text, states of one clause stand in one paragraph that fits the screen', async () => {
    const { output, folded } = await told('--attack', 'RUS:FIN', '--on', '2025-01-01');
    expect(output.match(/^OWED/gm)).toHaveLength(3);
    expect(folded).toMatch(/OWED Albania, Belgium, .*, United States to Finland: to defend · Article 5 of/);
    for (const line of output.split('\n'))
      if (!/^ *https?:/.test(line)) expect(line.length, line).toBeLessThanOrEqual(80);
    // Sentences name states; codes are for JSON.
    expect(output).not.toMatch(/\b(?:FIN|RUS|USA)\b/);
  });

  test('as text, what is not owed is counted, and told in full with --all', async () => {
    const ask = ['--attack', 'PRK:KOR', '--on', '1950-06-25'];
    expect((await told(...ask)).output).toContain('NOT OWED  2 duties, made only later');
    expect((await told(...ask)).output).not.toContain('Mutual Defense Treaty');
    expect((await told(...ask, '--all')).folded).toMatch(
      /NOT OWED United States to South Korea: to defend · Article III of Mutual Defense Treaty/,
    );
  });

  test('as text, clashes that read the same are told once', async () => {
    const { folded } = await told('--attack', 'TUR:GRC', '--on', '2022-01-01');
    expect(folded).toMatch(/Albania, .* and 22 more: bound to defend both Greece and Turkey/);
    expect(folded).toContain('Turkey: the attack would break its promise to Greece (not to attack).');
  });

  test('follows the chain as deep as asked', async () => {
    const { chain } = await ask('--attack', 'PRK:KOR', '--on', '2015-01-01', '--depth', '2');
    expect(chain).toContainEqual(expect.objectContaining({ step: 1, state: 'USA' }));
    expect(chain).toContainEqual(expect.objectContaining({ step: 2, state: 'CHN' }));
    expect((await ask('--attack', 'PRK:KOR', '--on', '2015-01-01', '--depth', '0')).chain).toEqual([]);
  });

  test('asks of sanctions, threats, pacts, applications and words', async () => {
    const on = ['--on', '2025-03-01'];
    const owed = async (...words: string[]) =>
      (await ask(...words, ...on)).duties
        .filter(({ verdict }) => verdict === 'owed')
        .map(({ state, obligation }) => `${state} ${obligation}`);
    expect(await owed('--sanctions', 'USA:RUS')).toContain('PRK sanctions-nonimposition');
    expect(await owed('--threat', 'USA:PRK')).toContain('RUS consultation');
    expect(await owed('--hostile-pact', 'RUS:PRK')).toContain('RUS no-third-party');
    expect(await owed('--application', 'PRK:BRICS')).toContain('RUS membership-support');
    expect(await owed('--trigger', 'armed invasion', 'PRK')).toContain('RUS defense');
  });

  test('as known earlier it does not know what came later', async () => {
    const { duties } = await ask('--attack', 'UKR:RUS', '--on', '2024-12-05', '--as-of', '2024-07-01');
    const own = duties.filter(({ state, article }) => state === 'PRK' && article === '4');
    expect(own.map(({ verdict }) => verdict)).toEqual(['undetermined']);
    expect(own[0]!.reasons.join(' ')).not.toContain('2024-12-04');
  });

  test('from a report alone it stays undetermined, with what is missing and the sentence', async () => {
    const { output } = await run([
      'obligations',
      '--attack',
      'RWA:KEN',
      '--on',
      '2024-06-01',
      '--json',
      '--case',
      place,
    ]);
    const { duties } = obligationAnswerSchema.parse(JSON.parse(output));
    const duty = duties.find(({ state, obligation }) => state === 'UGA' && obligation === 'defense');
    expect(duty).toMatchObject({
      owedTo: 'KEN',
      verdict: 'undetermined',
      article: expect.stringContaining('4'),
    });
    expect(duty!.reasons.join(' ')).toContain('entry into force');
    expect(duty!.evidence[0]!.quote).toContain('military assistance');
  });

  test.each([
    [['--attack', 'UKR:Rusia'], 'Did you mean Russia?'],
    [['--attack', 'UKR'], 'does not name two sides'],
    [['--attack', 'UKR:UKR'], 'Write two different ones'],
    [[], 'What happens is missing'],
    [['--attack', 'UKR:RUS', '--threat', 'UKR:RUS'], 'One question at a time'],
    [['--attack', 'UKR:RUS', '--on', '2024-02-30'], 'is not a date'],
    [['--attack', 'UKR:RUS', '--on', '2024'], 'is no single day'],
    [['--application', 'PRK:BRIX'], 'Did you mean BRICS?'],
    [['--trigger', 'flood'], 'The state it befalls is missing'],
    [['--attack', 'UKR:RUS', '--depth', 'deep'], 'from 0 to 9'],
    [['--attack', 'UKR:RUS', '--with', 'rumours'], 'The sources are'],
  ])('%j is refused with what to do', async (words, told) => {
    const { exit, errors, output } = await run(['obligations', ...words, '--case', nowhere]);
    expect(exit).toBe(2);
    expect(errors).toContain(told);
    expect(output).toBe('');
  });

  test('without a ledger and without other agreements there is nothing to ask', async () => {
    expect((await run(['obligations', '--attack', 'UKR:RUS', '--case', nowhere])).exit).toBe(3);
  });
});

describe('agreements on the command line', () => {
  const list = async (...words: string[]) =>
    JSON.parse((await curated('agreements', '--json', ...words)).output) as {
      id: string;
      parties: { state: string }[];
      standing: { verdict: string; parties: { code: string; standing: { verdict: string } }[] };
    }[];

  test('by party and by standing on a day', async () => {
    const both = await list('--party', 'RUS,North Korea', '--on', '2010-01-01');
    expect(both.length).toBeGreaterThan(1);
    for (const { parties } of both)
      expect(parties.map(({ state }) => state)).toEqual(expect.arrayContaining(['PRK']));
    const inForce = await list('--party', 'RUS,PRK', '--on', '2010-01-01', '--status', 'in force');
    expect(inForce).toHaveLength(1);
    expect(inForce[0]!.standing.verdict).toBe('in force');
    expect(await list('--party', 'RUS,PRK', '--as-of', '1999-01-01', '--status', 'in force')).toEqual([]);
  });

  test('as text and as CSV', async () => {
    const text = await curated('agreements', '--party', 'PRK', '--on', '2025-01-01');
    expect(text.output).toMatch(/^On 2025-01-01:/);
    expect(text.output).toContain('NOT IN FORCE');
    const csv = await curated('agreements', '--format', 'csv', '--on', '2025-01-01');
    expect(csv.output).toMatch(
      /^id,name,names,kind,parties,status,on,standing,since,bound,reasons,missing\n/,
    );
  });

  test('a slip in a party or status is told', async () => {
    const party = await curated('agreements', '--party', 'Rusia');
    expect([party.exit, party.errors]).toEqual([2, expect.stringContaining('Did you mean Russia?')]);
    const status = await curated('agreements', '--status', 'ratifed');
    expect([status.exit, status.errors]).toEqual([2, expect.stringContaining('Did you mean ratified?')]);
  });

  test('one agreement, by a name: its life, who is bound, its articles', async () => {
    const { output, exit } = await curated('agreement', 'North Atlantic Treaty', '--on', '1950-01-01');
    expect(exit).toBe(0);
    expect(output).toContain('On 1950-01-01: IN FORCE');
    expect(output).toContain('Article 5: to defend, in case of attack (shall)');
    expect(output.replace(/\s+/g, ' ')).toMatch(/Finland[^:]*: not in force\. .*Its articles/);
    const missing = await curated('agreement', 'North Atlantik Treaty');
    expect([missing.exit, missing.errors]).toEqual([
      2,
      expect.stringContaining('Did you mean North Atlantic Treaty?'),
    ]);
  });
});

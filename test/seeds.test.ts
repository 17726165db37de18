import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadReaders } from '../src/cli/load-readers.ts';
import { readReport } from '../src/read-report.ts';
import { buildLedger } from '../src/resolve/build-ledger.ts';
import { openCaseFile } from '../src/resolve/case-file.ts';
import type { ActorRef } from '../src/vocabulary/actor-ref.ts';
import type { Ledger, LedgerEvent } from '../src/vocabulary/ledger.ts';

// Five real reports that may not be redistributed; they lie beside the repository, not in it.
const seeds = join(import.meta.dirname, '..', '..', 'shared', 'seeds');
const present = existsSync(seeds);
if (!present) console.warn(`seeds.test.ts is skipped: there is no ${seeds}`);

describe.skipIf(!present)('the five first reports', () => {
  let ledger: Ledger;

  beforeAll(async () => {
    const readers = await loadReaders();
    const read = readdirSync(seeds).map((name) =>
      readReport({ bytes: readFileSync(join(seeds, name)), source: name, key: name }, {}, readers),
    );
    const reports = read.map(({ report }) => ({ ...report, version: 1 }));
    const observations = read.flatMap((one) => one.observations);
    ledger = buildLedger(openCaseFile(readers.gazetteer, reports, observations), null);
  });

  const names = (actors: readonly ActorRef[]) => actors.map((actor) => actor.name).join(' + ');
  const involves = (event: LedgerEvent, ...wanted: string[]) => {
    const all = [...event.initiators, ...event.recipients].map((actor) => `${actor.name}|${actor.state}`);
    return wanted.every((one) => all.some((actor) => actor.includes(one)));
  };
  const consult = (from: string, to: string, ...wanted: string[]) =>
    ledger.events.filter(
      (event) =>
        event.type === 'CONSULT' &&
        event.factuality === 'CT+' &&
        event.when.earliest !== null &&
        event.when.earliest >= from &&
        event.when.latest! <= to &&
        involves(event, ...wanted),
    );

  test.each([
    ['Kim and Putin in September 2023', '2023-09-01', '2023-09-30', ['Kim Jong Un', 'Vladimir Putin']],
    ['Shoigu in Pyongyang, July 2023', '2023-07-01', '2023-07-31', ['Shoigu', 'PRK']],
    ['Shoigu in Pyongyang, September 2024', '2024-09-01', '2024-09-30', ['Shoigu', 'PRK']],
    ['Putin in Pyongyang, 19 June 2024', '2024-06-19', '2024-06-19', ['Putin', 'PRK']],
    ['Choe in Minsk, October 2025', '2025-10-01', '2025-10-31', ['Choe Son Hui', 'BLR']],
  ])('%s', (_, from, to, wanted) => {
    expect(consult(from, to, ...wanted).length).toBeGreaterThan(0);
  });

  test('the 2+2 between China and the Republic of Korea', () => {
    const dialogue = ledger.events.filter(
      (event) => event.type === 'CONSULT' && involves(event, 'CHN', 'KOR') && event.factuality === 'CT+',
    );
    expect(dialogue.length).toBeGreaterThan(0);
  });

  test('the summit was at Vostochny', () => {
    const places = consult('2023-09-01', '2023-09-30', 'Kim Jong Un', 'Vladimir Putin').map(
      (event) => event.place,
    );
    expect(places.join()).toContain('Vostochny');
  });

  const stepsOf = (step: string) =>
    ledger.agreements.flatMap((agreement) =>
      agreement.steps.filter((one) => one.step === step).map((one) => ({ ...one, agreement })),
    );

  test('the treaty of 19 June 2024: signed, approved by both chambers, ratified by Putin', () => {
    expect(stepsOf('signed').some((step) => step.when?.value === '2024-06-19')).toBe(true);
    const approved = stepsOf('approved');
    const duma = approved.find((step) => /Duma/.test(`${step.body} ${names(step.by)}`));
    expect(duma?.when).toMatchObject({ earliest: expect.stringMatching(/^2024-10-2/), latest: '2024-10-31' });
    const council = approved.find((step) => /Federation Council/.test(`${step.body} ${names(step.by)}`));
    expect(council?.when).toMatchObject({ earliest: '2024-11-01' });
    const ratified = stepsOf('ratified').filter((step) => /Putin/.test(names(step.by)));
    expect(ratified.some((step) => step.when?.value === '2024-11-09')).toBe(true);
  });

  test('the Joint Vision signed by Ryzhenkov and Lavrov in November 2024', () => {
    const signed = stepsOf('signed').find((step) => step.when?.value === '2024-11');
    expect(signed?.agreement.names.join()).toMatch(/Joint Vision/i);
    expect(names(signed!.by)).toMatch(/Ryzhenkov/);
    expect(names(signed!.by)).toMatch(/Lavrov/);
  });

  test('the five states’ joint statement of 3 February 2026', () => {
    const statement = ledger.agreements.find(
      (agreement) => /statement/i.test(agreement.kind) && agreement.parties.length === 5,
    );
    expect(statement?.parties.map((party) => party.state).sort()).toEqual([
      'BLR',
      'IRN',
      'MMR',
      'PRK',
      'RUS',
    ]);
    expect(statement!.steps.some((step) => step.when?.value === '2026-02-03')).toBe(true);
  });

  test('figures with who gave them', () => {
    const figure = (value: number) => ledger.figures.find((one) => one.value === value);
    expect(figure(9)).toMatchObject({
      by: { name: 'Vladimir Putin' },
      when: { value: '2023' },
      direction: 'up',
    });
    expect(figure(54)).toMatchObject({
      by: { name: 'Vladimir Putin' },
      unit: 'percent',
      when: { earliest: '2024-01-01', latest: '2024-05-31' },
    });
    expect(figure(30_800_000)).toMatchObject({ by: { name: 'NK News' }, unit: 'USD', direction: 'down' });
    const visits = ledger.figures.find((one) => one.value === 24 && one.bound === 'at least');
    expect(visits?.by?.name).toMatch(/Unification Ministry/);
  });

  test('confirmed, denied, neither: three claims of three speakers', () => {
    const claim = (state: string, stance: string) =>
      ledger.claims.find((one) => one.speaker.state === state && one.stance === stance);
    expect(claim('KOR', 'confirms')).toBeDefined();
    expect(claim('PRK', 'denies')).toBeDefined();
    expect(
      ledger.claims.find((one) => one.speaker.name === 'Vladimir Putin' && one.stance === 'neither'),
    ).toBeDefined();
  });

  test('the media’s silence as of 4 February', () => {
    expect(ledger.silences.some((one) => one.who.state === 'PRK' && one.asOf?.value === '2026-02-04')).toBe(
      true,
    );
  });

  const agreementNamed = (pattern: RegExp) =>
    ledger.agreements.find((agreement) => agreement.names.some((name) => pattern.test(name)));
  const treaty = () => agreementNamed(/Comprehensive Strategic Partnership/)!;
  const told = (obligation: string) =>
    treaty().provisions.filter((provision) => provision.obligation === obligation);

  test('the treaty of 2024 under both its names, between two parties', () => {
    expect(treaty().names.join()).toMatch(/Comprehensive Partnership Agreement/);
    expect(treaty().parties.map(({ state }) => state)).toEqual(['PRK', 'RUS']);
  });

  test('Articles 3, 4 and 7 of it, each with its duty and case', () => {
    const articles = treaty().provisions.filter(({ article }) => article !== null);
    const lines = articles.map((one) => `${one.article} ${one.obligation} ${one.occasion} ${one.strength}`);
    expect(new Set(lines)).toEqual(
      new Set(['3 consultation threat shall', '4 defense attack shall', '7 membership-support standing may']),
    );
    const seventh = articles.find(({ article }) => article === '7')!;
    expect(seventh.by.map(({ state }) => state)).toEqual(['RUS']);
    expect(seventh.to.map(({ state }) => state)).toEqual(['PRK']);
  });

  test('no pacts with third parties against each other, no sanctions on each other', () => {
    expect(told('no-third-party').map(({ occasion, strength }) => `${occasion} ${strength}`)).toContain(
      'standing shall',
    );
    expect(told('sanctions-nonimposition').some(({ action }) => /each other/.test(action ?? ''))).toBe(true);
  });

  test('the duty to help is at once, and refers to Article 51', () => {
    const help = told('defense').find(({ timing }) => timing === 'immediately');
    expect(help?.qualifiers.join()).toMatch(/Article 51/);
    expect(help?.conditional).toBe(true);
    // Article 51 is the Charter's, not the treaty's.
    expect(treaty().provisions.map(({ article }) => article)).not.toContain('51');
  });

  test('the treaty of 1961 is one agreement with its Article 1', () => {
    const old = ledger.agreements.filter(({ names }) => names.some((name) => name.includes('1961')));
    expect(old).toHaveLength(1);
    expect(old[0]!.parties.map(({ state }) => state)).toEqual(['PRK', 'SUN']);
    expect(old[0]!.provisions.find(({ article }) => article === '1')).toMatchObject({
      obligation: 'defense',
      occasion: 'attack',
    });
  });

  test('the Charter: proposed in October 2023, talked about, a consultative process in February 2026', () => {
    const charter = agreementNamed(/^Eurasian Charter/)!;
    const steps = charter.steps.map(({ step, when }) => `${step} ${when?.value}`);
    expect(steps).toContain('proposed 2023-10');
    expect(steps).toContain('negotiated 2026-02-03');
    expect(charter.status).toBe('negotiated');
    const vision = agreementNamed(/Joint Vision/)!;
    expect(vision.id).not.toBe(charter.id);
    expect(vision.steps.map(({ step, when }) => `${step} ${when?.value}`)).toEqual(['signed 2024-11']);
  });

  test('no report tells that anything entered into force', () => {
    const entered = ledger.agreements.flatMap(({ steps, terms }) => [
      ...steps.filter(({ step }) => step === 'in force' || step === 'instruments exchanged'),
      ...terms.filter(({ kind }) => kind === 'entry into force'),
    ]);
    expect(entered).toEqual([]);
    expect(treaty().status).toBe('ratified');
  });

  test('what is likely is not a fact; the treaty of 1961 keeps its year', () => {
    const likely = ledger.events.filter((event) =>
      event.evidence.some(({ quote }) => quote.includes('will likely')),
    );
    for (const event of likely) expect(event.factuality).not.toBe('CT+');
    const old = ledger.agreements.find((agreement) => agreement.names.some((name) => name.includes('1961')));
    expect(old).toBeDefined();
    for (const step of old!.steps) expect(step.when?.value.slice(0, 4) ?? '1961').toBe('1961');
  });
});

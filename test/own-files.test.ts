import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitCodes } from '../src/cli/failure.ts';
import type { Reading } from '../src/vocabulary/reading.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-own-'));
const names = {
  source: 'made up',
  states: [
    { code: 'FRL', name: 'Freelandia', demonyms: ['Freelandian'], capitals: ['Port Fair'], unMember: false },
    { code: 'GOR', name: 'Goravia', demonyms: ['Goravian'], unMember: false },
  ],
};
const predicates = {
  source: 'made up',
  predicates: [{ type: 'THREATEN', groups: [{ verbs: 'glower', to: 'at', needs: 'both' }] }],
};

function write(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

beforeAll(() => {
  write('names.json', names);
  write('predicates.json', predicates);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function annotate(text: string, ...words: string[]): Promise<Reading> {
  const input = `${JSON.stringify({ id: 'a', text })}\n`;
  const { exit, output, errors } = await run(['annotate', ...words], { folder, input });
  expect(errors).toBe('');
  expect(exit).toBe(exitCodes.done);
  return JSON.parse(output);
}

async function complaint(...words: string[]): Promise<string> {
  const { exit, output, errors } = await run(words, { folder });
  expect(exit).toBe(exitCodes.wrongUsage);
  expect(output).toBe('');
  expect(errors.trim().split('\n')).toHaveLength(1);
  return errors;
}

const parties = ({ events }: Reading) =>
  events.map(({ type, initiators, recipients }) => [
    type,
    initiators.map(({ state }) => state),
    recipients.map(({ state }) => state),
  ]);

describe('names of your own', () => {
  const story = 'Freelandia condemned Goravia on May 2, 2024. The envoys left Port Fair the next day.';

  test('are read as states, with their capitals', async () => {
    expect(parties(await annotate(story))).not.toContainEqual(['ACCUSE', ['FRL'], ['GOR']]);
    const reading = await annotate(story, '--gazetteer', 'names.json');
    expect(parties(reading)).toContainEqual(['ACCUSE', ['FRL'], ['GOR']]);
    const capital = reading.mentions.find(({ start, end }) => story.slice(start, end) === 'Port Fair');
    expect(capital?.state).toBe('FRL');
  });

  test('of several files count together, the later over the earlier', async () => {
    write('renamed.json', {
      source: 'made up',
      states: [{ code: 'GOR', name: 'New Goravia', unMember: true }],
    });
    const text = 'Freelandia condemned New Goravia.';
    const files = ['--gazetteer', 'names.json', '--gazetteer', 'renamed.json'];
    const reading = await annotate(text, ...files);
    expect(parties(reading)).toEqual([['ACCUSE', ['FRL'], ['GOR']]]);
    expect(reading.mentions.map(({ name }) => name)).toContain('New Goravia');
  });
});

describe('predicates of your own', () => {
  const story = 'Kenya glowered at Uganda on May 2, 2024.';

  test('are read as events', async () => {
    expect(parties(await annotate(story))).toEqual([]);
    expect(parties(await annotate(story, '--lexicon', 'predicates.json'))).toEqual([
      ['THREATEN', ['KEN'], ['UGA']],
    ]);
  });

  test('replace what the same pattern meant before, and nothing else', async () => {
    const text = 'Kenya condemned Uganda. Kenya sanctioned Uganda.';
    write('other.json', {
      source: 'made up',
      predicates: [{ type: 'SUPPORT', groups: [{ verbs: 'condemn', to: 'obj', needs: 'both' }] }],
    });
    expect(parties(await annotate(text, '--lexicon', 'other.json'))).toEqual([
      ['SUPPORT', ['KEN'], ['UGA']],
      ['SANCTION', ['KEN'], ['UGA']],
    ]);
  });
});

describe('a file that is wrong is complained of with its name and field', () => {
  test('missing, a folder, no JSON', async () => {
    expect(await complaint('annotate', '--gazetteer', 'gone.json')).toMatch(/gone\.json.*no such file/);
    mkdirSync(join(folder, 'folder'));
    expect(await complaint('annotate', '--lexicon', 'folder')).toMatch(/folder.*it is a folder/);
    write('broken.json', '{"source": ');
    expect(await complaint('annotate', '--gazetteer', 'broken.json')).toMatch(/broken\.json is not JSON/);
  });

  test('against the schema', async () => {
    write('bad.json', { source: 'made up', states: [{ code: 'Fr', name: 'Freelandia', unMember: false }] });
    expect(await complaint('read', '.', '--gazetteer', 'bad.json')).toMatch(
      /bad\.json does not fit its schema: states\.0\.code: must be an ISO 3166-1 alpha-3 code\. Correct/,
    );
    write('odd.json', {
      source: 'made up',
      predicates: [{ type: 'GLOWER', groups: [{ verbs: 'glower', to: 'at' }] }],
    });
    expect(await complaint('annotate', '--lexicon', 'odd.json')).toMatch(/odd\.json.*predicates\.0\.type/);
    write('class.json', {
      source: 'made up',
      predicates: [{ type: 'AID', groups: [{ verbs: 'lend', to: 'to', objectClass: 'umbrellas' }] }],
    });
    expect(await complaint('annotate', '--lexicon', 'class.json')).toMatch(/no class is called "umbrellas"/);
  });
});

test('the examples in the documentation work, and fit the schemas that are printed', async () => {
  const guide = readFileSync(join(import.meta.dirname, '..', 'docs', 'your-own-files.md'), 'utf8');
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json!);
  expect(examples).toHaveLength(2);
  for (const [at, kind] of ['gazetteer', 'lexicon'].entries()) {
    write(`guide-${kind}.json`, examples[at]);
    const schema = JSON.parse((await run(['schema', kind])).output);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(JSON.parse(examples[at]!)), JSON.stringify(validate.errors)).toBe(true);
  }
  const files = ['--gazetteer', 'guide-gazetteer.json', '--lexicon', 'guide-lexicon.json'];
  const text = 'In 2023 President Ada Marsh visited Kenya. Two Freelandian jets buzzed a Kenyan destroyer.';
  const reading = await annotate(text, ...files);
  expect(parties(reading)).toEqual([
    ['CONSULT', ['FRL'], ['KEN']],
    ['COERCE', ['FRL'], ['KEN']],
  ]);
});

test('a ledger is read again when the files change, and only then', async () => {
  const place = join(folder, 'ledger');
  write('story.txt', 'Kenya glowered at Uganda on May 2, 2024.');
  const read = async (...words: string[]) => {
    const { output, errors } = await run(['read', 'story.txt', ...words, '--case', place, '--json'], {
      folder,
    });
    expect(errors).toBe('');
    return JSON.parse(output).outcomes;
  };
  const count = async () =>
    JSON.parse((await run(['export', '--case', place])).output).events.length as number;
  expect(await read()).toMatchObject({ added: 1 });
  expect(await count()).toBe(0);
  expect(await read('--lexicon', 'predicates.json')).toMatchObject({ 're-read': 1 });
  expect(await count()).toBe(1);
  expect(await read('--lexicon', 'predicates.json')).toMatchObject({ unchanged: 1, 're-read': 0 });
  write('predicates.json', { ...predicates, source: 'made up, again' });
  expect(await read('--lexicon', 'predicates.json')).toMatchObject({ 're-read': 1 });
  expect(await read('--lexicon', 'predicates.json', '--gazetteer', 'names.json')).toMatchObject({
    're-read': 1,
  });
  expect(await read()).toMatchObject({ 're-read': 1 });
  expect(await count()).toBe(0);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenLedger, openLedger } from '../src/record/open-ledger.ts';
import type { DecisionStatus } from '../src/resolve/decision-status.ts';
import type { Ledger, LedgerEvent } from '../src/vocabulary/ledger.ts';
import { type Ran, run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-decisions-'));

/** One sentence an action is tried on. */
const sentences = {
  visit: 'Kenyan President William Ruto visited Uganda on May 2, 2024.',
  loan: 'Japan lent Vietnam two patrol ships on April 3, 2024.',
  ban: 'Norway banned imports of fish from Iceland on April 4, 2024.',
  protest: 'Egypt condemned Sudan over the border clash on April 5, 2024.',
  talks: 'Foreign ministers of Chile and Peru held talks in Lima on April 6, 2024.',
  deal: 'Turkey and Georgia signed an agreement on April 8, 2024.',
  drill: 'India and France held a joint naval exercise on April 9, 2024.',
  threat: 'Iran threatened Israel on April 10, 2024.',
};
/** Predicates that give each sentence another type or other trigger words, and so another id. */
const lexicon = {
  source: 'made up',
  predicates: [
    { type: 'AGREE', groups: [{ verbs: 'visit', to: 'obj', needs: 'both' }] },
    { type: 'COOPERATE', groups: [{ verbs: 'lend', to: 'obj', needs: 'both' }] },
    { type: 'PROTEST', groups: [{ verbs: 'condemn', to: 'obj', needs: 'both' }] },
    { type: 'REJECT', groups: [{ verbs: 'threaten', to: 'obj', needs: 'both' }] },
    { type: 'COERCE', groups: [{ verbs: 'ban', to: 'from', needs: 'both' }] },
  ],
};

beforeAll(() => {
  writeFileSync(join(folder, 'story.txt'), `MAY 20, 2024\n\n${Object.values(sentences).join(' ')}\n`);
  writeFileSync(
    join(folder, 'again.txt'),
    'MAY 21, 2024\n\nRuto went to Uganda on May 2, 2024, it was said. Iran threatened Israel on April 10, 2024.\n',
  );
  writeFileSync(join(folder, 'lexicon.json'), JSON.stringify(lexicon));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ledgers stay open from command to command, as under a server: opening takes longest. */
const opened = new Map<string, OpenLedger>();
afterAll(async () => {
  for (const ledger of opened.values()) await ledger.close();
});

async function keepOpen(place: string, options: { create: boolean }): Promise<OpenLedger> {
  const ledger = opened.get(place) ?? (await openLedger(place, options));
  opened.set(place, ledger);
  return { ...ledger, close: async () => undefined };
}

const runIn = (place: string, words: readonly string[]) =>
  run([...words, '--case', join(folder, place)], { folder, openLedger: keepOpen });

const ledger = (place: string) => ({
  run: async (...words: string[]): Promise<Ran> => {
    const ran = await runIn(place, words);
    expect(ran.errors).toBe('');
    return ran;
  },
  async export(): Promise<Ledger> {
    return JSON.parse((await this.run('export')).output);
  },
  async decisions(): Promise<DecisionStatus[]> {
    return JSON.parse((await this.run('decisions', '--json')).output).decisions;
  },
  /** The events told by a sentence. */
  async told(sentence: keyof typeof sentences): Promise<LedgerEvent[]> {
    const { events, proposals } = await this.export();
    return [...events, ...proposals.events].filter(({ evidence }) =>
      evidence.some(({ quote }) => quote === sentences[sentence]),
    );
  },
  async one(sentence: keyof typeof sentences): Promise<LedgerEvent> {
    const told = await this.told(sentence);
    expect(told).toHaveLength(1);
    return told[0]!;
  },
});

describe('decisions of every kind', () => {
  const mine = ledger('mine');

  test('hold after the reports were read again with another lexicon', async () => {
    await mine.run('read', 'story.txt', 'again.txt');
    const before = new Map<string, string>();
    for (const name of Object.keys(sentences) as (keyof typeof sentences)[])
      before.set(name, (await mine.told(name))[0]!.id);
    const id = (name: keyof typeof sentences) => before.get(name)!;
    const decide = (...words: string[]) => mine.run(...words, '--by', 'ana', '--note', 'why');
    await decide('confirm', id('visit'));
    await decide('retype', id('loan'), 'AID', '--mode', 'military');
    await decide('reject', id('ban'));
    await decide('reassign', id('protest'), '--initiators', 'SDN', '--recipients', 'EGY');
    await decide('merge', id('talks'), id('deal'));
    await decide('redate', id('drill'), '2024-04-19');
    await decide('note', id('threat'), 'Not the first time.');
    expect((await mine.one('threat')).findings).toHaveLength(2);
    await decide('split', id('threat'), 'all');
    await decide(
      ...[
        'add',
        'event',
        '--type',
        'consult',
        '--initiators',
        'CHL',
        '--recipients',
        'PER',
        '--on',
        '2024-04-07',
      ],
      ...['--report', await reportWith(sentences.talks), '--quote', 'held talks in Lima'],
    );
    await decide(
      'add',
      'silence',
      '--who',
      'Georgia',
      '--about',
      'the price',
      '--quote',
      'asked twice, no answer',
    );

    const { output } = await mine.run('read', 'story.txt', 'again.txt', '--lexicon', 'lexicon.json');
    expect(output).toContain('2 read again');
    const moved = (await mine.decisions()).filter(({ subject, findings }) => !findings.includes(subject));
    // The other lexicon did change ids, so holding was not a matter of course.
    expect(moved.length).toBeGreaterThanOrEqual(3);
    expect((await mine.decisions()).map(({ action, status }) => `${action} ${status}`)).not.toContainEqual(
      expect.stringMatching(/orphaned/),
    );
    expect(await mine.one('visit')).toMatchObject({ type: 'CONSULT', confidence: 1 });
    expect(await mine.one('loan')).toMatchObject({ type: 'AID', mode: 'military' });
    expect(await mine.told('ban')).toEqual([]);
    const protest = await mine.one('protest');
    expect([protest.initiators[0]?.state, protest.recipients[0]?.state]).toEqual(['SDN', 'EGY']);
    expect((await mine.told('deal'))[0]!.evidence.map(({ quote }) => quote)).toContain(sentences.talks);
    expect((await mine.one('drill')).when.value).toBe('2024-04-19');
    expect(await mine.told('threat')).toHaveLength(2);
    const shown = await mine.run('show', (await mine.told('threat'))[0]!.id);
    expect(shown.output).toContain('Not the first time.');
    const { events, silences } = await mine.export();
    expect(events.find(({ when }) => when.value === '2024-04-07')?.initiators[0]?.state).toBe('CHL');
    expect(silences.find(({ about }) => about === 'the price')).toMatchObject({
      who: { name: 'Georgia' },
      evidence: [{ quote: 'asked twice, no answer' }],
    });

    async function reportWith(quote: string): Promise<string> {
      const { events } = await mine.export();
      return events.flatMap(({ evidence }) => evidence).find((one) => one.quote === quote)!.document;
    }
  });

  test('are taken over by another ledger, once', async () => {
    const other = ledger('other');
    await other.run('read', 'story.txt', 'again.txt', '--lexicon', 'lexicon.json');
    const { output } = await mine.run('decisions', '--format', 'json');
    writeFileSync(join(folder, 'decisions.json'), output);
    const count = (await mine.decisions()).length;
    const taken = await other.run('decisions', '--import', 'decisions.json', '--json');
    expect(JSON.parse(taken.output)).toEqual({ taken: count, known: 0, orphaned: 0 });
    expect(await other.export()).toEqual(await mine.export());
    const again = await other.run('decisions', '--import', 'decisions.json', '--json');
    expect(JSON.parse(again.output)).toMatchObject({ taken: 0, known: count });
  });

  test('come back one by one with undo, until the ledger is as it was read', async () => {
    const fresh = ledger('fresh');
    await fresh.run('read', 'story.txt', 'again.txt', '--lexicon', 'lexicon.json');
    for (const { id } of await mine.decisions()) await mine.run('undo', String(id), '--by', 'ben');
    expect(await mine.export()).toEqual(await fresh.export());
    expect((await mine.decisions()).every(({ status }) => status === 'undone' || status === 'undo')).toBe(
      true,
    );
  });
});

describe('usage', () => {
  const complain = async (...words: string[]) => (await runIn('usage', words)).errors;

  test('says what is wrong and what to do', async () => {
    await runIn('usage', ['read', 'story.txt']);
    const { events, documents }: Ledger = JSON.parse((await runIn('usage', ['export'])).output);
    const id = events[0]!.id;
    const report = documents[0]!.id;
    expect(await complain('undo', id)).toContain(`Nothing was decided about "${id}"`);
    expect(await complain('undo', '7')).toContain('There is no decision 7 that stands');
    expect(await complain('retype', id, 'CONSULTT')).toContain('Did you mean CONSULT?');
    expect(await complain('reassign', id, '--speaker', 'KEN')).toContain('Of an event, write --initiators');
    expect(await complain('reassign', id, '--initiators', 'Zzyzx Qqq')).toContain('"Zzyzx Qqq (KEN)"');
    expect(await complain('redate', id, 'soon')).toContain('"soon" is not a date');
    expect(await complain('merge', id, id)).toContain('is one entry already');
    expect(await complain('split', id, 'all')).toContain('made of one finding');
    expect(await complain('confirm', report)).toContain('is a report');
    expect(await complain('add', 'event', '--quote', 'x')).toContain('--type is missing');
    expect(
      await complain(
        'add',
        'silence',
        '--who',
        'KEN',
        '--about',
        'x',
        '--report',
        report,
        '--quote',
        'not there',
      ),
    ).toContain('does not have these words');
    expect(await complain('decisions', '--import', 'story.txt')).toContain('story.txt is not JSON');
  });
});

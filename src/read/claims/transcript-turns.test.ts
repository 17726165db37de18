import { expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

const transcript =
  'The prime minister of Ghana met the press with the Togolese commissioner.\n\n' +
  'PRIME MINISTER: The harbour is open. I reject the notion that we sold it.\n\n' +
  'Question (Lagoon News): Will the tolls rise?\n\n' +
  'COMMISSIONER: The tolls stay as they are. Nobody has asked us to raise them.\n\n' +
  'They parted after an hour.';

async function read(text: string): Promise<string[]> {
  const { claims } = await readDraft(text, '2024-03-10', 'claims');
  return claims.map(
    ({ speaker, stance, content }) => `${speaker.state} ${stance}: ${text.slice(content.start, content.end)}`,
  );
}

it('gives each sentence of a turn to whom its label names', async () => {
  const found = await read(transcript);
  expect(found).toContain('GHA asserts: The harbour is open');
  expect(found).toContain('TGO asserts: Nobody has asked us to raise them');
  expect(found.filter((claim) => /hour|Will/.test(claim))).toEqual([]);
});

it('takes no single label in capitals for a transcript', async () => {
  const found = await read('WARNING MINISTER: The port was closed at noon. Ships wait outside.');
  expect(found.filter((claim) => /Ships wait/.test(claim))).toEqual([]);
});

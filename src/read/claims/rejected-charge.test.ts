import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

async function read(text: string): Promise<string[]> {
  const { claims } = await readDraft(text, '2024-03-10', 'claims');
  return claims.map(
    ({ speaker, stance, content }) => `${speaker.state} ${stance}: ${text.slice(content.start, content.end)}`,
  );
}

describe('charges denied', () => {
  it.each<[string, string[]]>([
    [
      'Chile says Peruvian boats are smuggling rifles, a charge that both Lima and Quito have rejected.',
      [
        'CHL alleges: Peruvian boats are smuggling rifles',
        'PER denies: Peruvian boats are smuggling rifles',
        'ECU denies: Peruvian boats are smuggling rifles',
      ],
    ],
    [
      'Togo rejected the charge that it had sold rifles to the rebels.',
      ['TGO denies: it had sold rifles to the rebels'],
    ],
    [
      'Togo dismissed as absurd a claim by Ghana that rifles had been sold.',
      ['TGO denies: rifles had been sold', 'GHA alleges: rifles had been sold'],
    ],
    [
      'Togo rejects the accusation of piracy levelled by Ghana.',
      ['TGO denies: piracy', 'GHA alleges: piracy'],
    ],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expect.arrayContaining(expected));
  });

  it('takes a report that did something for what is denied, not its clause', async () => {
    expect(await read('Togo denied a report that appeared on Sunday.')).not.toContain(
      'TGO denies: appeared on Sunday',
    );
  });
});

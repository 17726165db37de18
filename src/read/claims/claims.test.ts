import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';
import type { Claim } from '../../vocabulary/reading.ts';
import { claimAt } from './claim-at.ts';

const read = (text: string) => readDraft(text, '2024-03-10', 'claims');

const speakerOf = ({ speaker }: Claim): string => speaker.actor ?? speaker.name;

/** `speaker <via> stance: content`, one a claim. */
async function claimsOf(text: string): Promise<string[]> {
  const { claims } = await read(text);
  return claims.map((claim) => {
    const via = claim.via.map(({ actor, name }) => actor ?? name).join(' < ');
    return `${speakerOf(claim)}${via === '' ? '' : ` < ${via}`} ${claim.stance}: ${text.slice(claim.content.start, claim.content.end)}`;
  });
}

describe('claims', () => {
  const cases: [string, string, string][] = [
    ['a clause', 'Chile said that the port would close.', 'CHL asserts: the port would close'],
    [
      'an inverted quotation',
      '“The port will close,” Chile announced.',
      'CHL asserts: “The port will close,”',
    ],
    ['an inserted cue', 'The port, Chile said, will close.', 'CHL asserts: The port, Chile said, will close'],
    [
      'an inserted cue where the tree goes wrong',
      'More than a decade of quiet on the lake, Ghana remarked, was a gift worth guarding.',
      'GHA asserts: More than a decade of quiet on the lake, Ghana remarked, was a gift worth guarding',
    ],
    [
      'a quotation parted by its cue',
      '“The gate is open,” Chile replied, “but nobody has come.”',
      'CHL asserts: “The gate is open,” Chile replied, “but nobody has come.”',
    ],
    [
      'no further than the semicolon',
      'Chile said that the port would close; Peru sent two ships.',
      'CHL asserts: the port would close',
    ],
    [
      'no further than the contrast',
      'Chile said it would close the port, while Peru sent two ships.',
      'CHL asserts: it would close the port',
    ],
    [
      'a second act of the speaker behind the clause',
      'Norway said that catches had doubled and urged Iceland to lower its quota.',
      'NOR demands: Iceland to lower its quota',
    ],
    ['a denied deed', 'Togo denied having sold the ships.', 'TGO denies: having sold the ships'],
    ['according to', 'According to Ghana, the road is open.', 'GHA asserts: the road is open'],
    ['according to, behind', 'The road is open, according to Ghana.', 'GHA asserts: The road is open'],
    ['a denial of a thing', 'Togo denied the accusations.', 'TGO denies: the accusations'],
    ['a denial of a part in it', 'Togo denied any role in the attack.', 'TGO denies: any role in the attack'],
    ['a denial of a clause', 'Togo denied that it had sent ships.', 'TGO denies: it had sent ships'],
    ['a confirmation', 'Kenya confirmed that the envoy had left.', 'KEN confirms: the envoy had left'],
    ['an allegation', 'Peru alleged that the vessel was armed.', 'PER alleges: the vessel was armed'],
    ['a demand', 'Peru urged Bolivia to reopen the bridge.', 'PER demands: Bolivia to reopen the bridge'],
    ['a call', 'Peru called for an early vote.', 'PER demands: an early vote'],
    ['an expectation', 'Norway expects the talks to resume.', 'NOR expects: the talks to resume'],
    ['neither', 'Norway neither confirmed nor denied the report.', 'NOR neither: the report'],
    ['a headline with a title', 'Minister: Ghana will send ships', 'Minister asserts: Ghana will send ships'],
    ['no comment', 'Norway declined to comment on the seizure.', 'NOR neither: the seizure'],
    [
      'nobody named',
      'Chad is believed to hold forty tanks.',
      'unattributed alleges: Chad is believed to hold forty tanks',
    ],
    ['an agent', 'The plan was denounced by Chile as a trick.', 'CHL asserts: The plan as a trick'],
  ];
  it.each(cases.slice(0, -1))('%s', async (_, text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });

  it.each([
    'Chile offered to convey messages between the two ports.',
    'Fear of its navy drove the neighbours to arm.',
  ])('no claim of what was only meant or felt: %s', async (text) => {
    expect((await claimsOf(text)).filter((claim) => /: (?:messages|its navy)/.test(claim))).toEqual([]);
  });

  it('goes through the chain of those who passed it on', async () => {
    const found = await claimsOf('TASS reported that Chile had said that the port was open.');
    expect(found).toContain('CHL < outlet:tass asserts: the port was open');
  });

  it('lets the one cited speak through the one citing', async () => {
    const found = await claimsOf(
      "According to Reuters, citing Chile's Fisheries Ministry, the port is open.",
    );
    expect(found).toEqual(['Fisheries Ministry of Chile < outlet:reuters asserts: the port is open']);
  });

  it('hears whoever speaks to an outlet through it', async () => {
    const [claim] = (await read('The president of Peru told Reuters that the port was open.')).claims;
    expect(claim?.via.map(({ actor }) => actor)).toEqual(['outlet:reuters']);
  });

  it('takes a quotation over several sentences whole', async () => {
    const text = 'Chile said: “The port is open. Ships may come. Nobody is barred.”';
    const { claims } = await read(text);
    expect(text.slice(claims[0]!.content.start, claims[0]!.content.end)).toBe(
      '“The port is open. Ships may come. Nobody is barred.”',
    );
  });

  it('goes on with the speaker for a quotation after the first', async () => {
    const text = '“The port is open,” said the Chilean president. “Ships may come and go as they like.”';
    const { claims } = await read(text);
    expect(claims.map(({ content }) => text.slice(content.start, content.end))).toEqual([
      '“The port is open,”',
      '“Ships may come and go as they like.”',
    ]);
    expect(claims[1]!.speaker.state).toBe('CHL');
  });

  it('takes a quotation signed behind a dash, and one inside another', async () => {
    expect(await claimsOf('“We will build a road to Lima.” — Jane Roe')).toEqual([
      'Jane Roe asserts: “We will build a road to Lima.”',
    ]);
    expect(await claimsOf('Chile said: "They wrote “never again” on it. We agree."')).toEqual([
      'CHL asserts: "They wrote “never again” on it. We agree."',
    ]);
  });

  it('takes what a study finds for what it says, and labels of turns and reports', async () => {
    expect(await claimsOf('A study by the ministry found 31 cases of theft.')).toContain(
      'study by the ministry asserts: 31 cases of theft',
    );
    expect(await claimsOf('ROWAN: Do you want the port?')).toEqual(['ROWAN asserts: Do you want the port?']);
  });

  it('hears reports three deep, and of what others vowed', async () => {
    expect(
      await claimsOf('TASS reported that Peru noted last May that Chile had said the port was open.'),
    ).toContain('CHL < PER < outlet:tass asserts: the port was open');
    expect(await claimsOf('Kenya vowed to send boats, TASS reported.')).toContain(
      'KEN < outlet:tass asserts: to send boats',
    );
  });

  it('takes what others are called on to do, and all of what is expected', async () => {
    expect(await claimsOf('Chile called on both parties to cease fire.')).toEqual([
      'CHL demands: both parties to cease fire',
    ]);
    expect(await claimsOf('The talks are expected to resume in May.')).toEqual([
      'unattributed expects: The talks are expected to resume in May',
    ]);
  });

  it('makes one claim for each of two speakers', async () => {
    const { claims } = await read('Peru and Chile said that the road was open.');
    expect(claims.map(speakerOf)).toEqual(['PER', 'CHL']);
  });

  it('makes no claim of what would be said, or of words in scare quotes', async () => {
    expect(await claimsOf('Chile would say that the port is open.')).toEqual([]);
    expect(await claimsOf('The “open” port stayed shut.')).toEqual([]);
  });

  const noClaims: [string, string][] = [
    ['a day', 'Peru and Chile agreed on Friday.'],
    ['a meeting called', 'Chile called an emergency meeting.'],
    ['a person thanked', 'Chile thanked Norway.'],
    ['a bare attitude', 'Chile expressed interest.'],
    ['a wish for a thing', 'Chile wants a harbour.'],
    ['an act begun', 'Chile has begun sending boats to Peru.'],
    ['a thing shown', 'Chile unveiled a boat.'],
    ['a threat not made', 'Chile will not threaten Peru.'],
    ['a request not made', 'Chile has not asked Peru to return.'],
    ['a place in a text', 'Article 6 says that ships may pass.'],
    ['a treaty', 'The treaty stipulates that each side shall consult the other.'],
    ['a condition of speaking', 'A sailor spoke on condition of anonymity.'],
    ['a doubted person', 'The alleged smuggler left Chile.'],
    ['a report of nothing', 'No injuries were reported on the ground.'],
    ['an aim', 'Tests will be made to confirm that the boat can sail.'],
    ['people called on', 'Chile called on officials.'],
    ['the writer', 'We believe that ships may pass.'],
    ['diplomacy', 'Parallel diplomacy showed that ships may pass.'],
    ['a view of the writer', 'Our belief that ships may pass is strong.'],
    ['a silence', 'Chile has not reported on the collision.'],
  ];
  it.each(noClaims)('%s is no claim', async (_, text) => {
    expect(await claimsOf(text)).toEqual([]);
  });

  it('takes a noun for an act, and what an attitude is about', async () => {
    expect(await claimsOf('Chile condemned the attack.')).toEqual(['CHL asserts: the attack']);
    expect(await claimsOf('Chile hailed the boat as a success.')).toEqual([
      'CHL asserts: the boat as a success',
    ]);
    expect(await claimsOf('Chile expressed concern over the ships.')).toEqual([
      'CHL asserts: concern over the ships',
    ]);
  });

  it('knows silences from answers avoided', async () => {
    const silent = await read(
      'Chile has not mentioned the crash. Norway did not confirm or deny the report.',
    );
    expect(silent.claims.map((claim) => `${speakerOf(claim)} ${claim.stance}`)).toEqual(['NOR neither']);
    expect(await claimsOf('Chile declined to confirm the sale.')).toEqual(['CHL neither: the sale']);
  });

  it('takes the agency for the one named before, and gives officials their state', async () => {
    const { claims } = await read(
      'Reuters reported that a boat sank. The agency said that few drowned. South Korean officials said that all was well.',
    );
    expect(claims.map(({ speaker }) => speaker.actor ?? speaker.state)).toEqual([
      'outlet:reuters',
      'outlet:reuters',
      'KOR',
    ]);
  });

  it('names a speaker without what stands around', async () => {
    const { claims } = await read(
      'The vote was slow; reporters who saw the lines said that few had come. Norwegian officials said so too.',
    );
    expect(claims.map(({ speaker }) => speaker.name)).toContain('reporters');
  });

  it('knows who issued the statement it cites', async () => {
    const text = 'Chile released a statement on Monday. According to the statement, the port is open.';
    const { claims } = await read(text);
    expect(
      claims.filter(({ cue }) => text.slice(cue.start, cue.end) === 'According to').map(speakerOf),
    ).toEqual(['CHL']);
  });
});

describe('claimAt', () => {
  it('finds the innermost claim around a span', async () => {
    const text = 'TASS reported that Chile had said that the port was open.';
    const { claims } = await read(text);
    const start = text.indexOf('open');
    const found = claimAt(claims, { start, end: start + 4 });
    expect(speakerOf(claims[found!]!)).toBe('CHL');
    expect(claimAt(claims, { start: 0, end: 4 })).toBeNull();
  });
});

describe('any text', () => {
  it('gives claims whose spans lie in the text', async () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom(
          'Peru',
          'said',
          'that',
          '“',
          '”',
          '"',
          "''",
          'according to',
          ':',
          'denied',
          ',',
          'he',
          '\n\n',
          '. ',
          'the claim that',
        ),
      ),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const { claims, document } = await read(parts.join(' '));
        for (const { cue, content, speaker, confidence } of claims) {
          for (const { start, end } of [cue, content, { start: speaker.start ?? 0, end: speaker.end ?? 1 }]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(document.text.length);
          }
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';
import { judgeFactuality } from './judge-factuality.ts';

/** Factuality of the marked word. */
async function judge(text: string): Promise<string> {
  const at = text.indexOf('[');
  const plain = text.replace(/[[\]]/g, '');
  const draft = await readDraft(plain, null, 'trees');
  const sentence = draft.sentences.findIndex(({ start, end }) => start <= at && at < end);
  const token = draft.sentences[sentence]!.tokens.findIndex(({ start, end }) => start <= at && at < end);
  return judgeFactuality(draft, sentence, token);
}

describe('judgeFactuality', () => {
  const cases: [string, string][] = [
    ['The president [visited] the camp.', 'CT+'],
    ['The president did not [visit] the camp.', 'CT-'],
    ['The president never [visited] the camp.', 'CT-'],
    ['The president may [visit] the camp.', 'PS+'],
    ['The president will [visit] the camp.', 'PR+'],
    ['The president is expected to [visit] the camp.', 'PR+'],
    ['The president managed to [visit] the camp.', 'CT+'],
    ['The president failed to [visit] the camp.', 'CT-'],
    ['The president refused to [visit] the camp.', 'CT-'],
    ['If the president [visits] the camp, guards will come.', 'Uu'],
    ['The army denied that it [attacked] the village.', 'CT-'],
    ['The army said that it [attacked] the village.', 'CT+'],
    ['The army allegedly [attacked] the village.', 'PS+'],
    ['The army has neither [attacked] nor left the village.', 'CT-'],
    ['The minister was accused of [hiding] the letter.', 'PR+'],
    ['They agreed not to [attack] the village.', 'CT-'],
    ['They have no intention to [attack] the village.', 'PS-'],
    ['She left after the army [attacked] the village.', 'CT+'],
    ['She did not leave because the army [attacked] the village.', 'CT+'],
    ['No [attack] took place.', 'CT-'],
    ['There is a possibility of an [attack].', 'PS+'],
    ['The army almost [attacked] the village.', 'PR-'],
    ['The army almost certainly [attacked] the village.', 'PR+'],
    ['The army is almost certain to [attack] the village.', 'PR+'],
  ];
  it.each(cases)('%s is %s', async (text, expected) => {
    expect(await judge(text)).toBe(expected);
  });

  const irreal = [
    'They threatened to [attack] the village.',
    'They called for an [attack] on the village.',
    'They want to [attack] the village.',
    'The envoy came to [sign] the pact.',
    'Should the army [attack] the village, people will flee.',
    'In the event of an [attack] on the village, people will flee.',
    'Unless the army [attacks] the village, people will stay.',
    'Did the army [attack] the village?',
    'The army is unlikely to [attack] the village.',
    'They postponed the planned [meeting].',
  ];
  it.each(irreal)('never takes for a fact: %s', async (text) => {
    expect(await judge(text)).not.toBe('CT+');
  });
});

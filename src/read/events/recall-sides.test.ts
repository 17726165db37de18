import { expect, it } from 'vitest';
import { tellEvents } from '../../../test/tell-events.ts';

it('takes the side that is not named for whom the doer has been dealing with', async () => {
  const text = 'Peru accused Bolivia of smuggling. Bolivia rejected the charge. Peru offered talks.';
  const told = await tellEvents(text);
  expect(told).toContain('BOL>PER REJECT CT+');
  expect(told.some((line) => line.startsWith('PER>BOL AGREE'))).toBe(true);
});

it('takes the two the text is about for talks without parties', async () => {
  const text =
    'Chad and Niger agreed to meet. Chad fears for its border with Niger. Chad and Niger share a lake. ' +
    'A treaty was signed in Bilma.';
  expect(await tellEvents(text)).toContain('NER+TCD> SUPPORT CT+');
});

it('recalls nobody for a passing word, for several who act together, or where nobody is in hand', async () => {
  expect(await tellEvents('The truce was on everybody’s mind.')).toEqual([]);
  expect(await tellEvents('Chad and Niger agreed. Mali kept silent.')).toEqual(['NER+TCD> AGREE CT+']);
});

it('has those who accuse each other as doers both', async () => {
  expect(await tellEvents('Chad and Niger accused each other of shelling.')).toContain(
    'NER+TCD> ACCUSE allege CT+',
  );
});

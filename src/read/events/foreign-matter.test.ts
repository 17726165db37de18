import { expect, it } from 'vitest';
import { tellEvents } from '../../../test/tell-events.ts';

const isForeign = (line: string) => !line.endsWith('domestic');

it('has what office holders do at home as domestic in a report on home matters', async () => {
  const told = await tellEvents(
    'Kenya holds an election in August. The Kenyan president opened the campaign in Nairobi. Kenyan voters complained ' +
      'of long queues. The Kenyan parliament debated the budget. Kenya’s prime minister called for calm.',
  );
  expect(told.filter(isForeign)).toEqual([]);
});

it('keeps a one-sided act in a report that deals with others', async () => {
  const told = await tellEvents(
    'Kenya and Somalia are at odds over the sea border. Somalia broke off talks with Kenya. Uganda and Ethiopia ' +
      'offered help. Kenya called for an inquiry.',
  );
  expect(told.filter(isForeign).some((line) => /^KEN>\S* REQUEST/.test(line))).toBe(true);
});

it('takes a single sentence at its word', async () => {
  expect((await tellEvents('Ghana called for an inquiry.')).every(isForeign)).toBe(true);
});

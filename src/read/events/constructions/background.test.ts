import { expect, it } from 'vitest';
import { readDraft } from '../../../../test/read-draft.ts';

it.each([
  ['Vietnam invaded Cambodia in December 1978.', '1978-12'],
  ['In 1979, Tanzania invaded Uganda.', '1979'],
  ['The two states have traded since Laos recognised Bhutan in 1962.', '1962'],
  ['Peru and Ecuador, which fought a war in 1941, met on Monday.', '1941'],
])('dates what happened decades ago by its own date: %s', async (text, year) => {
  const { events } = await readDraft(text, '2024-06-20', 'events');
  expect(events.map(({ when }) => when?.value)).toContain(year);
});

it('dates no habit by the day of the report', async () => {
  const { events } = await readDraft('Every year Japan donates rice to Nepal.', '2024-06-20', 'events');
  expect(events).toHaveLength(1);
  expect(events[0]!.when).toBeNull();
});

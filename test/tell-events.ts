import { readDraft } from './read-draft.ts';

/** What a text tells, one event a line: `RUS+PRK>KOR CONSULT visit CT+`; states, or names where there is none. */
export async function tellEvents(text: string, published = '2024-06-20'): Promise<string[]> {
  const { events } = await readDraft(text, published, 'agreements');
  return events.map(({ type, mode, initiators, recipients, factuality, domestic }) => {
    const sides = [initiators, recipients].map((refs) =>
      refs
        .map(({ state, name }) => state ?? name)
        .sort()
        .join('+'),
    );
    return [sides.join('>'), type, mode ?? [], factuality, domestic ? 'domestic' : []].flat().join(' ');
  });
}

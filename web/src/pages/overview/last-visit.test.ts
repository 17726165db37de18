import { describe, expect, it } from 'vitest';
import { lastVisit, rememberVisit } from './last-visit.ts';

function emptyStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  } as unknown as Storage;
}

describe('the last visit', () => {
  it('is the last of an earlier day, however often the page is opened today', () => {
    const storage = emptyStorage();
    expect(lastVisit(storage)).toBeNull();
    rememberVisit(storage, '2026-03-01', { events: 4 });
    expect(lastVisit(storage)).toBeNull();
    rememberVisit(storage, '2026-03-04', { events: 9 });
    rememberVisit(storage, '2026-03-04', { events: 10 });
    expect(lastVisit(storage)).toEqual({ day: '2026-03-01', counts: { events: 4 } });
    rememberVisit(storage, '2026-03-05', { events: 11 });
    expect(lastVisit(storage)).toEqual({ day: '2026-03-04', counts: { events: 10 } });
  });

  it('is none when what is stored cannot be read', () => {
    const storage = emptyStorage();
    storage.setItem('entente-last-visit', '{');
    expect(lastVisit(storage)).toBeNull();
    rememberVisit(storage, '2026-03-05', {});
    expect(lastVisit(storage)).toBeNull();
  });
});

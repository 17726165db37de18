import { describe, expect, it } from 'vitest';
import { eventTypeSchema } from '../../vocabulary/event-type.ts';
import { buildEventLexicon, eventLexicon, PREDICATE_FILES } from './event-lexicon.ts';
import { predicateFileSchema } from './lexicon-schema.ts';

const all = [...new Set([...eventLexicon.verbs.values(), ...eventLexicon.nouns.values()].flat())];

describe('the event lexicon', () => {
  it('has every type as verb and as noun or light-verb construction', () => {
    for (const type of eventTypeSchema.options) {
      const own = all.filter((predicate) => predicate.type === type);
      expect(
        own.some(({ kind }) => kind === 'verb'),
        type,
      ).toBe(true);
      expect(
        own.some(({ kind }) => kind !== 'verb'),
        type,
      ).toBe(true);
    }
  });

  it('holds at least 1,500 different predicates', () => {
    expect(new Set(all.map(({ kind, pattern }) => `${kind} ${pattern}`)).size).toBeGreaterThanOrEqual(1500);
  });

  it('names only classes that exist', () => {
    const named = all.flatMap(({ objectClass, subjectClass, complements }) => [
      objectClass,
      subjectClass,
      ...complements.filter(({ head }) => head.startsWith('@')).map(({ head }) => head.slice(1)),
    ]);
    expect(named.filter((name) => name !== undefined && !eventLexicon.classes.has(name))).toEqual([]);
  });

  it('lists no word twice in one group', () => {
    for (const file of PREDICATE_FILES) {
      for (const { verbs = [], nouns = [], phrases = [] } of predicateFileSchema.parse(file).groups) {
        for (const list of [verbs, nouns, phrases])
          expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
      }
    }
  });

  it('refuses a file with an unknown field', () => {
    expect(() =>
      buildEventLexicon([{ type: 'AID', groups: [{ verbs: 'help', to: 'obj', colour: 'red' }] }], {}),
    ).toThrow(/colour/);
  });
});

import { describe, expect, test } from 'vitest';
import { spellArabicName } from './arabic-names.ts';
import { spellSyllabicName } from './korean-names.ts';
import { dropMiddleInitials, reverseNameOrder } from './name-order.ts';
import { spellSlavicName } from './slavic-names.ts';
import { combineSpellings } from './spell-words.ts';

describe('Cyrillic names', () => {
  test.each([
    ['Sergey Volkov', 'Sergei Volkov'],
    ['Dmitry Orlov', 'Dmitrii Orlov'],
    ['Yuri Belsky', 'Yury Belskiy'],
    ['Andriy Melnytskyi', 'Andrii Melnytskyy'],
    ['Alexander Petrenko', 'Aleksandr Petrenka'],
    ['Maksim Ryabov', 'Maxim Riabov'],
    ['Natalya Zaitseva', 'Natalia Zaitseva'],
  ])('%s is also %s', (name, other) => {
    expect(spellSlavicName(name)).toContain(other);
  });

  test('the name itself comes first and short words stay', () => {
    expect(spellSlavicName('Lev Li')).toEqual(['Lev Li']);
    expect(spellSlavicName('Oleg Sukhoi')[0]).toBe('Oleg Sukhoi');
  });
});

describe('Arabic names', () => {
  test.each([
    ['Mohamed al-Rashid', 'Muhammad al Rasheed'],
    ['Khaled el-Naggar', 'Khalid al Naggar'],
    ['Khaled al-Shami', 'Khaled ash Shami'],
    ['Omar al-Hariri', 'Omar Hariri'],
  ])('%s is also %s', (name, other) => {
    expect(spellArabicName(name)).toContain(other);
  });

  test('a name without such words has no other spelling', () => {
    expect(spellArabicName('Ana Souza')).toEqual([]);
  });
});

describe('names of syllables', () => {
  test('written together, and with the other spelling of the family name', () => {
    expect(spellSyllabicName('Pak Chol-min', 'Pak')).toEqual(
      expect.arrayContaining(['Pak Cholmin', 'Park Chol min']),
    );
    expect(spellSyllabicName('Pak Chol', 'Pak')).toEqual([]);
  });
});

describe('order', () => {
  test('family name first or last', () => {
    expect(reverseNameOrder('Haruto Mori', 'Mori', 'given-first')).toBe('Mori Haruto');
    expect(reverseNameOrder('Szabó Anna', 'Szabó', 'family-first')).toBe('Anna Szabó');
    expect(reverseNameOrder('Pelé', 'Pelé', 'given-first')).toBeNull();
  });

  test('middle initials may be left out', () => {
    expect(dropMiddleInitials('Jane Q. Public')).toBe('Jane Public');
    expect(dropMiddleInitials('Jane Public')).toBeNull();
  });
});

test('many doubtful words give a bounded list', () => {
  const words = Array.from({ length: 8 }, () => ['a', 'b', 'c']);
  expect(combineSpellings(words).length).toBeLessThanOrEqual(32);
  expect(combineSpellings(words)[0]).toBe('a a a a a a a a');
});

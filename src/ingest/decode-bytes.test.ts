import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { IngestError } from './ingest-error.ts';

const russian = 'Министр иностранных дел прибыл в Минск с рабочим визитом и провёл переговоры.';
const koreanText = '외무성 대변인은 담화를 발표하였다.';
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0)!;
    if (code < 128) return code;
    if (letter === 'ё') return 0xb8;
    return code - 0x410 + 0xc0;
  });
}

/** EUC-KR has no encoder in the platform: the table is found by decoding every pair. */
function eucKr(text: string): Uint8Array {
  const table = new Map<string, [number, number]>();
  const decoder = new TextDecoder('euc-kr');
  for (let lead = 0xb0; lead <= 0xc8; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? [letter.codePointAt(0)!]));
}

describe('decodeBytes', () => {
  test('reads UTF-8 with and without a mark, and folds line ends', () => {
    expect(decodeBytes(Buffer.from('\uFEFFKishida — 岸田\r\nnext\rlast'))).toBe('Kishida — 岸田\nnext\nlast');
  });

  test.each(['utf-16le', 'utf-16be'])('reads %s with and without a mark', (encoding) => {
    const bytes = Buffer.from(`\uFEFF${russian} Reuters says so. `, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    expect(decodeBytes(bytes)).toBe(`${russian} Reuters says so. `);
    const plain = Buffer.from('The envoys met in Lagos on Monday.', 'utf16le');
    if (encoding === 'utf-16be') plain.swap16();
    expect(decodeBytes(plain)).toBe('The envoys met in Lagos on Monday.');
  });

  test('finds Windows-1251, Windows-1252 and EUC-KR', () => {
    expect(decodeBytes(windows1251(russian))).toBe(russian);
    expect(decodeBytes(eucKr(koreanText))).toBe(koreanText);
    const western = Uint8Array.from('The “café” accord — Perú', (letter) => {
      const special: Record<string, number> = { '“': 0x93, '”': 0x94, '—': 0x97 };
      return special[letter] ?? letter.charCodeAt(0);
    });
    expect(decodeBytes(western)).toBe('The “café” accord — Perú');
  });

  test.each(['Шойгу', 'Визит в Минск', 'Лавров: мы готовы'])(
    'knows Windows-1251 by few words: %s',
    (words) => {
      expect(decodeBytes(windows1251(words))).toBe(words);
    },
  );

  test.each(['Café fermé', 'Élysée', 'Außenminister für Gespräche'])(
    'and no Western words for it: %s',
    (words) => {
      expect(decodeBytes(Buffer.from(words, 'latin1'))).toBe(words);
    },
  );

  test('a page that wrongly declares UTF-8 is read by its bytes', () => {
    expect(decodeBytes(windows1251(russian), 'utf-8')).toBe(russian);
  });

  test('UTF-16 cut off in the middle of a letter keeps the rest', () => {
    const bytes = Buffer.from('\uFEFFThe envoys met.', 'utf16le');
    expect(decodeBytes(Buffer.concat([bytes, Buffer.of(0x41)]))).toBe('The envoys met.');
  });

  test('a declared charset decides where bytes are not UTF-8', () => {
    expect(decodeBytes(Uint8Array.of(0xd4, 0xc5, 0xd3, 0xd4), 'koi8-r')).toBe('тест');
  });

  test.each([
    ['empty', new Uint8Array()],
    ['empty', Buffer.from(' \n\t ')],
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 9, 8, 7)],
    ['binary', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 31)],
  ])('says %s of bytes that hold no text', (code, bytes) => {
    expect(() => decodeBytes(bytes)).toThrow(expect.objectContaining({ code }));
  });

  test('any bytes: text, or an error that says why', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(typeof decodeBytes(bytes)).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(IngestError);
        }
      }),
    );
  });
});

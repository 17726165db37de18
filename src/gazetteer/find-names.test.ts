import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from './load-gazetteer.ts';

const gazetteer = loadGazetteer();
/** Each match as `text=id`, several candidates joined by `|`. */
const found = (text: string): string[] =>
  gazetteer
    .findNames(text)
    .map((match) => `${match.text}=${match.candidates.map(({ entry }) => entry.id).join('|')}`);

describe('letter case', () => {
  test.each([
    ['They told us that the US had agreed.', ['US=USA']],
    ['She carved the turkey before Turkey voted.', ['Turkey=TUR']],
    ['fine china from China', ['China=CHN']],
    ['Nato and NATO, but no nato', ['Nato=org:nato', 'NATO=org:nato']],
    ['Who knows what the WHO said?', ['WHO=org:who']],
    ['Let them go, said LeT.', ['LeT=group:lashkar']],
    ['CANBERRA REJECTS OFFER FROM TURKEY', ['CANBERRA=AUS', 'TURKEY=TUR']],
    ['WHO WILL LEAD THE TALKS', []],
    ['JOIN US TODAY', []],
    ['US SENDS CARRIER TO BUSAN', ['US=USA', 'BUSAN=place:busan-kor']],
    ['Male nurses flew to Malé.', ['Malé=MDV']],
    ['Louis XI met nobody, Xi met everybody.', ['Xi=person:xi-jinping']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('boundaries', () => {
  test.each([
    ['The U.S. The end.', ['U.S.=USA']],
    ['a U.S.-led force and a US-led one', ['U.S.=USA', 'US=USA']],
    ["Russia's and Peru’s envoys", ['Russia=RUS', 'Peru=PER']],
    ['non-Russian, pan-African, Iranian-made', ['Russian=RUS', 'Iranian=IRN']],
    ['North Korea-Russia trade', ['North Korea=PRK', 'Russia=RUS']],
    ['the Putin-Trump call', ['Putin=person:vladimir-putin', 'Trump=person:donald-trump']],
    ['Nigerians are not Nigeriens', ['Nigerians=NGA', 'Nigeriens=NER']],
    ['Maliki, Omanisation and Cubase', []],
    ['North\nKorea, and in the North.\n\nKorea', ['North\nKorea=PRK', 'Korea=KOR|PRK']],
    [
      'OPEC+ and OPEC, G-20 and G20',
      ['OPEC+=forum:opec-plus', 'OPEC=org:opec', 'G-20=forum:g20', 'G20=forum:g20'],
    ],
    [
      'St Petersburg, St. Petersburg',
      ['St Petersburg=place:saint-petersburg-rus', 'St. Petersburg=place:saint-petersburg-rus'],
    ],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('a window cut inside a word does not yield its rest', () => {
    const text = 'Ukraine and Oman';
    expect(gazetteer.findNames(text, { start: 1, end: text.length }).map((match) => match.text)).toEqual([
      'Oman',
    ]);
    expect(gazetteer.findNames(text, { start: 0, end: 14 }).map((match) => match.text)).toEqual(['Ukraine']);
  });
});

describe('names that hold a state’s name', () => {
  test.each([
    'Ships met in the South China Sea.',
    'Peace on the Korean Peninsula matters.',
    'Pirates left the Gulf of Aden and the Taiwan Strait.',
    'It spread across Latin America and North America.',
    'He moved to New Mexico.',
  ])('%s', (text) => {
    const kinds = gazetteer
      .findNames(text)
      .flatMap(({ candidates }) => candidates.map(({ entry }) => entry.kind));
    expect(new Set(kinds)).toEqual(new Set(['place']));
  });

  test.each([
    ['American Samoa and Samoa', ['American Samoa=ASM', 'Samoa=WSM']],
    ['Northern Ireland and Ireland', ['Northern Ireland=place:northern-ireland-gbr', 'Ireland=IRL']],
    [
      'Guinea-Bissau, Equatorial Guinea, Papua New Guinea, Guinea',
      ['Guinea-Bissau=GNB', 'Equatorial Guinea=GNQ', 'Papua New Guinea=PNG', 'Guinea=GIN'],
    ],
    ['the Paris Agreement, the Korean War, 40 Canadian dollars', []],
    ['a Japanese-language paper', []],
    ['the West Bank and the West', ['West Bank=place:west-bank', 'the West=group:the-west']],
    ['the China Daily in China', ['China Daily=outlet:china-daily', 'China=CHN']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

test('a state’s own name for itself is not read inside a company’s', () => {
  expect(found('offices in Deutschland')).toEqual(['Deutschland=DEU']);
  expect(found('shares of Telefunken Deutschland rose')).toEqual([]);
});

test('numbers and stops stand close to their letters', () => {
  expect(found('a row of G 7 and N.A. N.A. marks')).toEqual([]);
  expect(found('the G-7 and the U.N.')).toEqual(['G-7=forum:g7', 'U.N.=org:un']);
});

describe('more than one reading', () => {
  test.each([
    ['Korea', ['Korea=KOR|PRK']],
    ['Congolese', ['Congolese=COD|COG']],
    ['Dominican', ['Dominican=DOM|DMA']],
    ['Washington', ['Washington=USA']],
    ['Brussels', ['Brussels=BEL|org:eu']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('how a name stands for its entry is told', () => {
    const uses = gazetteer
      .findNames('Moscow, the Kremlin, Russian, Russia, Burma, DPRK')
      .map(({ candidates }) => candidates[0]?.use);
    expect(uses).toEqual(['capital', 'seat', 'demonym', 'name', 'former', 'acronym']);
  });

  test('a body many states have belongs to the state beside it', () => {
    expect(found('the Security Council met')).toEqual(['Security Council=org:unsc']);
    expect(found("Japan's National Security Council met")).toEqual(['Japan=JPN']);
    expect(found('the Security Council of Belarus met')).toEqual(['Belarus=BLR']);
    expect(found('the ninth Party Congress opened')).toEqual([]);
  });
});

describe('persons', () => {
  test.each([
    ['Kim Jong-un', 'person:kim-jong-un'],
    ['Kim Jong Un', 'person:kim-jong-un'],
    ['Kim Jongun', 'person:kim-jong-un'],
    ['KIM JONG UN', 'person:kim-jong-un'],
    ['Sergei Lavrov', 'person:sergey-lavrov'],
    ['Volodymyr Zelenskiy', 'person:volodymyr-zelenskyy'],
    ['Abdel Fattah Al-Sisi', 'person:abdel-fattah-al-sisi'],
    ['Recep Tayyip Erdogan', 'person:recep-tayyip-erdogan'],
    ['Ishiba Shigeru', 'person:shigeru-ishiba'],
  ])('%s', (name, id) => {
    expect(found(`Yesterday ${name} spoke.`)).toEqual([`${name}=${id}`]);
  });

  test('two names that meet at a hyphen are not a third', () => {
    expect(found('the Kim Il Sung-Kim Jong Il Foundation')).toEqual([
      'Kim Il Sung=person:kim-il-sung',
      'Kim Jong Il=person:kim-jong-il',
    ]);
  });

  test('a Korean name of two words is not the start of one of three', () => {
    expect(found('Kim Song and Kim Song Nobody')).toEqual(['Kim Song=person:kim-song']);
  });

  test('a family name alone is a name only where the data say so', () => {
    expect(found('Then Choe left.')).toEqual([]);
    expect(found('Then Putin left.')).toEqual(['Putin=person:vladimir-putin']);
    expect(found('He thanked Lyudmila Putin warmly.')).toEqual([]);
    expect(found('He thanked President Putin warmly.')).toEqual(['Putin=person:vladimir-putin']);
  });
});

describe('other scripts', () => {
  test.each([
    ['한국은 러시아와 회담했다', ['한국=KOR', '러시아=RUS']],
    ['인도네시아와 인도', ['인도네시아=IDN', '인도=IND']],
    ['한국인도 왔다', ['한국=KOR']],
    ['주러시아대사', ['러시아=RUS']],
    ['국가주석习近平', ['习近平=person:xi-jinping']],
    ['中国和俄罗斯发表联合声明', ['中国=CHN', '俄罗斯=RUS']],
    ['Россия и КНДР', ['Россия=RUS', 'КНДР=PRK']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'U.S.',
    'Kim Jong-un',
    "Russia's",
    '북한',
    'OPEC+',
    ' ',
    '\n\n',
    '-',
    '’',
    '.',
    'the ',
    'İ',
    '\u0301',
    '\ud800',
    'ﬁ',
  ),
  fc.string({ unit: 'binary' }),
);
test('any text: no error, spans valid, in order, apart, and equal to their text', () => {
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.nat(40),
      fc.nat(40),
      (text, start, length) => {
        const within = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
        for (const bounds of [undefined, within]) {
          let previous = bounds?.start ?? 0;
          for (const match of gazetteer.findNames(text, bounds)) {
            expect(match.start).toBeGreaterThanOrEqual(previous);
            expect(match.end).toBeGreaterThan(match.start);
            expect(match.end).toBeLessThanOrEqual(bounds?.end ?? text.length);
            expect(text.slice(match.start, match.end)).toBe(match.text);
            expect(match.candidates.length).toBeGreaterThan(0);
            previous = match.end;
          }
        }
      },
    ),
  );
});

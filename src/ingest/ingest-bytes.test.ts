import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingestBytes } from './ingest-bytes.ts';

const body =
  'Envoys of Ghana and Togo met in Accra on Monday to discuss fishing rights in the gulf, officials of both governments said after the talks had ended.';

function blocksOf(document: ReturnType<typeof ingestBytes>): [string, string][] {
  return document.blocks.map((block) => [block.kind, document.text.slice(block.start, block.end)]);
}

const read = (name: string, content: string) => ingestBytes(Buffer.from(content), name);

describe('Markdown', () => {
  test('front matter gives the facts, markup gives the blocks', () => {
    const document = read(
      'talks.md',
      `---\ntitle: Talks on fish\noutlet: Gulf Desk\nauthor: [Ama Owusu, Kofi Adu]\npublished: 2024-06-03\nurl: https://example.org/fish\n---\n# Talks on *fish*\n\n${body}\n\n## Next steps\n\n- A **second** round is [planned](https://example.org).\n- None was dated.\n`,
    );
    expect(document).toMatchObject({
      title: 'Talks on fish',
      outlet: 'Gulf Desk',
      author: 'Ama Owusu, Kofi Adu',
      published: { value: '2024-06-03', earliest: '2024-06-03', latest: '2024-06-03', basis: 'publication' },
      url: 'https://example.org/fish',
      language: 'en',
    });
    expect(blocksOf(document)).toEqual([
      ['title', 'Talks on fish'],
      ['paragraph', body],
      ['heading', 'Next steps'],
      ['item', 'A second round is planned.'],
      ['item', 'None was dated.'],
    ]);
  });

  test('front matter of other habits: capitals, truth values, named authors, dates with strokes', () => {
    const head = 'Title: true\nDate: 2024/6/3\nAuthor:\n  - name: Ama Owusu\nSource: Desk';
    expect(read('x.md', `---\n${head}\n---\n${body}`)).toMatchObject({
      title: 'true',
      author: 'Ama Owusu',
      outlet: 'Desk',
      published: { value: '2024-06-03' },
    });
    expect(read('x.md', `---\nauthor: []\n---\n${body}`).author).toBeNull();
  });

  test.each(['x.txt', 'x.md'])('%s: a report between ruled lines is a report', (name) => {
    for (const words of [body, `ACCRA: the minister said: no. ${body}`]) {
      const blocks = blocksOf(read(name, `---\n${words}\n---\nMore was not said.`));
      // In Markdown the second rule makes a heading of what stands above it.
      expect(blocks.filter(([kind]) => kind !== 'boilerplate').map(([, paragraph]) => paragraph)).toEqual([
        words,
        'More was not said.',
      ]);
    }
  });

  test('front matter that costs too much is refused', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of).join(',')}]`;
    const bomb = [level('a', 'x'), level('b', '*a'), level('c', '*b'), level('d', '*c'), 'title: x'].join(
      '\n',
    );
    expect(() => read('x.md', `---\n${bomb}\n---\n${body}`)).toThrow(
      expect.objectContaining({ code: 'bad-front-matter' }),
    );
  });

  test('pictures, tables, notes, breaks and boxes leave only words', () => {
    const rich = `${body} ![envoys shake hands](x.png)[^1]\n\n| State | Tons |\n|---|---|\n| Togo | 5 |\n\n> The pact  \n> was signed<br>in May.\n\n1. First point here.\n   - Inner ![x](y) point here.\n- [ ] Open point here.\n\n[^1]: A note on salt.\n`;
    expect(blocksOf(read('x.md', rich))).toEqual([
      ['paragraph', body],
      ['paragraph', 'The pact was signed in May.'],
      ['item', 'First point here.'],
      ['item', 'Inner point here.'],
      ['item', 'Open point here.'],
      ['paragraph', 'A note on salt.'],
    ]);
  });

  test('front matter that is not YAML is named, not skipped', () => {
    expect(() => read('x.md', '---\ntitle: [a\n---\nText')).toThrow(
      expect.objectContaining({ code: 'bad-front-matter' }),
    );
    expect(() => read('x.md', '---\npublished: {a: 1}\n---\nText')).toThrow(/"published"/);
  });
});

describe('HTML', () => {
  const page = `<!doctype html><html lang="en"><head><title>Fish | Gulf Desk</title>
    <meta property="og:site_name" content="Gulf Desk"><meta name="author" content="Ama Owusu">
    <meta property="article:published_time" content="2024-06-03T23:30:00-02:00">
    <link rel="canonical" href="https://example.org/fish"></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <article><h1>Talks on fish</h1><p>${body}</p><h2>Next steps</h2><p>${body.replace('Monday', 'Tuesday')}</p>
    <ul><li>A second round is planned for the autumn in Lomé.</li></ul></article>
    <aside class="newsletter"><h3>Subscribe to our newsletter</h3><p>Get it in your inbox.</p></aside>
    <footer>© Gulf Desk</footer></body></html>`;

  test('gives the article alone, with what the page says of itself', () => {
    const document = read('fish.html', page);
    expect(document).toMatchObject({
      title: 'Talks on fish',
      outlet: 'Gulf Desk',
      author: 'Ama Owusu',
      published: { value: '2024-06-03' },
      url: 'https://example.org/fish',
    });
    expect(document.text).not.toMatch(/newsletter|World|©/);
    expect(blocksOf(document).map(([kind]) => kind)).toEqual([
      'title',
      'boilerplate',
      'paragraph',
      'heading',
      'paragraph',
      'item',
    ]);
  });

  test('JSON-LD goes before meta elements', () => {
    const data = JSON.stringify({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Fish agreed',
          datePublished: '2024-06-04',
          publisher: { name: 'GD' },
        },
      ],
    });
    const document = read(
      'fish.htm',
      page.replace('</head>', `<script type="application/ld+json">${data}</script></head>`),
    );
    expect(document).toMatchObject({
      title: 'Fish agreed',
      outlet: 'GD',
      published: { value: '2024-06-04' },
    });
  });

  test('a page without an article is an error', () => {
    expect(() => read('x.html', '<html><body><nav>Home</nav></body></html>')).toThrow(
      expect.objectContaining({ code: 'no-article' }),
    );
  });
});

describe('plain text', () => {
  test('marks what sites wrap around an article', () => {
    const title = 'Ghana and Togo talk about fish';
    const document = read(
      'fish.txt',
      [
        'West Africa',
        title,
        'Recent Features',
        'West Africa | Diplomacy',
        title,
        'By Ama Owusu',
        'June 3, 2024',
        `${body}`,
        'Delegates shake hands in Accra, Ghana, on June 3, 2024.',
        'Credit: A. Photographer, Pool',
        `${body.replace('Monday', 'Tuesday')}`,
        'Ama Owusu is a research fellow at the Gulf Institute.',
        'Opinions expressed in this piece are the writer’s own.',
        'Leave a Reply',
        'Your name',
      ].join('\n'),
    );
    expect(blocksOf(document).map(([kind, words]) => `${kind}: ${words.slice(0, 20)}`)).toEqual([
      'boilerplate: West Africa',
      'title: Ghana and Togo talk ',
      'boilerplate: Recent Features',
      'boilerplate: West Africa | Diplom',
      'boilerplate: Ghana and Togo talk ',
      'byline: By Ama Owusu',
      'dateline: June 3, 2024',
      'paragraph: Envoys of Ghana and ',
      'caption: Delegates shake hand',
      'boilerplate: Credit: A. Photograp',
      'paragraph: Envoys of Ghana and ',
      'byline: Ama Owusu is a resea',
      'boilerplate: Opinions expressed i',
      'boilerplate: Leave a Reply',
      'boilerplate: Your name',
    ]);
    expect(document).toMatchObject({ title, author: 'Ama Owusu', published: null });
  });

  test.each([
    'Help us end the war, the envoy told Congress on June 3.',
    'Follow the money, the prosecutor said of the deal.',
    'Updated talks between Ghana and Togo opened on June 3, 2024.',
    'Posted to Lome in 2024, the envoy resigned.',
    'Visitors may Leave a Reply on the site of the embassy.',
    'He was registered under the Foreign Agents Registration Act as a lobbyist, prosecutors said.',
  ])('a report may say what sites say: %s', (sentence) => {
    expect(blocksOf(read('a.txt', `${sentence}\n\n${body}`))[0]).toEqual(['paragraph', sentence]);
  });

  test.each([
    ['boilerplate', 'Updated June 3, 2024 at 10:00'],
    ['boilerplate', '11:45 a.m.'],
    ['dateline', 'Posted on June 3, 2024 by Ama Owusu'],
    ['dateline', 'June 3, 2024 | 10:00 GMT'],
    ['dateline', 'ACCRA, June 3 (GNA) --'],
  ])('%s: %s', (kind, line) => {
    expect(blocksOf(read('a.txt', `${line}\n\n${body}`))[0]).toEqual([kind, line]);
  });

  test('short reports: a heading is no end, a headline is no other language', () => {
    const short = read('a.txt', 'Talks end\n\nComments\n\nGhana agreed to the plan of Togo.');
    expect(blocksOf(short).at(-1)).toEqual(['paragraph', 'Ghana agreed to the plan of Togo.']);
    expect(read('a.txt', 'Kenya recalls ambassador').language).toBe('und');
    expect(read('a.txt', 'Президент прибыл в Минск').language).toBe('ru');
  });

  test('joins the lines of hard-wrapped text', () => {
    const wrapped =
      'Envoys of Ghana and Togo met in Accra on Monday to discuss fishing\nrights in the gulf, officials of both governments said after the\ntalks had ended late at night, and a second round was planned for\nthe autumn in the capital of Togo, where the harbour is.\n\nNo date was set by\nthe two.';
    expect(blocksOf(read('a.txt', wrapped)).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('leaves a list of headlines a list', () => {
    const headlines =
      'Ghana and Togo reopen border post after two-year closure\nPeru recalls its envoy from Chile over fishing dispute\nFinland sends trainers to Kenya, ministry says\nOmani minister flies to Muscat talks with no plan\nNorway lifts tariff on Icelandic cod, dairy and wool';
    expect(blocksOf(read('a.txt', headlines))).toHaveLength(5);
  });

  test('keeps bullets and headings apart from paragraphs', () => {
    const document = read(
      'a.txt',
      `Context\n${body}\n- In May the two met in Lomé.\n• In June they met again.`,
    );
    expect(blocksOf(document).map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'item', 'item']);
  });

  test('never takes a date from anywhere but the report', () => {
    expect(read('2024-06-03.txt', body).published).toBeNull();
  });
});

test('a file of another kind is named with what can be read instead', () => {
  expect(() => read('a.pdf', 'x')).toThrow(expect.objectContaining({ code: 'unknown-format' }));
});

test('the same bytes give the same document; blocks are in order and inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (words) => {
      for (const name of ['a.txt', 'a.md']) {
        try {
          const document = read(name, words);
          expect(read(name, words)).toEqual(document);
          let last = 0;
          for (const block of document.blocks) {
            expect(block.start).toBeGreaterThanOrEqual(last);
            expect(block.end).toBeGreaterThan(block.start);
            expect(document.text.slice(block.start, block.end).trim()).not.toBe('');
            last = block.end;
          }
          expect(last).toBeLessThanOrEqual(document.text.length);
        } catch (error) {
          expect(error).toMatchObject({ name: 'IngestError' });
        }
      }
    }),
    { numRuns: 200 },
  );
});

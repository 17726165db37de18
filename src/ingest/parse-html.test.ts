import { expect, test } from 'vitest';
import { ingestBytes } from './ingest-bytes.ts';

const first =
  'Envoys of Ghana and Togo met in Accra on Monday to discuss fishing rights in the gulf, officials of both governments said after the talks had ended late at night, and they agreed to meet again.';
const second =
  'The two sides also spoke about the price of salt, which had doubled since the spring, the trade ministry of Togo said in a statement that was published on Tuesday evening in Lome.';
const third =
  'A joint commission is to be set up before the end of the year, and it is to have six members from either side, according to the text that the two ministers put their names to.';
const story = [first, second, third];

const pages: Record<string, string> = {
  wordpress: `<html lang="en"><body class="post"><div id="page"><header class="site-header"><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
    <article class="post"><header class="entry-header"><h1>Talks</h1></header><div class="entry-content"><p>${first}</p><p>${second}</p><blockquote><p>${third}</p></blockquote>
    <div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Facebook</a></li></ul></div></div></article><div id="comments"><h3>Leave a Reply</h3><form><p>Your name</p></form></div></div></body></html>`,
  drupal: `<html xml:lang="en"><body><div class="region"><div class="node"><div class="field"><div class="field-items"><div class="field-item"><p>${first}</p><p>${second}</p><p>${third}</p></div></div></div></div></div></body></html>`,
  'tables of old': `<HTML><BODY><TABLE><TR><TD WIDTH=120><A HREF=a>Home</A><BR><A HREF=b>Archive</A></TD><TD><FONT SIZE=2><P>${first}<P>${second}<BR><BR>${third}</FONT></TD></TR></TABLE></BODY></HTML>`,
  'breaks inside a span': `<html><body><div class="txt"><span>${first}<br><br>${second}<br/>${third}</span></div></body></html>`,
  accelerated: `<html amp><body><amp-sidebar><ul><li>Home</li></ul></amp-sidebar><article><p>${first}</p><amp-ad></amp-ad><p>${second}</p><p>${third}</p></article></body></html>`,
  'nested divisions': `<html><body><div><div><div>${first}</div><div>${second}</div><div><span>${third}</span></div></div></div></body></html>`,
  'elements of its own': `<html><body><main><story-body><p>${first}</p><p>${second}</p><header><p>${third}</p></header></story-body></main></body></html>`,
  paywalled: `<html><body><article><p>${first}</p><p>${second}</p><p>${third}</p><div class="box"><h3>Already a subscriber? Log in</h3><p>Subscribe now for all our stories.</p></div></article></body></html>`,
  preformatted: `<html><body><pre>${story.map((words) => words.replace(/(.{60}) /g, '$1\n')).join('\n\n')}</pre></body></html>`,
  'with a table of figures': `<html><body><article><p>${first}</p><table><tr><th>State</th><th>Tons</th></tr><tr><td>Togo</td><td>5</td></tr></table><p>${second}</p><p>${third}</p></article></body></html>`,
};

test.each(Object.entries(pages))('a page %s gives its paragraphs and nothing else', (_, page) => {
  const { text, blocks } = ingestBytes(Buffer.from(page), 'a.html');
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(story);
});

const withHead = (head: string, lang = 'en', body = story) =>
  ingestBytes(
    Buffer.from(
      `<html lang="${lang}"><head>${head}</head><body><article>${body.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`,
    ),
    'a.html',
  );
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('linked data: the article before the page, what it refers to, entities', () => {
  const graph = [
    { '@type': 'WebPage', datePublished: '2024-06-05', name: 'Talks - Gulf Desk' },
    {
      '@type': 'Article',
      headline: 'Salt &#038; fish',
      datePublished: '2024-06-03',
      author: { '@id': '#ama' },
      publisher: { '@id': '#desk' },
    },
    { '@type': 'Person', '@id': '#ama', name: 'Ama Owusu' },
    { '@type': 'Organization', '@id': '#desk', name: 'Gulf Desk' },
  ];
  expect(withHead(linked({ '@graph': graph }))).toMatchObject({
    title: 'Salt & fish',
    author: 'Ama Owusu',
    outlet: 'Gulf Desk',
    published: { value: '2024-06-03' },
  });
  expect(
    withHead(linked([{ '@type': 'BreadcrumbList' }, { '@type': 'LiveBlogPosting', headline: 'Live' }])).title,
  ).toBe('Live');
});

test('a canonical address may be relative to one that is not', () => {
  const og = '<meta property="og:url" content="https://example.org/x/y">';
  expect(withHead(`<link rel="canonical" href="/fish">${og}`).url).toBe('https://example.org/fish');
  expect(withHead('<link rel="canonical" href="/fish">').url).toBeNull();
});

test('dates in the page: marked ones, and times that are all of one day', () => {
  const dated = (times: string) => withHead('', 'en', [times, ...story]).published?.value ?? null;
  expect(dated('<span property="dc:date" content="2024-06-03T00:00:00+03:00">3 June</span>')).toBe(
    '2024-06-03',
  );
  const page = (days: string[]) =>
    `<html><body><main>${days.map((day, at) => `<div><time datetime="${day}">x</time><p>${story[at % 3]}</p></div>`).join('')}</main></body></html>`;
  const read = (days: string[]) => ingestBytes(Buffer.from(page(days)), 'a.html').published?.value ?? null;
  expect(read(['2024-06-03T12:00', '2024-06-03T11:00', '2024-06-03'])).toBe('2024-06-03');
  expect(read(['2024-06-03T12:00', '2024-06-02T11:00', '2024-06-03'])).toBeNull();
});

test('the text decides its language, not the template', () => {
  expect(withHead('', 'ko').language).toBe('en');
  expect(withHead('', 'en-GH').language).toBe('en-GH');
});

test('what no database stores does not stay: NUL and half characters', () => {
  const { text, title } = withHead(linked({ '@type': 'Article', headline: 'A\u0000B\ud800' }), 'en', [
    `${first} &#0;&#xD800;`,
    ...story,
  ]);
  for (const words of [text, title!]) {
    expect(words).not.toContain('\u0000');
    expect(words.isWellFormed()).toBe(true);
  }
});

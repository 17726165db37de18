const manyClauses = Array.from(
  { length: 60 },
  (_, index) => `delegation ${index + 1} said that the ministers of border province ${index} had met again`,
).join(', and ');

/**
 * Strings that no report should hold, and some that hold what few reports do. Left out: characters that one engine's
 * Unicode tables know and the other's do not yet (U+323B0, say), which the two cut into words differently.
 */
export const oddTexts: readonly string[] = [
  '',
  ' \t\r\n\u00a0\u2028\u3000',
  '.',
  '?!?!… — ““””((([[«»]]))) ;:,,',
  'word',
  'WORD '.repeat(400),
  'a'.repeat(5000),
  `${manyClauses}.`,
  'The envoy smiled 🙂 and left 👩‍👩‍👧‍👦 for 🇰🇿🇺🇿 (as planned 👍🏽).',
  'Министр прибыл в столицу 3 мая. The minister, Пётр Ильин, denied it. Ё',
  '외무상은 화요일에 도착했다. The ministry (외무성) issued a statement 『성명』.',
  '两国部长会晤。The two sides (双方) “agreed to disagree”。条約は署名された。',
  'قال الوزير إن المحادثات بناءة. The talks, he said, were «بناءة».',
  'Ça suffit! Łódź, İzmir, Đặng, Ǆ, ß, ſtate, ﬁnance, Å (Å, A\u030a), naïve coöperation, Z\u0335a\u0336l\u0337g\u0338o.',
  'half a pair \ud83d here, the other half \ude42 there \ufffd\ufeff\u0000\u0007\u200b\u200d\u202e end',
  "Don't you'd've thought they'll won't? The ministers' gov't ain't, 'tis said, y'all's.",
  '"Nothing," said the spokesman, "was signed;" nothing was – he added — "even discussed..."',
  'At 10:30 a.m. on 3.5.2021, U.S.-U.K. talks cost $1,234.56m (£9.9bn/€8bn), i.e. ~3½ % or 10^-6, no. 7(a)(ii).',
  'see https://example.org/a?b=c&d=%20#e, mail press@example.org; #talks @desk R&D AT&T C++ .NET a/b and/or 24/7',
  'HEADING WITHOUT A STOP\n\n- first point;\n* second point\n1. third point\n  (iv) fourth\n\nText, then\nwrapped line. Next.',
  '<p>Not <b>markup</b> &amp; yet&nbsp;&#8212; so.</p>',
  'constructor toString __proto__ hasOwnProperty valueOf null undefined NaN Infinity -0 1e309',
  'Buffalo buffalo Buffalo buffalo buffalo buffalo Buffalo buffalo.',
  'turn[ed] [the] tid(e) (sic [sic (sic)]) of the the the',
  ...scatterCharacters(),
];

/** Text of characters from all over Unicode's first plane, the same on every run. */
function scatterCharacters(): string[] {
  let seed = 20_240_619;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: 40 }, () =>
    Array.from({ length: 60 }, () =>
      next(3) ? String.fromCharCode(32 + next(96)) : String.fromCharCode(next(65_536)),
    ).join(''),
  );
}

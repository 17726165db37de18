import { writeFileSync } from 'node:fs';

const states = [
  'Norway',
  'Brazil',
  'Kenya',
  'Uganda',
  'Peru',
  'Chile',
  'Japan',
  'India',
  'Egypt',
  'Qatar',
  'Poland',
  'Turkey',
  'Vietnam',
  'Mexico',
  'Ghana',
  'Serbia',
  'Jordan',
  'Nepal',
  'Finland',
  'Angola',
];
const acts = [
  'A and B held talks in C on D.',
  'A and B signed an agreement on fisheries on D.',
  'The foreign minister of A visited C on D.',
  'A imposed sanctions on B on D.',
  'A accused B of violating its airspace on D.',
  'A sent humanitarian aid to B on D.',
  'The president of A told reporters on D that B had broken its promise.',
  'A denied on D that it had sold arms to B.',
  'A expelled two diplomats of B on D.',
  'Trade between A and B grew to 3.4 billion dollars, the government of C said on D.',
];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Writes reports of ten acts each, all of different states and days, a line each; always the same ones. */
export function makeReports(path: string, count: number): string {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const lines = Array.from({ length: count }, (_, index) => {
    const [year, month] = [2015 + next(10), next(12)];
    const sentences = acts.map((act) => {
      const first = next(states.length);
      const [a, b, c] = [first, first + 1 + next(9), first + 11 + next(8)].map(
        (at) => states[at % states.length]!,
      );
      const day = `${1 + next(28)} ${months[month]} ${year}`;
      return act.replace(
        /\b[ABCD]\b(?= |\.|,|$)/g,
        (letter) => ({ A: a, B: b, C: c, D: day })[letter as 'A']!,
      );
    });
    return JSON.stringify({
      id: `bench-${index}`,
      title: `${sentences[0]!.replace(/ on .*/, '')}`,
      outlet: `Courier ${index % 12}`,
      published: `${year}-${String(month + 1).padStart(2, '0')}-28`,
      text: sentences.join('\n\n'),
    });
  });
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

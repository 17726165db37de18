/** The word as the models look it up: lower case, plain quotes and dashes, digits as 0, a bare year as `!year`. */
export function normaliseWord(form: string): string {
  const lower = form.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-');
  if (!/\d/.test(lower)) return lower;
  return /^\d{4}$/.test(lower) ? '!year' : lower.replace(/\d/g, '0');
}

/** The outline of a word: X for capitals, x for small letters, d for digits, runs cut to two (`Ryzhenkov's` → `Xxx'x`). */
export function wordShape(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of form) {
    const kind = characterKind(character);
    if (kind !== last) {
      run = 1;
      last = kind;
    } else if (++run > 2) continue;
    shape += kind;
  }
  return shape;
}

function characterKind(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  if (character.toUpperCase() !== character) return 'x';
  return character;
}

import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

const hyphen = /^[-‐‑–]$/;
const content = /^(?:NOUN|PROPN|ADJ|VERB|ADV|NUM)$/;
const letters = /^\p{L}/u;

/**
 * Words joined by hyphens ("state-run", "Sino-Russian", "Kim-Putin") are one phrase. Where the tree tears them apart,
 * the last word becomes the head, as in most compounds, and the others hang on it.
 */
export const bindCompound: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  const glued = (index: number) => tokens[index]?.end === tokens[index + 1]?.start;
  for (let from = 0; from < tokens.length; from += 1) {
    let to = from;
    while (
      hyphen.test(tokens[to + 1]?.form ?? '') &&
      glued(to) &&
      glued(to + 1) &&
      letters.test(tokens[to]!.form) &&
      letters.test(tokens[to + 2]?.form ?? '')
    )
      to += 2;
    if (to > from) bind(from, to);
    from = to;
  }
  return changeTokens(sentence, changes);

  function bind(from: number, to: number): void {
    const outside = (index: number) => tokens[index]!.head < from || tokens[index]!.head > to;
    const torn: number[] = [];
    for (let index = from; index <= to; index += 1) if (outside(index)) torn.push(index);
    if (torn.length < 2 || torn.some((index) => tokens[index]!.head < 0)) return;
    // Both parts of a name may hang on its first word: "Muqtada al-Sadr".
    if (torn.every((index) => hyphen.test(tokens[index]!.form) || tokens[index]!.deprel === 'flat')) return;
    // "daughter-in-law" and "week-the desk" are not made like the others; a slash shows a longer chain.
    for (let index = from; index <= to; index += 2) if (!content.test(tokens[index]!.upos)) return;
    if (tokens[to + 1]?.form === '/') return;
    const anchor = outside(to) ? to : torn.find((index) => !hyphen.test(tokens[index]!.form));
    if (anchor === undefined) return;
    for (const index of torn) {
      if (index === anchor) continue;
      const mark = hyphen.test(tokens[index]!.form);
      if (mark) changes.set(index, { head: index - 1, deprel: 'punct' });
      else
        changes.set(index, {
          head: anchor,
          deprel: tokens[index]!.upos === 'ADV' ? 'advmod' : index < anchor ? 'compound' : 'flat',
        });
    }
  }
};

import type { Word } from './word.ts';

/** Words looked back at, so that time stays linear in text without any mark. */
const longest = 60;
const closers = new Set(['"', "'", ')', ']', '}', "''"]);
const stop = /^(?:[.!?]+|…)$/;

/**
 * The look of a word in a few letters: what the splitter sees of words it does not know.
 * `known` says which words are frequent enough to be named.
 */
export function wordShape(form: string, known: (form: string) => boolean): string {
  if (/^(?:https?|ftp):|^www\./i.test(form)) return 'http';
  if (/@[\p{L}\d]/u.test(form)) return '@';
  if (/^\p{L}.*\.\p{L}/u.test(form) && !/^(?:\p{L}\.)+\p{L}?$/u.test(form)) return 'file';
  if (/^\p{L}/u.test(form)) {
    if (/^\p{Ll}/u.test(form)) return form.endsWith('.') ? 'x.' : 'x';
    if (form.length === 1) return 'A';
    if (form.length === 2 && form.endsWith('.')) return 'A.';
    if (/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(form)) return 'A.A.';
    if (form.endsWith('.')) return 'Xx.';
    if (/^\p{Lu}+$/u.test(form)) return 'XX';
    // "Please" may start a sentence, "Putin" rather goes on with one.
    return known(form.toLowerCase()) ? 'Xw' : 'Xx';
  }
  if (/^\p{N}/u.test(form)) return /^(?:19|20)\d\d$/.test(form) ? 'year' : /[:/]/.test(form) ? 'd:d' : 'd';
  if (/^[#@]\p{L}/u.test(form)) return 'tag';
  return form.length > 3 ? `${form.slice(0, 3)}+` : form;
}

/** What the splitter knows at a place in a line besides the words around it. */
export interface BoundaryState {
  /** Index of the first word of the sentence being read. */
  first: number;
  insideQuotes: boolean;
  insideBrackets: boolean;
  /** Words in the sentence before this one, 0 at the start of a line. */
  previous: number;
}

/** False between two plain words, where a sentence all but never ends; saves half of the work. */
export function canEnd(shapes: readonly string[], index: number): boolean {
  return shapes[index] !== 'x' || shapes[index + 1] !== 'x';
}

const bucket = (count: number) =>
  count > 20 ? '20+' : count > 10 ? '10+' : count > 6 ? '7+' : count > 3 ? '4+' : String(count);

/**
 * Names of the traits that speak for or against a sentence ending after `words[index]`.
 * `known` as in `wordShape`; other words show only their shape.
 */
export function boundaryFeatures(
  words: readonly Word[],
  shapes: readonly string[],
  index: number,
  state: BoundaryState,
  known: (form: string) => boolean,
): string[] {
  const name = (at: number) => {
    const form = words[at]?.form;
    if (form === undefined) return '|';
    return known(form) ? form : (shapes[at] ?? '');
  };
  const shape = (at: number) => shapes[at] ?? '|';
  // The mark that may end the sentence stands before closing quotes and brackets.
  let mark = index;
  while (mark > Math.max(state.first, index - longest) && closers.has(words[mark]!.form)) {
    const reference =
      words[mark]!.form === ']' && words[mark - 2]?.form === '[' && /^\d+$/.test(words[mark - 1]!.form);
    mark = Math.max(state.first, mark - (reference ? 3 : 1));
  }
  const ending = stop.test(words[mark]!.form) ? words[mark]!.form : words[mark]!.form === ':' ? ':' : '';
  const kind = `${ending}${mark < index ? words[index]!.form : ''}`;
  const length = index - state.first + 1;
  const spaced = words[index + 1] && words[index + 1]!.start > words[index]!.end ? '_' : '';
  let capitals = 0;
  let plain = 0;
  for (let at = Math.max(state.first, index - longest); at <= index; at += 1) {
    const look = shapes[at]!;
    if (look.startsWith('X') || look === 'A') capitals += 1;
    else if (look.startsWith('x')) plain += 1;
  }
  const caps = plain === 0 ? (capitals > 0 ? 'all' : 'none') : capitals >= plain ? 'most' : 'few';
  let ahead = index + 1;
  while (ahead < words.length && ahead < index + 12 && !stop.test(words[ahead]!.form)) ahead += 1;
  const near = bucket(ahead - index);
  const next = name(index + 1);
  const looks = `${shape(index)} ${shape(index + 1)}`;
  const quote = state.insideQuotes ? 'q' : '';
  const bracket = state.insideBrackets ? 'b' : '';
  const same =
    words[index + 1]?.form === words[index]!.form
      ? 'twice'
      : words[index + 1]?.form === words[state.first]!.form
        ? 'again'
        : '';
  const after = wholeLine(words, shapes);
  return [
    `r${same} ${kind} ${shape(index + 1)}`,
    `ra${same} ${shape(index)} ${shape(index + 1)}`,
    `z${after} ${kind} ${shape(index + 1)}`,
    `zl${after} ${looks}`,
    `ab${bucket(state.previous)} ${bucket(length)} ${kind} ${shape(index + 1)}`,
    `ac${bucket(state.previous)} ${looks}`,
    `k${kind}${spaced}`,
    `w${name(index)}`,
    `n${next}`,
    `p${name(index - 1)}`,
    `m${name(index + 2)}`,
    `kn${kind}${spaced} ${next}`,
    `ks${kind}${spaced} ${shape(index + 1)} ${quote}${bracket}`,
    `ws${name(index)} ${shape(index + 1)}`,
    `sn${shape(index)} ${next}`,
    `ww${name(index)} ${next}`,
    `l${looks}`,
    `lp${shape(index - 1)} ${looks}`,
    `ln${looks} ${shape(index + 2)}`,
    `l4${shape(index - 1)} ${looks} ${shape(index + 2)}`,
    `nn${shape(index)} ${next} ${name(index + 2)}`,
    `nm${shape(index)} ${next} ${name(index + 2)} ${shape(index + 3)}`,
    `pm${name(index - 1)} ${name(index)} ${shape(index + 1)}`,
    `c${kind} ${caps} ${shape(index + 1)} ${bucket(length)}`,
    `cl${kind} ${bucket(length)} ${looks}`,
    `f${kind} ${name(state.first)} ${shape(index + 1)} ${bucket(length)}`,
    `f2${shape(state.first)} ${shape(state.first + 1)} ${looks}`,
    `q${kind} ${quote}${bracket} ${shape(index + 1)}`,
    `a${kind} ${near} ${looks}`,
    `an${near} ${bucket(length)} ${kind}`,
    `t${words.length < 12 ? bucket(words.length) : 'long'} ${kind} ${shape(index + 1)}`,
  ];
}

const lineLooks = new WeakMap<readonly Word[], string>();

/** How a line looks as a whole: whether it has marks at all, and how many of its words are capitalized. */
function wholeLine(words: readonly Word[], shapes: readonly string[]): string {
  const known = lineLooks.get(words);
  if (known !== undefined) return known;
  const marks = words.slice(0, -1).filter(({ form }) => stop.test(form)).length;
  const capitals = shapes.filter((shape) => shape.startsWith('X')).length;
  const look = `${marks === 0 ? 'unmarked' : marks * 40 < words.length ? 'sparse' : 'marked'} ${Math.round((4 * capitals) / words.length)}`;
  lineLooks.set(words, look);
  return look;
}

/** The state after `words[index]`, given whether the sentence ended there. */
export function nextState(
  words: readonly Word[],
  index: number,
  state: BoundaryState,
  ended: boolean,
): BoundaryState {
  const form = words[index]!.form;
  let { insideQuotes, insideBrackets } = state;
  if (form === '"') insideQuotes = !insideQuotes;
  if (form === '(' || form === '[') insideBrackets = true;
  if (form === ')' || form === ']') insideBrackets = false;
  // An unclosed bracket does not outlive its sentence by much.
  if (ended) insideBrackets = false;
  return {
    first: ended ? index + 1 : state.first,
    insideQuotes,
    insideBrackets,
    previous: ended ? index - state.first + 1 : state.previous,
  };
}

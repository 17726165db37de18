import type { TreeWord } from './clause.ts';
import { figureOf } from './find-numbers.ts';
import { months, weekdays } from './graded-words.ts';

/** A date as written: its parts in lower case, and its words. */
export interface WrittenDate {
  parts: readonly string[];
  words: string;
  /** Places of its words in the clause. */
  places: readonly number[];
}

/** Runs of months, weekdays, years and days by a month: "June 19, 2024", "on Monday". */
export function findDates(words: readonly TreeWord[]): WrittenDate[] {
  const dates: WrittenDate[] = [];
  let places: number[] = [];
  const end = () => {
    if (places.length > 0) dates.push(makeDate(words, places));
    places = [];
  };
  words.forEach((word, place) => {
    if (isDatePart(words, place)) places.push(place);
    else if (word.form !== ',' || places.length === 0) end();
  });
  end();
  return dates;
}

function makeDate(words: readonly TreeWord[], places: readonly number[]): WrittenDate {
  const forms = places.map((place) => words[place]!.form);
  return {
    parts: forms.map((form) => figureOf(form) ?? form.toLowerCase().replace('.', '')),
    words: forms.join(' '),
    places,
  };
}

function isDatePart(words: readonly TreeWord[], place: number): boolean {
  const word = words[place]!;
  if (isMonth(word) || weekdays.has(word.form.toLowerCase())) return true;
  const figure = figureOf(word.form);
  if (figure === null) return false;
  const isByMonth = [words[place - 1], words[place + 1]].some(
    (other) => other !== undefined && isMonth(other),
  );
  return isByMonth || /^(?:19|20)\d\d$/.test(figure);
}

/** "May" and "March" in small letters are no months. */
function isMonth({ form, upos }: TreeWord): boolean {
  const name = form.toLowerCase().replace('.', '');
  return months.has(name) && /^\p{Lu}/u.test(form) && upos !== 'AUX' && upos !== 'VERB';
}

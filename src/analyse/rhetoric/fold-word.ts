import wink from 'wink-lemmatizer';

/** Forms that look inflected and are not, or whose base form is another word. */
const asTheyAre = new Set(
  'as is was has does his hers its ours theirs this thus us less yes always perhaps during according being'.split(
    ' ',
  ),
);
/** What all numbers are folded to. */
export const numberKey = '#';

/**
 * What forms of one word have in common: lower case, number and tense folded by WordNet's Morphy; acronyms keep their
 * capitals ("US" is not "us") and lose their dots. Knows no parts of speech, so "meeting" is folded to "meet".
 */
export function foldWord(form: string): string {
  if (/^\d/.test(form)) return numberKey;
  if (/^(?:\p{L}\.){2,}$/u.test(form)) return form.replaceAll('.', '').toUpperCase();
  if (/^\p{Lu}{2,}$/u.test(form)) return form;
  const lower = form.toLowerCase().replaceAll('’', "'");
  if (lower.length <= 3 || asTheyAre.has(lower)) return lower;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return `${lower.slice(0, hyphen + 1)}${baseForm(lower.slice(hyphen + 1))}`;
  return baseForm(lower);
}

function baseForm(lower: string): string {
  if (lower.length <= 3 || asTheyAre.has(lower)) return lower;
  return wink.verb(wink.noun(lower));
}

import wink from 'wink-lemmatizer';
import { closedLemmas, irregularLemmas } from './lemma-data.ts';

/**
 * The base form of a word, as the English UD treebanks write it: verbs and nouns by WordNet's Morphy (wink-lemmatizer),
 * closed classes and what Morphy gets wrong by a data file, names as they are.
 */
export function lemmatize(form: string, upos: string, xpos: string): string {
  const straight = straighten(form);
  const lower = straight.toLowerCase();
  const listed = irregularLemmas.get(`${lower} ${xpos}`) ?? closedLemmas.get(`${lower} ${upos}`);
  if (listed !== undefined)
    return xpos.startsWith('NNP') && /^\p{Lu}/u.test(straight)
      ? listed.charAt(0).toUpperCase() + listed.slice(1)
      : listed;
  if (upos === 'PROPN' || xpos === 'NNP' || xpos === 'NNPS')
    return xpos === 'NNPS' ? singularName(straight) : straight;
  if (upos === 'PUNCT' || upos === 'SYM' || upos === 'NUM' || upos === 'X') return straight;
  if (upos === 'VERB' || upos === 'AUX')
    return xpos === 'VB' || xpos === 'VBP' || xpos === 'MD' ? lower : wink.verb(lower);
  if (upos === 'NOUN')
    return xpos === 'NNS' ? pluralNoun(straight, lower) : isAcronym(straight) ? straight : lower;
  if (upos === 'ADJ' || upos === 'ADV')
    return /[RS]$/.test(xpos) && xpos.length === 3 ? wink.adjective(lower) : lower;
  return lower;
}

/** Without editor's brackets ("turn[ed]") and curly quotes. */
const straighten = (form: string) =>
  form
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/(?<=\p{L})[[\]]|\[(?=\p{L})/gu, '');

const isAcronym = (form: string) => /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(form);

function pluralNoun(form: string, lower: string): string {
  if (/^\p{Lu}{2,}'?s$/u.test(form)) return form.replace(/'?s$/, '');
  const base = wink.noun(lower);
  if (base !== lower) return base;
  if (/ies$/.test(lower)) return lower.replace(/ies$/, 'y');
  if (/(?:ch|sh|ss|x)es$/.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}

function singularName(form: string): string {
  if (/ies$/.test(form)) return form.replace(/ies$/, 'y');
  return /[^s]s$/.test(form) ? form.slice(0, -1) : form;
}

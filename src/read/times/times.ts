import type { Sentence } from '../../language/sentence.ts';
import { childrenOf } from '../../language/walk-tree.ts';
import type { When } from '../../vocabulary/when.ts';
import type { Annotator } from '../annotator.ts';
import type { PlacedTime } from '../draft.ts';
import { formatDay, parseDay } from './calendar/civil-day.ts';
import type { Period } from './calendar/period.ts';
import type { ResolveContext, Resolved } from './calendar/resolve-context.ts';
import { resolveMeaning } from './calendar/resolve-meaning.ts';
import { isYearHeading, lacksYear, yearOf } from './heading-years.ts';
import { isNarrative } from './is-narrative.ts';
import { mergeResolved } from './merge-resolved.ts';
import { directionAt, governorOf } from './tense.ts';
import { nextReference } from './told-before.ts';

/** Time expressions placed on the calendar: from publication, from the date told before, or not at all. */
export const times: Annotator<'times'> = {
  name: 'times',
  needs: ['sentences', 'expressions', 'published'],
  gives: ['times'],
  annotate({ document, sentences, expressions, published }) {
    const days = publicationDays(published);
    const narrative = isNarrative(expressions, days);
    let reference: Period | null = null;
    let day: Period | null = null;
    let told = { sentence: -1, end: 0 };
    let quarter: Period | null = null;
    const headings = { year: null as Period | null, sentence: -1 };
    const placed: PlacedTime[] = [];
    for (const expression of expressions) {
      const { start, end, type, meaning, sentence, token } = expression;
      const tree = sentences[sentence];
      const direction = tree ? directionAt(tree, token) : null;
      // Any other heading ends what a year in a line of its own says of the dates below.
      for (let at = headings.sentence + 1; at <= sentence; at += 1)
        if (sentences[at]?.kind === 'heading') headings.year = null;
      headings.sentence = sentence;
      const ofHeading = headings.year !== null && lacksYear(expression);
      // "Shall be read between 1 November and 30 April": a rule for every year.
      const everyYear = tree !== undefined && lacksYear(expression) && isRule(tree, token);
      const resolve = (publication: number | null) =>
        resolveMeaning(meaning, {
          publication: everyYear ? null : publication,
          reference: everyYear ? null : ofHeading ? headings.year : reference,
          day,
          beside: told.sentence === sentence,
          goesOn: told.sentence >= sentence - 3 && !document.text.slice(told.end, start).includes('\n'),
          quarter,
          direction,
          narrative: narrative || ofHeading,
        } satisfies ResolveContext);
      const resolved = mergeResolved(days.map(resolve), () => resolve(null).value);
      placed.push({
        start,
        end,
        type,
        sentence,
        token,
        text: document.text.slice(start, end),
        ...toDays(resolved),
      });
      if (tree && resolved.period && isYearHeading(document.text, tree, expression))
        headings.year = yearOf(resolved.period);
      // Figures for other stretches are compared by the year again.
      if (meaning.kind === 'duration' && meaning.where && 'edge' in meaning.where) quarter = null;
      if (resolved.period?.unit === 'quarter' && /-Q\d$/.test(resolved.value) && meaning.kind === 'calendar')
        quarter = resolved.period;
      if (tree && resolved.basis !== 'unknown') {
        const next = nextReference(reference, resolved.period, meaning, tree, token, narrative);
        if (next !== reference) told = { sentence, end };
        reference = next;
        // Plans told in between have no evening yet.
        if (next?.unit === 'day' && !(days[0] !== null && next.earliest > days[0])) day = next;
      }
    }
    return { times: placed };
  },
};

/** True below "shall" in a sentence that says "every" or "each": what holds each year. */
function isRule(tree: Sentence, token: number): boolean {
  const verb = governorOf(tree, token);
  const shall = childrenOf(tree, verb, 'aux').some((index) => /^shall$/i.test(tree.tokens[index]!.form));
  return verb >= 0 && shall && tree.tokens.some(({ form }) => /^(?:every|each|annually|yearly)$/i.test(form));
}

/** The days between which the report appeared, its ends only; [null] when unknown or open on one side. */
export function publicationDays(published: When | null): [number | null] | [number, number] {
  const earliest = published?.earliest == null ? null : parseDay(published.earliest);
  const latest = published?.latest == null ? null : parseDay(published.latest);
  if (earliest === null || latest === null) return [null];
  return earliest === latest ? [earliest] : [earliest, latest];
}

function toDays({ value, earliest, latest, basis }: Resolved): Omit<When, 'text'> {
  const [from, to] = [earliest, latest].map((day) => (day === null ? null : formatDay(day)));
  const known = from !== null || to !== null;
  return {
    value,
    earliest: from ?? null,
    latest: to ?? null,
    basis: known || basis === 'stated' ? basis : 'unknown',
  };
}

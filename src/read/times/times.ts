import type { Sentence } from '../../language/sentence.ts';
import type { When } from '../../vocabulary/when.ts';
import type { Annotator } from '../annotator.ts';
import type { PlacedTime } from '../draft.ts';
import { formatDay, parseDay } from './calendar/civil-day.ts';
import type { Period } from './calendar/period.ts';
import type { ResolveContext, Resolved } from './calendar/resolve-context.ts';
import { resolveMeaning } from './calendar/resolve-meaning.ts';
import { isNarrative } from './is-narrative.ts';
import { mergeResolved } from './merge-resolved.ts';
import { directionAt } from './tense.ts';

/** Time expressions placed on the calendar: from publication, from the date told before, or not at all. */
export const times: Annotator<'times'> = {
  name: 'times',
  needs: ['sentences', 'expressions', 'published'],
  gives: ['times'],
  annotate({ document, sentences, expressions, published }) {
    const days = publicationDays(published);
    const narrative = isNarrative(expressions, days);
    let reference: Period | null = null;
    let quarter: Period | null = null;
    const placed: PlacedTime[] = [];
    for (const { start, end, type, meaning, sentence, token } of expressions) {
      const tree = sentences[sentence];
      const direction = tree ? directionAt(tree, token) : null;
      const resolve = (publication: number | null) =>
        resolveMeaning(meaning, {
          publication,
          reference,
          quarter,
          direction,
          narrative,
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
      // Figures for other stretches are compared by the year again.
      if (meaning.kind === 'duration' && meaning.where && 'edge' in meaning.where) quarter = null;
      if (resolved.period?.unit === 'quarter' && /-Q\d$/.test(resolved.value) && meaning.kind === 'calendar')
        quarter = resolved.period;
      if (tree && resolved.basis !== 'unknown')
        reference = nextReference(reference, resolved.period, tree, token);
    }
    return { times: placed };
  },
};

/**
 * The date later times count from. A year that only describes a noun ("the 1961 treaty") or only repeats the year of
 * a closer date is passed over.
 */
function nextReference(
  reference: Period | null,
  period: Period | null,
  tree: Sentence,
  token: number,
): Period | null {
  if (period === null) return reference;
  if (reference === null || period.unit !== 'year') return period;
  if (period.earliest <= reference.earliest && reference.latest <= period.latest) return reference;
  return /^(?:obl|root|advmod|parataxis)/.test(tree.tokens[token]?.deprel ?? '') ? period : reference;
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

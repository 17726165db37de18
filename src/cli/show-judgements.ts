import type { Judgement } from '../analyse/judgements/list-judgements.ts';
import type { JudgementScore } from '../analyse/judgements/score-judgements.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

const dateWidth = 12;

/** Judgements as a person reads them: open ones first, each by its day. */
export function formatJudgements(
  judgements: readonly Judgement[],
  today: string,
  style: Style,
  columns: number,
): string {
  if (judgements.length === 0) return 'No judgement was made.';
  const ordered = [...judgements].sort(
    (a, b) =>
      Number(a.outcome !== null) - Number(b.outcome !== null) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0),
  );
  return ordered.map((one) => formatOne(one, today, style, columns)).join('\n\n');
}

function formatOne(one: Judgement, today: string, style: Style, columns: number): string {
  const { id, statement, word, probability, due, entry, by, at, note, outcome, resolvedOn, resolvedBy } = one;
  const width = Math.max(40, Math.min(columns, 120) - dateWidth);
  const indent = ' '.repeat(dateWidth);
  const state = (outcome ?? (due < today ? 'due' : 'open')).padEnd(6);
  const colour = { yes: style.green, due: style.yellow }[state.trim()] ?? String;
  const how = `${word === null ? '' : `${word}, `}${Math.round(probability * 100)}%`;
  const came =
    outcome === null ? null : `${outcome} on ${resolvedOn}${resolvedBy === null ? '' : ` (${resolvedBy})`}`;
  const more = [how, `${by}, ${at.slice(0, 10)}`, entry === null ? null : `about ${entry}`, came, id];
  const [first = '', ...rest] = wrapText(printable(statement), width - 6);
  return [
    `${style.bold(due.padEnd(dateWidth))}${colour(state)}${first}`,
    ...rest.map((line) => `${indent}      ${line}`),
    ...wrapText(printable(more.filter((part) => part !== null).join(' · ')), width).map(
      (line) => indent + style.cyan(line),
    ),
    ...(note === null ? [] : wrapText(printable(note), width).map((line) => indent + style.dim(line))),
  ].join('\n');
}

/** The score and the reliability table. */
export function formatScore(
  { overall, skill, bands, open, void: voided }: JudgementScore,
  style: Style,
): string {
  const rest = `${open} open, ${voided} void.`;
  if (overall === null) return `No judgement came out yes or no yet; ${rest}`;
  const row = (name: string, count: string, said: string, came: string, brier: string) =>
    `${name.padEnd(22)}${count.padStart(11)}${said.padStart(8)}${came.padStart(11)}${brier.padStart(8)}`;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const figures = [...bands, { band: 'all', ...overall }].map(
    ({ band, judgements, expected, observed, brier }) =>
      row(band, String(judgements), percent(expected), percent(observed), brier.toFixed(3)),
  );
  return [
    `Brier score ${style.bold(overall.brier.toFixed(3))} of ${overall.judgements} ${overall.judgements === 1 ? 'judgement' : 'judgements'} (0 is best, 0.25 is always saying 50%).`,
    skill === null
      ? 'All came out alike, so no skill can be told.'
      : `Skill ${skill.toFixed(2)}: ${skill > 0 ? 'better' : 'no better'} than always giving the share that came true.`,
    '',
    style.dim(row('band', 'judgements', 'said', 'came true', 'Brier')),
    ...figures,
    '',
    `Besides, ${rest}`,
  ].join('\n');
}

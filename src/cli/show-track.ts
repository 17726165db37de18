import type { Dropped } from '../analyse/rhetoric/dropped-since.ts';
import type { User } from '../analyse/rhetoric/phrase-users.ts';
import type { PhraseTrack } from '../analyse/rhetoric/track-phrase.ts';
import { printable } from './printable.ts';
import { type PhraseView, tellUse, tellUses } from './show-phrases.ts';
import { wrapText } from './wrap-text.ts';

const mostBar = 30;
const shownUsers = 15;

/** A phrase through time, section by section; fits 80 columns. */
export function formatTrack(
  track: PhraseTrack,
  asked: { phrase: string; inflected: boolean; gap: number; by: string },
  view: PhraseView,
): string {
  const { style } = view;
  const how = [
    asked.inflected ? 'inflected forms too' : null,
    asked.gap > 0 ? `up to ${asked.gap} other words inside` : null,
  ].filter((part) => part !== null);
  const head = style.bold(`“${printable(asked.phrase)}”${how.length > 0 ? ` (${how.join(', ')})` : ''}`);
  const words = track.words.toLocaleString('en');
  if (track.uses === 0) return `${head}\n  Not in the ${words} words asked about.`;
  const uses = `${count(track.uses, 'use')} in ${count(track.reports, 'report')}, ${track.rate.toFixed(2)} per 10,000 of ${words} words${track.undated > 0 ? `; ${track.undated} in reports without a day` : ''}.`;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[style.bold(title), ...lines].join('\n')];
  const outlets = track.users.filter(({ kind }) => kind === 'outlet');
  const speakers = track.users.filter(({ kind }) => kind === 'speaker');
  return [
    `${head}\n${wrap(uses, view).join('\n')}`,
    ...section('First use', track.first === null ? [] : tellUse(track.first, view)),
    ...section(
      'Last use',
      track.last === null || track.last === track.first ? [] : tellUse(track.last, view),
    ),
    ...section(`Rate by ${asked.by}, per 10,000 words`, tellPeriods(track, view)),
    ...section('Dropped since?', tellDropped(track.dropped, 'all together', view)),
    ...section('Outlets, by first use', tellUsers(outlets, track, view)),
    ...section('Speakers, by first use', tellUsers(speakers, track, view)),
  ].join('\n\n');
}

const count = (number: number, noun: string) =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

function wrap(words: string, { columns }: PhraseView): string[] {
  return wrapText(words, Math.max(40, Math.min(columns, 120) - 2)).map((line) => `  ${line}`);
}

function tellPeriods({ periods, entries }: PhraseTrack, view: PhraseView): string[] {
  const most = Math.max(...periods.map(({ rate }) => rate));
  const head = `  ${'period'.padEnd(9)}${'words'.padStart(11)}${'uses'.padStart(7)}${'/10,000'.padStart(9)}`;
  const first = periods.findIndex(({ uses }) => uses > 0);
  const before = periods.slice(0, Math.max(0, first));
  const wordsBefore = before.reduce((sum, { words }) => sum + words, 0);
  const earlier =
    wordsBefore === 0
      ? []
      : [`  ${'before'.padEnd(9)}${wordsBefore.toLocaleString('en').padStart(11)}${'0'.padStart(7)}`];
  const told = periods.slice(Math.max(0, first)).filter(({ words }) => words > 0);
  const rows = told.flatMap((period) => {
    const line = `  ${period.period.padEnd(9)}${period.words.toLocaleString('en').padStart(11)}${String(period.uses).padStart(7)}${period.rate.toFixed(2).padStart(9)}  ${view.style.green(bar(period.rate, most))}`;
    if (!view.entries) return [line.trimEnd()];
    const uses = period.entries.map((place) => entries[place]!);
    return [line.trimEnd(), ...tellUses(uses, view)];
  });
  return [view.style.dim(head), ...earlier, ...rows];
}

function bar(rate: number, most: number): string {
  if (rate === 0 || most === 0) return '';
  return '█'.repeat(Math.max(1, Math.round((rate / most) * mostBar)));
}

function tellDropped(dropped: Dropped | null, who: string, view: PhraseView): string[] {
  if (dropped === null) return [];
  const { since, expected, chance, wordsSince, isDropped } = dropped;
  const verdict = isDropped ? `dropped since ${since}` : `not to be called dropped; last on ${since}`;
  const text = `${who}: ${verdict}. In the ${wordsSince.toLocaleString('en')} words since, ${expected < 10 ? expected.toFixed(1) : expected.toFixed(0)} reports with it were to be expected at the former rate; the chance of none is ${tellChance(chance)}.`;
  const lines = wrap(text, view);
  return isDropped ? lines.map((line) => view.style.yellow(line)) : lines;
}

function tellChance(chance: number): string {
  if (chance < 0.001) return 'below 0.001';
  return chance < 0.1 ? chance.toFixed(3) : chance.toFixed(2);
}

function tellUsers(users: readonly User[], { entries }: PhraseTrack, view: PhraseView): string[] {
  const head = `  ${'first'.padEnd(12)}${'last'.padEnd(10)}${'uses'.padStart(6)}${'reports'.padStart(9)}${'/10,000'.padStart(10)}`;
  const rows = users.slice(0, shownUsers).flatMap((user) => {
    const { first, last, uses, reports, rate } = user;
    const figures = `  ${(first ?? 'no date').padEnd(12)}${(last ?? '').padEnd(10)}${String(uses).padStart(6)}${String(reports).padStart(9)}${rate.toFixed(2).padStart(10)}  `;
    const width = Math.max(24, Math.min(view.columns, 120) - figures.length);
    const shown = wrapText(printable(tellUser(user)), width).map(
      (line, index) => `${index === 0 ? figures : ' '.repeat(figures.length)}${line}`,
    );
    const dropped = user.dropped?.isDropped === true ? tellDropped(user.dropped, user.who, view) : [];
    const sentences = user.entries.map((place) => entries[place]!);
    return [...shown, ...dropped, ...(view.entries ? tellUses(sentences, view) : [])];
  });
  const more = users.length - shownUsers;
  if (rows.length > 0) rows.unshift(view.style.dim(head));
  return more > 0 ? [...rows, `  and ${more} more: --json`] : rows;
}

/** Who, and how long after whom. */
function tellUser({ who, lag, after }: User): string {
  if (lag === null || lag === 0) return who;
  const one = after === null || after.days === lag ? '' : `, ${after.days} after ${after.who}`;
  return `${who}: ${count(lag, 'day')} after the first${one}`;
}

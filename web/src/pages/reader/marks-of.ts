import type { Reading } from '../../../../src/vocabulary/reading.ts';
import type { Mark } from './cut-segments.ts';

/** The layers of a reading, in the order of their switches. */
export const layers = [
  ['mentions', 'Names'],
  ['times', 'Times'],
  ['events', 'Events'],
  ['claims', 'Claims'],
  ['figures', 'Figures'],
] as const;

/** Everything read in a report as marks on its text. */
export function marksOf(reading: Reading): Mark[] {
  const named = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
  return [
    ...reading.mentions.map(({ start, end, name, state }) => ({
      start,
      end,
      layer: 'mentions',
      title: state === null ? name : `${name} (${state})`,
    })),
    ...reading.times.map(({ start, end, value, basis }) => ({
      start,
      end,
      layer: 'times',
      title: `${value} (${basis})`,
    })),
    ...reading.events.map(({ trigger, type, initiators, recipients, factuality }) => ({
      ...trigger,
      layer: 'events',
      title: `${type} ${factuality}: ${named(initiators)} → ${named(recipients)}`,
    })),
    ...reading.claims.map(({ content, speaker, stance }) => ({
      ...content,
      layer: 'claims',
      title: `${speaker.name} ${stance}`,
    })),
    ...reading.figures.map(({ evidence, measure, value, unit }) => ({
      ...evidence,
      layer: 'figures',
      title: `${measure}: ${value} ${unit}`,
    })),
  ];
}

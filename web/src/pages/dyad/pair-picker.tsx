import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ActorCount } from '../../../../src/analyse/actor/list-actors.ts';
import { useAnswer } from '../../api/ask.ts';
import { TextInput } from '../../parts/text-input.tsx';
import { withAsOf } from '../../view/app-link.tsx';
import { useAsOf } from '../../view/view-state.ts';

/** Two actors to look at together; goes to their page when both are named. */
export function PairPicker({ pair }: { pair: readonly [string, string] }) {
  const [, go] = useLocation();
  const asOf = useAsOf();
  const [chosen, choose] = useState(pair);
  const actors = useAnswer<ActorCount[]>('/api/actors');
  const suggestions = (actors.data ?? [])
    .filter(({ kind }) => kind === 'state' || kind === 'organization')
    .map(({ id, state, name }) => ({ value: state ?? id, name }));
  const tell = (next: readonly [string, string]) => {
    choose(next);
    if (next[0] !== '' && next[1] !== '' && next.join() !== pair.join())
      go(withAsOf(`/dyad/${encodeURIComponent(next.join(','))}`, asOf));
  };
  return (
    <>
      <TextInput
        label="Between"
        placeholder="a state"
        size={14}
        value={chosen[0]}
        onChange={(first) => tell([first, chosen[1]])}
        suggestions={suggestions}
      />
      <TextInput
        label="and"
        placeholder="a state"
        size={14}
        value={chosen[1]}
        onChange={(second) => tell([chosen[0], second])}
        suggestions={suggestions}
      />
    </>
  );
}

import { useRef } from 'react';
import { type DecisionAsked, useDecide } from '../../api/ask.ts';

/** Decisions about one proposal, in their order, and which it was. */
interface Step {
  entry: string;
  decisions: number[];
}

/** What was decided in this tab outlives a reload, so that it can be taken back. */
const keptIn = 'entente-reviewed';

/** Decides about proposals, and takes back what was decided last. */
export function useReview() {
  const decide = useDecide();
  const steps = useRef<Step[]>(JSON.parse(sessionStorage.getItem(keptIn) ?? '[]') as Step[]);
  const keep = (next: Step[]) => {
    steps.current = next;
    sessionStorage.setItem(keptIn, JSON.stringify(next));
  };
  return {
    isBusy: decide.isPending,
    error: decide.error,
    /** Makes decisions one after another. @throws what the server says against the first it does not take. */
    async settle(entry: string, decisions: readonly DecisionAsked[]): Promise<void> {
      const step: Step = { entry, decisions: [] };
      for (const decision of decisions) {
        const { said } = await decide.mutateAsync(decision);
        step.decisions.push((JSON.parse(said) as { id: number }).id);
        keep([...steps.current.filter((one) => one !== step), step]);
      }
    },
    /** Takes back the last step. @returns the entry it was about; null when there is none. */
    async takeBack(): Promise<string | null> {
      const last = steps.current.at(-1);
      if (last === undefined) return null;
      for (const id of last.decisions.toReversed())
        await decide.mutateAsync({ command: 'undo', words: [String(id)] });
      keep(steps.current.slice(0, -1));
      return last.entry;
    },
  };
}

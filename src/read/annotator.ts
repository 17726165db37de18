import type { Draft, DraftPart } from './draft.ts';

/**
 * One step of reading: pure, says what it needs and what it gives. The order of `annotators` must give every part
 * before it is needed; `checkOrder` says where it does not.
 */
export interface Annotator<Gives extends DraftPart = DraftPart> {
  readonly name: string;
  readonly needs: readonly DraftPart[];
  readonly gives: readonly Gives[];
  annotate(draft: Draft): Pick<Draft, Gives>;
}

/** An annotator of whichever part. */
export type AnyAnnotator = { [Part in DraftPart]: Annotator<Part> }[DraftPart];

/** The first annotator that needs something nobody before it gives, or null when the order is right. */
export function checkOrder(
  annotators: readonly Pick<Annotator, 'name' | 'needs' | 'gives'>[],
): string | null {
  const given = new Set<DraftPart>();
  for (const annotator of annotators) {
    const missing = annotator.needs.find((part) => !given.has(part));
    if (missing !== undefined) {
      return `annotator "${annotator.name}" needs "${missing}", which no earlier annotator gives; move it later in the list`;
    }
    for (const part of annotator.gives) given.add(part);
  }
  return null;
}

import type { Workbench } from '../serve/start-workbench.ts';

interface Named {
  id: string;
  steps?: unknown[];
  sources?: number;
  evidence: { document: string; start: number; end: number }[];
}

/** The views that the docs show, by name: of the agreement with most steps, and the event with most sources. */
export async function chooseViews({ ask }: Workbench): Promise<Record<string, string>> {
  const most = (entries: readonly Named[], count: (entry: Named) => number) =>
    entries.toSorted((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1))[0]!;
  const agreement = most(await ask<Named[]>('/api/agreements'), ({ steps }) => steps?.length ?? 0);
  const event = most(await ask<Named[]>('/api/timeline'), ({ sources }) => sources ?? 0);
  const { document, start, end } = agreement.evidence[0]!;
  return {
    overview: '/',
    timeline: '/timeline',
    network: '/network',
    map: '/map',
    agreement: `/agreement/${agreement.id}`,
    obligations: '/obligations?event=attack&actor=UKR&target=RUS&on=2024-12-05&with=curated',
    claims: '/claims',
    dyad: '/dyad/PRK,RUS',
    reader: `/report/${document}?at=${start}-${end}&layers=mentions,times,events`,
    entry: `/entry/${event.id}`,
    review: '/review',
    search: '/search?q=treaty',
  };
}

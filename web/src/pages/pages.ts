import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** One page: its address, what it is called in the menu (not there when null), and its code, loaded when asked for. */
export interface PageEntry {
  path: string;
  menu: string | null;
  group: 'look' | 'ask' | 'work';
  Page: LazyExoticComponent<ComponentType>;
}

const page = (load: () => Promise<{ Page: ComponentType }>) =>
  lazy(async () => ({ default: (await load()).Page }));

/** Every page of the workbench, in the order of the menu. */
export const pages: readonly PageEntry[] = [
  { path: '/', menu: 'Overview', group: 'look', Page: page(() => import('./overview/page.tsx')) },
  { path: '/timeline', menu: 'Timeline', group: 'look', Page: page(() => import('./timeline/page.tsx')) },
  { path: '/network', menu: 'Network', group: 'look', Page: page(() => import('./network/page.tsx')) },
  { path: '/map', menu: 'Map', group: 'look', Page: page(() => import('./map/page.tsx')) },
  { path: '/entry/:id', menu: null, group: 'look', Page: page(() => import('./entry/page.tsx')) },
  { path: '/report/*', menu: null, group: 'look', Page: page(() => import('./reader/page.tsx')) },
  {
    path: '/agreements',
    menu: 'Agreements',
    group: 'look',
    Page: page(() => import('./agreements/page.tsx')),
  },
  { path: '/agreement/:id', menu: null, group: 'look', Page: page(() => import('./agreement/page.tsx')) },
  { path: '/claims', menu: 'Claims', group: 'look', Page: page(() => import('./claims/page.tsx')) },
  { path: '/sources', menu: 'Sources', group: 'look', Page: page(() => import('./sources/page.tsx')) },
  { path: '/silence/:id', menu: null, group: 'look', Page: page(() => import('./silence/page.tsx')) },
  { path: '/phrases', menu: 'Phrases', group: 'ask', Page: page(() => import('./phrases/page.tsx')) },
  { path: '/diff', menu: null, group: 'ask', Page: page(() => import('./diff/page.tsx')) },
  { path: '/ahead', menu: 'Ahead', group: 'ask', Page: page(() => import('./ahead/page.tsx')) },
  { path: '/search', menu: 'Search', group: 'ask', Page: page(() => import('./search/page.tsx')) },
  { path: '/import', menu: 'Import', group: 'work', Page: page(() => import('./import/page.tsx')) },
  {
    path: '/obligations',
    menu: 'Obligations',
    group: 'ask',
    Page: page(() => import('./obligations/page.tsx')),
  },
  { path: '/dyad/:pair', menu: null, group: 'look', Page: page(() => import('./dyad/page.tsx')) },
  { path: '/dyad', menu: 'Dyads', group: 'look', Page: page(() => import('./dyad/page.tsx')) },
  { path: '/compare', menu: 'Compare', group: 'look', Page: page(() => import('./compare/page.tsx')) },
  { path: '/actor/:id', menu: null, group: 'look', Page: page(() => import('./actor/page.tsx')) },
  { path: '/actor', menu: 'Actors', group: 'look', Page: page(() => import('./actor/page.tsx')) },
  { path: '/review', menu: 'Review', group: 'work', Page: page(() => import('./review/page.tsx')) },
];

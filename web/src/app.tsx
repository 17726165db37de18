import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { pages } from './pages/pages.ts';
import { Waiting } from './parts/waiting.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';

/** The whole workbench: the shell around whichever page the address names. */
export function App() {
  return (
    <Shell>
      <ErrorBoundary>
        <Suspense fallback={<Waiting what="the page" />}>
          <Switch>
            {pages.map(({ path, Page }) => (
              <Route key={path} path={path} component={Page} />
            ))}
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}

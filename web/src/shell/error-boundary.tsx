import { Component, type ReactNode } from 'react';
import { Problem } from '../parts/problem.tsx';

interface State {
  error: Error | null;
}

/** A page that fails says so in its place; the rest of the workbench goes on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <Problem error={error} />;
  }
}

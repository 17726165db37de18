import { AppLink } from '../view/app-link.tsx';

/** An address that is no page. */
export function NotFound() {
  return (
    <main className="page">
      <h1>There is no such page</h1>
      <p>
        The address may be from another version. Begin at the <AppLink to="/">overview</AppLink>.
      </p>
    </main>
  );
}

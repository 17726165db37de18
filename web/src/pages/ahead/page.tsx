import './page.css';
import { Expectations } from './expectations.tsx';
import { Judgements } from './judgements.tsx';

/** What is announced or expected and what became of it; and what we expect ourselves, scored when it is known. */
export function Page() {
  return (
    <main className="page">
      <header>
        <h1>Ahead</h1>
        <p className="soft ahead-intro">
          What reports announce, plan or expect for a day to come. Once its day has passed it is met or not
          met when a report tells so, else unknown: nothing is taken for not met because no report tells of
          it.
        </p>
      </header>
      <Expectations />
      <Judgements />
    </main>
  );
}

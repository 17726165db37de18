import './page.css';
import { Conflicts } from './conflicts.tsx';
import { SaidBySpeaker } from './said-by-speaker.tsx';

/** What is told differently, side by side, and who said what. */
export function Page() {
  return (
    <main className="page">
      <header>
        <h1>Claims and conflicts</h1>
        <p className="soft claims-intro">
          What reports tell differently, side by side, and what would settle it. The letter behind an outlet
          is its reliability in the Admiralty code, A (completely reliable) to F (cannot be judged).
        </p>
      </header>
      <Conflicts />
      <SaidBySpeaker />
    </main>
  );
}

import './page.css';
import { Outlets } from './outlets.tsx';
import { ReportedSilences } from './reported-silences.tsx';
import { SilenceMatrix } from './silence-matrix.tsx';

/** Whose word it is: the outlets, who told what of a pair and who passed it over, and silences that reports tell of. */
export function Page() {
  return (
    <main className="page">
      <header>
        <h1>Sources and silence</h1>
        <p className="soft sources-intro">
          Every outlet with its record in this ledger, who told which event and who passed it over, and the
          silences that reports themselves tell of.
        </p>
      </header>
      <Outlets />
      <SilenceMatrix />
      <ReportedSilences />
    </main>
  );
}

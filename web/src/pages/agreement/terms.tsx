import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import { Cited } from '../../parts/cited.tsx';
import { sourceLine } from '../../parts/source-line.ts';
import type { ShownAgreement } from './shown-agreement.ts';

/** What it says of its own life: how it enters into force, how long it lasts, how it ends. */
export function Terms(props: { agreement: ShownAgreement; documents: Ledger['documents'] | undefined }) {
  const { agreement, documents } = props;
  return (
    <ul className="agreement-articles">
      {agreement.terms.map(({ kind, value, told, evidence }) => (
        <li key={`${kind} ${value} ${evidence[0]?.document} ${evidence[0]?.start}`}>
          <p>
            {kind}: {told ?? 'told without a value'}
          </p>
          {evidence.slice(0, 2).map((one) => (
            <Cited
              key={`${one.document} ${one.start}`}
              evidence={one}
              titles={agreement.titles}
              source={sourceLine(one.document, documents)}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}

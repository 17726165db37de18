import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import type {
  ObligationAnswer,
  Verdict as VerdictName,
} from '../../../../src/vocabulary/obligation-answer.ts';
import { Cited } from '../../parts/cited.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { Verdict } from '../../parts/verdict.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import { articleName } from '../agreement/articles.tsx';
import { agreementAddress } from '../agreements/listed-agreement.ts';
import { type DutyGroup, groupDuties, ownReasons } from './group-duties.ts';

interface Shown {
  answer: ObligationAnswer;
  nameOf: (code: string) => string;
  documents: Ledger['documents'] | undefined;
}

/** The duties of one verdict, those of one clause together. */
export function DutyGroups(props: Shown & { verdict: VerdictName }) {
  const { answer, nameOf, verdict } = props;
  const groups = groupDuties(
    answer.duties.filter((duty) => duty.verdict === verdict),
    nameOf,
  );
  return (
    <ol className="obligations-groups">
      {groups.map((group) => {
        const { agreement, article, obligation, owedTo, state } = group.duties[0]!;
        return (
          <li key={[agreement, article, obligation, owedTo, state].join(' ')}>
            <Group {...props} group={group} />
          </li>
        );
      })}
    </ol>
  );
}

function Group({ group, answer, nameOf, documents }: Shown & { group: DutyGroup }) {
  const [view] = useViewState();
  const first = group.duties[0]!;
  const { verdict, owedTo, words, obligation, strength, article, agreement, agreementName } = first;
  const address = agreementAddress(agreement, {
    on: answer.question.on,
    curated: view.get('with') === 'curated',
  });
  const own = group.duties.filter((duty) => ownReasons(duty, group).length > 0);
  return (
    <>
      <p className="obligations-head">
        <Verdict is={verdict} /> <strong>{group.duties.map(({ state }) => nameOf(state)).join(', ')}</strong>{' '}
        to <strong>{nameOf(owedTo)}</strong>: {words ?? obligation}
        {strength === 'shall' ? '' : ` (${strength})`} ·{' '}
        <AppLink to={address}>
          {article === null ? '' : `${articleName(article)} of `}
          <bdi>{plainText(agreementName)}</bdi>
        </AppLink>
      </p>
      {first.conditions.length > 0 && (
        <ul className="obligations-conditions" aria-label="What someone must judge">
          {first.conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
      {first.evidence.slice(0, 2).map((one) => (
        <Cited
          key={`${one.document} ${one.start}`}
          evidence={one}
          titles={answer.titles}
          source={sourceLine(one.document, documents)}
        />
      ))}
      <details>
        <summary>Reasoning, step by step</summary>
        <ol>
          {group.shared.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ol>
        {own.length > 0 && (
          <dl className="obligations-own">
            {own.map((duty) => (
              <div key={duty.state}>
                <dt>{nameOf(duty.state)}</dt>
                <dd>{ownReasons(duty, group).join(' ')}</dd>
              </div>
            ))}
          </dl>
        )}
      </details>
    </>
  );
}

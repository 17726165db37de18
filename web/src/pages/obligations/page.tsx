import './page.css';
import type { ObligationAnswer } from '../../../../src/vocabulary/obligation-answer.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import { questionOf } from './event-kinds.ts';
import { ObligationView } from './obligation-view.tsx';
import { QuestionForm } from './question-form.tsx';

/** Who must do what if something happens on a day. */
export function Page() {
  const [view] = useViewState();
  const question = questionOf(view);
  const answer = useAnswer<ObligationAnswer>('/api/obligations', question ?? {}, { skip: question === null });
  return (
    <main className="page">
      <header>
        <h1>Obligations</h1>
        <p className="soft">
          Who must do what if something happens, by the agreements alone. What a person must judge is listed,
          never decided.
        </p>
      </header>
      <QuestionForm />
      {question === null ? (
        <Empty>
          Say what happens and to whom. For example:{' '}
          <AppLink to="/obligations?event=attack&actor=UKR&target=RUS&on=2024-12-05&with=curated">
            if Ukraine attacks Russia on 2024-12-05
          </AppLink>
          .
        </Empty>
      ) : (
        <Answer of={answer} what="the duties">
          {(found) => <ObligationView answer={found} />}
        </Answer>
      )}
    </main>
  );
}

import type { ActorRef } from '../../../../src/vocabulary/actor-ref.ts';
import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import { Actors } from '../../parts/actors.tsx';
import { Cited } from '../../parts/cited.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { sourceLine } from '../../parts/source-line.ts';
import type { ShownAgreement, ShownArticle } from './shown-agreement.ts';

/** Its articles: who owes what to whom in which case, in the words of the text. */
export function Articles(props: { agreement: ShownAgreement; documents: Ledger['documents'] | undefined }) {
  const { agreement, documents } = props;
  return (
    <ol className="agreement-articles">
      {agreement.articles.map((article) => (
        <li key={`${article.article} ${article.obligation} ${article.occasion} ${article.trigger}`}>
          <h3>
            {articleName(article.article)}: {article.duty}, {article.case}
            {article.strength === 'shall' ? '' : ` (${article.strength})`}
          </h3>
          <dl className="agreement-facts">
            {factsOf(article).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{typeof value === 'string' ? <bdi>{plainText(value)}</bdi> : <Actors of={value} />}</dd>
              </div>
            ))}
          </dl>
          {article.evidence.slice(0, 3).map((one) => (
            <Cited
              key={`${one.document} ${one.start}`}
              evidence={one}
              titles={agreement.titles}
              source={sourceLine(one.document, documents)}
            />
          ))}
        </li>
      ))}
    </ol>
  );
}

export function articleName(article: string | null): string {
  if (article === null) return 'No article told';
  return /^[\dIVXLC]/.test(article) ? `Article ${article}` : article;
}

function factsOf(article: ShownArticle): [string, string | readonly ActorRef[]][] {
  const { by, to, against, trigger, action, area, timing, qualifiers } = article;
  const facts: [string, string | readonly ActorRef[] | null][] = [
    ['Owed by', by],
    ['Owed to', to],
    ['Only against', against],
    ['When', trigger],
    ['What', action],
    ['Where', area],
    ['How soon', timing],
    ['To judge', qualifiers.map((words) => `“${words}”`).join('; ')],
  ];
  return facts.filter((fact): fact is [string, string | readonly ActorRef[]] => (fact[1]?.length ?? 0) > 0);
}

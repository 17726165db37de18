import { plainText } from '../../parts/plain-text.ts';
import { type ImportJob, stateWords, sumUp } from './import-job.ts';

/** Past so many files, those that are done and well are counted rather than listed. */
const most = 200;

/** One import, file by file. */
export function JobProgress({ job }: { job: ImportJob }) {
  const { files, done } = job;
  const shown = files.length <= most ? files : files.filter(({ state }) => state === 'failed').slice(0, most);
  const finished = files.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  return (
    <section className="import-job">
      <p role="status">{sumUp(job)}</p>
      {!done && <progress value={finished} max={files.length} aria-label="Files read" />}
      {shown.length > 0 && (
        <div className="scrolling">
          <table>
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">What became of it</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ name, state, error }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; their order stays
                <tr key={index}>
                  <th scope="row" className="import-name">
                    <bdi>{plainText(name)}</bdi>
                  </th>
                  <td data-state={state}>
                    <span aria-hidden="true">{stateWords[state][0]} </span>
                    {stateWords[state][1]}
                    {error !== null && (
                      <p className="small">
                        <bdi>{plainText(error.message)}</bdi> {plainText(error.hint)}
                      </p>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

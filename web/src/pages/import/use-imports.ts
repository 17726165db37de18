import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { askServer } from '../../api/ask.ts';
import type { ImportJob } from './import-job.ts';

/**
 * The imports of this run of the server, newest first, each told as it goes. They go on whether or not a page looks:
 * after a reload they are all found again.
 */
export function useImports() {
  const queries = useQueryClient();
  const [jobs, setJobs] = useState<ReadonlyMap<string, ImportJob>>(new Map());
  const keep = (told: readonly ImportJob[]) =>
    setJobs((before) => new Map([...before, ...told.map((job) => [job.id, job] as const)]));
  const running = [...jobs.values()].find(({ done }) => !done)?.id ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once; from then on the page is told
  useEffect(() => {
    askServer<ImportJob[]>('/api/imports').then(keep, () => {});
  }, []);

  // Imports are read one after another, so the first that is not done is the one that moves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one stream a job
  useEffect(() => {
    if (running === null) return;
    const events = new EventSource(`/api/imports/${running}/events`);
    events.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const job = JSON.parse(data) as ImportJob;
      keep([job]);
      if (!job.done) return;
      events.close();
      void queries.invalidateQueries();
    });
    return () => events.close();
  }, [running]);

  const start = useMutation<ImportJob, Error, FormData>({
    mutationFn: (form) => askServer('/api/import', { method: 'POST', body: form }),
    onSuccess: (job) => keep([job]),
  });
  return { jobs: [...jobs.values()].reverse(), start };
}

import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { addCommandRoute } from './add-command-route.ts';
import { addDecisions } from './add-decisions.ts';
import { addImport } from './add-import.ts';
import { addPages } from './add-pages.ts';
import { addQuestions } from './add-questions.ts';
import { addReports } from './add-reports.ts';
import { ApiError, answerError } from './api-error.ts';
import { guardRequests } from './guard-requests.ts';
import type { Host } from './host.ts';
import { secureHeaders } from './secure-headers.ts';
import { tagAnswers } from './tag-answers.ts';

/**
 * The workbench's server: its guards, its questions, imports and decisions, the description of them
 * (`/api/openapi.json`, OpenAPI 3.1, from the same schemas that check requests), and the pages.
 */
export function createApp(host: Host): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      throw new ApiError(
        400,
        'usage',
        `${issue?.path.join('.') ?? 'The request'}: ${issue?.message ?? 'not understood'}.`,
        'The addresses and what they take are listed at /api/openapi.json.',
      );
    },
  });
  app.onError(answerError);
  app.use(secureHeaders());
  app.use(guardRequests(host));
  app.use(
    bodyLimit({
      maxSize: host.uploadLimit,
      onError: () => {
        throw new ApiError(
          413,
          'too-large',
          'The request is too large.',
          'Read more with entente read FOLDER.',
        );
      },
    }),
  );
  app.use('/api/*', tagAnswers(host));
  addQuestions(app, host);
  addReports(app, host);
  addDecisions(app, host);
  addImport(app, host);
  addCommandRoute(app, host);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version: host.version,
      description: `The ledger at ${host.place}. Errors have one shape; answers carry an ETag that holds until the ledger changes.`,
    },
  });
  addPages(app, host);
  return app;
}

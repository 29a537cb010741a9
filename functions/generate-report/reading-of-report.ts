import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import type { Reading } from '#shared/web/http/reading.ts';
import type { OpenReport } from './open-report.ts';

/** Always the report's own language: its words exist in no other. */
export const readingOfReport = async (request: HttpRequest, { report }: OpenReport): Promise<Reading> => ({
  language: report.language,
  picked: null,
  path: request.path,
  query: {},
  texts: await loadCommonTexts(report.language),
});

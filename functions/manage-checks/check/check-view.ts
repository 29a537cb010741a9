import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckTexts } from '#shared/i18n/recruiter/check/texts.ts';
import { pathIn, type Visit } from '../visit.ts';

/** What every part of the check page is drawn from. */
export type CheckView = Readonly<{ visit: Visit; file: CheckFile; texts: CheckTexts }>;

/** An address under this check's page. */
export const underCheck = ({ visit, file }: CheckView, path: string): string =>
  pathIn(visit, `checks/${file.check.id}/${path}`);

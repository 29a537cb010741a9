import type { ReportModel } from '#shared/domain/report/report-model.ts';
import { numberInWords } from '#shared/i18n/numbers.ts';
import type { ReportDocument } from './report-document.ts';
import { namesAndCount, type Wording } from './wording.ts';

/** How many answers the report holds, of how many. */
export const progressOf = ({ answered, expected, withdrawn }: ReportModel) => ({
  answered,
  expected,
  withdrawn: withdrawn.length,
});

/** Null when the report holds every answer that was expected. */
export function describeNotice(model: ReportModel, wording: Wording): ReportDocument['notice'] {
  if (model.state === 'complete') return null;
  const { notice } = wording.texts;
  const { missing, unnamed, candidate } = model;
  const number = numberInWords(unnamed, wording.language);
  const parts = [
    ...(missing.length === 0 ? [] : [notice.missing(namesAndCount(missing, wording))]),
    ...(unnamed === 0 || model.state !== 'interim'
      ? []
      : [notice.unnamed({ count: unnamed, number, firstName: candidate.firstName })]),
  ];
  return { heading: notice[model.state](progressOf(model)), text: parts.join(' ') };
}

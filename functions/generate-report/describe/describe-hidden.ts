import type { ReportModel } from '#shared/domain/report/report-model.ts';
import type { OffsetChange } from '#shared/domain/zones/zone-time.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import { groundNames } from '#shared/i18n/guard/load.ts';
import type { GuardTexts } from '#shared/i18n/guard/texts.ts';
import type { ReportDocument } from './report-document.ts';

type Words = Readonly<{ texts: GuardTexts; zone: readonly OffsetChange[] }>;

/** The report with a section, before the last one, that says what is hidden in it, since when, and by whom. */
export function withHidden(report: ReportDocument, model: ReportModel, { texts, zone }: Words): ReportDocument {
  const lines = model.respondents.flatMap(({ name, hidden = [] }) =>
    hidden.map(({ grounds, at, by }) =>
      texts.report.line({
        of: groundNames(texts, grounds),
        name,
        by,
        when: formatDate(at, zone, report.language),
      }),
    ),
  );
  const section = {
    heading: { text: texts.report.heading, lang: null },
    blocks: [{ kind: 'paragraphs' as const, texts: [...lines, texts.report.gone] }],
  };
  return { ...report, sections: [...report.sections.slice(0, -1), section, ...report.sections.slice(-1)] };
}

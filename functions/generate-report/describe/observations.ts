import type { ReportDocument, Section } from './report-document.ts';

/** What was seen, or null where this link leaves it out, and what the link does with it. */
export type Observations = Readonly<{ section: Section | null; note: string }>;

/** The report with what was seen before its last section, which says what the link carries. */
export function withObservations(report: ReportDocument, observations: Observations | null): ReportDocument {
  if (observations === null) return report;
  const { section, note } = observations;
  const last = report.sections.at(-1);
  if (last === undefined) return report;
  const about: Section = { ...last, blocks: [...last.blocks, { kind: 'paragraphs', texts: [note] }] };
  return { ...report, sections: [...report.sections.slice(0, -1), ...(section === null ? [] : [section]), about] };
}

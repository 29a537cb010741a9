import type { ReportModel } from '#shared/domain/report/report-model.ts';
import type { Section } from './report-document.ts';
import { namesAndCount, type Wording } from './wording.ts';

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Who declined, took it back or could not be reached; no section when there is none of them. */
export function describeOthers(model: ReportModel, wording: Wording): readonly Section[] {
  const { others } = wording.texts;
  const texts = (['declined', 'withdrawn', 'unreachable'] as const).flatMap((fate) =>
    model[fate].length === 0 ? [] : [asSentence(others[fate](namesAndCount(model[fate], wording)))],
  );
  if (texts.length === 0) return [];
  return [{ heading: { text: others.heading, lang: null }, blocks: [{ kind: 'paragraphs', texts }] }];
}

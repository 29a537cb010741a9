import { type Language, languages, type PartlyTranslated } from '../language.ts';
import { fillName } from '../text/fill-name.ts';
import type { ReportText } from './report-model.ts';

/** The first of these that is written in the wanted language, or else any; with the candidate's name filled in. */
export function reportText(
  candidates: readonly PartlyTranslated[],
  wanted: Language,
  firstName: string,
): ReportText | null {
  for (const language of [wanted, ...languages]) {
    for (const candidate of candidates) {
      const text = candidate[language];
      if (text !== undefined) return { text: fillName(text, language, firstName), language };
    }
  }
  return null;
}

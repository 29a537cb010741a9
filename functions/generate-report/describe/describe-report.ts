import type { ReportModel } from '#shared/domain/report/report-model.ts';
import type { OffsetChange } from '#shared/domain/zones/zone-time.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import { capitalise, numberInWords } from '#shared/i18n/numbers.ts';
import type { ReportTexts } from '#shared/i18n/report/texts.ts';
import { describeAbout } from './describe-about.ts';
import { describeNotice, progressOf } from './describe-notice.ts';
import { describeOthers } from './describe-others.ts';
import { describePart } from './describe-part.ts';
import { describeRespondents } from './describe-respondents.ts';
import type { ReportDocument } from './report-document.ts';
import type { Wording } from './wording.ts';

/** Puts the report in words. `zone` is the organisation's. */
export function describeReport(model: ReportModel, texts: ReportTexts, zone: readonly OffsetChange[]): ReportDocument {
  const { language, candidate, organisation, answered } = model;
  const wording: Wording = { texts, language, zone, recruiter: model.recruiter.name };
  const day = formatDate(model.compiledAt, zone, language);
  const number = capitalise(numberInWords(answered, language));
  const told = texts.intro({ count: answered, number, firstName: candidate.firstName });
  return {
    language,
    organisation,
    compiledAt: model.compiledAt,
    title: texts.title(candidate.name),
    kicker: model.state === 'interim' ? texts.interimKicker(day) : texts.kicker(day),
    name: candidate.name,
    post: model.title,
    intro: answered === 0 ? texts.introNobody : `${told} ${texts.principle}`,
    status: model.status,
    answered,
    expected: model.expected,
    progress: texts.progress(progressOf(model)),
    passOn: texts.passOn,
    notice: describeNotice(model, wording),
    sections: [
      ...describeRespondents(model, wording),
      ...model.parts.map((part) => describePart(part, wording)),
      ...describeOthers(model, wording),
      describeAbout(model, wording),
    ],
  };
}

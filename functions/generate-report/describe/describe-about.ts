import type { ReportModel } from '#shared/domain/report/report-model.ts';
import type { SignOff } from '#shared/domain/templates/question-template.ts';
import { formatClock, formatDate } from '#shared/i18n/dates.ts';
import { dayWords } from '#shared/i18n/day-words.ts';
import type { Section } from './report-document.ts';
import type { Wording } from './wording.ts';

/** Template, who ordered it, when it is deleted, and that openings are noted. */
export function describeAbout(model: ReportModel, { texts, language, zone }: Wording): Section {
  const { about } = texts;
  const heardOf = ({ who, on, note }: SignOff): string =>
    `${about.signedOff({ who, day: formatDate(`${on}T12:00:00.000Z`, zone, language) })}${note === null ? '' : ` ${note}`}`;
  const templates = model.templates.flatMap(({ name, version, signOff }) => [
    about.template({ name: name.text, version }),
    ...(signOff === null ? [] : [heardOf(signOff)]),
  ]);
  const when = dayWords[language].dayTime(
    formatDate(model.compiledAt, zone, language),
    formatClock(model.compiledAt, zone, language),
  );
  const compiled = about.compiled({ when, recruiter: model.recruiter.name, organisation: model.organisation });
  const deleted =
    model.deletedAt === null
      ? about.deletedAfter(model.retentionMonths)
      : about.deletedOn(formatDate(model.deletedAt, zone, language));
  return {
    heading: { text: about.heading, lang: null },
    blocks: [
      {
        kind: 'about',
        before: `${[...templates, compiled].join(' ')}, `,
        mail: model.recruiter.email,
        after: `. ${deleted} ${about.openings(model.candidate.name)}`,
      },
    ],
  };
}

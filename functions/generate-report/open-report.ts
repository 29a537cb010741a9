import { type CheckFile, findReferee } from '#shared/domain/check/check-file.ts';
import { fullName, hasAnswered, type Referee } from '#shared/domain/check/referee.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Submission } from '#shared/domain/questionnaire/answer.ts';
import { compileReport, type ReportSources } from '#shared/domain/report/compile-report.ts';
import type { ReportLink } from '#shared/domain/report/report-link.ts';
import type { ReportModel } from '#shared/domain/report/report-model.ts';
import { shownSignals } from '#shared/domain/signals/shown-signals.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { loadReportTexts } from '#shared/i18n/report/load.ts';
import type { ReportTexts } from '#shared/i18n/report/texts.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import type { Reading } from '#shared/web/http/reading.ts';
import { describeReport } from './describe/describe-report.ts';
import { type Observations, withObservations } from './describe/observations.ts';
import type { ReportDocument } from './describe/report-document.ts';
import type { ReportPorts } from './report-ports.ts';

/** What a report link that works leads to. */
export type ReportPlace = Readonly<{
  /** The link's own address, as `/r/{secret}`. */
  base: string;
  file: CheckFile;
  organisation: Organisation;
  link: ReportLink;
  /** Of all referees, as far as they have been read with the check. */
  submissions: readonly Submission[] | null;
  /** The address that somebody has shown to be theirs, where the link asks for that. */
  reader?: string;
}>;

/** The report as it stands now, for the reader of one link. */
export type OpenReport = ReportPlace &
  Readonly<{
    texts: ReportTexts;
    report: ReportDocument;
    /** Whose answers alone it holds; null: everybody's. */
    one: Referee | null;
  }>;

/** The versions that were answered, each read once: whoever answered the same is shown side by side. */
async function findAnswered(
  { findTemplate }: ReportPorts,
  organisation: Organisation,
  submissions: readonly Submission[],
): Promise<ReportSources['templateOf']> {
  const nameOf = (id: string, version: number): string => `${id} ${version}`;
  const answered = new Map(submissions.map((each) => [nameOf(each.templateId, each.templateVersion), each]));
  const found = await Promise.all(
    [...answered].map(async ([name, { templateId, templateVersion }]) => {
      return [name, await findTemplate(organisation.id, templateId, templateVersion)] as const;
    }),
  );
  const byName = new Map(found);
  return (id, version) => byName.get(nameOf(id, version)) ?? null;
}

/** The file with one referee who has answered, as if there were no others. */
const fileOfOne = (file: CheckFile, { id }: Referee): CheckFile => ({
  ...file,
  referees: file.referees.filter((referee) => referee.id === id),
});

/** Reads all answers, or those of one referee, and puts them in words. */
export async function openReport(ports: ReportPorts, place: ReportPlace, refereeId = ''): Promise<OpenReport> {
  const { organisation } = place;
  const asked = findReferee(place.file, refereeId);
  const one = asked !== null && hasAnswered(asked) ? asked : null;
  const file = one === null ? place.file : fileOfOne(place.file, one);
  const [all, texts] = await Promise.all([
    place.submissions ?? ports.checks.loadSubmissions(file.check.id),
    loadReportTexts(organisation.language),
  ]);
  const submissions = one === null ? all : all.filter((each) => each.refereeId === one.id);
  const templateOf = await findAnswered(ports, organisation, submissions);
  const model = compileReport({ file, submissions, templateOf, organisation });
  const report = describeReport(model, texts, organisation.offsetChanges);
  if (one !== null) {
    const notice = { heading: texts.oneReferee.heading({ name: fullName(one) }), text: '' };
    const told = await tellingHidden({ ...report, notice }, model, organisation);
    return { ...place, texts, report: told, one };
  }
  const observations = await observationsOf(place, model);
  const told = await tellingHidden(withObservations(report, observations), model, organisation);
  return { ...place, texts, report: told, one };
}

/** Says what is hidden, where anything is. Loaded where there is something to say. */
async function tellingHidden(
  report: ReportDocument,
  model: ReportModel,
  { language, offsetChanges: zone }: Organisation,
): Promise<ReportDocument> {
  if (model.respondents.every(({ hidden = [] }) => hidden.length === 0)) return report;
  const [{ withHidden }, { loadGuardTexts }] = await Promise.all([
    import('./describe/describe-hidden.ts'),
    import('#shared/i18n/guard/load.ts'),
  ]);
  return withHidden(report, model, { texts: await loadGuardTexts(language), zone });
}

/** What was seen, as far as there is any; that this link leaves it out. Loaded where there is something to say. */
async function observationsOf(
  { file, organisation, link }: Pick<OpenReport, 'file' | 'organisation' | 'link'>,
  { respondents }: ReportModel,
): Promise<Observations | null> {
  const signals = shownSignals(file, organisation);
  if (signals.length === 0) return null;
  const [{ describeObservations }, { loadSignalTexts }] = await Promise.all([
    import('./describe/describe-observations.ts'),
    import('#shared/i18n/signals/load.ts'),
  ]);
  const texts = await loadSignalTexts(organisation.language);
  return describeObservations({
    file,
    organisation,
    signals,
    respondents,
    texts,
    isShown: link.withoutSignals !== true,
  });
}

/** Always the report's own language: its words exist in no other. */
export const readingOfReport = async (
  request: HttpRequest,
  { organisation: { language } }: ReportPlace,
): Promise<Reading> => ({
  language,
  picked: null,
  path: request.path,
  query: {},
  texts: await loadCommonTexts(language),
});

import type { Check } from '#shared/domain/check/check.ts';
import { fullName, type Referee } from '#shared/domain/check/referee.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { LinkTarget } from '#shared/domain/ports/link-store.ts';
import type { Draft, Submission } from '#shared/domain/questionnaire/answer.ts';
import { loadCallTexts } from '#shared/i18n/call/load.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { loadRefereeTexts } from '#shared/i18n/referee/load.ts';
import { loadReminderTexts } from '#shared/i18n/reminders/load.ts';
import { loadSignalTexts } from '#shared/i18n/signals/load.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import { readingOf } from '#shared/web/http/reading.ts';
import type { OpenedLink } from '#shared/web/links/open-link.ts';
import type { AnswerPorts } from './ports.ts';
import { firstNameOf, type Names, type Visit } from './visit.ts';

/** What a referee has written, and what they have sent. */
type OwnAnswers = Readonly<{ draft: Draft | null; submission: Submission | null }>;

type Opened = Extract<OpenedLink<OwnAnswers>, { outcome: 'open' }>;

export const loadOwnAnswers =
  ({ checks }: Pick<AnswerPorts, 'checks'>) =>
  async ({ checkId, person }: LinkTarget): Promise<OwnAnswers> => {
    const [draft, submission] = await Promise.all([
      checks.loadDraft(checkId, person),
      checks.loadSubmission(checkId, person),
    ]);
    return { draft, submission };
  };

const namesOf = (check: Check, referee: Referee): Names => ({
  candidate: keepTogether(fullName(check.candidate)),
  recruiter: keepTogether(check.recruiter.name),
  name: check.candidate.firstName,
  asker: firstNameOf(check.recruiter.name),
  referee: referee.firstName,
});

/** Another language than an offered one cannot be picked. */
const withOfferedLanguage = (request: HttpRequest, offered: readonly Language[]): HttpRequest => {
  const { lang, ...query } = request.query;
  return offered.some((language) => language === lang) ? request : { ...request, query };
};

const startLanguage = (
  referee: Referee,
  offered: readonly Language[],
  draft: Draft | null,
  submission: Submission | null,
): Language =>
  [draft?.language, submission?.language, referee.language].find(
    (language) => language !== undefined && offered.includes(language),
  ) ??
  offered[0] ??
  referee.language;

/** Everything about this referee's visit. Throws when the check's template is not there: nothing can be asked then. */
export async function loadVisit(ports: AnswerPorts, request: HttpRequest, opened: Opened): Promise<Visit> {
  const { file, target, organisation } = opened;
  const { check } = file;
  const referee = file.referees.find((each) => each.id === target.person);
  if (referee === undefined) throw new Error('The link leads to a referee who is not in the check');
  const { draft } = opened.beside;
  const isOlder = (opened.beside.submission?.version ?? 0) < referee.answersVersion;
  const submission = isOlder ? await ports.checks.loadSubmission(check.id, referee.id) : opened.beside.submission;
  const offered = languages.filter((language) => check.settings.questionTemplates[language] !== undefined);
  const reading = await readingOf(
    withOfferedLanguage(request, offered),
    startLanguage(referee, offered, draft, submission),
    loadCommonTexts,
  );
  const chosen = check.settings.questionTemplates[reading.language];
  const find = (id: string, version?: number) => ports.findTemplate(check.organisationId, id, version);
  const [full, facts, sent] = await Promise.all([
    chosen === undefined ? null : find(chosen.id, chosen.version),
    find('tpl_facts'),
    submission === null ? null : find(submission.templateId, submission.templateVersion),
  ]);
  if (full === null || facts === null) throw new Error('The check has no template in this language');
  const { form, relation, answers } = draft ?? submission ?? { form: 'full', relation: null, answers: {} };
  return {
    base: opened.base,
    now: ports.clock(),
    file,
    referee,
    organisation,
    draft,
    submission,
    written: { form, relation, answers },
    template: (draft === null ? sent : null) ?? (form === 'facts' ? facts : full),
    sent,
    full,
    facts,
    offered,
    reading,
    texts: await loadRefereeTexts(reading.language),
    calls: await loadCallTexts(reading.language),
    reminders: await loadReminderTexts(reading.language),
    names: namesOf(check, referee),
    signals: await loadSignalTexts(reading.language),
    from: { sourceIp: request.sourceIp, userAgent: request.headers['user-agent'] ?? '' },
  };
}

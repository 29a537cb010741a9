import type { CheckEvent } from '#shared/domain/check/event.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CheckNotes } from '#shared/domain/ports/check-notes.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import type { Submission } from '#shared/domain/questionnaire/answer.ts';
import type { ReportLink } from '#shared/domain/report/report-link.ts';
import { goesAt } from '#shared/domain/retention/deletion-times.ts';
import { isAbout } from '#shared/domain/signals/signal.ts';
import { keptOf } from '#shared/domain/subjects/erasure.ts';
import type { SubjectPart } from '#shared/domain/subjects/look-up.ts';
import { showCall, showRelation } from '../api/show-referee.ts';
import type { SubjectPartView, WritingView } from '../api/subject.ts';
import { showDraft, showSubmission } from './show-writing.ts';

export type ShowPartPorts = Readonly<{
  checks: Pick<CheckStore, 'loadDraft' | 'loadEvents' | 'loadSubmission' | 'loadSubmissions'>;
  findTemplate: FindTemplate;
  notes: Pick<CheckNotes, 'list'>;
}>;

type Terms = Readonly<{
  organisation: Pick<Organisation, 'id' | 'retentionMonths'>;
  now: string;
  /** The copy is for the candidate: what is said of them is in it once the employer has decided. */
  toThemselves: boolean;
}>;

const nobody = { externalId: null, firstName: null, lastName: null, email: null, phone: null, language: null };

function personOf({ file, person }: SubjectPart): SubjectPartView['person'] {
  if (person.role === 'candidate') {
    const { externalId, firstName, lastName, email, phone, language } = file.check.candidate;
    return { externalId, firstName, lastName, email, phone, language };
  }
  const referee = file.referees.find(({ id }) => id === person.id);
  if (referee !== undefined) {
    const { firstName, lastName, email, phone, language } = referee;
    return { externalId: null, firstName, lastName, email, phone, language };
  }
  const reader = file.reportLinks.flatMap(({ readers = [] }) => readers).find(({ id }) => id === person.id);
  if (reader !== undefined) return { ...nobody, email: reader.email };
  const link = file.reportLinks.find(({ id }) => id === person.id);
  return { ...nobody, lastName: link?.name ?? null, email: link?.email ?? null };
}

/** Whom the candidate named, by what they gave; of others who were asked, their names alone. */
const refereesOf = ({ file, person }: SubjectPart): SubjectPartView['referees'] =>
  person.role !== 'candidate'
    ? []
    : file.referees
        .filter((referee) => fullName(referee) !== '')
        .map(({ source, firstName, lastName, email, phone, relation, status, addedAt }) => {
          const isTheirs = source === 'candidate';
          return {
            firstName,
            lastName,
            email: isTheirs ? email : null,
            phone: isTheirs ? phone : null,
            relation: isTheirs ? showRelation(relation) : null,
            status,
            addedAt,
          };
        });

const concerns = ({ person }: SubjectPart, { refereeId, linkId }: CheckEvent): boolean =>
  person.role === 'candidate' || person.id === refereeId || person.id === linkId;

/** By the link of a domain everybody has read something else. */
function ownReadings(link: ReportLink, personId: string): ReportLink {
  const own = (link.readers ?? []).find(({ id }) => id === personId);
  if (own === undefined) return link;
  const { fetches: _, lastFetchedAt: __, ...kept } = link;
  return { ...kept, openings: own.readings, lastOpenedAt: own.lastAt };
}

const linksOf = ({ file, person }: SubjectPart): SubjectPartView['reportLinks'] =>
  file.reportLinks
    .filter(
      ({ id, readers = [] }) =>
        [id, ...readers.map((each) => each.id)].includes(person.id) || person.role === 'candidate',
    )
    .map((link) => ownReadings(link, person.id))
    .map(({ id, name, createdAt, expiresAt, openings, lastOpenedAt, fetches = 0, lastFetchedAt = null }) => ({
      // For whom a link was made is that reader's affair.
      name: id === person.id ? name : null,
      createdAt,
      expiresAt,
      openings,
      lastOpenedAt,
      fetches,
      lastFetchedAt,
    }));

/** What others say to it is not handed out. */
const signalsOf = ({ file, person }: SubjectPart): SubjectPartView['integritySignals'] =>
  file.signals
    .filter((signal) => isAbout(signal, person.id))
    .map(({ seen, seenAt, replies }) => {
      const { code, ...facts } = seen;
      return { code, seenAt, facts, reply: replies.find((reply) => reply.person === person.id)?.text ?? null };
    });

const marksOf = ({ file, person }: SubjectPart): SubjectPartView['marks'] =>
  (file.marks?.list ?? [])
    .filter((mark) => mark.person === person.id)
    .map(({ act, at, network, browser }) => ({ act, at, network: network !== null, browser: browser !== null }));

async function writingsOf(ports: ShowPartPorts, part: SubjectPart, terms: Terms): Promise<readonly WritingView[]> {
  const { file, person } = part;
  const { check, referees } = file;
  const { firstName } = check.candidate;
  const templateOf = ({ templateId, templateVersion }: Submission) =>
    ports.findTemplate(terms.organisation.id, templateId, templateVersion);
  if (person.role === 'candidate') {
    const withheld = terms.toThemselves && isUnderWay(check.status);
    const submissions = await ports.checks.loadSubmissions(check.id);
    return Promise.all(
      submissions.map(async (submission) => {
        const referee = referees.find(({ id }) => id === submission.refereeId);
        // What a referee has objected to is kept, and shown to nobody else.
        const isObjected = referee?.objection !== undefined;
        const name = referee === undefined ? null : fullName(referee) || null;
        return showSubmission(submission, {
          template: await templateOf(submission),
          firstName,
          referee: name,
          withheld: withheld || isObjected,
        });
      }),
    );
  }
  if (person.role !== 'referee') return [];
  const [submission, draft] = await Promise.all([
    ports.checks.loadSubmission(check.id, person.id),
    ports.checks.loadDraft(check.id, person.id),
  ]);
  const chosen = draft === null ? undefined : check.settings.questionTemplates[draft.language];
  const draftTemplate =
    chosen === undefined ? null : await ports.findTemplate(terms.organisation.id, chosen.id, chosen.version);
  return [
    ...(submission === null
      ? []
      : [
          showSubmission(submission, {
            template: await templateOf(submission),
            firstName,
            referee: null,
            withheld: false,
          }),
        ]),
    ...(draft === null ? [] : [showDraft(draft, { template: draftTemplate, firstName })]),
  ];
}

/** Those beside the check are of its candidate. A candidate's own note is the code of a reason. */
async function countNotes(ports: ShowPartPorts, part: SubjectPart, events: readonly CheckEvent[]): Promise<number> {
  const { file, person } = part;
  const beside = person.role === 'candidate' ? await ports.notes.list(file.check.id) : [];
  const withActs = events.filter(({ note, actor }) => note !== undefined && (actor === 'recruiter' || actor === 'ats'));
  const onSignals = file.signals.filter((signal) => isAbout(signal, person.id) && signal.resolution?.note != null);
  return beside.length + withActs.length + onSignals.length;
}

/** All that is kept of somebody in one check. */
export async function showPart(ports: ShowPartPorts, part: SubjectPart, terms: Terms): Promise<SubjectPartView> {
  const { file, person, by } = part;
  const { check } = file;
  const referee = file.referees.find(({ id }) => id === person.id);
  const [writings, all] = await Promise.all([writingsOf(ports, part, terms), ports.checks.loadEvents(check.id)]);
  const events = all.filter((event) => concerns(part, event));
  return {
    referenceCheck: check.id,
    status: check.status,
    createdAt: check.createdAt,
    role: person.role,
    matchedBy: [...by],
    deletedAt: goesAt(file, terms.organisation.retentionMonths),
    kept: keptOf(file, person, terms.now),
    project: {
      externalId: check.project.externalId,
      title: terms.toThemselves && check.settings.hideProjectTitle ? null : check.project.title,
    },
    recruiter: {
      name: check.recruiter.name,
      email: check.recruiter.email,
      phone: check.recruiter.phone ?? null,
      title: check.recruiter.title ?? null,
    },
    person: personOf(part),
    refereeStatus: referee?.status ?? null,
    relation: referee === undefined ? null : showRelation(referee.relation),
    call: referee === undefined ? null : showCall(referee),
    referees: refereesOf(part),
    writings: [...writings],
    events: events.map(({ type, at, actor }) => ({ type, at, actor })),
    messages: file.messages
      .filter(({ recipient }) => recipient === person.id)
      .map(({ kind, medium, createdAt, sentAt, fate }) => ({ kind, medium, createdAt, sentAt, fate })),
    reportLinks: linksOf(part),
    told: file.told.filter((each) => each.person === person.id).map(({ months, at }) => ({ months, at })),
    integritySignals: signalsOf(part),
    marks: marksOf(part),
    notes: await countNotes(ports, part, events),
  };
}

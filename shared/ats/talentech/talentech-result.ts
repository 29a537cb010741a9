import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import { notesOf, type SourceNote } from '#shared/domain/check/source-notes.ts';
import type { TalentechSettings } from '#shared/domain/connections/connection.ts';
import { idleNote } from '#shared/domain/decisions/end-idle-check.ts';
import { withdrawnNote } from '#shared/domain/decisions/withdraw-answers.ts';
import type { EventSnapshot, ToldEvent } from '#shared/domain/push/told-event.ts';
import type { ResultTexts } from '#shared/i18n/ats/texts.ts';

/** By number, as the contract counts them. */
const statusNames = ['Created', 'InProgress', 'Completed', 'Expired', 'Failed', 'Rejected'] as const;

type StatusName = (typeof statusNames)[number];

const statusOf = {
  accepted: 'Created',
  candidate_invited: 'Created',
  collecting: 'InProgress',
  completed: 'Completed',
  expired: 'Expired',
  failed: 'Failed',
  declined: 'Rejected',
  cancelled: 'Failed',
} as const satisfies Record<CheckStatus, StatusName>;

/** An address with what it is called. `encrypted`: it stands as the ATS's key has it. */
export type ResultLink = Readonly<{ name: string; type: 'WebPage' | 'PdfDownload'; uri: string; encrypted: boolean }>;

export type Result = Readonly<{
  invitationId: string;
  status: StatusName;
  message: string;
  description: string;
  /** Of a hundred answers, how many are in. */
  score: number;
  links: readonly ResultLink[];
}>;

function messageOf(event: ToldEvent, { status, counts }: EventSnapshot, namedAny: boolean, texts: ResultTexts): string {
  switch (status) {
    case 'accepted':
      return texts.nothingByItself;
    case 'candidate_invited':
      return texts.waiting;
    case 'collecting':
    case 'completed':
      return texts.answers(counts);
    case 'expired':
      if (event.note === idleNote) return texts.expiredUnasked;
      return namedAny ? texts.expiredAtReferees(counts) : texts.expiredAtCandidate;
    case 'failed':
      return namedAny ? texts.refereesUnreachable : texts.candidateUnreachable;
    case 'declined':
      if (event.note === withdrawnNote) return texts.answersWithdrawn;
      return event.note === null && counts.declined > 0 && counts.added === 0
        ? texts.refereesDeclined
        : texts.candidateDeclined;
    case 'cancelled':
      return texts.withdrawn;
  }
}

function descriptionOf(
  { invited, callsBooked }: EventSnapshot,
  notes: readonly SourceNote[],
  texts: ResultTexts,
): string {
  const steps = [
    ...(invited > 0 ? [texts.invited({ count: invited })] : []),
    ...(callsBooked > 0 ? [texts.callsBooked({ count: callsBooked })] : []),
  ].join(', ');
  return [...(steps === '' ? [] : [steps]), ...notes.map((note) => texts.notes[note])].join('. ');
}

/** What is said of a check as it was when the event was written. `namedAny`: a referee was ever named. */
export const describeResult = (
  event: ToldEvent & Readonly<{ snapshot: EventSnapshot }>,
  namedAny: boolean,
  texts: ResultTexts,
): Omit<Result, 'invitationId' | 'links'> => {
  const { snapshot } = event;
  const { answered, expected } = snapshot.counts;
  return {
    status: statusOf[snapshot.status],
    message: messageOf(event, snapshot, namedAny, texts),
    description: descriptionOf(snapshot, notesOf(event.source), texts),
    score: expected === 0 ? 0 : Math.round((100 * answered) / expected),
  };
};

const pascal = ({ invitationId, status, message, description, score, links }: Result) => ({
  InvitationId: invitationId,
  Status: statusNames.indexOf(status) + 1,
  Message: message,
  Description: description,
  Score: String(score),
  ReportUrls: links.map(({ name, type, uri, encrypted }) => ({
    EncryptedFields: encrypted ? ['Uri'] : [],
    Name: name,
    Type: type === 'WebPage' ? 0 : 1,
    Uri: uri,
  })),
  ScoreProfiles: [{ Id: 'answers', Score: score }],
});

const camel = ({ invitationId, status, message, description, score, links }: Result) => ({
  invitationId,
  status,
  message,
  description,
  score: String(score),
  reportUrls: links.map(({ name, type, uri, encrypted }) => ({
    encryptedFields: encrypted ? ['Uri'] : [],
    name,
    type,
    uri,
  })),
  scoreProfiles: [{ id: 'answers', score }],
});

/** The body, with names and numbers as the connection wants them. */
export const writeResult = (result: Result, style: TalentechSettings['results']): string =>
  JSON.stringify(style === 'pascal_numbers' ? pascal(result) : camel(result));

import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import { notesOf } from '#shared/domain/check/source-notes.ts';
import { uuidOfCheck } from '#shared/domain/check/uuid-of-check.ts';
import type { Language } from '#shared/domain/language.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { describeResult } from '../talentech/talentech-result.ts';

/** Null: it was cancelled, there. */
const statuses = {
  accepted: 'Requested',
  candidate_invited: 'Requested',
  collecting: 'Started',
  completed: 'Completed',
  declined: null,
  expired: null,
  failed: null,
  cancelled: null,
} as const satisfies Record<CheckStatus, string | null>;

/** What Ashby knows of a status: each is told once. */
export const saidOfStatus = (status: CheckStatus): string => statuses[status] ?? `cancelled:${status}`;

const value = (identifier: string, label: string, type: 'string' | 'url', text: string) => ({
  identifier,
  label,
  type,
  value: text,
});

type Reading = Readonly<{ file: CheckFile; language: Language; baseUrl: string }>;

/** What Ashby is told: where it stands, and the check page. No score, by which people could be sorted. */
export async function ashbyUpdate({ snapshot, ...event }: ToldEvent, { file, language, baseUrl }: Reading) {
  if (snapshot === null) throw new Error('No ATS is told of a try');
  const { check } = file;
  const { results: texts, form } = await loadAtsTexts(language);
  const { message } = describeResult({ ...event, snapshot }, file.referees.length > 0, texts);
  const notes = notesOf(event.source).map((each) => `. ${texts.notes[each]}`);
  const status = statuses[snapshot.status];
  const page = `${baseUrl}/o/${check.organisationId}/checks/${check.id}`;
  return {
    assessment_id: uuidOfCheck(check.id),
    // Events of one change share their time; their numbers rise.
    timestamp: Date.parse(event.at) + event.number,
    ...(status === null
      ? { cancelled_reason: value('cancelled_reason', 'Status', 'string', message) }
      : { assessment_status: value('assessment_status', 'Status', 'string', status) }),
    assessment_profile_url: value('assessment_profile_url', texts.candidateLink, 'url', page),
    ...(status === 'Completed' && {
      assessment_result: value('assessment_result', form.answers, 'string', message),
    }),
    metadata: [value('answers', form.answers, 'string', [texts.answers(snapshot.counts), ...notes].join(''))],
  };
}

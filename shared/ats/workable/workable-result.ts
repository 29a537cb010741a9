import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import { notesOf } from '#shared/domain/check/source-notes.ts';
import type { Language } from '#shared/domain/language.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';
import { reportAddress } from '#shared/domain/report/report-address.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { describeResult } from '../talentech/talentech-result.ts';

const statuses = {
  accepted: 'pending',
  candidate_invited: 'pending',
  collecting: 'pending',
  completed: 'completed',
  expired: 'expired',
  declined: 'rejected',
  failed: 'rejected',
  cancelled: 'rejected',
} as const satisfies Record<CheckStatus, string>;

type Reading = Readonly<{ file: CheckFile; language: Language; now: string; baseUrl: string; links: LinkMaker }>;

/** What Workable is told. No score and no grade, by which people could be sorted. */
export async function workableResult({ snapshot, ...event }: ToldEvent, reading: Reading): Promise<string> {
  if (snapshot === null) throw new Error('No ATS is told of a try');
  const { file, language, now, baseUrl, links } = reading;
  const { check } = file;
  const { results: texts } = await loadAtsTexts(language);
  const { message } = describeResult({ ...event, snapshot }, file.referees.length > 0, texts);
  const notes = notesOf(event.source).map((each) => `. ${texts.notes[each]}`);
  const report = snapshot.counts.answered === 0 ? null : reportAddress(file, links, now);
  const page = `${baseUrl}/o/${check.organisationId}/checks/${check.id}`;
  const status = statuses[snapshot.status];
  return JSON.stringify({
    status,
    ...(status === 'completed' && { results_url: report ?? page }),
    assessment: { summary: [message, ...notes].join(''), details: texts.answers(snapshot.counts) },
    attachments: [
      { description: texts.candidateLink, url: page },
      ...(report === null ? [] : [{ description: texts.reportPdf, url: `${report}/pdf` }]),
    ],
  });
}

import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { notesOf } from '#shared/domain/check/source-notes.ts';
import type { Language } from '#shared/domain/language.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';
import { reportAddress } from '#shared/domain/report/report-address.ts';
import { countCharacters, cutText } from '#shared/domain/text/clean-text.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { partnerStatuses } from '../refapp/refapp-result.ts';
import { describeResult } from '../talentech/talentech-result.ts';

export type TeamtailorResultPorts = Readonly<{ baseUrl: string; links: LinkMaker }>;

const longestSummary = 150;

const cut = (text: string): string =>
  countCharacters(text) <= longestSummary ? text : `${cutText(text, longestSummary - 1)}…`;

type Attributes = Readonly<{ status: (typeof partnerStatuses)[keyof typeof partnerStatuses]; summary: string }> &
  Readonly<Record<string, unknown>>;

/** The body of a result, as JSON:API has it. */
export const resultBody = (id: string, attributes: Attributes): string =>
  JSON.stringify({
    data: { type: 'partner-results', id, attributes: { ...attributes, summary: cut(attributes.summary) } },
  });

type Reading = Readonly<{ file: CheckFile; language: Language; now: string }>;

/**
 * What Teamtailor is told: status and counts are of the event's own time, links are those that work now. No score and no
 * grade, by which people could be sorted; the candidate's own link is nobody else's.
 */
export async function teamtailorResult(
  { snapshot, ...event }: ToldEvent,
  { file, language, now }: Reading,
  { baseUrl, links }: TeamtailorResultPorts,
): Promise<string> {
  if (snapshot === null) throw new Error('No ATS is told of a try');
  const { check } = file;
  const { results: texts, form } = await loadAtsTexts(language);
  const { message } = describeResult({ ...event, snapshot }, file.referees.length > 0, texts);
  const notes = notesOf(event.source).map((each) => `. ${texts.notes[each]}`);
  const report = snapshot.counts.answered === 0 ? null : reportAddress(file, links, now);
  const checkPage = `${baseUrl}/o/${check.organisationId}/checks/${check.id}`;
  return resultBody(event.source?.details['resultId'] ?? check.id, {
    status: partnerStatuses[snapshot.status],
    summary: [message, ...notes].join(''),
    url: report ?? checkPage,
    details: { [form.answers]: texts.answers(snapshot.counts) },
    attachments: [
      { url: checkPage, description: texts.candidateLink },
      ...(report === null ? [] : [{ url: `${report}/pdf`, description: texts.reportPdf }]),
    ],
    actions: isUnderWay(snapshot.status) ? [{ buttonText: texts.remind, endpoint: 'remind' }] : [],
  });
}

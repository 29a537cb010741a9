import type { Check } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type CheckStatus, isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { notesOf } from '#shared/domain/check/source-notes.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { EventSnapshot, ToldEvent } from '#shared/domain/push/told-event.ts';
import { reportAddress } from '#shared/domain/report/report-address.ts';
import { shownSignals } from '#shared/domain/signals/shown-signals.ts';
import type { Signal, SignalCode } from '#shared/domain/signals/signal.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { leftOutWords } from '#shared/i18n/left-out.ts';
import { describeResult } from '../talentech/talentech-result.ts';

export type RefappResultPorts = Readonly<{ baseUrl: string; links: LinkMaker }>;

/** As Teamtailor has it too. */
export const partnerStatuses = {
  accepted: 'sending',
  candidate_invited: 'sent',
  collecting: 'pending',
  completed: 'completed',
  declined: 'failed',
  expired: 'failed',
  failed: 'failed',
  cancelled: 'failed',
} as const satisfies Record<CheckStatus, string>;

/** Progress and nothing else: no person is scored. */
const assess = ({ counts }: EventSnapshot, fraudWarnings: readonly string[]) => ({
  type: 'reference-check',
  score: counts.expected === 0 ? 0 : Math.round((100 * counts.answered) / counts.expected),
  total: counts.expected,
  remainingToSubmit: counts.remainingToSubmit,
  completed: counts.answered,
  declined: counts.declined,
  fraudWarnings,
});

/** The contract has words for these alone, and they stand for what was seen, not for a judgement. */
const warnings: Readonly<Partial<Record<SignalCode, string>>> = {
  same_network: 'same-ip-address',
  same_browser: 'same-ip-address',
  same_email: 'same-email-address',
  same_phone: 'same-phone-number',
};

const warningsOf = (signals: readonly Signal[]): readonly string[] => [
  ...new Set(signals.flatMap(({ seen }) => warnings[seen.code] ?? [])),
];

/** The candidate's own address, as long as it takes anything in. */
const candidateAddress = ({ check }: CheckFile, links: LinkMaker): string | null =>
  isUnderWay(check.status)
    ? links.urlOf({
        purpose: 'candidate',
        organisationId: check.organisationId,
        checkId: check.id,
        person: 'candidate',
        generation: check.candidate.linkGeneration,
        keyVersion: check.linkKeyVersion,
      })
    : null;

/** Whom the ATS named and nobody asks, by name. */
function leftOutText(leftOut: Check['leftOut'], language: Language): string {
  if (leftOut === undefined) return '';
  const { title, lines } = leftOutWords(leftOut, language);
  return `. ${title}: ${lines.join(', ')}`;
}

type Reading = Readonly<{ file: CheckFile; organisation: Pick<Organisation, 'language' | 'signalsOff'>; now: string }>;

/** What the ATS is told: status and counts are of the event's own time, links are those that work now. */
export async function refappResult(
  { snapshot, ...event }: ToldEvent,
  { file, organisation, now }: Reading,
  { baseUrl, links }: RefappResultPorts,
) {
  if (snapshot === null) throw new Error('No ATS is told of a try');
  const { check } = file;
  const { source } = event;
  const { results: texts } = await loadAtsTexts(organisation.language);
  const notes = notesOf(source).map((each) => `. ${texts.notes[each]}`);
  const left = leftOutText(check.leftOut, organisation.language);
  const signals = shownSignals(file, organisation);
  const others = signals.filter(({ seen }) => warnings[seen.code] === undefined).length;
  const observations = others === 0 ? '' : `. ${texts.observations({ count: others })}`;
  const { message } = describeResult({ ...event, snapshot }, file.referees.length > 0, texts);
  const report = snapshot.counts.answered === 0 ? null : reportAddress(file, links, now);
  const form = candidateAddress(file, links);
  const checkPage = `${baseUrl}/o/${check.organisationId}/checks/${check.id}`;
  return {
    type: 'partner-results',
    id: source?.details['resultId'] ?? check.id,
    attributes: {
      status: partnerStatuses[snapshot.status],
      summary: [message, ...notes, left, observations].join(''),
      ...(report === null ? {} : { url: report }),
      candidateLink: { url: checkPage, description: texts.candidateLink, type: 'candidate-url' },
      ...(form === null ? {} : { candidateSubmissionPageLink: { url: form, description: texts.candidateForm } }),
      assessment: assess(snapshot, warningsOf(signals)),
      attachments: report === null ? [] : [{ url: `${report}/pdf`, description: texts.reportPdf, type: 'report-url' }],
    },
  };
}

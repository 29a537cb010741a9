import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { shownSignals } from '#shared/domain/signals/shown-signals.ts';
import { type Signal, stateOfSignal } from '#shared/domain/signals/signal.ts';
import type { SignalView } from './reference-check.ts';

/** An organisation, for whoever needs to know it: few checks have anything to be told in its language. */
export type OrganisationOf = () => Promise<Organisation | null>;

const replyOf = (signal: Signal, nameOf: (person: string) => string): string | null => {
  const [first, ...others] = signal.replies;
  if (first === undefined) return null;
  if (others.length === 0) return first.text;
  return signal.replies.map(({ person, text }) => `${nameOf(person)}: ${text}`).join('\n');
};

/** What was seen of a check's people, in the organisation's language. */
export async function showSignals(file: CheckFile, organisationOf: OrganisationOf): Promise<SignalView[]> {
  if (file.signals.length === 0) return [];
  const organisation = await organisationOf();
  const signals = organisation === null ? [] : shownSignals(file, organisation);
  if (organisation === null || signals.length === 0) return [];
  const { language } = organisation;
  const [{ personName, wholeSentenceOf }, { loadSignalTexts }] = await Promise.all([
    import('#shared/i18n/signals/describe-signal.ts'),
    import('#shared/i18n/signals/load.ts'),
  ]);
  const texts = await loadSignalTexts(language);
  return signals.map((signal) => ({
    id: signal.id,
    code: signal.seen.code,
    referees: signal.people.filter((person) => person !== 'candidate'),
    aboutCandidate: signal.people.includes('candidate'),
    seenAt: signal.seenAt,
    state: stateOfSignal(signal),
    text: wholeSentenceOf(signal, file, { texts, language }),
    reply: replyOf(signal, (person) => personName(file, person, texts)),
    resolution:
      signal.resolution === null
        ? null
        : { note: signal.resolution.note, by: signal.resolution.by, at: signal.resolution.at },
  }));
}

import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Respondent } from '#shared/domain/report/report-model.ts';
import type { Signal } from '#shared/domain/signals/signal.ts';
import { formatDayTime } from '#shared/i18n/dates.ts';
import { personName, titleOf, wholeSentenceOf } from '#shared/i18n/signals/describe-signal.ts';
import type { SignalTexts } from '#shared/i18n/signals/texts.ts';
import type { Observations } from './observations.ts';
import type { Observation } from './report-document.ts';

type Seen = Readonly<{
  file: CheckFile;
  organisation: Organisation;
  signals: readonly Signal[];
  respondents: readonly Respondent[];
  texts: SignalTexts;
  /** Whether the link shows what was seen. */
  isShown: boolean;
}>;

function describe(signal: Signal, { file, organisation, texts, respondents }: Seen): Observation {
  const { language, offsetChanges } = organisation;
  const { report } = texts;
  const seen = file.referees.filter(({ id }) => signal.people.includes(id)).map(fullName);
  const [about = null, ...more] = respondents.filter(({ name }) => seen.includes(name));
  const { resolution } = signal;
  const noted = (): Observation['said'] => {
    if (resolution === null) return [];
    const by = { name: resolution.by ?? file.check.recruiter.name };
    const when = formatDayTime(resolution.at, offsetChanges, language);
    return resolution.note === null
      ? [{ by: report.closedWithoutNote({ ...by, when }), text: '' }]
      : [{ by: report.notes({ ...by, when }), text: resolution.note }];
  };
  const said = [
    ...signal.replies.map(({ person, text }) => ({
      by: report.writes({ name: personName(file, person, texts) }),
      text,
    })),
    ...noted(),
  ];
  return {
    letter: seen.length > 1 || more.length > 0 ? null : (about?.letter ?? null),
    title: titleOf(signal, texts),
    text: wholeSentenceOf(signal, file, { texts, language }),
    said: said.length === 0 ? [{ by: report.nothing, text: '' }] : said,
  };
}

/** What was seen, in sentences, each with what its people say to it and how it was closed. */
export function describeObservations(seen: Seen): Observations {
  const { report } = seen.texts;
  if (!seen.isShown) return { section: null, note: report.leavesOut };
  const observations = seen.signals.map((signal) => describe(signal, seen));
  const blocks = [
    { kind: 'paragraphs' as const, texts: [report.lead] },
    { kind: 'observations' as const, observations },
  ];
  return { section: { heading: { text: report.heading, lang: null }, blocks }, note: report.carries };
}

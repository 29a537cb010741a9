import type { Language } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { countedKinds, sumOf, type Tombstone, tombstoneEndsAt } from '#shared/domain/retention/tombstone.ts';
import { formatClock, formatDate, formatDayYear } from '#shared/i18n/dates.ts';
import type { DeletionTexts } from '#shared/i18n/recruiter/deletions/texts.ts';
import { periodText } from '../period/period-text.ts';
import type { Asked } from './read-asked.ts';

type Fact = Readonly<{ label: string; value: string }>;

export type CertificateBlock =
  | Readonly<{ kind: 'facts'; facts: readonly Fact[] }>
  | Readonly<{ kind: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] }>
  | Readonly<{ kind: 'list'; items: readonly string[] }>
  | Readonly<{ kind: 'paragraph'; text: string }>;

/** A certificate in words, in the organisation's language: what the page and the PDF draw. */
export type Certificate = Readonly<{
  language: Language;
  organisation: string;
  /** RFC 3339. */
  issuedAt: string;
  title: string;
  kicker: string;
  nobody: string;
  status: Readonly<{ heading: string; text: string }> | null;
  sections: readonly Readonly<{ heading: string; block: CertificateBlock }>[];
}>;

type Sources = Readonly<{
  organisation: Organisation;
  texts: DeletionTexts;
  now: string;
  /** Newest first. */
  tombstones: readonly Tombstone[];
  /** The period; null: it is about the one. */
  asked: Asked | null;
}>;

const latest = (times: readonly string[]): string | null => times.toSorted().at(-1) ?? null;

/** Of one deletion, or of all of a period. It is made of what stands in the tombstones, whenever it is asked for. */
export function describeCertificate(sources: Sources): Certificate {
  const { organisation, texts, now, tombstones } = sources;
  const { offsetChanges: zone, language } = organisation;
  const words = texts.certificate;
  const dayOf = (time: string): string => formatDate(time, zone, language);
  const forgotten = latest(tombstones.map((each) => each.forgottenAt));
  const recordEnds = latest(tombstones.map(tombstoneEndsAt));
  const { left, outside, by } = words;
  return {
    language,
    organisation: organisation.name,
    issuedAt: now,
    title: words.title,
    kicker: words.issued({ day: formatDayYear(now, zone, language) }),
    nobody: words.nobody,
    status:
      forgotten === null
        ? null
        : {
            heading: words.deleted,
            text: (forgotten <= now ? words.backupsForgot : words.backupsForget)({ day: dayOf(forgotten) }),
          },
    sections: [
      { heading: words.what.heading, block: { kind: 'facts', facts: factsOf(sources) } },
      ...(recordEnds === null ? [] : [amountOf(sources)]),
      ...(sources.asked === null || recordEnds === null ? [] : [eachOf(sources)]),
      ...(recordEnds === null
        ? []
        : [
            {
              heading: left.heading,
              block: {
                kind: 'list',
                items: [left.record({ day: dayOf(recordEnds) }), left.audit, left.complaints],
              } as const,
            },
          ]),
      { heading: outside.heading, block: { kind: 'list', items: outside.items } },
      { heading: by.heading, block: { kind: 'paragraph', text: by.text({ organisation: organisation.name }) } },
    ],
  };
}

function factsOf({ organisation, texts, tombstones, asked }: Sources): readonly Fact[] {
  const { offsetChanges: zone, language } = organisation;
  const { what } = texts.certificate;
  const dayOf = (time: string): string => formatDayYear(time, zone, language);
  const [one] = tombstones;
  if (asked === null && one !== undefined) {
    return [
      { label: what.concerns, value: what.check({ id: one.checkId }) },
      { label: what.cause, value: texts.causes[one.cause] },
      { label: what.done, value: `${dayOf(one.deletedAt)} ${formatClock(one.deletedAt, zone, language)}` },
    ];
  }
  const { filter } = asked ?? { filter: { from: null, until: null, cause: null } };
  const causes = Object.entries(texts.causes).flatMap(([cause, text]) => {
    const number = tombstones.filter((each) => each.cause === cause).length;
    return number === 0 ? [] : [`${text}: ${number}`];
  });
  return [
    { label: what.period, value: periodText(filter, { zone, language, texts: texts.period }) },
    { label: what.concerns, value: what.checks({ count: tombstones.length }) },
    ...(causes.length === 0 ? [] : [{ label: what.cause, value: causes.join('. ') }]),
  ];
}

function amountOf({ texts, tombstones }: Sources): Certificate['sections'][number] {
  const { amount } = texts.certificate;
  const counts = tombstones.map((each) => each.counts);
  return {
    heading: amount.heading,
    block: {
      kind: 'table',
      columns: [amount.kind, amount.number],
      rows: [
        [amount.candidates, String(tombstones.length)],
        ...countedKinds.map((kind) => [amount.kinds[kind], String(sumOf(counts, kind))]),
      ],
    },
  };
}

function eachOf({ organisation, texts, tombstones }: Sources): Certificate['sections'][number] {
  const { offsetChanges: zone, language } = organisation;
  const { columns } = texts;
  return {
    heading: texts.certificate.each,
    block: {
      kind: 'table',
      columns: [columns.when, columns.what, columns.why, columns.backups],
      rows: tombstones.map(({ checkId, cause, deletedAt, forgottenAt }) => [
        formatDate(deletedAt, zone, language),
        checkId,
        texts.causes[cause],
        formatDate(forgottenAt, zone, language),
      ]),
    },
  };
}

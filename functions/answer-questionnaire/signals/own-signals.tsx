import type { Signal } from '#shared/domain/signals/signal.ts';
import { wholeSentenceOf } from '#shared/i18n/signals/describe-signal.ts';
import { TextArea } from '#shared/web/components/text-area.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { Visit } from '../visit.ts';
import type { Side } from './observe-answers.ts';
import { sideField } from './read-side.ts';

type Props = Readonly<{ visit: Visit; signals: readonly Signal[]; typed: Side; errors: FieldErrors }>;

const isShared = ({ seen: { code } }: Signal): boolean => code.startsWith('same_') && code !== 'same_text';

/** What is seen of the referee, word for word as the recruiter reads it, each with a field for their side of it. */
export function OwnSignals({ visit, signals, typed, errors }: Props) {
  if (signals.length === 0) return null;
  const { signals: texts, reading, names, file, referee } = visit;
  const { own } = texts;
  const words = { texts, language: reading.language };
  const saidBefore = ({ replies }: Signal): string => replies.find(({ person }) => person === referee.id)?.text ?? '';
  return (
    <section class="flow gap-l" aria-labelledby="h-own">
      <h2 id="h-own">{own.heading}</h2>
      <p>{own.lead({ recruiter: names.recruiter, count: signals.length })}</p>
      {signals.map((signal) => (
        <div key={signal.id} class="card">
          <h3>{own.reads({ asker: names.asker })}</h3>
          <blockquote class="quote">
            <p>{wholeSentenceOf(signal, file, words)}</p>
          </blockquote>
          <TextArea
            reading={reading}
            errors={errors}
            name={sideField(signal.id)}
            label={own.side}
            hint={isShared(signal) ? `${own.sideExample} ${own.sideHint}` : own.sideHint}
            optional
            rows={2}
            value={typed[signal.id] ?? saidBefore(signal)}
          />
        </div>
      ))}
      <p class="small quiet">{own.within}</p>
    </section>
  );
}

import { isClosed } from '#shared/domain/check/check.ts';
import { wholeSentenceOf } from '#shared/i18n/signals/describe-signal.ts';
import { Actions, Button, Saved } from '#shared/web/components/blocks.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import { linkTo, type Visit } from '../visit.ts';
import type { Side } from './observe-answers.ts';
import { ownSignals } from './own-of.ts';
import { OwnSignals } from './own-signals.tsx';

export type RefusedSide = Readonly<{ side: Side; errors: FieldErrors }>;

/** On the referee's own page: what stands beside the answers, and their side of it until the check is closed. */
export function SideForm({ visit, refused }: Readonly<{ visit: Visit; refused: RefusedSide | null }>) {
  const { file, signals: texts, reading, referee, now } = visit;
  const signals = ownSignals(file.signals, visit);
  if (signals.length === 0) return null;
  if (isClosed(file.check, now)) {
    return (
      <section class="flow" aria-labelledby="h-own">
        <h2 id="h-own">{texts.own.heading}</h2>
        {signals.map((signal) => (
          <div key={signal.id} class="card">
            <p>{wholeSentenceOf(signal, file, { texts, language: reading.language })}</p>
            {signal.replies
              .filter(({ person }) => person === referee.id)
              .map(({ text }) => (
                <blockquote key={text} class="quote">
                  <p class="own-lines">{text}</p>
                </blockquote>
              ))}
          </div>
        ))}
      </section>
    );
  }
  return (
    <form method="post" action={linkTo(visit, '/side')} noValidate>
      {reading.query['side'] === 'saved' ? <Saved text={texts.own.saved} /> : null}
      <OwnSignals visit={visit} signals={signals} typed={refused?.side ?? {}} errors={refused?.errors ?? noErrors} />
      <Actions>
        <Button kind="plain" text={texts.own.save} />
      </Actions>
    </form>
  );
}

import { reopenSignal, resolveSignal } from '#shared/domain/decisions/resolve-signal.ts';
import { longestSide } from '#shared/domain/limits.ts';
import { shownSignals } from '#shared/domain/signals/shown-signals.ts';
import type { Signal } from '#shared/domain/signals/signal.ts';
import { sentenceOf } from '#shared/i18n/signals/describe-signal.ts';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { readText } from '../schema.ts';
import type { Step, StepForm, StepPlace } from './step.ts';

const signalOf = ({ file, params, visit }: StepPlace): Signal | null =>
  shownSignals(file, visit.organisation).find(({ id }) => id === params['signal']) ?? null;

function Sentence({ form }: Readonly<{ form: StepForm }>) {
  const signal = signalOf(form);
  const words = { texts: form.signals, language: form.visit.reading.language };
  return signal === null ? null : <p>{sentenceOf(signal, form.file, words)}</p>;
}

/** Close what was seen, with a note or without. */
export const closeSignalStep: Step = {
  applies: (place) => signalOf(place) !== null,
  title: ({ signals }) => signals.desk.closeTitle,
  button: ({ signals }) => signals.desk.close,
  body: (form) => (
    <>
      <Sentence form={form} />
      <TextArea
        reading={form.visit.reading}
        name="note"
        label={form.signals.desk.closeNote}
        hint={form.signals.desk.closeNoteHint}
        optional
        rows={3}
        value={form.value('note')}
        errors={form.errors}
      />
    </>
  ),
  read: ({ params, texts }, form) => {
    const { errors } = readText(form, 'note', longestSide, texts.fields);
    if (errors.length > 0) return { errors };
    return {
      decide: (current, act, context) => resolveSignal(current, params['signal'] ?? '', act, context),
      done: 'signal-closed',
    };
  },
};

/** Take back that it was closed. */
export const reopenSignalStep: Step = {
  applies: (place) => signalOf(place) !== null,
  title: ({ signals }) => signals.desk.reopenTitle,
  button: ({ signals }) => signals.desk.reopen,
  body: (form) => (
    <>
      <Sentence form={form} />
      <p>{form.signals.desk.reopenText}</p>
    </>
  ),
  read: ({ params }) => ({
    decide: (current, act, context) => reopenSignal(current, params['signal'] ?? '', { ...act, note: null }, context),
    done: 'signal-reopened',
  }),
};

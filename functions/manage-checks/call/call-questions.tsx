import { firstValue, type PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { Pick } from '#shared/web/components/picks.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import type { CallView } from './call-view.ts';
import { type JudgedCall, longestReason, reasonField } from './judge-call.ts';

type Props = Readonly<{ view: CallView; judged: JudgedCall }>;

/** Above a call that was saved: what has no place in it, and that hardly anything was answered. */
export function CallNotice({ view, judged: { texts, open, few } }: Props) {
  const { read } = texts;
  return (
    <div class="flow" role="status">
      {few === null ? null : (
        <Notice kind="warn" title={texts.few.ask({ ...few, name: view.referee.firstName })}>
          {null}
        </Notice>
      )}
      {open.length === 0 ? null : (
        <Notice kind="plain" title={read.heading({ count: open.length })}>
          {open.map(({ key, words, passage }) => (
            <p key={key}>
              {read.wrote.before}
              <b dir="auto">{words}</b>
              {read.wrote.after} {read.noPlace({ of: texts.grounds[passage.grounds[0] ?? 'health'] })}
            </p>
          ))}
          <p>{read.onCall}</p>
        </Notice>
      )}
    </div>
  );
}

/** The same by the buttons: why each belongs there, and that it is all. */
export function CallQuestions({ view, judged, fields }: Props & Readonly<{ fields: PostedFields }>) {
  const { texts, open, few } = judged;
  return (
    <>
      {open.length === 0 ? null : (
        <>
          <Hidden values={{ passages: open.map(({ key }) => key).join(' ') }} />
          {open.map(({ key, words }) => (
            <TextField
              key={key}
              reading={view.visit.reading}
              errors={noErrors}
              name={reasonField(key)}
              label={texts.read.why}
              hint={`”${words}”`}
              optional
              value={firstValue(fields, reasonField(key))}
              maxLength={longestReason}
            />
          ))}
        </>
      )}
      {few === null ? null : (
        <Pick
          kind="checkbox"
          name="all_said"
          id="all_said"
          option={{ value: '1', text: texts.few.yes }}
          checked={false}
        />
      )}
    </>
  );
}

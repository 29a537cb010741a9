import type { SubjectPart } from '#shared/domain/subjects/look-up.ts';
import { Actions, Button } from '#shared/web/components/blocks.tsx';
import { ErrorText, Hidden } from '#shared/web/components/field-parts.tsx';
import { Pick } from '#shared/web/components/picks.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { errorAt } from '#shared/web/forms/field-errors.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { pathIn } from '../visit.ts';
import { candidateOf, type Found, isRunning, keptNow, type PeopleView, whyKept } from './found.ts';

type Props = Readonly<{
  view: PeopleView;
  found: Found;
  /** Under which the wish is written down: pressed twice it is one. */
  requestId: string;
}>;

/** What goes when the person is erased and what must stay, before anything is done. */
export function ErasePanel(props: Props) {
  const { view, found } = props;
  const { erase } = view.texts;
  const { parts, leads } = found.found;
  const going = parts.filter((part) => keptNow(view, part) === null);
  return (
    <Panel id="h-erase" title={erase.heading}>
      <div class="in-panel flow">
        <h3>{erase.goes}</h3>
        {going.length === 0 ? <p>{erase.nothingGoes}</p> : <List lines={going.map((part) => goingLine(view, part))} />}
        <h3>{erase.stays}</h3>
        <List
          lines={[
            ...parts.flatMap((part) => stayingLine(view, part)),
            ...(leads.length === 0 ? [] : [erase.leads({ count: leads.length })]),
            ...(found.member.administrator || found.member.takesCalls ? [erase.member] : []),
            ...erase.always,
          ]}
        />
        <p class="small quiet">{erase.outside}</p>
        {parts.length === 0 ? null : <EraseForm {...props} />}
      </div>
    </Panel>
  );
}

const List = ({ lines }: Readonly<{ lines: readonly string[] }>) => (
  <ul class="list">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function goingLine({ texts }: PeopleView, part: SubjectPart): string {
  const { goesOf, runs } = texts.erase;
  const { role } = part.person;
  if (role === 'recruiter') return '';
  const line = goesOf[role]({ name: candidateOf(part) });
  return isRunning(part) && role !== 'reader' ? `${line} ${runs[role]}` : line;
}

function stayingLine(view: PeopleView, part: SubjectPart): readonly string[] {
  const kept = keptNow(view, part);
  return kept === null ? [] : [view.texts.erase.held({ name: candidateOf(part), why: whyKept(view, kept) })];
}

function EraseForm({ view, found, requestId }: Props) {
  const { visit, texts, errors } = view;
  const { erase } = texts;
  const sure = errorAt(errors, 'sure');
  return (
    <form method="post" action={pathIn(visit, 'people/erase')} noValidate>
      <Hidden values={{ token: visit.session.formToken, who: found.who, request: requestId }} />
      {sure === null ? null : <ErrorText reading={visit.reading} id="sure" message={sure} />}
      <Pick
        kind="checkbox"
        name="sure"
        id="sure"
        option={{ value: 'yes', text: erase.sure, note: erase.sureHint }}
        checked={fieldValue(visit.form, 'sure') === 'yes'}
      />
      <TextArea
        reading={visit.reading}
        name="note"
        label={erase.note}
        hint={erase.noteHint}
        optional
        errors={errors}
        rows={2}
        value={fieldValue(visit.form, 'note')}
      />
      <Actions>
        <Button kind="bad" text={erase.button} />
      </Actions>
    </form>
  );
}

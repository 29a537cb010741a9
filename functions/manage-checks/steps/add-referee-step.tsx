import { addReferees } from '#shared/domain/decisions/add-referees.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { readReferee } from '../schema.ts';
import { RefereeFields } from './fields.tsx';
import type { Step } from './step.ts';

/** The fields of the referee's form that a decision may refuse. */
export const refereeFields = { email: 'email', language: 'language' } as const;

/** Add a referee whom the recruiter knows already. Its id is drawn with the form, so that a second post is the same. */
export const addRefereeStep: Step = {
  title: ({ texts }) => texts.add.title,
  button: ({ texts }) => texts.add.button,
  start: ({ file, newId }) => ({ refereeId: newId('ref'), language: file.check.candidate.language }),
  body: (form) => (
    <>
      <p>{form.file.check.settings.refereeChannel === 'disabled' ? form.texts.add.later : form.texts.add.atOnce}</p>
      <Hidden values={{ refereeId: form.value('refereeId') }} />
      <RefereeFields form={form} />
    </>
  ),
  read: ({ texts, visit, file, newId }, form) => {
    const channel = file.check.settings.refereeChannel;
    const referee = readReferee(form, texts.fields, { channel, organisation: visit.organisation });
    if (referee.value === null) return { errors: referee.errors };
    const drawn = fieldValue(form, 'refereeId');
    const details = { ...referee.value, id: hasIdShape('ref', drawn) ? drawn : newId('ref'), relation: null };
    return { decide: (current, _, context) => addReferees(current, [details], 'recruiter', context), done: 'added' };
  },
  fields: refereeFields,
};

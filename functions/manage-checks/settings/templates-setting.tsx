import { leastApprovers, templateApprovals } from '#shared/domain/templates/drafts/template-approval.ts';
import { Picks } from '#shared/web/components/picks.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import type { Setting } from './setting.ts';

/** Whether a version of a template needs somebody else's approval. */
export const templatesSetting: Setting = {
  name: 'templates',
  start: ({ templateApproval }) => ({ approval: templateApproval }),
  body: ({ visit, texts, value, errors }) => (
    <Picks
      kind="radio"
      reading={visit.reading}
      name="approval"
      label={texts.templates.legend}
      options={templateApprovals.map((each) => ({
        value: each,
        text: texts.templates[each],
        note: texts.templates[`${each}Note`],
      }))}
      chosen={[value('approval')]}
      errors={errors}
      spacing="tight"
    />
  ),
  read: ({ visit, texts, form }) => {
    const approval = templateApprovals.find((each) => each === fieldValue(form, 'approval')) ?? 'none';
    if (approval === 'second' && visit.organisation.administrators.length < leastApprovers) {
      return { errors: [{ field: 'approval-1', message: texts.templates.error }] };
    }
    return { change: (organisation) => ({ ...organisation, templateApproval: approval }) };
  },
};

import { relationTypes } from '#shared/domain/check/relation.ts';
import { Picks } from '#shared/web/components/picks.tsx';
import { fieldValues } from '#shared/web/forms/form-body.ts';
import type { Setting } from './setting.ts';

/** Which relations candidate and referee can choose from. */
export const relationsSetting: Setting = {
  name: 'relations',
  start: ({ relationshipTypes }) => ({ types: relationshipTypes }),
  body: ({ visit, texts, all, errors }) => (
    <Picks
      kind="checkbox"
      reading={visit.reading}
      name="types"
      label={texts.relations.legend}
      hint={texts.relations.hint}
      options={relationTypes.map((type) => ({ value: type, text: texts.relations.types[type] }))}
      chosen={all('types')}
      errors={errors}
      spacing="tight"
    />
  ),
  read: ({ texts, form }) => {
    const types = relationTypes.filter((type) => fieldValues(form, 'types').includes(type));
    if (types.length === 0) return { errors: [{ field: 'types-1', message: texts.relations.error }] };
    return { change: (organisation) => ({ ...organisation, relationshipTypes: types }) };
  },
};

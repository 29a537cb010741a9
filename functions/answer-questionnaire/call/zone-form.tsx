import { cityOf } from '#shared/i18n/zone-words.ts';
import { Actions, Button, Details } from '#shared/web/components/blocks.tsx';
import { SelectField } from '#shared/web/components/select-field.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { linkTo } from '../visit.ts';
import type { CallVisit } from './call-visit.ts';
import { timeZones } from './time-zones.ts';

/** Another zone for the times: a form of its own, before the choice. */
export function ZoneForm({ call, path }: Readonly<{ call: CallVisit; path: string }>) {
  const { visit, words, picked } = call;
  const { timeZone } = visit.organisation;
  const zones = new Set([timeZone, ...(picked === null ? [] : [picked]), ...timeZones]);
  return (
    <Details summary={words.zone.summary}>
      <form method="get" action={linkTo({ ...visit, reading: { ...visit.reading, picked: null } }, `/call${path}`)}>
        {visit.reading.picked === null ? null : <input type="hidden" name="lang" value={visit.reading.picked} />}
        <SelectField
          reading={visit.reading}
          errors={noErrors}
          name="zone"
          label={words.zone.label}
          value={picked ?? timeZone}
          options={[...zones].map((zone) => ({ value: zone, text: cityOf(zone) }))}
        />
        <Actions>
          <Button kind="plain" text={words.zone.button} />
        </Actions>
      </form>
    </Details>
  );
}

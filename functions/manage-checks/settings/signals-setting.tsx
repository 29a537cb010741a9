import { maxKnownNetworks } from '#shared/domain/limits.ts';
import { isNetwork } from '#shared/domain/signals/networks.ts';
import { type SignalCode, signalCodes } from '#shared/domain/signals/signal.ts';
import type { SignalTexts } from '#shared/i18n/signals/texts.ts';
import { Picks } from '#shared/web/components/picks.tsx';
import { fieldValue, fieldValues } from '#shared/web/forms/form-body.ts';
import type { Setting } from './setting.ts';
import { SettingTextArea } from './setting-fields.tsx';

const nameOf = (code: SignalCode, { titles }: SignalTexts): string =>
  code === 'relation_differs' ? `${titles.period}, ${titles.role}` : titles[code];

/** What is pointed out, and the networks that many share. */
export const signalsSetting: Setting = {
  name: 'signals',
  start: ({ knownNetworks, signalsOff }) => ({
    networks: knownNetworks.join('\n'),
    codes: signalCodes.filter((code) => !signalsOff.includes(code)),
  }),
  body: (form) => {
    const words = form.texts.signals;
    return (
      <>
        <Picks
          kind="checkbox"
          reading={form.visit.reading}
          name="codes"
          label={words.legend}
          hint={words.legendHint}
          options={signalCodes.map((code) => ({ value: code, text: nameOf(code, form.signals) }))}
          chosen={form.all('codes')}
          errors={form.errors}
          spacing="tight"
        />
        <SettingTextArea
          form={form}
          name="networks"
          label={words.networks}
          hint={words.networksHint}
          optional
          rows={4}
        />
      </>
    );
  },
  read: ({ texts, form }) => {
    const networks = [...new Set(fieldValue(form, 'networks').split(/\s+/))].filter((text) => text !== '');
    if (networks.length > maxKnownNetworks || !networks.every(isNetwork)) {
      return { errors: [{ field: 'networks', message: texts.signals.networksError }] };
    }
    const chosen = fieldValues(form, 'codes');
    const signalsOff = signalCodes.filter((code) => !chosen.includes(code));
    return { change: (organisation) => ({ ...organisation, knownNetworks: networks, signalsOff }) };
  },
};

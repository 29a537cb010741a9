import { brandColours } from '#shared/domain/organisation/brand-colours.ts';
import { logoFrom } from '#shared/domain/organisation/organisation-rules.ts';
import { FileField } from '#shared/web/desk/file-field.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import type { Setting, SettingForm } from './setting.ts';
import { isTicked, SettingText, SettingTick } from './setting-fields.tsx';

/** The button in the colour that is tried, on both grounds. */
const Sample = ({ form }: Readonly<{ form: SettingForm }>) => {
  const words = form.texts.look;
  return (
    <section class="flow" aria-labelledby="h-sample">
      <h2 id="h-sample">{words.sample}</h2>
      <div class="two">
        <div class="sample sample-light">
          <p>{words.onLight}</p>
          <span class="btn btn-main">{words.sampleButton}</span>
        </div>
        <div class="sample sample-dark">
          <p>{words.onDark}</p>
          <span class="btn btn-main">{words.sampleButton}</span>
        </div>
      </div>
    </section>
  );
};

/** Logo, and the one colour that the others follow from. */
export const lookSetting: Setting = {
  name: 'look',
  hasFiles: true,
  start: ({ branding }) => ({ colour: branding.colours?.brand ?? '' }),
  body: (form) => {
    const { visit, texts, organisation, errors } = form;
    const { logo } = organisation.branding;
    return (
      <>
        <SettingText
          form={form}
          name="colour"
          label={texts.look.colour}
          hint={texts.look.colourHint}
          optional
          maxLength={7}
        />
        <p class="gap-s">
          <button type="submit" class="btn btn-s" name="preview" value="yes">
            {texts.look.preview}
          </button>
        </p>
        {form.isPreview ? (
          <div class="gap">
            <Sample form={form} />
          </div>
        ) : null}
        <FileField
          reading={visit.reading}
          name="logo"
          label={texts.look.logo}
          hint={texts.look.logoHint}
          optional
          accept="image/png,image/jpeg"
          errors={errors}
        />
        {logo === null ? null : (
          <>
            <p class="gap-s">
              <img class="org-logo" src={logo} alt={texts.look.current} height="36" />
            </p>
            <SettingTick form={form} name="removeLogo" text={texts.look.removeLogo} />
          </>
        )}
      </>
    );
  },
  read: ({ texts, form, files }) => {
    const typed = fieldValue(form, 'colour');
    const colours = typed === '' ? null : brandColours(typed);
    const file = files.get('logo');
    const logo = file === undefined ? null : logoFrom(file.bytes);
    const errors = [
      ...(typed !== '' && colours === null ? [{ field: 'colour', message: texts.look.colourError }] : []),
      ...(file !== undefined && logo === null ? [{ field: 'logo', message: texts.look.logoError }] : []),
    ];
    if (errors.length > 0) return { errors };
    const isRemoved = isTicked(form, 'removeLogo');
    return {
      change: (organisation) => ({
        ...organisation,
        branding: { colours, logo: logo ?? (isRemoved ? null : organisation.branding.logo) },
      }),
    };
  },
};

import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { makeLinkForReader } from '#shared/domain/decisions/make-report-link.ts';
import { revokeReportLink } from '#shared/domain/decisions/revoke-report-link.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { longestName } from '#shared/domain/limits.ts';
import { isOutside } from '#shared/domain/report/report-reader.ts';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Picks } from '#shared/web/components/picks.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { readText } from '../schema.ts';
import { AudienceFields, readChosen } from './report-audience.tsx';
import type { Step, StepPlace } from './step.ts';

const nameOf = ({ file, params, texts }: StepPlace) => ({
  name: file.reportLinks.find((link) => link.id === params['link'])?.name ?? texts.link.first,
});

/** Make a link to the report for a named reader. Its id is drawn with the form, so that a second post is the same. */
export const makeLinkStep: Step = {
  title: ({ texts }) => texts.makeLink.title,
  button: ({ texts }) => texts.makeLink.button,
  start: ({ newId }) => ({ linkId: newId('lnk') }),
  body: ({ texts, signals, visit, value, errors }) => (
    <>
      <p>{texts.makeLink.lead}</p>
      <Hidden values={{ linkId: value('linkId') }} />
      <TextField
        reading={visit.reading}
        name="reader"
        label={texts.fields.reader}
        hint={texts.fields.readerHint}
        value={value('reader')}
        errors={errors}
      />
      <TextField
        reading={visit.reading}
        name="readerEmail"
        kind="email"
        label={texts.fields.readerEmail}
        hint={texts.fields.readerEmailHint}
        optional
        value={value('readerEmail')}
        errors={errors}
      />
      <AudienceFields reading={visit.reading} words={texts.readers} value={value} errors={errors} />
      <Picks
        kind="radio"
        reading={visit.reading}
        name="signals"
        label={signals.link.label}
        hint={signals.link.hint}
        options={[
          { value: 'yes', text: signals.link.yes },
          { value: 'no', text: signals.link.no },
        ]}
        chosen={[value('signals')]}
        errors={errors}
        spacing="tight"
      />
    </>
  ),
  read: ({ texts, newId, visit, file }, form) => {
    const { fields } = texts;
    const reader = readText(form, 'reader', longestName, fields);
    const typed = fieldValue(form, 'readerEmail');
    const email = typed === '' ? null : parseEmail(typed);
    const { organisation } = visit;
    const outside = email !== null && isOutside(email, organisation, file.check);
    const chosen = readChosen(
      form,
      { email, outside, clientName: file.check.project.clientName, fields },
      texts.readers,
    );
    const errors = [
      ...reader.errors,
      ...(reader.errors.length === 0 && reader.value === null
        ? [{ field: 'reader', message: fields.readerError }]
        : []),
      ...(typed !== '' && email === null ? [{ field: 'readerEmail', message: fields.emailError }] : []),
      ...(typed === '' || email !== null ? chosen.errors : []),
    ];
    if (reader.value === null || errors.length > 0) return { errors };
    const drawn = fieldValue(form, 'linkId');
    const linkId = hasIdShape('lnk', drawn) ? drawn : newId('lnk');
    const signals = fieldValue(form, 'signals');
    const withSignals = signals === '' ? !outside : signals === 'yes';
    const { audience, role } = chosen;
    const wanted = { linkId, name: reader.value, email, language: organisation.language, audience, role, withSignals };
    return { decide: (current, act, context) => makeLinkForReader(current, wanted, act, context), done: 'link-made' };
  },
  leadsTo: (form) => {
    const drawn = fieldValue(form, 'linkId');
    return hasIdShape('lnk', drawn) ? `/links/${drawn}` : '';
  },
};

/** Stop a link before its time. */
export const revokeLinkStep: Step = {
  kind: 'bad',
  applies: ({ file, params }) => file.reportLinks.some((link) => link.id === params['link']),
  title: (place) => place.texts.revoke.title(nameOf(place)),
  button: (place) => place.texts.revoke.button(nameOf(place)),
  body: (form) => <p>{form.texts.revoke.text(nameOf(form))}</p>,
  read: ({ params }) => ({
    decide: (current, act, context) => revokeReportLink(current, params['link'] ?? '', act, context),
    done: 'link-revoked',
  }),
};

import { askCandidate } from '#shared/domain/decisions/ask-candidate.ts';
import { longestText } from '#shared/domain/limits.ts';
import { saveAdditionalText } from '#shared/domain/organisation/save-additional-text.ts';
import { Pick } from '#shared/web/components/picks.tsx';
import { TextArea } from '#shared/web/components/text-area.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { readChannel, readDays, readText } from '../schema.ts';
import { ChannelField, channelInLink, channelValue } from './fields.tsx';
import type { Step, StepPlace } from './step.ts';

/** The default is the organisation's, so that a test key's session leaves it alone. */
const mayKeepDefault = ({ visit }: StepPlace): boolean => visit.session.live;

/** Request references from the candidate, with channel, text and days. */
export const askCandidateStep: Step = {
  title: ({ texts, file }) => texts.ask.title(file.check.candidate),
  button: ({ texts }) => texts.ask.button,
  start: ({ file, visit }) => {
    const { settings, candidate } = file.check;
    const usual = visit.organisation.additionalTexts[candidate.language] ?? visit.organisation.defaults.additionalText;
    const asked = file.check.candidateAskedAt !== null;
    return {
      channel:
        (channelInLink(visit) ?? channelValue(settings.candidateChannel)) ||
        (candidate.email === null ? 'sms' : 'email'),
      additionalText: settings.additionalText ?? (asked ? '' : (usual ?? '')),
      days: String(settings.daysToSubmit),
    };
  },
  body: (form) => {
    const { visit, texts, file, value, errors } = form;
    const { candidate } = file.check;
    const { fields } = texts;
    return (
      <>
        <p>{texts.ask.lead(candidate)}</p>
        <ChannelField form={form} />
        <TextArea
          reading={visit.reading}
          name="additionalText"
          label={fields.additionalText}
          hint={fields.additionalTextHint(candidate)}
          optional
          lang={candidate.language}
          value={value('additionalText')}
          errors={errors}
        />
        {mayKeepDefault(form) ? (
          <Pick
            kind="checkbox"
            name="saveAsDefault"
            id="saveAsDefault"
            option={{
              value: 'yes',
              text: fields.saveAsDefault,
              note: fields.saveAsDefaultNote({ language: candidate.language }),
            }}
            checked={value('saveAsDefault') === 'yes'}
          />
        ) : null}
        <TextField
          reading={visit.reading}
          name="days"
          kind="year"
          label={fields.days}
          hint={fields.daysHint}
          value={value('days')}
          errors={errors}
        />
      </>
    );
  },
  read: ({ texts, file, visit }, form) => {
    const channel = readChannel(form, texts.fields, file.check.candidate, visit.organisation);
    const text = readText(form, 'additionalText', longestText, texts.fields);
    const days = readDays(form, texts.fields);
    const errors = [...channel.errors, ...text.errors, ...days.errors];
    if (channel.value === null || days.value === null || errors.length > 0) return { errors };
    const request = { channel: channel.value, additionalText: text.value, daysToSubmit: days.value };
    return { decide: (current, act, context) => askCandidate(current, request, act, context), done: 'asked' };
  },
  fields: { channel: 'channel-1' },
  after: async (ports, place, form) => {
    if (fieldValue(form, 'saveAsDefault') !== 'yes' || !mayKeepDefault(place)) return;
    const { file, visit } = place;
    const text = fieldValue(form, 'additionalText');
    const kept = { language: file.check.candidate.language, text };
    const act = { by: visit.actor, now: visit.now };
    await saveAdditionalText(ports.organisations, visit.organisation.id, kept, act);
  },
};

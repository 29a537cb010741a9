import { findReferee } from '#shared/domain/check/check-file.ts';
import { fullName, isGone, type Referee } from '#shared/domain/check/referee.ts';
import { correctReferee } from '#shared/domain/decisions/correct-referee.ts';
import { removeReferee } from '#shared/domain/decisions/remove-referee.ts';
import { isAskedAnew, requestReferee, usualChannel } from '#shared/domain/decisions/request-referee.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { readChannel, readReferee } from '../schema.ts';
import { refereeFields } from './add-referee-step.tsx';
import { ChannelField, channelInLink, channelValue, RefereeFields } from './fields.tsx';
import type { Step, StepPlace } from './step.ts';

const refereeOf = ({ file, params }: StepPlace): Referee | null => {
  const referee = findReferee(file, params['referee'] ?? '');
  return referee === null || isGone(referee) ? null : referee;
};

const nameOf = (place: StepPlace): Readonly<{ name: string }> => {
  const referee = refereeOf(place);
  return { name: referee === null ? '' : keepTogether(fullName(referee)) };
};

const isThere = (place: StepPlace): boolean => refereeOf(place) !== null;
const wordsOf = (place: StepPlace) => {
  const referee = refereeOf(place);
  return referee === null || isAskedAnew(referee) ? place.texts.send : place.texts.remind;
};

/** The mail icon under a referee's name: the request, or a reminder to one who was asked. */
export const requestRefereeStep: Step = {
  applies: isThere,
  title: (place) => wordsOf(place).title(nameOf(place)),
  button: (place) => wordsOf(place).button(nameOf(place)),
  start: (place) => {
    const referee = refereeOf(place);
    if (referee === null) return {};
    const usual = channelInLink(place.visit) ?? channelValue(usualChannel(place.file, referee));
    return { channel: usual || (referee.email === null ? 'sms' : 'email') };
  },
  body: (form) => (
    <>
      <p>{wordsOf(form).text(nameOf(form))}</p>
      <ChannelField form={form} />
    </>
  ),
  read: (place, form) => {
    const referee = refereeOf(place);
    const channel = readChannel(
      form,
      place.texts.fields,
      referee ?? { email: null, phone: null },
      place.visit.organisation,
    );
    if (channel.value === null || referee === null) return { errors: channel.errors };
    const asked = { refereeId: referee.id, channel: channel.value };
    return {
      decide: (current, act, context) => requestReferee(current, asked, act, context),
      done: isAskedAnew(referee) ? 'sent' : 'reminded',
    };
  },
  fields: { channel: 'channel-1' },
};

/** Correct a referee who has not started; a new address of one who was asked is asked at once. */
export const correctRefereeStep: Step = {
  applies: isThere,
  title: (place) => place.texts.correct.title(nameOf(place)),
  button: ({ texts }) => texts.correct.button,
  start: (place) => {
    const referee = refereeOf(place);
    if (referee === null) return {};
    const { firstName, lastName, email, phone, language } = referee;
    const oneName = lastName === '' ? 'yes' : '';
    return { firstName, lastName, oneName, email: email ?? '', phone: phone ?? '', language };
  },
  body: (form) => (
    <>
      <p>{form.texts.correct.asksAgain({ firstName: refereeOf(form)?.firstName ?? '' })}</p>
      <RefereeFields form={form} />
    </>
  ),
  read: (place, form) => {
    const referee = refereeOf(place);
    if (referee === null) return { errors: [] };
    const channel = usualChannel(place.file, referee);
    const { organisation } = place.visit;
    const details = readReferee(form, place.texts.fields, { channel, organisation });
    if (details.value === null) return { errors: details.errors };
    const corrected = { ...details.value, id: referee.id, relation: referee.relation };
    return {
      decide: (current, _, context) => correctReferee(current, corrected, 'recruiter', context),
      done: 'corrected',
    };
  },
  fields: refereeFields,
};

/** Take out a referee who has not started. */
export const removeRefereeStep: Step = {
  applies: isThere,
  kind: 'bad',
  title: (place) => place.texts.remove.title(nameOf(place)),
  button: (place) => place.texts.remove.button(nameOf(place)),
  body: (form) => <p>{form.texts.remove.text(nameOf(form))}</p>,
  read: ({ params }) => ({
    decide: (current, _, context) => removeReferee(current, params['referee'] ?? '', 'recruiter', context),
    done: 'removed',
  }),
};

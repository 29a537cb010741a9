import { type Medium, mediaFor } from '#shared/domain/check/channel.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { deliveryTo, waitsUntil } from '#shared/domain/messages/delivery.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import { messagesThatGo } from '#shared/domain/reminders/lost-reason.ts';
import { formatDayTime } from '#shared/i18n/dates.ts';
import type { CandidateView } from './candidate-view.ts';

const byOf = (media: readonly Medium[]) => (media.length > 1 ? 'email-sms' : (media[0] ?? null));

const lastSent = (requests: readonly Message[], referee: Referee, media: readonly Medium[]): string | null =>
  requests
    .flatMap(({ recipient, medium, sentAt }) =>
      recipient === referee.id && media.includes(medium) && sentAt !== null ? [sentAt] : [],
    )
    .toSorted()
    .at(-1) ?? null;

/** The SMS that a referee gets where the mail came back: when it went, or when it goes; null: none. */
export function smsText({ texts, reading, organisation, file, now }: CandidateView, referee: Referee): string | null {
  const sent = messagesThatGo(file);
  const delivery = deliveryTo(sent, referee.id, 'sms');
  const time = (at: string): string => formatDayTime(at, organisation.offsetChanges, reading.language);
  if (delivery === 'queued') {
    const until = waitsUntil(sent, referee.id, 'sms');
    return texts.status.waits({ by: 'sms', when: until !== null && until > now ? time(until) : null });
  }
  const at = delivery === 'sent' || delivery === 'delivered' ? lastSent(sent, referee, ['sms']) : null;
  return at === null ? null : texts.status.asked({ by: 'sms', day: time(at) });
}

/** By what a referee was asked, and when; of what has not gone yet, when it goes. Null where nothing asks them by itself. */
export function askedText({ texts, reading, organisation, file, now }: CandidateView, referee: Referee): string | null {
  if (referee.channel === null || referee.invitedAt === null) return null;
  const requests = messagesThatGo(file).filter(({ kind }) => kind === 'referee-request');
  const time = (at: string): string => formatDayTime(at, organisation.offsetChanges, reading.language);
  const all = mediaFor(referee.channel, referee, file.check.settings.smsCountries).map((medium) => ({
    medium,
    until: deliveryTo(requests, referee.id, medium) === 'queued' ? waitsUntil(requests, referee.id, medium) : null,
  }));
  const gone = all.flatMap(({ medium, until }) => (until === null ? [medium] : []));
  const by = byOf(gone);
  const asked =
    by === null ? [] : [texts.status.asked({ by, day: time(lastSent(requests, referee, gone) ?? referee.invitedAt) })];
  const waiting = all.flatMap(({ medium, until }) =>
    until === null ? [] : [texts.status.waits({ by: medium, when: until > now ? time(until) : null })],
  );
  return [...asked, ...waiting].join('. ') || null;
}

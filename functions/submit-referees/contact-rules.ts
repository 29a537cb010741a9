import type { Channel } from '#shared/domain/channel.ts';

// By which of the two a referee must be reachable follows from how the check contacts them.
export const mailIsNeeded = (channel: Channel): boolean => channel !== 'sms';
export const phoneIsNeeded = (channel: Channel): boolean => channel === 'sms' || channel === 'email-sms';
export const mustBeMobile = (channel: Channel): boolean => phoneIsNeeded(channel);

import type { Channel } from '#shared/domain/check/channel.ts';

// By which of the two a referee must be reachable follows from how the check contacts them.

/** An address must be given; by another channel a mobile number can stand in for it. */
export const mailIsNeeded = (channel: Channel, phoneGiven: boolean): boolean =>
  channel === 'email' || (channel !== 'sms' && !phoneGiven);
export const phoneIsNeeded = (channel: Channel): boolean => channel === 'sms';
/** A number that is given is one that an SMS will go to. */
export const mustBeMobile = (channel: Channel): boolean => channel === 'sms' || channel === 'email-sms';

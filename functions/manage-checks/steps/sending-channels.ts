import type { Channel } from '#shared/domain/check/channel.ts';

/** Channels by which something goes out. */
export const sendingChannels = ['email', 'sms', 'email-sms'] as const satisfies readonly Channel[];

/** The channel as a form holds it; nothing is chosen where nothing is sent by itself. */
export const channelValue = (channel: Channel): string => (channel === 'disabled' ? '' : channel);

import type { LinkKeys } from './link-secrets.ts';

/** For a function whose decisions make no links, and which therefore gets no keys: to make one would throw. */
export const noLinkKeys: LinkKeys = { current: '', keys: {} };

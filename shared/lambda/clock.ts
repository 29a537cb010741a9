/** The time, RFC 3339 in UTC. */
export const clock = (): string => new Date().toISOString();

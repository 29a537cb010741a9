/** What the sender of mails says of the domains that they come from. */
export type SenderDomains = Readonly<{ isVerified: (domain: string) => Promise<boolean> }>;

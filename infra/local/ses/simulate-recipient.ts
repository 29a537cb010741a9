/** What becomes of a mail to an address: SES's own simulator, and everybody else receives what is sent. */
export type Fate = 'delivered' | 'bounced' | 'complained' | 'suppressed';

const simulated: Record<string, Fate> = {
  success: 'delivered',
  ooto: 'delivered',
  bounce: 'bounced',
  complaint: 'complained',
  suppressionlist: 'suppressed',
};

/** Labels are allowed: `bounce+kim@simulator.amazonses.com`. */
export const fateOf = (address: string): Fate => {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (domain !== 'simulator.amazonses.com') return 'delivered';
  return simulated[local.split('+')[0] ?? ''] ?? 'bounced';
};

/** The simulator's addresses never come onto the account's suppression list. */
export const isSimulated = (address: string): boolean => address.toLowerCase().endsWith('@simulator.amazonses.com');

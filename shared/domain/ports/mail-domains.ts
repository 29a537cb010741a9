/** Whether a domain takes mail; null when that is not said in time. */
export type TakesMail = (domain: string) => Promise<boolean | null>;

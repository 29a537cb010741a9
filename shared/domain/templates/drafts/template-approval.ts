/** Whether somebody else than the last editor approves a version before it is published. */
export const templateApprovals = ['none', 'second'] as const;

export type TemplateApproval = (typeof templateApprovals)[number];

/** Fewer than two administrators cannot approve each other's. */
export const leastApprovers = 2;

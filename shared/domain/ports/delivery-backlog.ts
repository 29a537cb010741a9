/** What an endpoint was not told: `dead`, for good; `late`, for more than an hour. Null: it knows what there is to know. */
export type Backlog = 'dead' | 'late' | null;

export type DeliveryBacklog = Readonly<{ find: (endpointId: string, now: string) => Promise<Backlog> }>;

/** A call that is agreed; `there` is the time where the referee is, when they picked another zone. */
type Agreed = Readonly<{ caller: string; when: string; zone: string; phone: string }>;
type With = Readonly<{ referee: string; candidate: string }>;
type WithAt = With & Readonly<{ when: string; zone: string; phone: string }>;

/** Mails and calendar files about calls. */
export type CallMailTexts = Readonly<{
  toReferee: Readonly<{
    booked: (of: Agreed) => string;
    moved: (of: Agreed) => string;
    /** The number that the call comes from. */
    from: (of: Readonly<{ caller: string; phone: string }>) => string;
    there: (of: Readonly<{ when: string; city: string }>) => string;
    /** What happens then, and how to change it. */
    afterwards: string;
    change: string;
    cancelled: (of: Readonly<{ caller: string; when: string }>) => string;
    cancelledThen: string;
    again: string;
    proposed: (of: Readonly<{ caller: string }>) => string;
    confirm: (of: Readonly<{ caller: string; candidate: string; by: string }>) => string;
    confirmButton: string;
  }>;
  toCaller: Readonly<{
    subject: Readonly<Record<'booked' | 'moved' | 'cancelled' | 'proposed', (of: With) => string>>;
    booked: (of: WithAt) => string;
    moved: (of: WithAt) => string;
    cancelled: (of: WithAt) => string;
    proposed: (of: WithAt) => string;
    /** What the referee wrote with a proposal. */
    note: (of: Readonly<{ note: string }>) => string;
    /** In place of the name of somebody of whom nothing is kept. */
    someone: string;
    open: string;
    answer: string;
  }>;
  calendar: Readonly<{
    summary: (of: Readonly<{ caller: string; organisation: string }>) => string;
    description: (of: Readonly<{ caller: string; candidate: string; phone: string }>) => string;
    callerSummary: (of: Readonly<{ referee: string }>) => string;
    callerDescription: (of: Readonly<{ candidate: string; phone: string; url: string }>) => string;
    fileName: string;
  }>;
  sms: Readonly<{
    booked: (of: Readonly<{ caller: string; when: string; link: string }>) => string;
    moved: (of: Readonly<{ caller: string; when: string; link: string }>) => string;
    cancelled: (of: Readonly<{ when: string; link: string }>) => string;
    proposed: (of: Readonly<{ caller: string; link: string }>) => string;
    confirm: (of: Readonly<{ caller: string; candidate: string; link: string }>) => string;
  }>;
}>;

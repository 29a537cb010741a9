import type { AdministerAnswer, Invoke } from './invoke-administer.ts';

type Page = Extract<AdministerAnswer, { outcome: 'dead_letters_counted' | 'dead_letters_replayed' }>;
type Paged = Extract<AdministerAnswer, { after: string | null }>;

/** Adds two sets of counters by name. */
function summed(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)] as const));
}

const unlike = (): never => {
  throw new Error('The function answered something else than it was asked');
};

function deadLettersTogether(one: Page, other: Page): Page {
  const rest = { leftOut: one.leftOut + other.leftOut, to: other.to, after: other.after };
  if (one.outcome === 'dead_letters_replayed' && other.outcome === 'dead_letters_replayed') {
    return { outcome: one.outcome, count: one.count + other.count, ...rest };
  }
  if (one.outcome !== 'dead_letters_counted' || other.outcome !== 'dead_letters_counted') return unlike();
  return { outcome: one.outcome, reasons: summed(one.reasons, other.reasons), ...rest };
}

/** Joins the answers of two pages. */
function together(one: Paged, other: Paged): Paged {
  switch (other.outcome) {
    case 'dead_letters_counted':
    case 'dead_letters_replayed':
      return one.outcome === 'dead_letters_counted' || one.outcome === 'dead_letters_replayed'
        ? deadLettersTogether(one, other)
        : unlike();
    case 'undelivered':
      return one.outcome === other.outcome ? { ...other, messages: [...one.messages, ...other.messages] } : unlike();
    case 'table_checked':
      if (one.outcome !== other.outcome) return unlike();
      return {
        ...other,
        checks: one.checks + other.checks,
        faults: [...one.faults, ...other.faults],
        counters: summed(one.counters, other.counters),
      };
    case 'undelivered_sent_again':
    case 'people_indexed':
    case 'links_revoked':
      return one.outcome === other.outcome ? { ...other, count: one.count + other.count } : unlike();
    case 'dead_letters':
      return unlike();
  }
}

/** A list of dead letters is shown a page at a time. */
const isPaged = (answer: AdministerAnswer): answer is Paged => 'after' in answer && answer.outcome !== 'dead_letters';

/** Commands that go through pages are repeated until the last page, unless a limit is given; all others run once. */
export async function carryOut(invoke: Invoke, command: Readonly<Record<string, unknown>>): Promise<AdministerAnswer> {
  const first = await invoke(command);
  if (!isPaged(first) || command['limit'] !== undefined) return first;
  let whole = first;
  while (whole.after !== null) {
    const next = await invoke({ ...command, ...('to' in whole && { to: whole.to }), after: whole.after });
    if (!isPaged(next)) return next;
    whole = together(whole, next);
  }
  return whole;
}

import type { AdministerAnswer, Invoke } from './invoke-administer.ts';

type Page = Extract<AdministerAnswer, { outcome: 'dead_letters_counted' | 'dead_letters_replayed' }>;
type Undelivered = Extract<AdministerAnswer, { outcome: 'undelivered' | 'undelivered_sent_again' }>;
type Indexed = Extract<AdministerAnswer, { outcome: 'people_indexed' }>;

function together(one: Page, other: Page): Page {
  const rest = { leftOut: one.leftOut + other.leftOut, to: other.to, after: other.after };
  if (one.outcome === 'dead_letters_replayed' && other.outcome === 'dead_letters_replayed') {
    return { outcome: one.outcome, count: one.count + other.count, ...rest };
  }
  if (one.outcome !== 'dead_letters_counted' || other.outcome !== 'dead_letters_counted') {
    throw new Error('The function answered something else than it was asked');
  }
  const names = new Set([...Object.keys(one.reasons), ...Object.keys(other.reasons)]);
  const sums = [...names].map((name) => [name, (one.reasons[name] ?? 0) + (other.reasons[name] ?? 0)] as const);
  return { outcome: one.outcome, reasons: Object.fromEntries(sums), ...rest };
}

const isPage = (answer: AdministerAnswer): answer is Page =>
  answer.outcome === 'dead_letters_counted' || answer.outcome === 'dead_letters_replayed';

/** Goes on where a page of an organisation's checks ended. */
async function indexAll(
  invoke: Invoke,
  command: Readonly<Record<string, unknown>>,
  first: Indexed,
): Promise<AdministerAnswer> {
  let whole = first;
  while (whole.after !== null) {
    const next = await invoke({ ...command, after: whole.after });
    if (next.outcome !== 'people_indexed') return next;
    whole = { ...next, count: whole.count + next.count };
  }
  return whole;
}

/** Goes on where a page of an organisation's checks ended. */
async function lookThrough(
  invoke: Invoke,
  command: Readonly<Record<string, unknown>>,
  first: Undelivered,
): Promise<AdministerAnswer> {
  let whole = first;
  while (whole.after !== null) {
    const next = await invoke({ ...command, after: whole.after });
    if (next.outcome === 'undelivered' && whole.outcome === 'undelivered') {
      whole = { ...next, messages: [...whole.messages, ...next.messages] };
    } else if (next.outcome === 'undelivered_sent_again' && whole.outcome === 'undelivered_sent_again') {
      whole = { ...next, count: whole.count + next.count };
    } else return next;
  }
  return whole;
}

/** What is looked through page by page is asked for until its end, unless the command says how many; all else once. */
export async function carryOut(invoke: Invoke, command: Readonly<Record<string, unknown>>): Promise<AdministerAnswer> {
  const first = await invoke(command);
  if (first.outcome === 'people_indexed') return indexAll(invoke, command, first);
  if (first.outcome === 'undelivered' || first.outcome === 'undelivered_sent_again') {
    return lookThrough(invoke, command, first);
  }
  if (!isPage(first) || command['limit'] !== undefined) return first;
  let whole = first;
  while (whole.after !== null) {
    const next = await invoke({ ...command, to: whole.to, after: whole.after });
    if (!isPage(next)) return next;
    whole = together(whole, next);
  }
  return whole;
}

/** How an invocation ended. `payload` is JSON: the function's answer, or its error as Lambda reports it. */
export type InvocationResult =
  | { outcome: 'answered'; requestId: string; payload: string }
  | { outcome: 'failed'; requestId: string; payload: string }
  | { outcome: 'throttled'; requestId: string };

export const failedInvocation = (requestId: string, errorType: string, errorMessage: string): InvocationResult => ({
  outcome: 'failed',
  requestId,
  payload: JSON.stringify({ errorType, errorMessage }),
});

/** The most that an answer of a function may hold. */
export const payloadLimitBytes = 6 * 1024 * 1024;

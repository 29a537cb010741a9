/** An error as Lambda reports it. */
export const describeError = (error: unknown): string => {
  if (error instanceof Error) {
    return JSON.stringify({
      errorType: error.name,
      errorMessage: error.message,
      trace: error.stack?.split('\n') ?? [],
    });
  }
  return JSON.stringify({ errorType: typeof error, errorMessage: String(error), trace: [] });
};

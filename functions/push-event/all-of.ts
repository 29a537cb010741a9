/** Side by side; what fails is thrown when all have ended, so that nothing goes on behind an invocation that is over. */
export async function allOf<Value>(works: readonly Promise<Value>[]): Promise<readonly Value[]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

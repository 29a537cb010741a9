/** Values that travel with a form unseen. */
export const Hidden = ({ values }: Readonly<{ values: Readonly<Record<string, string>> }>) => (
  <>
    {Object.entries(values).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
);

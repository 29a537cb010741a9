/** Each on a line of its own. */
export const Lines = ({ lines }: Readonly<{ lines: readonly string[] }>) => (
  <>
    {lines.map((line, number) => (
      <>
        {number === 0 ? null : <br />}
        {line}
      </>
    ))}
  </>
);

/** A button that keeps the form and does one thing to a question; which one is said to those who do not see where it stands. */
export const StepButton = ({ act, text, of }: Readonly<{ act: string; text: string; of: string }>) => (
  <button type="submit" class="btn btn-s" name="do" value={act}>
    {text}
    <span class="vh">, {of}</span>
  </button>
);

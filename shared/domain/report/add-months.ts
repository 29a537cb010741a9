/** The same day of the month so many months later, or the month's last day where it has none such. */
export function addMonths(time: string, months: number): string {
  const start = new Date(time);
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + months);
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end.toISOString();
}

/** How far Stockholm is before UTC at a time: an hour in winter, two in summer. */
export const stockholmMinutes = (time: Date): number => {
  const shown = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' }).format(
    time,
  );
  return shown.includes('+02:00') ? 120 : 60;
};

const dayMilliseconds = 86_400_000;

/** The first Monday at ten in Stockholm that is not before a time. Milliseconds since 1970. */
export function nextMonday(now: number): number {
  const monday = new Date(now);
  const toTen = (): number => monday.setUTCHours(10 - stockholmMinutes(monday) / 60, 0, 0, 0);
  toTen();
  while (monday.getTime() < now || monday.getUTCDay() !== 1) {
    monday.setTime(monday.getTime() + dayMilliseconds);
    toTen();
  }
  return monday.getTime();
}

const morningMilliseconds = 2 * 3_600_000;

/** Whether it is a Monday between ten and twelve in Stockholm. */
export const isMondayMorning = (now: number): boolean => nextMonday(now - morningMilliseconds) <= now;

/** How far Stockholm is before UTC at a time: an hour in winter, two in summer. */
export const stockholmMinutes = (time: Date): number => {
  const shown = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' }).format(
    time,
  );
  return shown.includes('+02:00') ? 120 : 60;
};

// Prints what it takes to import the module that it is given: milliseconds of CPU, and by the clock.
const [before, began] = [process.cpuUsage(), performance.now()];
if (process.argv[2]) await import(process.argv[2]);
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ cpu: (user + system) / 1000, wall: performance.now() - began }), () =>
  process.exit(0),
);

// Prints what it takes to import the module that it is given: milliseconds of CPU, and by the clock.
const [before, began] = [process.cpuUsage(), performance.now()];
await import(process.argv[2] ?? '');
const { user, system } = process.cpuUsage(before);
const took = { cpu: (user + system) / 1000, wall: performance.now() - began };
process.stdout.write(JSON.stringify(took), () => process.exit(0));

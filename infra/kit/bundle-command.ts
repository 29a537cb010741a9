import { bundleFunctions } from './bundle-functions.ts';

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;

for (const [name, { startBytes, allBytes, packages }] of await bundleFunctions()) {
  console.log(
    `${name.padEnd(22)} ${kib(startBytes).padStart(8)}  all ${kib(allBytes).padStart(8)}  ${packages.length} packages`,
  );
}

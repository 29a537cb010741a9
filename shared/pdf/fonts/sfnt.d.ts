/** Stands beside the bundle; the path leads there from the module that imports it. */
declare module '*.sfnt' {
  const path: string;
  export default path;
}

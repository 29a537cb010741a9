/** Stands beside the bundle; the path leads there from the module that imports it. */
declare module '*.ttf' {
  const path: string;
  export default path;
}

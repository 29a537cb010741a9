// Made by `npm run generate`. Change its source, not this file.
export const clientScriptName = "10c82efab8766779.js";

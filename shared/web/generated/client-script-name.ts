// Made by `npm run generate`. Change its source, not this file.
export const clientScriptName = "0d0977f1d7ae3a5e.js";

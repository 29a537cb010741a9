// Made by `npm run generate`. Change its source, not this file.
export const clientScriptName = "aa759c06d785d711.js";

// Made by `npm run generate`. Change its source, not this file.
export const clientScriptName = "58f93041d4f44a9e.js";

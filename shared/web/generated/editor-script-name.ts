// Made by `npm run generate`. Change its source, not this file.
export const editorScriptName = "737ba36a7d651c91.js";

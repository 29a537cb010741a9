// Made by `npm run generate`. Change its source, not this file.
export const editorScriptName = "3d4e732023651eee.js";

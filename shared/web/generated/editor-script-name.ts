// Made by `npm run generate`. Change its source, not this file.
export const editorScriptName = "db5b8a78d0984814.js";

// Made by `npm run generate`. Change its source, not this file.
export const editorScriptName = "56f2c12db97e207c.js";

import { join } from 'node:path';
import { generatedFiles } from './generated-files.ts';
import { projectRoot } from './project-paths.ts';
import { writeWhole } from './write-bundle.ts';

for (const [path, text] of Object.entries(await generatedFiles())) writeWhole(join(projectRoot, path), text);

import { projectFiles } from '../../lib/init';
import type { GeneratedFile } from '../generate';

/** The workflows that `init` writes, as examples to copy. */
export function workflowFiles(): GeneratedFile[] {
  return (['github', 'gitlab'] as const).flatMap((ci) =>
    projectFiles({ name: 'oneid', cdk: 'cdktf', backend: 's3', ci, oneId: {} })
      .filter(({ path }) => path.endsWith('.yml'))
      .map(({ path, content }) => ({
        path: path
          .replace('.github/workflows/', 'examples/github-actions/')
          .replace(/^\.gitlab/, 'examples/gitlab/.gitlab'),
        content: `# Generated from lib/init by \`npm run generate\`: what \`init\` writes.\n${content}`,
      })),
  );
}

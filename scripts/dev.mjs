import { checkNode, ensureInstalled } from './install.mjs';
import { copyPdfAssets } from './pdf-assets.mjs';
import { tool } from './run.mjs';
import { report } from './steps.mjs';

try {
  checkNode();
  await ensureInstalled();
  await copyPdfAssets();
  await tool('next', ['dev'], 'The development server has stopped.');
} catch (error) {
  report(error);
}

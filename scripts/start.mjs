import { ensureBuilt } from './build.mjs';
import { checkNode, ensureInstalled } from './install.mjs';
import { checkPort, serveSite } from './serve.mjs';
import { report, runSteps } from './steps.mjs';

try {
  checkNode();
  await runSteps([
    ['Port', checkPort],
    ['Packages', ensureInstalled],
    ['Site', ensureBuilt],
  ]);
  await serveSite();
} catch (error) {
  report(error);
}

// `npm run bench`: speed of the engine, and how well its policies rank real outcomes. The outcome
// sets are not part of the project: CREDIT_DATA names the folder that holds them.

import { reportEvidence } from './evidence/report';
import { reportSpeed } from './speed/report';

reportSpeed();
console.log('');
if (!reportEvidence(process.env['CREDIT_DATA'])) process.exitCode = 1;

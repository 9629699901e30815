import { teardown } from './globalSetup.js';

export default teardown;

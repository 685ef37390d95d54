import { describeCalls } from './desktop-calls';
import { describeWalls } from './desktop-walls';

describeCalls('the double');
describeWalls('the double');

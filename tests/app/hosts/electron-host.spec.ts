import { describeCalls } from './desktop-calls';
import { describePage } from './desktop-page';
import { describeWalls } from './desktop-walls';

describePage('the double');
describeCalls('the double');
describeWalls('the double');

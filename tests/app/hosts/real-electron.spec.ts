import { describeCalls } from './desktop-calls';
import { describePage } from './desktop-page';
import { describeWalls } from './desktop-walls';

describePage('real Electron');
describeCalls('real Electron');
describeWalls('real Electron');

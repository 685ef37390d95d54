import { describeCalls } from './desktop-calls';
import { describeWalls } from './desktop-walls';

describeCalls('real Electron');
describeWalls('real Electron');

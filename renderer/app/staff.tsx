export { askWho, useActingStaff } from './acting-staff';

export { askWho, switchPerson } from './acting-staff';

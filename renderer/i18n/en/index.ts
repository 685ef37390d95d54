import { cases } from './cases';
import { commands } from './commands';
import { customers } from './customers';
import { errors } from './errors';
import { firstStart } from './first-start';
import { home } from './home';
import { intake } from './intake';
import { policyDesk } from './policy-desk';
import { prints } from './prints';
import { settings } from './settings';
import { shell } from './shell';

export const en = {
  cases,
  commands,
  customers,
  errors,
  firstStart,
  home,
  intake,
  policyDesk,
  prints,
  settings,
  shell,
} as const;
export type Words = typeof en;

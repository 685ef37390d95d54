import type { Words } from '../en';
import type { SameWords } from '../same-words';
import { bench } from './bench';
import { boxes } from './boxes';
import { cases } from './cases';
import { commands } from './commands';
import { customers } from './customers';
import { errors } from './errors';
import { firstStart } from './first-start';
import { home } from './home';
import { inquiry } from './inquiry';
import { intake } from './intake';
import { keeping } from './keeping';
import { lists } from './lists';
import { messages } from './messages';
import { money } from './money';
import { pickUp } from './pick-up';
import { pieces } from './pieces';
import { places } from './places';
import { policies } from './policies';
import { policyDesk } from './policy-desk';
import { prints } from './prints';
import { promises } from './promises';
import { reports } from './reports';
import { ringSizes } from './ring-sizes';
import { rulings } from './rulings';
import { scan } from './scan';
import { settings } from './settings';
import { shell } from './shell';
import { shipment } from './shipment';
import { shipping } from './shipping';
import { workshop } from './workshop';

export const ja = {
  boxes,
  bench,
  cases,
  commands,
  customers,
  errors,
  firstStart,
  home,
  inquiry,
  intake,
  keeping,
  lists,
  money,
  pickUp,
  pieces,
  policyDesk,
  places,
  policies,
  messages,
  prints,
  rulings,
  promises,
  reports,
  ringSizes,
  scan,
  settings,
  shell,
  shipment,
  shipping,
  workshop,
} satisfies SameWords<Words>;

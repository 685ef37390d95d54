import { randomInt } from 'node:crypto';
import { configureGlobal } from 'fast-check';

/**
 * The same cases at every run, so that a run that fails fails again. `PROPERTY_SEED=random` goes looking for new ones; a
 * failure prints its seed, which `PROPERTY_SEED=<number>` brings back.
 */
const wanted = process.env.PROPERTY_SEED;

configureGlobal({ seed: wanted === 'random' ? randomInt(2 ** 31) : Number(wanted ?? 20_261_122) });

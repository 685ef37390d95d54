import { expect, it } from 'vitest';
import { createDispatch } from '../../../electron/host/serve';
import { appErrorSchema } from '../../../shared/app-error';
import { between, seededRandom } from '../../../shared/cases/sample/random';
import { callNames } from '../../../shared/contract/call-names';
import { calls } from '../../../shared/contract/calls';
import { callInputs } from '../../builders/call-inputs';
import { keptLog, silentServices } from '../contract/silent-services';
import { HeapWatch } from './heap-watch';
import { mutate } from './mutate';

const payloads = Number(process.env.NAOSHI_FUZZ_COUNT ?? 100_000);
const seed = Number(process.env.NAOSHI_FUZZ_SEED ?? 2026);
const mostGrowth = 200_000_000;

it(`${payloads} mutated inputs of the contract's calls are each refused with a typed error or are good inputs`, async () => {
  const random = seededRandom(seed);
  const { services, reached } = silentServices();
  const { log } = keptLog();
  const dispatch = createDispatch(services, log);
  const inputs = callInputs();
  const heap = new HeapWatch();
  let refused = 0;
  for (let count = 0; count < payloads; count += 1) {
    if (count % 1000 === 0) heap.look();
    const name = callNames[count % callNames.length];
    if (name === undefined) throw new Error('The contract has no calls.');
    // JSON, as it comes over the wire: no undefined, no NaN.
    let input = JSON.parse(JSON.stringify(inputs[name]));
    for (let change = between(random, 1, 3); change > 0; change -= 1) input = mutate(input, random);
    const arrived = reached.length;
    const reply = await dispatch.call(name, input);
    if (reply.ok) throw new Error(`${name} answered ${JSON.stringify(input).slice(0, 300)}`);
    expect(appErrorSchema.safeParse(reply.error).success).toBe(true);
    if (reached.length === arrived) refused += 1;
    else expect(calls[name].input.safeParse(input).success).toBe(true);
  }
  expect(refused).toBeGreaterThan(payloads / 2);
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  expect(heap.growth()).toBeLessThan(mostGrowth);
}, 3_600_000);

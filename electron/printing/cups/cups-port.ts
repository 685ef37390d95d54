import { err, ok } from '../../../shared/result';
import { groupTags, operations, statusCodes } from '../ipp/tags';
import type { PrinterPort } from '../printer-port';
import { goneJob, jobAttributes, jobStatusOf } from './cups-jobs';
import { printerAttributes, printerOf } from './cups-printers';
import { demand, jobRequest, keywords, pathOf, uriOf } from './cups-requests';
import { findJobs } from './find-jobs';
import { openHeldRoute } from './held-route';
import { openIppClient } from './ipp-client';
import { type IppConnectionOptions, openIppConnection } from './ipp-connection';

/** CUPS, the printing system of Linux and macOS, spoken to by IPP. */
export function openCupsPort(options: IppConnectionOptions): PrinterPort {
  const client = openIppClient(openIppConnection(options), options.userName);
  const heldRoute = openHeldRoute(client);

  return {
    id: 'cups',
    async list() {
      const answer = await client.ask({
        operation: operations.cupsGetPrinters,
        path: '/',
        operationAttributes: { 'requested-attributes': keywords(printerAttributes) },
      });
      if (!answer.ok) return answer;
      // A system without a single printer answers "not found".
      if (answer.value.kind === 'refusal')
        return answer.value.code === statusCodes.notFound ? ok([]) : err(answer.value.fault);
      return ok(answer.value.groups(groupTags.printer).flatMap((group) => printerOf(group) ?? []));
    },
    async capabilities(name) {
      const answer = await demand(client, {
        operation: operations.getPrinterAttributes,
        path: pathOf(name),
        operationAttributes: {
          'printer-uri': uriOf(name),
          'requested-attributes': keywords(printerAttributes),
        },
      });
      if (!answer.ok) return answer;
      const group = answer.value.groups(groupTags.printer)[0];
      const printer = group === undefined ? null : printerOf(group);
      return printer === null
        ? err({ error: { kind: 'printer-unknown', detail: 'no attributes' }, next: 'final' })
        : ok(printer);
    },
    routeFor: () => heldRoute,
    async status(ref) {
      const answer = await client.ask(jobRequest(operations.getJobAttributes, ref, jobAttributes));
      if (!answer.ok) return answer;
      if (answer.value.kind === 'success') return ok(jobStatusOf(answer.value.groups(groupTags.job)[0], ref));
      return answer.value.code === statusCodes.notFound ? ok(goneJob) : err(answer.value.fault);
    },
    async cancel(ref) {
      const answer = await client.ask(jobRequest(operations.cancelJob, ref));
      if (!answer.ok) return answer;
      const isOver =
        answer.value.kind === 'success' ||
        answer.value.code === statusCodes.notPossible ||
        answer.value.code === statusCodes.notFound;
      return isOver ? ok(undefined) : err(answer.value.fault);
    },
    findByKey: (printer, key) => findJobs(client, printer, key),
  };
}

import { err, ok } from '../../../shared/result';
import { numberOf } from '../ipp/message';
import { groupTags, operations, statusCodes } from '../ipp/tags';
import { type HeldRoute, type JobRef, jobNameOf, type PortJob, type PortReply } from '../printer-port';
import { jobAttributes, jobRefOf } from './cups-jobs';
import { demand, jobRequest, pathOf, uriOf } from './cups-requests';
import { type IppClient, value } from './ipp-client';

const documentFormats = { pdf: 'application/pdf', raw: 'application/vnd.cups-raw' } as const;

/** Print jobs of CUPS that are held until they are complete. */
export function openHeldRoute(client: IppClient): HeldRoute {
  /** The answer to Create-Job has the number only; what tells the job from a later one under its number is asked for. */
  async function refOf(job: PortJob, jobId: number): PortReply<JobRef> {
    const answer = await demand(
      client,
      jobRequest(operations.getJobAttributes, { printer: job.printer, jobId }, jobAttributes),
    );
    if (!answer.ok) return err({ ...answer.error, next: 'look' });
    const group = answer.value.groups(groupTags.job)[0];
    const ref = group === undefined ? null : jobRefOf(group, job.printer);
    if (ref !== null && jobNameOf(ref.label) === jobNameOf(job.label)) return ok(ref);
    return err({ error: { kind: 'printer-refused', detail: 'the new job has another name' }, next: 'look' });
  }

  return {
    holds: true,
    async create(job) {
      const answer = await demand(client, {
        operation: operations.createJob,
        path: pathOf(job.printer),
        operationAttributes: {
          'printer-uri': uriOf(job.printer),
          'job-name': value.name(jobNameOf(job.label)),
        },
        // Without `media` CUPS takes its default, without `print-scaling` it may shrink: bars would leave the dot grid.
        jobAttributes: {
          'job-hold-until': value.keyword('indefinite'),
          media: value.keyword(job.media),
          'print-scaling': value.keyword('none'),
        },
      });
      if (!answer.ok) return answer;
      const group = answer.value.groups(groupTags.job)[0];
      const jobId = group === undefined ? null : numberOf(group, 'job-id');
      if (jobId !== null) return refOf(job, jobId);
      return err({ error: { kind: 'printer-refused', detail: 'a job without a number' }, next: 'look' });
    },
    async load(ref, format, document) {
      const request = jobRequest(operations.sendDocument, ref);
      const answer = await client.ask({
        ...request,
        operationAttributes: {
          ...request.operationAttributes,
          'document-format': value.mimeMediaType(documentFormats[format]),
          'last-document': value.boolean(true),
        },
        document,
      });
      if (!answer.ok) return answer;
      if (answer.value.kind === 'success') return ok(undefined);
      const isAboutTheJob =
        answer.value.code === statusCodes.notFound || answer.value.code === statusCodes.notPossible;
      return err(isAboutTheJob ? { ...answer.value.fault, next: 'look' } : answer.value.fault);
    },
    async release(ref) {
      const answer = await client.ask(jobRequest(operations.releaseJob, ref));
      if (!answer.ok) return answer;
      // A refusal says that the job is not held: released before, or gone. Only looking tells which.
      return answer.value.kind === 'success' ? ok(undefined) : err({ ...answer.value.fault, next: 'look' });
    },
  };
}

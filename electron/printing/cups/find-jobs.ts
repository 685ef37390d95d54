import { ok } from '../../../shared/result';
import { numberOf } from '../ipp/message';
import { groupTags, operations, statusCodes } from '../ipp/tags';
import type { JobRef, PortReply } from '../printer-port';
import { jobAttributes, jobRefOf } from './cups-jobs';
import { keywords, pathOf, uriOf } from './cups-requests';
import { type IppClient, value } from './ipp-client';

/** CUPS gives at most 500 jobs in one answer, the oldest first; the newest matter most. */
const jobsAtOnce = 400;

/** Every job of this user on this queue, done or not, whose name carries the key. */
export async function findJobs(
  client: IppClient,
  printer: string,
  key: string,
): PortReply<readonly JobRef[]> {
  const found: JobRef[] = [];
  let firstJobId = 1;
  for (;;) {
    const answer = await client.ask({
      operation: operations.getJobs,
      path: pathOf(printer),
      operationAttributes: {
        'printer-uri': uriOf(printer),
        'which-jobs': value.keyword('all'),
        'my-jobs': value.boolean(true),
        limit: value.integer(jobsAtOnce),
        'first-job-id': value.integer(firstJobId),
        'requested-attributes': keywords(jobAttributes),
      },
    });
    if (!answer.ok) return answer;
    if (answer.value.kind === 'refusal') {
      // A queue that was deleted took its jobs with it.
      return answer.value.code === statusCodes.notFound ? ok([]) : { ok: false, error: answer.value.fault };
    }
    const groups = answer.value.groups(groupTags.job);
    for (const group of groups) {
      const ref = jobRefOf(group, printer);
      if (ref?.label.key === key) found.push(ref);
    }
    const lastJobId = Math.max(0, ...groups.map((group) => numberOf(group, 'job-id') ?? 0));
    if (groups.length < jobsAtOnce || lastJobId < firstJobId) return ok(found);
    firstJobId = lastJobId + 1;
  }
}

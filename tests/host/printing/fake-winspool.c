/*
 * The functions of winspool.drv that the desk calls, on any system with a C compiler: one printer, its jobs in memory, and
 * structures laid out as winspool.h has them on 64 bits. What is asked of it wrongly is refused.
 */
#include <stdint.h>
#include <string.h>

typedef uint16_t text;

typedef struct {
  text *server, *printer, *share, *port, *driver, *comment, *location;
  void *mode;
  text *separator, *processor, *datatype, *parameters;
  void *security;
  uint32_t attributes, priority, default_priority, start, until, status, jobs, average;
} printer_info_2;

typedef struct {
  uint32_t id;
  text *printer, *machine, *user, *document, *datatype, *status_text;
  uint32_t status, priority, position, total_pages, pages_printed;
  uint16_t submitted[8];
} job_info_1;

typedef struct {
  text *document, *output, *datatype;
} doc_info_1;

enum { most_jobs = 8, longest = 128 };

static const text printer_name[] = u"\u7a93\u53e3 QL-820";
static const text location[] = u"counter";
static void *const handle = (void *)0x5150;

static struct {
  uint32_t id, status, bytes;
  text document[longest];
} jobs[most_jobs];
static uint32_t job_count, last_id, open_handles;

static int same(const text *one, const text *other) {
  while (*one && *one == *other) one++, other++;
  return *one == *other;
}

static uint32_t length(const text *string) {
  uint32_t count = 0;
  while (string[count]) count++;
  return count + 1;
}

/* Puts the text behind the structures, as Windows does, and answers where. */
static text *keep(uint8_t **end, const text *string) {
  *end -= length(string) * sizeof(text);
  memcpy(*end, string, length(string) * sizeof(text));
  return (text *)*end;
}

int32_t EnumPrintersW(uint32_t flags, text *name, uint32_t level, uint8_t *buffer, uint32_t size, uint32_t *needed,
                      uint32_t *count) {
  if (flags != 6 || name || level != 2) return 0;
  *needed = sizeof(printer_info_2) + sizeof(printer_name) + sizeof(location) + 1;
  *count = 0;
  if (size < *needed) return 0;
  printer_info_2 *info = (printer_info_2 *)buffer;
  uint8_t *end = buffer + ((size - 1) & ~1u);
  memset(info, 0, sizeof *info);
  info->printer = keep(&end, printer_name);
  info->location = keep(&end, location);
  info->status = 0x10;
  info->attributes = 0x400;
  *count = 1;
  return 1;
}

int32_t GetDefaultPrinterW(text *buffer, uint32_t *size) {
  uint32_t needed = length(printer_name);
  if (!buffer || *size < needed) {
    *size = needed;
    return 0;
  }
  memcpy(buffer, printer_name, needed * sizeof(text));
  return 1;
}

int32_t OpenPrinterW(text *name, void **opened, void *defaults) {
  if (defaults || !same(name, printer_name)) return 0;
  *opened = handle;
  open_handles++;
  return 1;
}

int32_t ClosePrinter(void *given) {
  if (given != handle || !open_handles) return 0;
  open_handles--;
  return 1;
}

/* For the test: handles that were opened and not closed. */
uint32_t OpenHandles(void) { return open_handles; }

int32_t EnumJobsW(void *given, uint32_t first, uint32_t most, uint32_t level, uint8_t *buffer, uint32_t size,
                  uint32_t *needed, uint32_t *count) {
  if (given != handle || first || level != 1 || most < job_count) return 0;
  *needed = 0;
  *count = 0;
  for (uint32_t at = 0; at < job_count; at++)
    *needed += sizeof(job_info_1) + length(jobs[at].document) * sizeof(text);
  if (size < *needed) return 0;
  uint8_t *end = buffer + size;
  for (uint32_t at = 0; at < job_count; at++) {
    job_info_1 *info = (job_info_1 *)buffer + at;
    memset(info, 0, sizeof *info);
    info->id = jobs[at].id;
    info->document = keep(&end, jobs[at].document);
    info->status = jobs[at].status;
    info->total_pages = jobs[at].bytes;
    (*count)++;
  }
  return 1;
}

int32_t SetJobW(void *given, uint32_t id, uint32_t level, void *job, uint32_t command) {
  if (given != handle || level || job) return 0;
  for (uint32_t at = 0; at < job_count; at++) {
    if (jobs[at].id != id) continue;
    if (command == 1) jobs[at].status |= 1;
    if (command == 2) jobs[at].status = 0x10;
    if (command == 5) jobs[at] = jobs[--job_count];
    return command == 1 || command == 2 || command == 5;
  }
  return 0;
}

uint32_t StartDocPrinterW(void *given, uint32_t level, doc_info_1 *info) {
  if (given != handle || level != 1 || info->output || !same(info->datatype, u"RAW")) return 0;
  if (job_count == most_jobs || length(info->document) > longest) return 0;
  memcpy(jobs[job_count].document, info->document, length(info->document) * sizeof(text));
  jobs[job_count].status = 8;
  jobs[job_count].bytes = 0;
  jobs[job_count].id = ++last_id;
  job_count++;
  return last_id;
}

int32_t StartPagePrinter(void *given) { return given == handle; }

int32_t WritePrinter(void *given, uint8_t *bytes, uint32_t size, uint32_t *written) {
  if (given != handle || !job_count || bytes[0] != '^') return 0;
  *written = size > 1000 ? 1000 : size;
  jobs[job_count - 1].bytes += *written;
  return 1;
}

int32_t EndPagePrinter(void *given) { return given == handle; }

int32_t EndDocPrinter(void *given) {
  if (given != handle || !job_count) return 0;
  jobs[job_count - 1].status &= ~8u;
  return 1;
}

int32_t DeviceCapabilitiesW(text *device, text *port, uint16_t which, void *output, void *mode) {
  static const uint16_t kinds[] = {9, 301};
  static const int32_t sizes[] = {2100, 2970, 600, 300};
  static const int32_t resolutions[] = {300, 300, 300, 600};
  if (port || mode || !same(device, printer_name)) return -1;
  if (output && which == 2) memcpy(output, kinds, sizeof kinds);
  if (output && which == 3) memcpy(output, sizes, sizeof sizes);
  if (output && which == 13) memcpy(output, resolutions, sizeof resolutions);
  return which == 2 || which == 3 || which == 13 ? 2 : -1;
}

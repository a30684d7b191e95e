#define _GNU_SOURCE
#include "CXLSXMemory.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct memory {
  char *bytes;
  size_t size;
  size_t capacity;
  size_t position;
};

static ssize_t memory_read(void *cookie, char *buffer, size_t count) {
  struct memory *memory = cookie;
  if (memory->position >= memory->size) return 0;
  size_t rest = memory->size - memory->position;
  if (count > rest) count = rest;
  memcpy(buffer, memory->bytes + memory->position, count);
  memory->position += count;
  return (ssize_t)count;
}

static ssize_t memory_write(void *cookie, const char *buffer, size_t count) {
  struct memory *memory = cookie;
  size_t end = memory->position + count;
  if (end > memory->capacity) {
    size_t capacity = memory->capacity ? memory->capacity : 16384;
    while (capacity < end) capacity *= 2;
    char *bytes = realloc(memory->bytes, capacity);
    // The library would not notice, and half a workbook looks like a whole one.
    if (!bytes) abort();
    memory->bytes = bytes;
    memory->capacity = capacity;
  }
  if (memory->position > memory->size) memset(memory->bytes + memory->size, 0, memory->position - memory->size);
  memcpy(memory->bytes + memory->position, buffer, count);
  memory->position = end;
  if (end > memory->size) memory->size = end;
  return (ssize_t)count;
}

static int memory_seek(void *cookie, off64_t *offset, int whence) {
  struct memory *memory = cookie;
  off64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? (off64_t)memory->position : (off64_t)memory->size;
  if (base + *offset < 0) {
    errno = EINVAL;
    return -1;
  }
  memory->position = (size_t)(base + *offset);
  *offset = (off64_t)memory->position;
  return 0;
}

static int memory_close(void *cookie) {
  struct memory *memory = cookie;
  free(memory->bytes);
  free(memory);
  return 0;
}

FILE *lxw_tmpfile(char *folder) {
  (void)folder;
  struct memory *memory = calloc(1, sizeof *memory);
  if (!memory) return NULL;
  cookie_io_functions_t functions = {memory_read, memory_write, memory_seek, memory_close};
  FILE *file = fopencookie(memory, "w+", functions);
  if (!file) {
    free(memory);
    return NULL;
  }
  // One thread writes it: nothing need be locked for each of the library's many small writes.
  __fsetlocking(file, FSETLOCKING_BYCALLER);
  return file;
}

struct tm *gmtime(const time_t *time) {
  static _Thread_local struct tm result;
  return gmtime_r(time, &result);
}

int zipOpenNewFileInZip4_64(
    void *file, const char *name, const void *info, const void *local_extra, unsigned local_size,
    const void *global_extra, unsigned global_size, const char *comment, int method, int level, int is_raw,
    int window_bits, int memory_level, int strategy, const char *password, unsigned long password_crc,
    unsigned long made_by, unsigned long flags, int is_zip64) {
  const int default_level = -1, quick_level = 3;
  __typeof__(&zipOpenNewFileInZip4_64) next = dlsym(RTLD_NEXT, "zipOpenNewFileInZip4_64");
  if (!next) return -1;
  return next(
      file, name, info, local_extra, local_size, global_extra, global_size, comment, method,
      level == default_level ? quick_level : level, is_raw, window_bits, memory_level, strategy, password, password_crc,
      made_by, flags, is_zip64);
}

// The floor of a build: the files of a folder are read into memory, then written into another; only the writing is timed.
// cc -O2 -o floor floor.c && ./floor FROM TO
#define _GNU_SOURCE
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct entry { char *path; char *bytes; size_t size; int folder; };
static struct entry *entries;
static size_t count, room, root;

static int keep(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)place;
  if (count == room) entries = realloc(entries, (room = room ? room * 2 : 1024) * sizeof *entries);
  struct entry *e = &entries[count++];
  *e = (struct entry){strdup(path + root), NULL, (size_t)status->st_size, kind == FTW_D};
  if (e->folder) return 0;
  e->bytes = malloc(e->size + 1);
  int file = open(path, O_RDONLY);
  if (file < 0 || read(file, e->bytes, e->size) != (ssize_t)e->size) { perror(path); exit(2); }
  return close(file);
}

int main(int arguments, char **argument) {
  if (arguments != 3) return fprintf(stderr, "floor FROM TO\n"), 64;
  root = strlen(argument[1]);
  if (nftw(argument[1], keep, 64, FTW_PHYS)) return perror(argument[1]), 2;
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  char path[4096];
  size_t bytes = 0, files = 0;
  for (size_t i = 0; i < count; i++) {
    snprintf(path, sizeof path, "%s%s", argument[2], entries[i].path);
    if (entries[i].folder) { if (mkdir(path, 0777)) return perror(path), 2; continue; }
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0 || write(file, entries[i].bytes, entries[i].size) != (ssize_t)entries[i].size || close(file)) return perror(path), 2;
    bytes += entries[i].size;
    files++;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%.6f %zu %zu\n", (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9, files, bytes);
  return 0;
}

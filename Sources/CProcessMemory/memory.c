#define _GNU_SOURCE
#include "CProcessMemory.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

// mimalloc's; null in a program without it. Gives it memory to allocate from, which it keeps.
extern bool mi_manage_os_memory(void *start, size_t size, bool is_committed, bool is_large, bool is_zero, int numa_node)
    __attribute__((weak));

// The linker's: where the program's variables begin that are zero at first, and where they end.
extern char __bss_start[], _end[];

void bantin_take_memory_of_variables(void) {
  long page = sysconf(_SC_PAGESIZE);
  if (page <= 0) return;
  uintptr_t mask = ~((uintptr_t)page - 1);
  uintptr_t first = (uintptr_t)__bss_start & mask, end = ((uintptr_t)_end + (uintptr_t)page - 1) & mask;
  // A kernel before Linux 5.14 knows no such advice, and gives each page at its first use.
  madvise((void *)first, end - first, MADV_POPULATE_WRITE);
}

void bantin_allocate_from_huge_pages(void) {
  if (!mi_manage_os_memory) return;
  // mimalloc divides what it is given into blocks of that size, at such addresses.
  const size_t block = (size_t)32 << 20;
  long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
  if (pages <= 0 || page <= 0 || sizeof(size_t) < 8) return;
  // Addresses alone: what is not used takes no memory. What is beyond is allocated as ever.
  size_t size = (size_t)pages / 2 * (size_t)page / block * block;
  if (size == 0) return;
  char *start = mmap(NULL, size + block, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (start == MAP_FAILED) return;
  char *first = (char *)(((uintptr_t)start + block - 1) / block * block);
  if (madvise(first, size, MADV_HUGEPAGE) != 0) {
    munmap(start, size + block);
    return;
  }
  mi_manage_os_memory(first, size, true, false, true, -1);
}

#ifndef CLINUX_H
#define CLINUX_H

#include <fcntl.h>
#include <spawn.h>

/// Linux's renameat2(2). glibc defines it under _GNU_SOURCE, which Swift's Glibc module does not set.
int renameat2(int old_directory, const char *old_path, int new_directory, const char *new_path,
              unsigned int flags);

/// Linux's syncfs(2): everything of one file system is on its disk when it returns.
int syncfs(int descriptor);

/// Linux's memfd_create(2): a file that has no name and lies in memory.
int memfd_create(const char *name, unsigned int flags);

/// MFD_CLOEXEC.
static const unsigned int bantin_memfd_close_on_exec = 1u;

/// RENAME_EXCHANGE: both names exist and are exchanged in one step.
static const unsigned int bantin_rename_exchange = 1u << 1;

/// RENAME_NOREPLACE: fails with EEXIST rather than replacing.
static const unsigned int bantin_rename_noreplace = 1u << 0;

/// Has a spawned program start without the descriptors from a number on. glibc has it since 2.34.
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

#endif

#ifndef CTESTSUPPORT_H
#define CTESTSUPPORT_H

// What tests need of glibc and Swift's Glibc module does not declare, since it does not set _GNU_SOURCE.

#include <spawn.h>
#include <stddef.h>

/// setfsuid(2): the user by whom the calling thread is known to file systems; a user other than root may not do what root may.
int setfsuid(unsigned int user);

/// The spawned program starts in another folder.
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);

/// pipe2(2): a pipe that other programs do not inherit by chance.
int pipe2(int ends[2], int flags);

/// The calls that make a pseudo-terminal.
int posix_openpt(int flags);
int grantpt(int descriptor);
int unlockpt(int descriptor);
int ptsname_r(int descriptor, char *name, size_t length);

#endif

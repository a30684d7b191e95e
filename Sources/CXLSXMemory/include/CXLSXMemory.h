#ifndef CXLSXMEMORY_H
#define CXLSXMEMORY_H

#include <stdio.h>
#include <time.h>

/// Takes the place of libxlsxwriter's function of that name: a file in memory. `folder` is not used.
///
/// The library writes each part of a workbook into a temporary file first and does not notice when that fails: with a full /tmp it made a broken
/// workbook and reported success. A program's own function comes before that of a shared library, by the rules of ELF.
FILE *lxw_tmpfile(char *folder);

/// Takes the place of the C library's function of that name, in the same way: each thread has a result of its own.
///
/// libxlsxwriter asks it for the day that a workbook says it was made on. With one result for all threads, of two workbooks written side by side
/// one now and then took the other's day.
struct tm *gmtime(const time_t *time);

/// Takes the place of minizip's function of that name, in the same way, and hands on what it is given but the level: parts of a workbook are
/// compressed at level 3 where libxlsxwriter asks for the default.
///
/// Of the tables of 10,000 records the default takes three times as long and makes them a tenth smaller. Excel itself compresses faster still.
int zipOpenNewFileInZip4_64(
    void *file, const char *name, const void *info, const void *local_extra, unsigned local_size,
    const void *global_extra, unsigned global_size, const char *comment, int method, int level, int is_raw,
    int window_bits, int memory_level, int strategy, const char *password, unsigned long password_crc,
    unsigned long made_by, unsigned long flags, int is_zip64);

#endif

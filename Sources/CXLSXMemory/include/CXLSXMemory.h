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

#endif

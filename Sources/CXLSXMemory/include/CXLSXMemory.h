#ifndef CXLSXMEMORY_H
#define CXLSXMEMORY_H

#include <stdio.h>

/// Takes the place of libxlsxwriter's function of that name: a file in memory. `folder` is not used.
///
/// The library writes each part of a workbook into a temporary file first and does not notice when that fails: with a full /tmp it made a broken
/// workbook and reported success. A program's own function comes before that of a shared library, by the rules of ELF.
FILE *lxw_tmpfile(char *folder);

#endif

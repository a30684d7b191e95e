#ifndef CHUGEPAGES_H
#define CHUGEPAGES_H

/// Has malloc take its memory from pages of 2 MiB, where it is mimalloc and the system has such pages: a page is cleared and entered at its
/// first use, and 500 small ones take several times as long as one large one. Where that is not to be had, nothing happens.
///
/// To be called once.
void bantin_allocate_from_huge_pages(void);

#endif

#ifndef CPROCESSMEMORY_H
#define CPROCESSMEMORY_H

/// Has malloc take its memory from pages of 2 MiB, where it is mimalloc and the system has such pages: a page is cleared and entered at its
/// first use, and 500 small ones take several times as long as one large one. Where that is not to be had, nothing happens.
///
/// To be called once.
void bantin_allocate_from_huge_pages(void);

/// Takes the memory of all variables that are zero at first, a megabyte, at once. Swift's runtime keeps in them what it finds out of types, as a
/// build goes on: each page would be given to it at its first use, twice, and for the second time all processors have to stop.
///
/// To be called before there are threads. Where the system cannot do it, nothing happens.
void bantin_take_memory_of_variables(void);

#endif

#!/usr/bin/env python3
"""validate-package.py DATAPACKAGE: validates every table of a data package with Frictionless, and that every CSV beside it is described."""

import pathlib
import sys

from frictionless import Package

path = pathlib.Path(sys.argv[1])
package = Package(str(path))
report = package.validate()
for task in report.tasks:
    for error in task.errors[:5]:
        print(f"{path.parent.name}/{task.name}: {error.message}", file=sys.stderr)
for error in report.errors[:5]:
    print(f"{path}: {error.message}", file=sys.stderr)
described = {resource.path for resource in package.resources}
present = {str(file.relative_to(path.parent)) for file in path.parent.rglob("*.csv")}
if described != present:
    print(f"{path}: not described: {sorted(present - described)}; not there: {sorted(described - present)}", file=sys.stderr)
rows = sum(task.stats.get("rows", 0) if isinstance(task.stats, dict) else task.stats.rows or 0 for task in report.tasks)
print(f"{path.parent.name}: {len(report.tasks)} tables, {rows} rows valid")
sys.exit(0 if report.valid and described == present else 1)

#!/usr/bin/env python3
"""compare.py BANTIN HUGO [RECORDS ...] [--runs N] [--folders DIR ...]: builds the same records with Bantin and with Hugo, in turn, each
from nothing, and prints the medians of wall and CPU time, peak memory and the ratios; then what Bantin takes when nothing or one record has changed;
and the floor: the same files written from memory by Floor/floor.c. Hugo keeps nothing between runs, so that its warm build is its cold one."""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from measure import run

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def prepare(records, work):
    """The corpus with our templates in work/bantin, with Hugo's in work/hugo."""
    subprocess.run([sys.executable, f"{HERE}/make-corpus.py", str(records), f"{work}/bantin"], check=True)
    shutil.copytree(f"{ROOT}/templates", f"{work}/bantin/templates")
    shutil.copytree(f"{HERE}/Hugo", f"{work}/hugo")
    content = f"{work}/bantin/content"
    os.makedirs(f"{work}/hugo/corpus/awards")
    for part in ("records", "units", "clusters"):
        shutil.copytree(f"{content}/{part}", f"{work}/hugo/corpus/{part}")
    shutil.copy(f"{content}/awards.yaml", f"{work}/hugo/corpus/awards/awards.yaml")
    shutil.copytree(f"{ROOT}/templates/assets", f"{work}/hugo/assets")


def count(folder):
    sizes = [os.path.getsize(os.path.join(path, name)) for path, _, names in os.walk(folder) for name in names]
    return f"{len(sizes)} files, {sum(sizes) / 2**20:.0f} MiB"


class Series:
    def __init__(self, label):
        self.label, self.runs = label, []

    def add(self, result):
        self.runs.append(result)

    wall = property(lambda self: statistics.median(r[0] for r in self.runs))
    cpu = property(lambda self: statistics.median(r[1] for r in self.runs))
    memory = property(lambda self: max(r[2] for r in self.runs))

    def show(self, records):
        walls = [r[0] for r in self.runs]
        print(f"  {self.label:<38} {self.wall:8.3f} s wall ({min(walls):.3f}–{max(walls):.3f})  {self.cpu:8.3f} s CPU "
              f"({self.cpu / records * 1e6:6.0f} µs a record)  {self.memory:6.0f} MiB", flush=True)


def compare(bantin, hugo, floor, records, parent, runs):
    work = tempfile.mkdtemp(prefix="bantin-bench-", dir=parent)
    try:
        prepare(records, work)
        site = f"{work}/bantin"
        ours = [bantin, "build", "--root", site, "--output", f"{work}/out"]
        theirs = [hugo, "--source", f"{work}/hugo", "--destination", f"{work}/out-hugo", "--noBuildLock", "--quiet"]
        cold, peer, bottom = Series("Bantin, from nothing"), Series("Hugo 0.168.0"), Series("floor: the same files by C")
        for number in range(runs + 1):
            for folder in (f"{work}/out", f"{work}/out-hugo", f"{work}/out-floor", f"{site}/.bantin"):
                shutil.rmtree(folder, ignore_errors=True)
            results = run(ours), run(theirs)
            text = subprocess.run([floor, f"{work}/out", f"{work}/out-floor"], check=True, capture_output=True, text=True).stdout
            if number == 0:
                continue
            cold.add(results[0])
            peer.add(results[1])
            bottom.add((float(text.split()[0]), float(text.split()[0]), 0))
        print(f"{records} records in {parent}: Bantin writes {count(f'{work}/out')}, Hugo {count(f'{work}/out-hugo')}")
        same, edited = Series("Bantin, nothing changed"), Series("Bantin, one record edited")
        record = next(os.path.join(path, name) for path, _, names in sorted(os.walk(f"{site}/content/records"))
                      for name in sorted(names) if name.endswith("annual-review.md"))
        for number in range(max(runs, 5) + 1):
            result = run(ours)
            if number:
                same.add(result)
            with open(record, "a", encoding="utf-8") as file:
                file.write(f"\nMột câu được thêm lần {number}.\n")
            # A build is not kept whose sources changed in the clock's last tick; nobody builds within that.
            time.sleep(0.05)
            result = run(ours)
            if number:
                edited.add(result)
        for series in (cold, peer, bottom, same, edited):
            series.show(records)
        limit = 4 * bottom.wall + records * 60e-6
        print(f"  Hugo takes {peer.wall / cold.wall:.1f} times our wall time, {peer.cpu / cold.cpu:.1f} times our CPU time, "
              f"{peer.memory / cold.memory:.1f} times our memory")
        print(f"  four floors and 60 µs a record are {limit:.3f} s: we take {cold.wall / limit:.2f} of it", flush=True)
        return cold.cpu / records
    finally:
        shutil.rmtree(work, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bantin")
    parser.add_argument("hugo")
    parser.add_argument("records", nargs="*", type=int, default=[10000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folders", nargs="+", default=["/dev/shm", tempfile.gettempdir()])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        floor = f"{folder}/floor"
        subprocess.run(["cc", "-O2", "-o", floor, f"{HERE}/Floor/floor.c"], check=True)
        for parent in arguments.folders:
            costs = {n: compare(os.path.abspath(arguments.bantin), os.path.abspath(arguments.hugo), floor, n, parent, arguments.runs)
                     for n in sorted(arguments.records)}
            if len(costs) > 1:
                least = min(costs)
                print("CPU time a record, against that at "
                      f"{least}: " + ", ".join(f"{n}: {cost / costs[least]:.2f}" for n, cost in costs.items()))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Breaks builds and looks at what is left: run.py BANTIN REPOSITORY [--points N] [--kills N]

A site is published, a record is changed, and the next build is broken in each of the ways below. What readers see must then be the whole old
site or the whole new one; a build that says it succeeded must have published the new one; one that failed must say so in a sentence with
status 2; and an undisturbed build afterwards must end in the new site and leave nothing beside it.

- killed before each kind of system call that changes files, at N points of it
- each such call failing, once and from there on: disk full, device error, no permission
- killed at random times
- a full disk, one without inodes, a read-only one (as root: small file systems in memory are mounted)
- few open files
- the system's own files, which the libraries below open: what they do where they cannot is not theirs to decide

Needs strace. Ends with status 1 on a violation.
"""
import argparse
import hashlib
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

CALLS = {
    "write": ["ENOSPC", "EIO"],
    "openat": ["ENOSPC", "EACCES", "EMFILE"],
    "close": ["EIO"],
    "mkdir": ["ENOSPC", "EACCES"],
    "link": ["ENOSPC", "EACCES"],
    "unlink": ["EACCES"],
    "rmdir": ["EACCES"],
    "renameat2": ["ENOSPC", "EACCES", "EINVAL"],
    "rename": ["EACCES"],
    "syncfs": ["EIO", "ENOSPC"],
    "fsync": ["EIO"],
    "flock": ["EIO"],
    "pread64": ["EIO"],
    "getdents64": ["EIO"],
}
# Calls that also reading uses, or the start of the program: what is changed by them is not only the output.
ANY_FILE = {"openat", "close", "pread64", "getdents64"}


def tree(folder):
    """What a reader sees: every file's bytes, by path; None where there is no site."""
    if not os.path.isdir(folder):
        return None
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = hashlib.sha256(file.read()).hexdigest()
    return found


class Trial:
    def __init__(self, bantin, repository, folder):
        self.bantin, self.folder = bantin, folder
        self.output = os.path.join(folder, "out")
        self.saved = tempfile.mkdtemp(prefix="bantin-faults-")
        for part in ("content", "templates"):
            shutil.copytree(os.path.join(repository, part), os.path.join(folder, part))
        self.command = [bantin, "build", "--root", folder, "--output", self.output, "--language", "en"]
        subprocess.run(self.command, check=True, capture_output=True)
        records = os.path.join(folder, "content", "records")
        record = sorted(os.path.join(p, n) for p, _, ns in os.walk(records) for n in ns if n.endswith(".md"))[0]
        with open(record, "a", encoding="utf-8") as file:
            file.write("\nMột đoạn mới.\n")
        self.old = tree(self.output)
        shutil.copytree(folder, os.path.join(self.saved, "before"), symlinks=True)
        subprocess.run(self.command, check=True, capture_output=True)
        self.new, self.names = tree(self.output), self.present()
        assert self.old != self.new, "the change is not seen: nothing would be tested"
        self.count, self.violations = 0, []

    def present(self):
        """What is there, without the tree in which the next build may prepare its own."""
        return sorted(name for name in os.listdir(self.folder) if name != ".out.bantin-spare")

    def restore(self):
        for name in os.listdir(self.folder):
            path = os.path.join(self.folder, name)
            shutil.rmtree(path) if os.path.isdir(path) and not os.path.islink(path) else os.unlink(path)
        shutil.copytree(os.path.join(self.saved, "before"), self.folder, symlinks=True, dirs_exist_ok=True)

    def run(self, prefix=(), **more):
        return subprocess.run([*prefix, *self.command], capture_output=True, timeout=120, **more)

    def judge(self, what, result, is_killed=False, can_retry=True):
        if not is_killed and result.returncode == 127:
            return  # the loader failed before the program began
        self.count += 1
        seen, wrong = tree(self.output), []
        if seen not in (self.old, self.new):
            wrong.append("neither the old site nor the new one" if seen is not None else "no site")
        if not is_killed:
            if result.returncode == 0 and seen != self.new:
                wrong.append("said that it succeeded")
            if result.returncode not in (0, 2):
                wrong.append(f"status {result.returncode}")
            if result.returncode == 2:
                told = [line for line in result.stderr.decode().splitlines() if line.startswith("bantin: ")]
                if len(told) != 1:
                    wrong.append(f"told {told}")
        if can_retry:
            again = self.run()
            if again.returncode != 0 or tree(self.output) != self.new:
                wrong.append(f"the next build does not mend it: {again.stderr.decode()[-200:]}")
            elif self.present() != self.names:
                wrong.append(f"left over: {sorted(set(self.present()) - set(self.names))}")
        for reason in wrong:
            self.violations.append(f"{what}: {reason}")
            print(f"  {what}: {reason}", flush=True)


def points(log, folder, limit):
    """For each call the numbers, counted by thread, at which it touches the folder."""
    counts, hits = {}, {}
    for line in open(log, errors="replace"):
        match = re.match(r"(\d+)\s+(\w+)\((.*)", line)
        if not match:
            continue
        thread, call, rest = match.groups()
        counts[thread, call] = counts.get((thread, call), 0) + 1
        if call in CALLS and (folder in rest or call == "syncfs"):
            hits.setdefault(call, set()).add(counts[thread, call])
    chosen = {}
    for call, numbers in sorted(hits.items()):
        numbers = sorted(numbers)
        step = max(1, (len(numbers) - 1) / max(1, limit - 1))
        chosen[call] = sorted({numbers[min(len(numbers) - 1, round(i * step))] for i in range(min(limit, len(numbers)))})
    return chosen


def inject(trial, limit):
    trial.restore()
    log = os.path.join(trial.saved, "calls")
    trace = "trace=" + ",".join(CALLS)
    trial.run(["strace", "-f", "-y", "-s", "4096", "-e", trace, "-o", log])
    for call, numbers in points(log, trial.folder, limit).items():
        for number in numbers:
            faults = [] if call in ANY_FILE else [("signal=SIGKILL", True, str(number))]
            faults += [(f"error={error}", False, str(number)) for error in CALLS[call]]
            # From there on, standard error would be silent, too.
            if call not in ("write", "close"):
                faults += [(f"error={CALLS[call][0]}", False, f"{number}+")]
            for fault, is_killed, when in faults:
                trial.restore()
                expression = f"inject={call}:{fault}:when={when}"
                result = trial.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + call, "-e", expression])
                trial.judge(expression, result, is_killed)


def kill(trial, times):
    trial.restore()
    start = time.monotonic()
    trial.run()
    duration = time.monotonic() - start
    chance = random.Random(8)
    for _ in range(times):
        trial.restore()
        process = subprocess.Popen(trial.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        delay = chance.uniform(0, duration * 1.1)
        try:
            process.wait(timeout=delay)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        process.wait()
        trial.judge(f"killed after {delay * 1000:.0f} ms", process, is_killed=True)


def small_disks(trial):
    if os.geteuid() != 0:
        print("not as root: small disks are left out")
        return
    trial.restore()
    size = sum(os.path.getsize(os.path.join(p, n)) + 4096 for p, _, ns in os.walk(trial.folder) for n in ns)
    inodes = sum(len(ns) + len(ds) for _, ds, ns in os.walk(trial.folder)) + 1
    options = [f"size={(size >> 10) + extra}k" for extra in (64, 256, 1024, 4096)]
    options += [f"size=1g,nr_inodes={inodes + extra}" for extra in (2, 20, 80)] + ["size=1g,ro"]
    for option in options:
        trial.restore()
        read_only = option.endswith(",ro")
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", option.removesuffix(",ro"), "tmpfs", trial.folder])
        if mounted.returncode != 0:
            print("cannot mount here: small disks are left out")
            return
        try:
            before = os.path.join(trial.saved, "before")
            if subprocess.run(["cp", "-a", before + "/.", trial.folder], capture_output=True).returncode != 0:
                continue
            if read_only:
                subprocess.run(["mount", "-o", "remount,ro", trial.folder], check=True)
            trial.judge(f"disk of {option}", trial.run(), can_retry=False)
        finally:
            subprocess.run(["umount", "-l", trial.folder], check=True)


def few_files(trial):
    for limit in (4, 6, 8, 12):
        trial.restore()
        result = trial.run(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit)))
        trial.judge(f"{limit} open files", result)


def system_files(trial):
    # Swift finds the command line by this file, and finds none where it cannot open it.
    for error in ("ENOSPC", "EMFILE"):
        trial.restore()
        filters = ["-P", "/proc/self/maps", "-e", "trace=openat", "-e", f"inject=openat:error={error}"]
        trial.judge(f"{error} for /proc/self/maps", trial.run(["strace", "-f", "-qq", "-o", "/dev/null", *filters]))
    # libdispatch looks how its threads are, and ends the process by a trap where it cannot: none of them may be needed.
    trial.restore()
    log = os.path.join(trial.saved, "calls")
    trial.run(["strace", "-f", "-e", "trace=openat", "-o", log])
    with open(log, errors="replace") as file:
        if re.search(r'"/proc/\d+/stat"', file.read()):
            trial.violations.append("a thread of libdispatch")
            print("  libdispatch looks after threads: they are to be the program's own", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bantin")
    parser.add_argument("repository")
    parser.add_argument("--points", type=int, default=3)
    parser.add_argument("--kills", type=int, default=15)
    options = parser.parse_args()
    # Swift's own tracer of crashes hangs under injected faults.
    os.environ["SWIFT_BACKTRACE"] = "enable=no"
    folder = tempfile.mkdtemp(prefix="bantin-faults-")
    trial = Trial(os.path.abspath(options.bantin), os.path.abspath(options.repository), folder)
    try:
        inject(trial, options.points)
        kill(trial, options.kills)
        few_files(trial)
        system_files(trial)
        small_disks(trial)
    finally:
        shutil.rmtree(trial.saved, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{trial.count} faults, {len(trial.violations)} violations")
    sys.exit(1 if trial.violations else 0)


main()

#!/usr/bin/env python3
"""measure.py [-n RUNS] [--label TEXT] [--before COMMAND] -- COMMAND...: runs a command after one warm-up run and prints the
medians of its wall and CPU time and its greatest peak memory, by the operating system's own accounting of each run."""
import argparse
import os
import statistics
import subprocess
import sys
import time


def run(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.stderr.write(errors.decode(errors="replace")[-2000:])
        sys.exit(f"{command[0]} ended with status {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=5)
    parser.add_argument("--label", default="")
    parser.add_argument("--before", help="a shell command before each run, not counted")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    command = arguments.command[1:] if arguments.command[:1] == ["--"] else arguments.command
    runs = []
    for number in range(arguments.n + 1):
        if arguments.before:
            subprocess.run(arguments.before, shell=True, check=True)
        result = run(command)
        if number > 0:
            runs.append(result)
    wall, cpu, memory = zip(*runs)
    print(f"{arguments.label or command[0]}: {statistics.median(wall) * 1000:.0f} ms wall "
          f"({min(wall) * 1000:.0f}–{max(wall) * 1000:.0f}), {statistics.median(cpu) * 1000:.0f} ms CPU, "
          f"{max(memory):.0f} MiB peak, {arguments.n} runs", flush=True)


if __name__ == "__main__":
    main()

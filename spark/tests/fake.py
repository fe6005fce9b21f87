"""A program that answers as `wirecopy pipe` does, and misbehaves when it is told to.

A request is echoed; `kill` ends the process, `stall` says nothing more, `many N` answers N lines, `quit` ends it.
"""

import os
import sys
import time

print('{"context": "fake"}', flush=True)
if "fails" in sys.argv:
    sys.exit("fails as it was told to")
for line in sys.stdin:
    asked = line.strip()
    if asked == "kill":
        os.kill(os.getpid(), 9)
    if asked == "stall":
        time.sleep(600)
    if asked == "quit":
        sys.exit(0)
    count = int(asked.split()[1]) if asked.startswith("many") else 1
    for number in range(count):
        print(f"{number} {asked[:100]}")
    print(flush=True)

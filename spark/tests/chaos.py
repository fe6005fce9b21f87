"""Wirecopy with accidents: `chaos.py FOLDER COMMAND…`.

A document with the word DEADLYTEXT ends the process, one with STALLINGTEXT makes it say nothing more. Where FOLDER
holds a file `kill-worker`, the worker of Spark that started this is killed, once.
"""

import os
import signal
import subprocess
import sys
import threading
import time

folder, *command = sys.argv[1:]
flag = os.path.join(folder, "kill-worker")
child = subprocess.Popen(command, stdin=subprocess.PIPE)
works = "annotate" in command


def watch() -> None:
    """End when the program has ended by itself."""
    os._exit(child.wait())


threading.Thread(target=watch, daemon=True).start()
for line in sys.stdin.buffer:
    if works and os.path.exists(flag):
        os.unlink(flag)
        os.kill(os.getppid(), signal.SIGKILL)
    if works and b"DEADLYTEXT" in line:
        child.kill()
        time.sleep(60)
    if works and b"STALLINGTEXT" in line:
        time.sleep(600)
    child.stdin.write(line)
    child.stdin.flush()
child.stdin.close()
time.sleep(60)

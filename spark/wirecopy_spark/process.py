"""A process of `wirecopy pipe`: requests in, answers out, in order, however it dies.

Requests are sent only as far ahead as there is room, so that neither side fills the memory of the other. What had been
sent when a process died is sent again to a new one, the request that it was at alone: if that ends the new one, too, it
fails, and no other does.
"""

from __future__ import annotations

import atexit
import json
import os
import selectors
import subprocess
import tempfile
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any

from .errors import WirecopySparkError
from .program import Program, not_started

#: Requests, and bytes of them, that are under way; one may be larger.
MOST_REQUESTS = 16
MOST_BYTES = 1 << 20
#: So many requests one after the other that each end a process alone: then it is not the requests.
MOST_DEATHS = 8
#: A process that has not said which version it is for so long does not start.
START_SECONDS = 300.0
CHUNK = 1 << 16


@dataclass(frozen=True)
class Killed:
    """Stands in the place of the answer to a request that ended its process."""

    reason: str


Answer = list[bytes] | Killed


class _DeadError(Exception):
    """The process is gone."""

    def __init__(self, reason: str, sent: int) -> None:
        super().__init__(reason)
        self.reason = reason
        #: How many requests had no answer.
        self.sent = sent


class Pipe:
    """Answers requests by a process that is started when it is needed, and again when it has died."""

    def __init__(self, program: Program, work: str) -> None:
        """Start nothing yet. `work` is the word after `wirecopy pipe`."""
        self._program = program
        self._work = work
        self._process: _Process | None = None
        #: The first line of the latest process.
        self.greeting: dict[str, Any] = {}

    def answers(self, requests: Sequence[bytes]) -> Iterator[Answer]:
        """Yield the lines that answer each request, without line ends. A request is one line, without its end."""
        batches = [requests]
        deaths = 0
        while batches:
            batch = batches.pop()
            answered = 0
            try:
                for lines in self._started().answers(batch):
                    answered += 1
                    deaths = 0
                    yield lines
            except _DeadError as death:
                self.close()
                suspects, others = batch[answered : answered + death.sent], batch[answered + death.sent :]
                if len(others) > 0:
                    batches.append(others)
                if len(suspects) <= 1:
                    deaths += 1
                    if deaths > MOST_DEATHS:
                        raise self._always(death.reason) from death
                    yield from [Killed(death.reason)] * len(suspects)
                else:
                    # It answers one after the other, so it was the first: that goes alone, the others once more.
                    batches += [suspects[1:], suspects[:1]]
            except GeneratorExit:
                # Nobody waits for what is under way.
                self.close()
                raise

    def close(self) -> None:
        """End the process, whatever it does."""
        if self._process is not None:
            self._process.close()
            self._process = None

    def _started(self) -> _Process:
        if self._process is None:
            self._process = _Process(self._program, self._work)
            self.greeting = self._process.greeting
        return self._process

    def _always(self, reason: str) -> WirecopySparkError:
        return WirecopySparkError(
            f"wirecopy pipe {self._work}: {MOST_DEATHS + 1} requests one after the other ended it: {reason}",
            "It is hardly the texts. Give the executors more memory beside Spark's own "
            "(spark.executor.memoryOverhead), and look whether the program runs on that machine.",
        )


class _Process:
    def __init__(self, program: Program, work: str) -> None:
        arguments = program.arguments("pipe", work, "--log-level", "silent", *program.options)
        self._patience = START_SECONDS
        #: A file takes any amount and holds nobody up.
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115, closed with the process
        try:
            self._process = subprocess.Popen(
                arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, bufsize=0
            )
        except OSError as cause:
            self._errors.close()
            raise not_started(arguments, cause) from cause
        assert self._process.stdin is not None and self._process.stdout is not None
        self._stdin, self._stdout = self._process.stdin, self._process.stdout
        os.set_blocking(self._stdin.fileno(), False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._stdout, selectors.EVENT_READ)
        self._is_writing = False
        self._lines: deque[bytes] = deque()
        self._torn: list[bytes] = []
        self.greeting = self._greeted(arguments)
        self._patience = program.stall_seconds

    def answers(self, requests: Sequence[bytes]) -> Iterator[list[bytes]]:
        """Yield an answer a request; raise `_DeadError` when there are no more."""
        sizes: deque[int] = deque()
        following = 0
        pending = memoryview(b"")
        answer: list[bytes] = []
        while following < len(requests) or sizes:
            while not pending and following < len(requests) and self._has_room(sizes, len(requests[following])):
                pending = memoryview(requests[following] + b"\n")
                sizes.append(len(pending))
                following += 1
                pending = self._written(pending, len(sizes))
            if not self._lines:
                self._wait(bool(pending), len(sizes))
                pending = self._written(pending, len(sizes))
                continue
            line = self._lines.popleft()
            if line:
                answer.append(line)
            else:
                sizes.popleft()
                yield answer
                answer = []

    def close(self) -> None:
        """End it at once."""
        self._selector.close()
        self._process.kill()
        self._process.wait()
        for stream in (self._stdin, self._stdout, self._errors):
            stream.close()

    @staticmethod
    def _has_room(sizes: deque[int], size: int) -> bool:
        return not sizes or (len(sizes) < MOST_REQUESTS and sum(sizes) + size <= MOST_BYTES)

    def _written(self, pending: memoryview, sent: int) -> memoryview:
        """Write what the pipe takes now, and return the rest."""
        if not pending:
            return pending
        try:
            return pending[self._stdin.write(pending) or 0 :]
        except BlockingIOError:
            return pending
        except (BrokenPipeError, ConnectionResetError):
            raise self._dead(sent) from None

    def _wait(self, is_writing: bool, sent: int) -> None:
        """Wait until something can be read, or written, and read what there is."""
        if is_writing != self._is_writing:
            if is_writing:
                self._selector.register(self._stdin, selectors.EVENT_WRITE)
            else:
                self._selector.unregister(self._stdin)
            self._is_writing = is_writing
        ready = self._selector.select(self._patience)
        if not ready:
            raise _DeadError(f"no answer for {self._patience:g} seconds", sent)
        if any(key.fileobj is self._stdout for key, _ in ready):
            self._read(sent)

    def _read(self, sent: int) -> None:
        chunk = os.read(self._stdout.fileno(), CHUNK)
        if not chunk:
            raise self._dead(sent)
        first, *rest = chunk.split(b"\n")
        self._torn.append(first)
        if rest:
            self._lines.append(b"".join(self._torn))
            self._lines.extend(rest[:-1])
            self._torn = [rest[-1]]

    def _greeted(self, arguments: list[str]) -> dict[str, Any]:
        try:
            while not self._lines:
                self._wait(False, 0)
            return dict(json.loads(self._lines.popleft()))
        except (_DeadError, ValueError) as cause:
            told = self._told() or str(cause)
            self.close()
            raise WirecopySparkError(
                f"{' '.join(arguments[:3])}: {told}",
                "Try the command on that machine. It needs Node 20, 22 or 24, and Wirecopy of this package's version.",
            ) from cause

    def _dead(self, sent: int) -> _DeadError:
        """Say how it died, as far as that can be known."""
        try:
            status = self._process.wait(5)
        except subprocess.TimeoutExpired:
            return _DeadError("it closed its output", sent)
        how = f"signal {-status}" if status < 0 else f"exit code {status}"
        told = self._told()
        return _DeadError(how if told == "" else f"{how}: {told}", sent)

    def _told(self) -> str:
        """Return the end of what it wrote on standard error."""
        size = self._errors.seek(0, os.SEEK_END)
        self._errors.seek(max(0, size - 2000))
        return self._errors.read().decode("utf-8", "replace").strip()


_pipes: dict[tuple[Program, str], Pipe] = {}


def shared_pipe(program: Program, work: str) -> Pipe:
    """Return the pipe that all tasks of this worker of Spark use one after the other: a start takes a second."""
    if not _pipes:
        atexit.register(_close_all)
    return _pipes.setdefault((program, work), Pipe(program, work))


def _close_all() -> None:
    for pipe in _pipes.values():
        pipe.close()

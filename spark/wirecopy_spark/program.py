"""Which program annotates: where it is, with which settings, and what it says of itself."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import Any

from .errors import WirecopySparkError

#: Where `make-archive` puts the program in the archive that `--archives …#wirecopy` unpacks.
ARCHIVED = os.path.join("wirecopy", "bin", "wirecopy")
#: The words of a command, apart by spaces; goes before what is found on the path.
VARIABLE = "WIRECOPY_COMMAND"
#: Of Node, before the script.
ONE_THREAD = "--single-threaded"


@dataclass(frozen=True)
class Program:
    """How the program is started on any machine of the cluster."""

    command: tuple[str, ...]
    #: Options of `wirecopy pipe` that change what is read or recorded: `--config`, `--field`, `--as`, `--published`.
    options: tuple[str, ...] = ()
    #: A process that says nothing for so long while it has something to answer is ended.
    stall_seconds: float = 300.0

    def arguments(self, *parameters: str) -> list[str]:
        """Return the command line, with paths as they are on this machine, and on the one core that a task has."""
        return [*_on_one_core([_here(word) for word in self.command]), *parameters]


def find_program(command: str | None = None) -> tuple[str, ...]:
    """Return the words of the command: the one given, `WIRECOPY_COMMAND`, the archive, or `wirecopy` on the path."""
    given = command or os.environ.get(VARIABLE)
    if given:
        return tuple(given.split())
    if os.path.exists(_here(ARCHIVED)):
        return (ARCHIVED,)
    if shutil.which("wirecopy"):
        return ("wirecopy",)
    raise WirecopySparkError(
        "wirecopy is not found: neither in an archive called wirecopy, nor on the path",
        "Install it with npm (npm install --global wirecopy), set WIRECOPY_COMMAND to how it is started, "
        "or ship it to a cluster with --archives wirecopy.tar.gz#wirecopy (see docs/spark.md).",
    )


def _on_one_core(words: list[str]) -> list[str]:
    """Let Node compile and collect in its own thread: its helpers would take the cores of other tasks."""
    name = os.path.basename(words[0])
    if name == "node":
        return [words[0], ONE_THREAD, *words[1:]]
    node, script = shutil.which("node"), os.path.realpath(shutil.which(words[0]) or "")
    if name == "wirecopy" and node is not None and script.endswith(".js"):
        return [node, ONE_THREAD, script, *words[1:]]
    return words


def columns_of(program: Program) -> dict[str, Any]:
    """Return what `wirecopy schema columns` prints: the columns of records and tables."""
    return dict(json.loads(_run(program, "schema", "columns")))


def greeting_of(program: Program) -> dict[str, Any]:
    """Return the first line of `wirecopy pipe`: the versions and settings that answers come from."""
    return dict(json.loads(_run(program, "pipe", "rows", *program.options).split("\n", 1)[0]))


def listed_by(program: Program, inputs: list[str]) -> list[dict[str, Any]]:
    """Return the files that the inputs mean, as `wirecopy run` finds them."""
    lines = _run(program, "pipe", "list", *program.options, "--", *inputs).splitlines()[1:]
    return [json.loads(line) for line in lines]


def _run(program: Program, *parameters: str) -> str:
    arguments = program.arguments(*parameters)
    try:
        ended = subprocess.run(arguments, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except OSError as cause:
        raise not_started(arguments, cause) from cause
    if ended.returncode != 0:
        told = ended.stderr.decode("utf-8", "replace").strip()
        raise WirecopySparkError(f"{' '.join(arguments[:3])}: {told}", "Mend what it names, and run again.")
    return ended.stdout.decode("utf-8")


def not_started(arguments: list[str], cause: OSError) -> WirecopySparkError:
    """Return the error for a command that cannot be started here."""
    return WirecopySparkError(
        f"{arguments[0]}: cannot be started ({cause.strerror})",
        "Node 20, 22 or 24 and Wirecopy must be on every machine of the cluster: ship both with --archives, "
        "or name the command with --command or WIRECOPY_COMMAND (see docs/spark.md).",
    )


def _here(word: str) -> str:
    """Return a relative path as it is below the folder of this process, or that of the files Spark ships."""
    if os.sep not in word or os.path.isabs(word) or os.path.exists(word):
        return word
    try:
        from pyspark import SparkFiles

        shipped = os.path.join(SparkFiles.getRootDirectory(), word)
    except Exception:  # no Spark in this process yet
        return word
    return shipped if os.path.exists(shipped) else word

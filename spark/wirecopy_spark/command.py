"""The command: `wirecopy-spark`, `python -m wirecopy_spark`, or `spark-submit … submit.py`."""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from typing import Any

from .errors import WirecopySparkError
from .run import Options, run

#: Of Java: what PySpark 3.5 and 4 run on.
JAVA = (17, 21)
#: Within spark-submit there is a Java already, and the cluster's Python.
_IS_SUBMITTED = "PYSPARK_GATEWAY_PORT" in os.environ


def main(arguments: list[str] | None = None) -> int:
    """Run the command, and return its exit code."""
    given = _parser().parse_args(arguments)
    try:
        check_java()
        result = _run(given)
    except WirecopySparkError as error:
        print(f"error: {error.message}\nhint: {error.hint}", file=sys.stderr)
        return 2
    print(json.dumps(result))
    return 1 if result["rows"].get("quarantine", 0) > 0 else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wirecopy-spark",
        description="Annotates texts on Spark, and writes records and tables below OUT as Parquet.",
    )
    parser.add_argument("inputs", nargs="+", help="files, folders and globs, or addresses such as s3a://bucket/folder")
    parser.add_argument("--out", required=True, help="the folder, or address, that results go to")
    parser.add_argument("--rows", choices=["parquet", "json", "orc"], help="inputs are tables with a row a text")
    parser.add_argument("--published", help="when texts that do not say so were published, such as 2024-02-01")
    parser.add_argument(
        "--as", dest="format", help="what all files are, whatever their names; see wirecopy read --help"
    )
    parser.add_argument("--field", action="append", default=[], help="which field of rows is what: text=body.plain")
    parser.add_argument("--config", help="settings, in YAML or JSON; every machine must have the file")
    parser.add_argument("--command", help="how wirecopy is started, where it is not found by itself")
    parser.add_argument("--master", help="such as local[*]; spark-submit has an option of its own")
    parser.add_argument("--part-size", type=int, help="the most text of a part, in UTF-16 code units")
    parser.add_argument("--stall-seconds", type=float, default=300.0, help="a process silent for so long is ended")
    return parser


def _run(given: argparse.Namespace) -> dict[str, Any]:
    from pyspark.sql import SparkSession

    options = Options(
        command=given.command,
        config=given.config,
        published=given.published,
        format=given.format,
        fields=tuple(given.field),
        part_size=given.part_size,
        stall_seconds=given.stall_seconds,
    )
    if not _IS_SUBMITTED:
        # Else the workers of this machine run the first Python of the path.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("wirecopy")
    if given.master is not None:
        builder = builder.master(given.master)
    spark = builder.getOrCreate()
    try:
        inputs = given.inputs if given.rows is None else spark.read.format(given.rows).load(given.inputs)
        return run(spark, inputs, given.out, options)
    finally:
        spark.stop()


def check_java() -> None:
    """Say what is missing before Spark fails in a hundred lines."""
    if _IS_SUBMITTED:
        return
    home = os.environ.get("JAVA_HOME")
    java = os.path.join(home, "bin", "java") if home else shutil.which("java")
    hint = "Install Java 17 (Debian: openjdk-17-jre-headless), and set JAVA_HOME where there are several."
    if java is None or shutil.which(java) is None:
        raise WirecopySparkError(f"no Java{'' if home is None else f' in {home}'}: Spark needs 17 or 21", hint)
    told = subprocess.run([java, "-version"], capture_output=True, check=False, text=True).stderr
    version = re.search(r'version "(?:1\.)?(\d+)', told)
    if version is None or int(version[1]) not in JAVA:
        found = told.strip().split("\n")[0] or "it does not say which it is"
        raise WirecopySparkError(f"{java}: {found}; Spark needs Java 17 or 21", hint)


if __name__ == "__main__":
    sys.exit(main())

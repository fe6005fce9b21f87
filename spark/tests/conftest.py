"""Spark on this machine, and what `wirecopy run` and `wirecopy tables` make of the same texts."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pyarrow.dataset as pads
import pytest

ROOT = Path(__file__).resolve().parents[2]
MAIN = ROOT / "dist/cli/main.js"
WIRECOPY = f"node {MAIN}"
TABLES = ("documents", "sentences", "entities", "mentions", "dates", "statements")
#: Tells rows of records apart.
PLACE = ("path", "part", "id")


def pytest_addoption(parser):
    parser.addoption("--counts", help="a file that says how many tests passed and failed, as vitest does")


def pytest_sessionfinish(session, exitstatus):
    path = session.config.getoption("--counts")
    reporter = session.config.pluginmanager.getplugin("terminalreporter")
    if path is None or reporter is None:
        return
    count = {name: len(reporter.stats.get(name, [])) for name in ("passed", "failed", "error")}
    failed = count["failed"] + count["error"]
    Path(path).write_text(json.dumps({"numPassedTests": count["passed"], "numFailedTests": failed, "testResults": []}))


@pytest.fixture(scope="session")
def spark():
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["WIRECOPY_COMMAND"] = WIRECOPY
    from pyspark.sql import SparkSession

    # Two cores; a task may fail twice.
    builder = SparkSession.builder.master("local[2,3]").appName("tests")
    for name, value in {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.driver.memory": "1g",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
    }.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()


def wirecopy(*arguments, cwd=None):
    """Run the program; its exit code may say that documents failed."""
    subprocess.run(["node", str(MAIN), *arguments], cwd=cwd, check=False, stderr=subprocess.DEVNULL)


def reference(inputs, out, *options):
    """Let `wirecopy run` and `wirecopy tables` make records and tables."""
    quiet = ("--quiet", "--log-level", "silent")
    wirecopy("run", *inputs, "--out", f"{out}/run", "--format", "parquet", *options, *quiet)
    wirecopy("tables", f"{out}/run", "--out", f"{out}/tables", "--no-across", *quiet)


def rows_in(path):
    """Return the rows of a file, or of all files in a folder, and their schema."""
    table = pads.dataset(str(path), format="parquet", exclude_invalid_files=False).to_table()
    return table.to_pylist(), table.schema


def record_key(record):
    return json.dumps([record["id"], record["source"]["path"], record["source"]["part"]])

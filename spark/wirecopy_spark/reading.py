"""Documents of files and rows, read by `wirecopy pipe` in tasks, whatever their format."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pyspark import RDD
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.types import LongType, StringType, StructField, StructType

from .errors import WirecopySparkError
from .part import killed_error
from .process import Killed, shared_pipe
from .program import Program, listed_by

#: A document that was read, or the reason why there is none.
READ_SCHEMA = StructType(
    [
        #: Orders the inputs: by place, then by number.
        StructField("place", StringType(), False),
        #: Of a line, a row, an item within its file; -1 where the file is one document.
        StructField("number", LongType(), False),
        StructField("path", StringType()),
        StructField("id", StringType()),
        StructField("sha256", StringType()),
        #: Of the text, in UTF-16 code units.
        StructField("size", LongType(), False),
        StructField("document", StringType()),
        StructField("error", StringType()),
    ]
)
#: Bytes of files that one task reads, if they are several.
SLICE_BYTES = 32 << 20

Row = tuple[str, int, str | None, str | None, str | None, int, str | None, str | None]


@dataclass(frozen=True)
class Inputs:
    """What is to be read."""

    #: Makes rows of `READ_SCHEMA`; may be called again.
    rows: Callable[[], RDD[Row]]
    #: Of the files as they are now; None where only reading tells.
    fingerprint: str | None


def rows_of(texts: DataFrame, program: Program) -> Inputs:
    """Return the rows of a data frame as inputs, with columns as in JSON lines: `text`, `id`, `published` and so on."""

    def read(lines: Iterable[str]) -> Iterator[Row]:
        return _read("rows", program, [("", None, line.encode()) for line in lines])

    return Inputs(lambda: texts.toJSON().mapPartitions(read), None)


def files_of(spark: SparkSession, names: list[str], program: Program) -> Inputs:
    """Return files, folders and globs as inputs: as `wirecopy run` finds them, or by Spark where they have a scheme."""
    remote = [name for name in names if "://" in name]
    if remote and len(remote) < len(names):
        raise WirecopySparkError(
            f"{remote[0]}: paths and addresses cannot be mixed",
            "Give either paths that every machine has, or addresses such as s3a://bucket/folder.",
        )
    return _remote(spark, remote, program) if remote else _local(spark, names, program)


def _local(spark: SparkSession, names: list[str], program: Program) -> Inputs:
    """Files that every machine finds by their paths."""
    found = [one for one in listed_by(program, names) if "leftOut" not in one]
    requests = []
    failed: list[Row] = []
    digest = hashlib.sha256()
    for index, one in enumerate(found):
        place = f"{index:012d}"
        if "error" in one:
            failed.append((place, -1, one["path"], None, None, 0, None, json.dumps({**one["error"], "stage": "read"})))
            digest.update(json.dumps(one).encode())
            continue
        file = one["input"]
        stats = os.stat(file["path"])
        digest.update(json.dumps([file, stats.st_mtime_ns]).encode())
        if file["sidecar"] is not None:
            digest.update(str(os.stat(file["sidecar"]).st_mtime_ns).encode())
        requests.append((stats.st_size, (place, file["path"], json.dumps(file).encode())))
    slices = _slices(requests)
    context = spark.sparkContext

    def read(each: Iterable[list[Any]]) -> Iterator[Row]:
        for asked in each:
            yield from _read("read", program, asked)

    def rows() -> RDD[Row]:
        done = context.parallelize(slices, max(1, len(slices))).mapPartitions(read)
        return done.union(context.parallelize(failed, 1)) if failed else done

    return Inputs(rows, digest.hexdigest())


def _slices(requests: list[tuple[int, Any]]) -> list[list[Any]]:
    """Cut requests into lists of about equal bytes: what is large stands alone."""
    total = sum(size for size, _ in requests)
    most = min(SLICE_BYTES, max(1 << 18, total // 64))
    slices: list[list[Any]] = []
    room = 0
    for size, request in requests:
        if room < size or not slices:
            slices.append([])
            room = most
        slices[-1].append(request)
        room -= size
    return slices


def _remote(spark: SparkSession, names: list[str], program: Program) -> Inputs:
    """Files that Spark reads, and whose bytes it hands on."""
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(names)
    listed = files.select("path", "modificationTime", "length").orderBy("path").collect()
    digest = hashlib.sha256(repr([tuple(row) for row in listed]).encode())

    def read(each: Iterable[Any]) -> Iterator[Row]:
        for file in each:
            name = file.path.rsplit("/", 1)[-1]
            asked = {"path": file.path, "name": name, "sidecar": None, "bytes": len(file.content)}
            content = base64.b64encode(file.content).decode()
            yield from _read(
                "read", program, [(file.path, file.path, json.dumps({**asked, "base64": content}).encode())]
            )

    return Inputs(lambda: files.select("path", "content").rdd.mapPartitions(read), digest.hexdigest())


def _read(work: str, program: Program, asked: list[tuple[str, str | None, bytes]]) -> Iterator[Row]:
    """Ask for the documents of places; a file that ends its process is one failure."""
    answers = shared_pipe(program, work).answers([request for _, _, request in asked])
    for (place, path, request), answer in zip(asked, answers, strict=True):
        if isinstance(answer, Killed):
            named = path or hashlib.sha256(request).hexdigest()
            yield (place or named, -1, path, None, None, 0, None, json.dumps(killed_error(named, answer)))
            continue
        for line in answer:
            yield _row(place, json.loads(line))


def _row(place: str, read: dict[str, Any]) -> Row:
    number = -1 if read["number"] is None else read["number"]
    if "error" in read:
        error = json.dumps(read["error"])
        return (place or error, number, read["path"], read["id"], None, 0, None, error)
    return (
        place or read["sha256"],
        number,
        read["path"],
        read["id"],
        read["sha256"],
        read["size"],
        read["document"],
        None,
    )

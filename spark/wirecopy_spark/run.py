"""Records and tables of very many texts: read, cut into parts, annotated by tasks; what is done is not done again."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f

from .errors import WirecopySparkError
from .files import Folder
from .part import DOCUMENTS, DONE, QUARANTINE, RECORDS, SKETCHES, TABLES, WORK, PartOrder, annotate_part
from .plan import planned
from .program import Program, find_program, greeting_of
from .reading import READ_SCHEMA, Inputs, files_of, rows_of

MANIFEST = "run.json"
STAGED = "staged.json"
READ = "read"


@dataclass(frozen=True)
class Options:
    """How texts are read and annotated."""

    #: How the program is started, where it is not found by itself.
    command: str | None = None
    #: A file of settings that every machine has; see `wirecopy config`.
    config: str | None = None
    #: When texts that do not say so were published, such as 2024-02-01.
    published: str | None = None
    #: What all files are, whatever their names.
    format: str | None = None
    #: Which field of rows is what: `text=body.plain`.
    fields: tuple[str, ...] = field(default=())
    #: A process that says nothing for so long is ended, and its document given up.
    stall_seconds: float = 300.0
    #: The most text of a part, in UTF-16 code units; None: a 64th of all, from 256 Ki to 16 Mi.
    part_size: int | None = None

    def program(self) -> Program:
        """Return how the program is started with these options."""
        pairs = [("--config", self.config), ("--published", self.published), ("--as", self.format)]
        given = [word for name, value in pairs if value is not None for word in (name, value)]
        fields = [word for name in self.fields for word in ("--field", name)]
        return Program(find_program(self.command), (*given, *fields), self.stall_seconds)


def run(
    spark: SparkSession, inputs: DataFrame | str | list[str], out: str, options: Options | None = None
) -> dict[str, Any]:
    """Annotate texts, and write records, tables and a quarantine below `out`, as Parquet.

    `inputs` is a data frame with a row a text, or files, folders and globs. Returns what `run.json` says. Run the same
    again after an interrupt or a change of the inputs: parts that are done, with the same documents, settings and
    versions, stay.
    """
    options = options or Options()
    return _Run(spark, inputs, out, options).done()


def address_of(out: str, *names: str) -> str:
    """Return an address for Spark, which takes a bare path for one of its default file system."""
    return "/".join([out.rstrip("/"), *names]) if "://" in out else f"file://{Folder(out).path(*names)}"


class _Run:
    def __init__(self, spark: SparkSession, inputs: DataFrame | str | list[str], out: str, options: Options) -> None:
        self._spark = spark
        self._out = out
        self._folder = Folder(out)
        self._options = options
        self._program = options.program()
        self._greeting = greeting_of(self._program)
        self._context = str(self._greeting["context"])
        self._inputs = self._inputs_of(inputs)

    def done(self) -> dict[str, Any]:
        self._refuse_others()
        self._folder.make(WORK, DONE)
        parts = self._staged()
        manifest: dict[str, Any] = {
            **self._greeting,
            "complete": False,
            "parts": len(parts),
            "partsMade": 0,
            "rows": {},
        }
        self._folder.write_json(manifest, MANIFEST)
        markers = {name: self._folder.read_json(WORK, DONE, f"{name}.json") or {} for name in self._marked_names()}
        orders = [order for order in parts if markers.get(order.name, {}).get("key") != order.key]
        markers.update({marker["name"]: marker for marker in self._annotated(orders)})
        self._sweep({order.name for order in parts})
        rows: Counter[str] = Counter()
        for order in parts:
            rows.update(markers[order.name]["rows"])
        manifest = {**manifest, "complete": True, "partsMade": len(orders), "rows": dict(sorted(rows.items()))}
        self._folder.write_json(manifest, MANIFEST)
        return manifest

    def _inputs_of(self, inputs: DataFrame | str | list[str]) -> Inputs:
        if isinstance(inputs, str):
            return files_of(self._spark, [inputs], self._program)
        if isinstance(inputs, list):
            return files_of(self._spark, inputs, self._program)
        return rows_of(inputs, self._program)

    def _refuse_others(self) -> None:
        names = [name for name in self._folder.names() if not name.startswith(".")]
        if names and MANIFEST not in names and WORK not in names:
            raise WirecopySparkError(
                f"{self._out}: {names[0]} lies there, and no {MANIFEST} says that it is ours",
                "Give a new folder, or one that this package has written.",
            )

    def _staged(self) -> list[PartOrder]:
        """Read the documents and write them in parts, where that is not done yet; the largest come first."""
        reading = [self._inputs.fingerprint, self._context, self._program.options, self._options.part_size]
        key = hashlib.sha256(json.dumps(reading).encode()).hexdigest()
        staged = self._folder.read_json(WORK, STAGED) or {}
        parts: list[tuple[str, str]]
        if staged.get("key") == key and self._inputs.fingerprint is not None:
            parts = staged["parts"]
        else:
            self._folder.remove(WORK, STAGED)
            parts = self._stage()
            self._folder.write_json({"key": key, "parts": parts}, WORK, STAGED)
        return [PartOrder(self._out, name, digest, self._program, self._context) for name, digest in parts]

    def _stage(self) -> list[tuple[str, str]]:
        read, documents = address_of(self._out, WORK, READ), address_of(self._out, WORK, DOCUMENTS)
        # Once: reading files takes longer than reading back what they gave.
        self._spark.createDataFrame(self._inputs.rows(), READ_SCHEMA).write.mode("overwrite").parquet(read)
        plan = planned(self._spark.read.schema(READ_SCHEMA).parquet(read), self._options.part_size)
        plan.write.mode("overwrite").partitionBy("part").parquet(documents)
        self._folder.remove(WORK, READ)
        names = [name for name in self._folder.names(WORK, DOCUMENTS) if name.startswith("part=")]
        if not names:
            return []
        columns = [f.coalesce(f.col(name).cast("string"), f.lit("")) for name in (*READ_SCHEMA.fieldNames(), "marked")]
        digest = f.xxhash64(*columns)
        parts = (
            self._spark.read.parquet(documents)
            # What looks like a number is read as one: the name comes from the path.
            .withColumn("name", f.regexp_extract(f.input_file_name(), "part=([^/]+)", 1))
            .groupBy("name")
            .agg(f.count("*").alias("count"), f.sum("size").alias("units"), f.bit_xor(digest).alias("digest"))
            .orderBy(f.desc("units"), "name")
            .collect()
        )
        return [(row["name"], f"{self._context} {row['count']} {row['units']} {row['digest']}") for row in parts]

    def _annotated(self, orders: list[PartOrder]) -> Iterator[dict[str, Any]]:
        if not orders:
            return
        parts = self._spark.sparkContext.parallelize(orders, len(orders))
        yield from parts.map(annotate_part).collect()

    def _marked_names(self) -> list[str]:
        return [name.removesuffix(".json") for name in self._folder.names(WORK, DONE) if name.endswith(".json")]

    def _sweep(self, parts: set[str]) -> None:
        """Take away what earlier runs have left: files of parts that are no more, and torn ones."""
        for folder in [
            (RECORDS,),
            (QUARANTINE,),
            (WORK, SKETCHES),
            *((TABLES, name) for name in self._folder.names(TABLES)),
        ]:
            for name in self._folder.names(*folder):
                if name.removeprefix("part-").removesuffix(".parquet") not in parts:
                    self._folder.remove(*folder, name)
        for name in self._marked_names():
            if name not in parts:
                self._folder.remove(WORK, DONE, f"{name}.json")

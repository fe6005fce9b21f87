"""One part of the texts: a task annotates it, writes its files, and then a marker that says of what."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.json as pajson
import pyarrow.parquet as pq

from .errors import WirecopySparkError
from .files import Folder
from .process import Killed, shared_pipe
from .program import Program, columns_of
from .schema import SKETCH, answer_schema, arrow_schema, tables_of

#: In the output folder: what is not for readers.
WORK = "_wirecopy"
DOCUMENTS = "documents"
DONE = "done"
RECORDS = "records"
TABLES = "tables"
QUARANTINE = "quarantine"
SKETCHES = "sketches"

#: Bytes of answers that become columns together.
CHUNK = 16 << 20
ERROR = b'{"error":'

#: With what orders documents of one moment.
SKETCH_SCHEMA = pa.schema([*SKETCH, pa.field("place", pa.string()), pa.field("number", pa.int64())])

QUARANTINE_SCHEMA = pa.schema(
    [
        pa.field("path", pa.string()),
        pa.field("line", pa.int64()),
        pa.field("id", pa.string()),
        pa.field("code", pa.string(), nullable=False),
        pa.field("message", pa.string(), nullable=False),
        pa.field("hint", pa.string(), nullable=False),
        pa.field("stage", pa.string()),
    ]
)


@dataclass(frozen=True)
class PartOrder:
    """What a task is to do."""

    out: str
    name: str
    #: Of its documents, the settings and the versions; equal where its files would be.
    key: str
    program: Program
    #: What answers must come from: a machine with another version would mix records.
    context: str


def annotate_part(order: PartOrder) -> dict[str, Any]:
    """Annotate the documents of a part, and return its marker."""
    folder = Folder(order.out)
    rows = _documents(folder, order.name)
    files = _PartFiles(folder, order.name, order.program)
    try:
        for row in rows:
            if row["document"] is None:
                files.fail(row, json.loads(row["error"]))
        read = [row for row in rows if row["document"] is not None]
        for row, answer in zip(read, _answers(read, order), strict=True):
            if isinstance(answer, Killed):
                files.fail(row, killed_error(row["path"] or row["id"], answer))
            elif answer.startswith(ERROR):
                files.fail(row, json.loads(answer)["error"])
            else:
                files.add(row, answer)
        counts = files.place()
    except BaseException:
        files.discard()
        raise
    marker = {"key": order.key, "rows": counts}
    folder.write_json(marker, WORK, DONE, f"{order.name}.json")
    return {"name": order.name, **marker}


def _documents(folder: Folder, name: str) -> list[dict[str, Any]]:
    """Return the staged documents of a part in their order."""
    path = folder.path(WORK, DOCUMENTS, f"part={name}")
    table = pq.ParquetDataset(path, filesystem=folder.fs, partitioning=None).read()
    rows: list[dict[str, Any]] = table.to_pylist()
    return sorted(rows, key=lambda row: (row["place"], row["number"], row["sha256"] or "", row["error"] or ""))


def _answers(rows: list[dict[str, Any]], order: PartOrder) -> Iterator[bytes | Killed]:
    requests = [
        b'{"document":' + row["document"].encode() + b',"isMarked":' + (b"true" if row["marked"] else b"false") + b"}"
        for row in rows
    ]
    pipe = shared_pipe(order.program, "annotate")
    for answer in pipe.answers(requests):
        if isinstance(answer, Killed):
            yield answer
            continue
        if pipe.greeting["context"] != order.context:
            raise WirecopySparkError(
                f"{' '.join(order.program.arguments())}: another version or other settings than on the driver",
                "Ship one archive of Wirecopy to all machines (see docs/spark.md).",
            )
        yield answer[0]


def killed_error(place: str | None, killed: Killed) -> dict[str, Any]:
    """Return the reason why a document, or a file, that ended its process is in quarantine."""
    return {
        "code": "process-died",
        "message": f"{place}: its process ended: {killed.reason}",
        "hint": "Most often the text needs more memory than there is: split it. If it is short, please report it.",
        "stage": None,
    }


class _PartFiles:
    """The files of a part: temporary until all are whole."""

    def __init__(self, folder: Folder, name: str, program: Program) -> None:
        columns = _columns(program)
        self._folder = folder
        self._name = name
        self._tables: dict[str, pa.Schema] = columns["tables"]
        self._parse = pajson.ParseOptions(explicit_schema=columns["answer"], unexpected_field_behavior="error")
        schemas = {RECORDS: columns["record"], SKETCHES: SKETCH_SCHEMA, **self._tables}
        self._files = {name: _File(folder, _place(name), schema) for name, schema in schemas.items()}
        self._failures: list[dict[str, Any]] = []
        self._lines: list[bytes] = []
        self._rows: list[dict[str, Any]] = []
        self._size = 0

    def add(self, row: dict[str, Any], line: bytes) -> None:
        self._lines.append(line)
        self._rows.append(row)
        self._size += len(line)
        if self._size >= CHUNK:
            self._write()

    def fail(self, row: dict[str, Any], error: dict[str, Any]) -> None:
        place = {"path": row["path"], "line": None if row["number"] < 0 else row["number"], "id": row["id"]}
        self._failures.append({**place, **error})

    def place(self) -> dict[str, int]:
        """Give all files their names, and return how many rows each has."""
        self._write()
        if self._failures:
            failures = _File(self._folder, (QUARANTINE,), QUARANTINE_SCHEMA)
            self._files[QUARANTINE] = failures
            failures.write(pa.Table.from_pylist(self._failures, schema=QUARANTINE_SCHEMA))
        for file in self._files.values():
            file.place(f"part-{self._name}.parquet")
        return {name: file.rows for name, file in self._files.items() if name != SKETCHES}

    def discard(self) -> None:
        for file in self._files.values():
            file.discard()

    def _write(self) -> None:
        if not self._lines:
            return
        data = b"\n".join(self._lines)
        # A block must hold the longest line.
        read = pajson.ReadOptions(use_threads=False, block_size=max(1 << 20, *(len(line) + 2 for line in self._lines)))
        answers = pajson.read_json(io.BytesIO(data), read_options=read, parse_options=self._parse)
        sketches = _table_of(answers.column("sketch").combine_chunks())
        for column in ("place", "number"):
            sketches = sketches.append_column(column, pa.array([row[column] for row in self._rows]))
        self._lines, self._rows, self._size = [], [], 0
        self._files[RECORDS].write(_table_of(answers.column("record").combine_chunks()))
        self._files[SKETCHES].write(sketches)
        for name in self._tables:
            self._files[name].write(_table_of(answers.column(name).combine_chunks().flatten()))


class _File:
    def __init__(self, folder: Folder, place: tuple[str, ...], schema: pa.Schema) -> None:
        self._folder = folder
        self._place = place
        self._schema = schema
        self.rows = 0
        folder.make(*place)
        self._temporary: str | None = folder.temporary(*place)
        self._writer = pq.ParquetWriter(self._temporary, schema, filesystem=folder.fs)

    def write(self, table: pa.Table) -> None:
        self.rows += table.num_rows
        if table.num_rows > 0:
            self._writer.write_table(table.cast(self._schema))

    def place(self, name: str) -> None:
        self._writer.close()
        assert self._temporary is not None
        self._folder.fs.move(self._temporary, self._folder.path(*self._place, name))
        self._temporary = None

    def discard(self) -> None:
        if self._temporary is None:
            return
        self._writer.close()
        self._folder.fs.delete_file(self._temporary)
        self._temporary = None


def _place(name: str) -> tuple[str, ...]:
    places = {RECORDS: (RECORDS,), SKETCHES: (WORK, SKETCHES)}
    return places.get(name, (TABLES, name))


def _table_of(rows: pa.StructArray) -> pa.Table:
    return pa.Table.from_arrays(rows.flatten(), names=[field.name for field in rows.type])


_known: dict[Program, dict[str, Any]] = {}


def _columns(program: Program) -> dict[str, Any]:
    """Ask the program once in every worker."""
    if program not in _known:
        document = columns_of(program)
        record, tables = arrow_schema(document["record"]), tables_of(document)
        _known[program] = {"record": record, "tables": tables, "answer": answer_schema(record, tables)}
    return _known[program]

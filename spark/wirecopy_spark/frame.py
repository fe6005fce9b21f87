"""Records as a data frame, for who goes on with them in Spark."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow as pa
import pyarrow.json as pajson
from pyspark.sql import DataFrame
from pyspark.sql import functions as f
from pyspark.sql.pandas.types import from_arrow_schema

from .part import killed_error
from .process import Killed, shared_pipe
from .program import Program, columns_of
from .run import Options
from .schema import answer_schema, arrow_schema, tables_of


def annotate(texts: DataFrame, options: Options | None = None) -> DataFrame:
    """Return a row a text, in the order of each partition: `record`, and a list of rows for each table of one document.

    All are null where `error` says why there is none.
    """
    program = (options or Options()).program()
    document = columns_of(program)
    answers = answer_schema(arrow_schema(document["record"]), tables_of(document))
    error = pa.struct([pa.field(name, pa.string()) for name in ("code", "message", "hint", "stage")])
    schema = pa.schema([*answers, pa.field("error", error)])

    def work(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        parse = pajson.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore")
        for batch in batches:
            if batch.num_rows == 0:
                continue
            lines = _lines([text.encode() for text in batch.column(0).to_pylist()], program)
            read = pajson.ReadOptions(use_threads=False, block_size=max(1 << 20, *(len(line) + 2 for line in lines)))
            table = pajson.read_json(io.BytesIO(b"\n".join(lines)), read_options=read, parse_options=parse)
            yield from table.select(schema.names).to_batches()

    rows = texts.select(f.to_json(f.struct(*texts.columns)).alias("row"))
    return rows.mapInArrow(work, from_arrow_schema(schema))


def _lines(rows: list[bytes], program: Program) -> list[bytes]:
    """Return a line a row: the columns of its record and tables, or its error."""
    lines: list[bytes] = []
    requests: list[bytes] = []
    places: list[int] = []
    for place, answer in enumerate(shared_pipe(program, "rows").answers(rows)):
        read = _failure(answer) if isinstance(answer, Killed) else json.loads(answer[0])
        if "document" in read:
            places.append(place)
            requests.append(b'{"document":' + read["document"].encode() + b',"isMarked":false}')
        lines.append(json.dumps({"error": read.get("error")}).encode())
    for place, answer in zip(places, shared_pipe(program, "annotate").answers(requests), strict=True):
        lines[place] = json.dumps(_failure(answer)).encode() if isinstance(answer, Killed) else answer[0]
    return lines


def _failure(killed: Killed) -> dict[str, Any]:
    return {"error": killed_error("a row", killed)}

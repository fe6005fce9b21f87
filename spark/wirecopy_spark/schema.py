"""The columns of records and tables as Arrow types, read off `wirecopy schema columns`: none is written down here."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

_TYPES: dict[str, pa.DataType] = {
    "text": pa.string(),
    "integer": pa.int32(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "day": pa.date32(),
    "json": pa.string(),
}


def arrow_schema(columns: list[dict[str, Any]]) -> pa.Schema:
    """Return the columns in their order."""
    return pa.schema([_field(column) for column in columns])


def tables_of(document: dict[str, Any]) -> dict[str, pa.Schema]:
    """Return, by name, the tables whose rows are made of one document each."""
    return {table["name"]: arrow_schema(table["columns"]) for table in document["tables"] if table["ofDocument"]}


#: What near duplicates are found by; of one version of the program only.
SKETCH = pa.schema(
    [
        pa.field("id", pa.string()),
        pa.field("time", pa.float64()),
        pa.field("identity", pa.string()),
        pa.field("characters", pa.int32()),
        pa.field("letters", pa.int32()),
        pa.field("runs", pa.list_(pa.field("element", pa.int32()))),
        pa.field("packed", pa.string()),
    ]
)


def answer_schema(record: pa.Schema, tables: dict[str, pa.Schema]) -> pa.Schema:
    """Return the columns of an answer of `wirecopy pipe annotate`: the record, its sketch, and lists of rows."""
    rows = [pa.field(name, pa.list_(pa.struct(list(schema)))) for name, schema in tables.items()]
    return pa.schema([pa.field("record", pa.struct(list(record))), pa.field("sketch", pa.struct(list(SKETCH))), *rows])


def _field(column: dict[str, Any]) -> pa.Field:
    # All may be null, as in Spark: Arrow's reader of JSON refuses what must not be null in a group that is null.
    return pa.field(column["name"], _type(column))


def _type(column: dict[str, Any]) -> pa.DataType:
    if column["kind"] == "list":
        return pa.list_(_field(column["element"]))
    if column["kind"] == "group":
        return pa.struct([_field(inner) for inner in column["columns"]])
    return _TYPES[column["kind"]]

"""What Spark makes is equal, value by value, to what `wirecopy run` and `wirecopy tables` make of the same texts."""

import json
import shutil
import sys
from pathlib import Path

import pytest
from conftest import MAIN, ROOT, TABLES, record_key, reference, rows_in

from wirecopy_spark import Options, WirecopySparkError, annotate, run

LONG = "The ferry to Ostrel stays in port, its owner Ana Ruiz said on Tuesday. “We wait for parts,” she added. "
ROWS = [
    {"id": "f1", "title": "Ferry waits", "text": LONG * 3, "published": "2024-03-07"},
    {"id": "f2", "text": "🚢 Tom Bell, the harbour master, denied it on 4 March 2024.", "author": "Mia Stone"},
    {"id": "f1", "text": "Another text with the id of the first: “No,” said Tom Bell."},
    {"id": "broken", "text": 7},
    {"text": "Half a pair \ud83d stands here, said Mia Stone."},
    {"text": ""},
    # The same words twice, in two places of a file.
    {"text": "Ships wait off Lisbon."},
    {"text": "Ships wait off Lisbon."},
]
PAGE = """<html><head><title>Pier closed</title><meta property="article:published_time" content="2024-02-01T08:00:00Z">
</head><body><article><h1>Pier closed</h1><p>The pier at Harwick was closed on Thursday, said mayor Ines Falk.</p>
<p>“It is not safe,” she told reporters in the town hall on Thursday morning.</p></article></body></html>"""


def warc():
    """Two pages as a crawler keeps them."""
    records = []
    for number, town in enumerate(("Harwick", "Dunmore")):
        page = PAGE.replace("Harwick", town)
        http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}".encode()
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-02-02T10:00:00Z\r\n"
            f"WARC-Target-URI: https://news.example/{number}\r\nContent-Type: application/http; msgtype=response\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000{number}>\r\n"
            f"Content-Length: {len(http)}\r\n\r\n"
        )
        records.append(head.encode() + http + b"\r\n\r\n")
    return b"".join(records)


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    """A folder of files in several formats."""
    folder = tmp_path_factory.mktemp("texts")
    lines = [json.dumps(row) for row in ROWS]
    (folder / "rows.jsonl").write_text("\n".join([*lines[:3], "no JSON", *lines[3:]]) + "\n")
    (folder / "crawl.warc").write_bytes(warc())
    (folder / "page.html").write_text(PAGE)
    (folder / "picture.jpg").write_bytes(b"\xff\xd8\xff")
    (folder / "binary.txt").write_bytes(bytes(range(256)))
    for name in ("canal-lock-leak.txt", "swing-bridge.eml", "teachers-strike.txt"):
        shutil.copy(ROOT / "inputs" / name, folder)
    # The same bytes in another file.
    (folder / "again").mkdir()
    (folder / "again" / "page.html").write_text(PAGE)
    return folder


@pytest.fixture(scope="module")
def wanted(texts, tmp_path_factory):
    out = tmp_path_factory.mktemp("wanted")
    reference([str(texts)], out, "--published", "2024-02-10")
    return out


OPTIONS = {"published": "2024-02-10"}


@pytest.fixture(scope="module")
def made(spark, texts, tmp_path_factory):
    out = tmp_path_factory.mktemp("made") / "out"
    manifest = run(spark, str(texts), str(out), Options(**OPTIONS))
    return out, manifest


def assert_equal(out, wanted, without=()):
    """Hold all records and tables against those of the program; `without` are ids of documents that are not there."""
    found, schema = rows_in(out / "records")
    expected, expected_schema = rows_in(wanted / "run/records.parquet")
    expected = [row for row in expected if row["id"] not in without]
    assert sorted(found, key=record_key) == sorted(expected, key=record_key)
    assert [(field.name, str(field.type).replace(" not null", "")) for field in schema] == [
        (field.name, str(field.type).replace(" not null", "")) for field in expected_schema
    ]
    for name in TABLES:
        found, schema = rows_in(out / "tables" / name)
        expected, expected_schema = rows_in(wanted / "tables" / f"{name}.parquet")
        column = "id" if name == "documents" else "documentId"
        expected = [row for row in expected if row[column] not in without]
        assert sorted(found, key=lambda row: row["id"]) == sorted(expected, key=lambda row: row["id"]), name
        assert schema.names == expected_schema.names


def test_records_and_tables_are_those_of_the_program(made, wanted):
    out, manifest = made
    assert_equal(out, wanted)
    assert manifest["complete"] is True
    assert manifest["rows"]["documents"] == len(rows_in(out / "tables/documents")[0])


def test_what_cannot_be_read_is_in_the_quarantine_as_there(made, wanted):
    found, _ = rows_in(made[0] / "quarantine")
    lines = (wanted / "run/quarantine.jsonl").read_text().splitlines()
    expected = [json.loads(line) for line in lines]
    assert len(expected) >= 3

    def order(row):
        return (row["path"], row["line"] or 0)

    assert sorted(found, key=order) == sorted(expected, key=order)


def test_what_is_done_is_not_done_again(spark, made, texts, wanted):
    out, manifest = made
    before = {path: path.stat().st_mtime_ns for path in out.rglob("part-*.parquet")}
    assert run(spark, str(texts), str(out), Options(**OPTIONS))["partsMade"] == 0
    assert {path: path.stat().st_mtime_ns for path in out.rglob("part-*.parquet")} == before
    # As after a kill between two parts: one marker is missing, files lie around.
    marker = sorted((out / "_wirecopy/done").iterdir())[0]
    marker.unlink()
    (out / "records" / "part-999999-000.parquet").write_bytes(b"torn")
    again = run(spark, str(texts), str(out), Options(**OPTIONS))
    assert again["partsMade"] == 1
    assert again["rows"] == manifest["rows"]
    assert_equal(out, wanted)


def test_other_settings_make_all_parts_again(spark, made, texts):
    out, _ = made
    copied = out.parent / "copy"
    shutil.copytree(out, copied)
    assert run(spark, str(texts), str(copied), Options(published="2024-02-11"))["partsMade"] >= 1


@pytest.fixture(scope="module")
def troubled(spark, texts, tmp_path_factory):
    """A worker of Spark is killed, one text ends its process, one stalls it, one file has most of the text."""
    folder = tmp_path_factory.mktemp("troubled")
    inputs = folder / "inputs"
    shutil.copytree(texts, inputs)
    sentence = "The bridge at Dunmore stays shut until May, engineer {name} said on Monday. "
    many = [{"id": f"m{n}", "text": sentence.format(name=f"Ana Falk{n}") * 12} for n in range(40)]
    deadly = [{"id": "deadly", "text": "DEADLYTEXT is no word."}, {"id": "stalling", "text": "STALLINGTEXT is none."}]
    lines = [json.dumps(row) for row in [*many[:20], deadly[0], *many[20:], deadly[1]]]
    (inputs / "many.jsonl").write_text("\n".join(lines) + "\n")
    (folder / "kill-worker").touch()
    chaos = f"{sys.executable} {Path(__file__).with_name('chaos.py')} {folder} node {MAIN}"
    options = Options(**OPTIONS, command=chaos, part_size=4000, stall_seconds=15)
    manifest = run(spark, str(inputs), str(folder / "out"), options)
    reference([str(inputs)], folder / "wanted", "--published", "2024-02-10")
    return folder, manifest


def test_accidents_change_no_value(troubled):
    folder, _ = troubled
    assert not (folder / "kill-worker").exists()
    assert_equal(folder / "out", folder / "wanted", without={"deadly", "stalling"})


def test_texts_that_end_their_process_are_in_the_quarantine_alone(troubled):
    folder, _ = troubled
    rows, _ = rows_in(folder / "out/quarantine")
    assert {row["id"]: row["code"] for row in rows if row["code"] == "process-died"} == {
        "deadly": "process-died",
        "stalling": "process-died",
    }


def test_a_file_with_most_of_the_text_is_cut_into_parts_of_about_equal_size(troubled):
    folder, manifest = troubled
    assert manifest["parts"] >= 8
    rows, _ = rows_in(folder / "out/tables/documents")
    longest = max(row["length"] for row in rows)
    for path in (folder / "out/tables/documents").iterdir():
        assert sum(row["length"] for row in rows_in(path)[0]) <= 2 * 4000 + longest


def test_rows_of_a_data_frame_are_texts_without_a_place(spark, wanted, tmp_path):
    given = [row for row in ROWS if row.get("id") in ("f1", "f2")]
    frame = spark.createDataFrame(
        [(row.get("id"), row.get("title"), row["text"], row.get("published"), row.get("author")) for row in given],
        "id string, title string, text string, published string, author string",
    )
    manifest = run(spark, frame.union(frame), str(tmp_path / "out"), Options(**OPTIONS))
    assert manifest["rows"]["records"] == 3
    found, _ = rows_in(tmp_path / "out/records")
    expected = [row for row in rows_in(wanted / "run/records.parquet")[0] if row["id"] in ("f1", "f2")]
    for row in expected:
        row["source"] = {**row["source"], "path": None, "part": None}
    by_text = [sorted(rows, key=lambda row: row["text"]) for rows in (found, expected)]
    assert by_text[0] == by_text[1]
    keys = {row["id"].split("~")[0]: [] for row in found}
    for row in rows_in(tmp_path / "out/tables/documents")[0]:
        keys[row["recordId"]].append(row["id"])
    assert len(set(keys["f1"])) == 2 and keys["f2"] == ["f2"]


def test_annotates_a_data_frame(spark, wanted):
    frame = spark.createDataFrame(
        [("f2", ROWS[1]["text"], ROWS[1]["author"]), ("bad", None, None)], "id string, text string, author string"
    )
    rows = annotate(frame, Options(**OPTIONS)).collect()
    by_id = {row.record.id: row.record.asDict(recursive=True) for row in rows if row.record is not None}
    expected = next(row for row in rows_in(wanted / "run/records.parquet")[0] if row["id"] == "f2")
    assert by_id == {"f2": {**expected, "source": {**expected["source"], "path": None, "part": None}}}
    assert [row.error.code for row in rows if row.error is not None] == ["row-malformed"]
    assert len(rows[0].statements) == expected_statements(wanted, "f2")


def expected_statements(wanted, document):
    return sum(row["documentId"] == document for row in rows_in(wanted / "tables/statements.parquet")[0])


@pytest.mark.parametrize(
    ("inputs", "told"),
    [("/nowhere", "no such file or folder"), (["s3://a/b", "c"], "cannot be mixed")],
)
def test_says_what_is_wrong_with_inputs(spark, tmp_path, inputs, told):
    with pytest.raises(WirecopySparkError, match=told):
        run(spark, inputs, str(tmp_path / "out"))


def test_refuses_a_folder_with_other_things(spark, texts, tmp_path):
    (tmp_path / "notes.txt").touch()
    with pytest.raises(WirecopySparkError, match=r"notes\.txt lies there"):
        run(spark, str(texts), str(tmp_path))

"""Near duplicates are those that `wirecopy tables` finds, over generated variants of invented stories."""

import json
import subprocess
from collections import defaultdict

import pytest
from conftest import ROOT, rows_in, wirecopy

from wirecopy_spark import WirecopySparkError, run, stories

DOCUMENTS = 160


@pytest.fixture(scope="module")
def variants(tmp_path_factory):
    """Copies and updates in many forms, and what must not be joined; and what the program says of them."""
    folder = tmp_path_factory.mktemp("stories")
    subprocess.run(["node", "node_modules/typescript/bin/tsc", "-p", "tsconfig.tools.json"], cwd=ROOT, check=True)
    generator = ["node", "build/tools/bench/index.js", "stories", "--n", str(DOCUMENTS), "--seed", "11", "--print"]
    lines = subprocess.run(generator, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    # Short ones: it is the words that count, not their number.
    texts = [{**row, "text": row["text"][:1500]} for row in map(json.loads, lines)]
    (folder / "texts.jsonl").write_text("".join(json.dumps(row) + "\n" for row in texts))
    quiet = ("--quiet", "--log-level", "silent")
    wirecopy("run", "texts.jsonl", "--out", "out", "--tables", "tables", *quiet, cwd=folder)
    return folder


def pairs(rows):
    """Return the pairs of documents that are of one story."""
    members = defaultdict(list)
    for row in rows:
        if row["storyId"] is not None:
            members[row["storyId"]].append(row["id"])
    return {(one, other) for ids in members.values() for one in ids for other in ids if one < other}


def test_pairs_and_places_are_those_of_the_program(spark, variants, tmp_path):
    expected, _ = rows_in(variants / "tables/documents.parquet")
    run(spark, str(variants / "texts.jsonl"), str(tmp_path / "out"))
    wanted = pairs(expected)
    assert len(wanted) > 200
    columns = ("storyId", "duplicateOf", "updateOf", "differs", "changedNumbers")
    for candidates, least in (("both", 0.8), ("runs", 1.0)):
        found = {row.id: row.asDict() for row in stories(spark, str(tmp_path / "out"), candidates=candidates).collect()}
        agreed = len(wanted & pairs(found.values())) / len(wanted | pairs(found.values()))
        assert agreed >= 0.99, candidates
        alone = {"storyId": None, "duplicateOf": None, "updateOf": None, "differs": [], "changedNumbers": []}
        same = [row for row in expected if all(found.get(row["id"], alone)[name] == row[name] for name in columns)]
        assert len(same) >= least * len(expected), candidates


def test_finds_nothing_where_nothing_is_shared(spark, tmp_path):
    frame = spark.createDataFrame(
        [("a", "Ships wait off Lisbon."), ("b", "Rain fell on Harwick.")], "id string, text string"
    )
    run(spark, frame, str(tmp_path / "out"))
    assert stories(spark, str(tmp_path / "out")).collect() == []


def test_needs_a_complete_run(spark, tmp_path):
    with pytest.raises(WirecopySparkError, match="no complete output"):
        stories(spark, str(tmp_path))
    with pytest.raises(WirecopySparkError, match="Expected one of minhash, runs, both"):
        stories(spark, str(tmp_path), candidates="all")

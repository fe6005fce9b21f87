"""`croissant.json` of every format of tables is valid, and its record sets can be read by it."""

import logging
import shutil

import mlcroissant
import pytest
from conftest import ROOT, wirecopy

INPUTS = ("canal-lock-leak.txt", "teachers-strike.txt")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("card")
    (folder / "in").mkdir()
    for name in INPUTS:
        shutil.copy(ROOT / "inputs" / name, folder / "in")
    wirecopy("run", "in", "--out", "out", "--quiet", "--log-level", "silent", cwd=folder)
    return folder


@pytest.mark.parametrize(
    "options", [[], ["--format", "jsonl"], ["--format", "csv"], ["--max-rows", "5"], ["--no-across"]]
)
def test_is_valid_and_readable(run, tmp_path, options):
    out = str(tmp_path / "tables")
    card = ["--dataset", "Two stories", "--licence", "CC-BY-4.0", "--citation", "Invented, 2024"]
    wirecopy("tables", "out", "--out", out, *options, *card, "--quiet", cwd=run)
    logging.disable(logging.WARNING)
    dataset = mlcroissant.Dataset(f"{out}/croissant.json")
    assert dataset.metadata.ctx.issues.errors == set()
    assert dataset.metadata.name == "Two stories"
    assert "CC-BY-4.0" in str(dataset.metadata.license)
    for name in ("documents", "sentences"):
        rows = list(dataset.records(name))
        assert (
            f" {len(rows)} rows."
            in next(each for each in dataset.metadata.record_sets if each.name == name).description
        )
    first = next(iter(dataset.records("documents")))
    assert first["documents/path"] == b"in/canal-lock-leak.txt"


def test_says_what_nobody_has_said(run, tmp_path):
    wirecopy("tables", "out", "--out", str(tmp_path / "tables"), "--quiet", cwd=run)
    dataset = mlcroissant.Dataset(str(tmp_path / "tables/croissant.json"))
    assert "No licence was stated. No citation was stated." in dataset.metadata.description
    assert not dataset.metadata.license

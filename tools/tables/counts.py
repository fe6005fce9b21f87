"""Rows of tables as pandas and Polars read them, against tables.json: python counts.py FOLDER.

Also whether the words of every place are what its code points cut out of the text. Needs pandas, polars and pyarrow.
"""

import glob
import json
import os
import sys

import pandas
import polars

PANDAS = {
    "parquet": pandas.read_parquet,
    "csv": lambda path: pandas.read_csv(path, keep_default_na=False, na_values=[""], low_memory=False),
    "jsonl": lambda path: pandas.read_json(path, lines=True, dtype=False),
}
POLARS = {
    "parquet": polars.read_parquet,
    "csv": lambda path: polars.read_csv(path, infer_schema=False),
    # Without a line there is nothing to tell columns from.
    "jsonl": lambda path: polars.read_ndjson(path, infer_schema_length=None) if os.path.getsize(path) else polars.DataFrame(),
}


def main(folder):
    with open(os.path.join(folder, "tables.json"), encoding="utf-8") as file:
        manifest = json.load(file)
    form = manifest["format"]
    wrong = 0
    frames = {}
    for name, table in manifest["tables"].items():
        paths = sorted(glob.glob(os.path.join(folder, f"{name}*.{form}")))
        frames[name] = pandas.concat([PANDAS[form](path) for path in paths])
        counts = [table["rows"], len(frames[name]), sum(POLARS[form](path).height for path in paths)]
        wrong += len(set(counts)) > 1
        print(f"{name:12} tables.json {counts[0]}, pandas {counts[1]}, polars {counts[2]}")
    texts = dict(zip(frames["documents"]["id"], frames["documents"]["text"]))
    for name in ["sentences", "mentions", "dates"]:
        columns = ["documentId", "startCodePoint", "endCodePoint", "text"]
        cut = [texts[key][start:end] == text for key, start, end, text in frames[name][columns].itertuples(index=False)]
        wrong += not all(cut)
        print(f"{name:12} {sum(cut)} of {len(cut)} are what their code points cut out")
    speakers = frames["statements"]["speakerEntityId"].dropna()
    joined = speakers.isin(frames["entities"]["id"]).sum()
    wrong += joined != len(speakers)
    print(f"statements   {joined} of {len(speakers)} speakers are rows of entities")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

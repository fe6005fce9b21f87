"""Files of the output, on any file system that Arrow knows: paths of this machine, `s3://`, `gs://`, `hdfs://`."""

from __future__ import annotations

import json
import os
import posixpath
import re
import uuid
from typing import Any

import pyarrow.fs as pafs


class Folder:
    """A folder by its path or address; cheap to make, so that tasks take the address alone."""

    def __init__(self, address: str) -> None:
        """Take a path, or an address such as `s3://bucket/folder`."""
        self.address = address
        if re.match(r"file:/(?!//)", address):
            address = "file://" + address.removeprefix("file:")
        if "://" in address:
            self.fs, self.root = pafs.FileSystem.from_uri(address)
        else:
            self.fs, self.root = pafs.LocalFileSystem(), os.path.abspath(address)

    def path(self, *names: str) -> str:
        """Return the path of what lies in it, for `fs`."""
        return posixpath.join(self.root, *names)

    def names(self, *folder: str) -> list[str]:
        """Return the names in a folder below, sorted; none where it is not there."""
        selector = pafs.FileSelector(self.path(*folder), allow_not_found=True)
        return sorted(info.base_name for info in self.fs.get_file_info(selector))

    def make(self, *folder: str) -> None:
        """Make a folder below, and those above it."""
        self.fs.create_dir(self.path(*folder), recursive=True)

    def remove(self, *names: str) -> None:
        """Remove a file or a folder below, if it is there."""
        info = self.fs.get_file_info(self.path(*names))
        if info.type == pafs.FileType.Directory:
            self.fs.delete_dir(info.path)
        elif info.type == pafs.FileType.File:
            self.fs.delete_file(info.path)

    def read_json(self, *names: str) -> dict[str, Any] | None:
        """Return what a file of JSON holds; None where it is not there or was torn."""
        try:
            with self.fs.open_input_stream(self.path(*names)) as file:
                return dict(json.loads(file.read()))
        except (FileNotFoundError, ValueError):
            return None

    def write_json(self, value: dict[str, Any], *names: str) -> None:
        """Write a file that is whole when it has its name."""
        temporary = self.temporary(*names[:-1])
        with self.fs.open_output_stream(temporary) as file:
            file.write((json.dumps(value, indent=2) + "\n").encode())
        self.fs.move(temporary, self.path(*names))

    def temporary(self, *folder: str) -> str:
        """Return the path of a new file beside others; readers of Spark and Arrow leave names with a dot out."""
        return self.path(*folder, f".{uuid.uuid4().hex}")

"""What the command says before Spark would fail in a hundred lines."""

import os

import pytest

from wirecopy_spark.command import check_java, main
from wirecopy_spark.errors import WirecopySparkError
from wirecopy_spark.program import Program, find_program


def java(folder, version):
    path = folder / "bin/java"
    path.parent.mkdir()
    path.write_text(f"#!/bin/sh\necho '{version}' >&2\n")
    path.chmod(0o755)
    return str(folder)


@pytest.mark.parametrize(
    ("version", "told"),
    [
        ('openjdk version "11.0.2" 2019-01-15', "11.0.2"),
        ('java version "1.8.0_402"', "1.8.0"),
        ("no Java at all", "no Java at all"),
        ("", "does not say"),
    ],
)
def test_names_another_java(monkeypatch, tmp_path, version, told):
    monkeypatch.setenv("JAVA_HOME", java(tmp_path, version))
    with pytest.raises(WirecopySparkError, match=f"{told}.*Spark needs Java 17 or 21"):
        check_java()


@pytest.mark.parametrize("version", ['openjdk version "17.0.15" 2025-04-15', 'openjdk version "21" 2023-09-19'])
def test_takes_java_17_and_21(monkeypatch, tmp_path, version):
    monkeypatch.setenv("JAVA_HOME", java(tmp_path, version))
    check_java()


def test_says_that_there_is_no_java(monkeypatch, tmp_path, capsys):
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main([str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "no Java: Spark needs 17 or 21" in capsys.readouterr().err


def test_says_how_to_come_by_the_program(monkeypatch, tmp_path):
    monkeypatch.delenv("WIRECOPY_COMMAND", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(WirecopySparkError, match="npm install --global wirecopy"):
        find_program()
    os.makedirs("wirecopy/bin")
    (tmp_path / "wirecopy/bin/wirecopy").touch()
    assert find_program() == (os.path.join("wirecopy", "bin", "wirecopy"),)
    assert find_program("node main.js") == ("node", "main.js")


def test_takes_one_core(monkeypatch, tmp_path):
    assert Program(("node", "main.js")).arguments("pipe") == ["node", "--single-threaded", "main.js", "pipe"]
    assert Program(("env", "node", "main.js")).arguments("pipe") == ["env", "node", "main.js", "pipe"]
    script = tmp_path / "main.js"
    for path in (script, tmp_path / "node"):
        path.touch()
        path.chmod(0o755)
    (tmp_path / "wirecopy").symlink_to(script)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert Program(("wirecopy",)).arguments() == [str(tmp_path / "node"), "--single-threaded", str(script)]

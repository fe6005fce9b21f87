"""A process that dies costs what it died of, and nothing else."""

import os
import sys
from pathlib import Path

import pytest

from wirecopy_spark.errors import WirecopySparkError
from wirecopy_spark.process import MOST_DEATHS, Killed, Pipe
from wirecopy_spark.program import Program

FAKE = str(Path(__file__).with_name("fake.py"))


@pytest.fixture
def pipe():
    made = Pipe(Program((sys.executable, FAKE), stall_seconds=1.5), "echo")
    yield made
    made.close()


def shown(answers):
    return [answer if isinstance(answer, Killed) else [line.decode() for line in answer] for answer in answers]


def test_answers_in_order_and_goes_on_with_the_same_process(pipe):
    assert shown(pipe.answers([b"a", b"b"])) == [["0 a"], ["0 b"]]
    first = pipe._process
    assert shown(pipe.answers([b"many 0", b"many 2"])) == [[], ["0 many 2", "1 many 2"]]
    assert pipe._process is first
    assert pipe.greeting == {"context": "fake"}


@pytest.mark.parametrize(
    ("requests", "fatal"),
    [
        ([b"kill"], [0]),
        ([b"a", b"kill", b"b"], [1]),
        ([b"kill", b"a", b"kill", b"kill"], [0, 2, 3]),
        ([*[b"a"] * 40, b"kill", *[b"b"] * 40, b"quit", b"c"], [40, 81]),
        ([b"a", b"stall", b"b"], [1]),
    ],
)
def test_loses_only_the_requests_that_end_it(pipe, requests, fatal):
    answers = shown(pipe.answers(requests))
    assert [place for place, answer in enumerate(answers) if isinstance(answer, Killed)] == fatal
    assert [answer for answer in answers if not isinstance(answer, Killed)] == [
        [f"0 {request.decode()}"] for place, request in enumerate(requests) if place not in fatal
    ]


def test_says_how_it_ended(pipe):
    assert shown(pipe.answers([b"kill"])) == [Killed("signal 9")]
    assert shown(pipe.answers([b"stall"])) == [Killed("no answer for 1.5 seconds")]


def test_fills_no_pipe_with_long_requests_and_long_answers(pipe):
    requests = [b"x" * 300_000, b"many 40000", b"y" * 2_000_000, *[b"many 3000"] * 30, b"z" * 70_000]
    counts = [len(answer) for answer in pipe.answers(requests)]
    assert counts == [1, 40_000, 1, *[3000] * 30, 1]


def test_gives_up_when_it_is_hardly_the_requests(pipe):
    with pytest.raises(WirecopySparkError, match=f"{MOST_DEATHS + 1} requests one after the other"):
        list(pipe.answers([b"kill"] * (MOST_DEATHS + 1)))


def test_ends_when_nobody_waits_for_answers(pipe):
    answers = pipe.answers([b"a", b"b", b"c"])
    next(answers)
    answers.close()
    assert shown(pipe.answers([b"d"])) == [["0 d"]]


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("/nowhere/wirecopy",), "/nowhere/wirecopy: cannot be started"),
        ((sys.executable, "-c", "raise SystemExit('no such model')"), "no such model"),
        ((sys.executable, "-c", "print('hello', flush=True)"), "Expecting value"),
    ],
)
def test_says_what_is_wrong_with_a_program_that_does_not_answer(command, told):
    with pytest.raises(WirecopySparkError, match=told):
        list(Pipe(Program(command), "echo").answers([b"a"]))


def test_leaves_no_process(pipe):
    list(pipe.answers([b"a"]))
    number = pipe._process._process.pid
    pipe.close()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)

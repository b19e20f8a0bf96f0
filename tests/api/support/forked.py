"""The `sojusz` command in a process of its own, forked from one that has imported it: a start costs 50 ms, not 1 s."""

import multiprocessing
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from sojusz.cli import main
from tests.api.support.process import wait_for_port

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["sojusz.server", "sojusz.invites", "sojusz.upkeep.restore", "sojusz.upkeep.stats"])


@contextmanager
def serve_forked(data: Path, *options: str) -> Iterator[str]:
    """The address of a server of `data`, open to registration; ended when left."""
    server, url = start_forked(data, *options)
    try:
        yield url
    finally:
        server.terminate()
        server.join()


def start_forked(data: Path, *options: str) -> tuple[BaseProcess, str]:
    log = data.with_name(f"{data.name}.log")
    log.unlink(missing_ok=True)
    server = _start(
        Path(os.devnull), log, "serve", "--port", "0", "--data", str(data), "--registration", "open", *options
    )
    return server, f"http://127.0.0.1:{wait_for_port(log, lambda seconds: bool(wait([server.sentinel], seconds)))}"


def run_forked(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """A command that is expected to end by itself."""
    with tempfile.TemporaryDirectory() as folder:
        out, err = Path(folder) / "out", Path(folder) / "err"
        process = _start(out, err, *map(str, arguments))
        process.join(timeout=30)
        return subprocess.CompletedProcess(arguments, process.exitcode or 0, out.read_text(), err.read_text())


def _start(out: Path, err: Path, *arguments: str) -> BaseProcess:
    process = _processes.Process(target=_run_main, args=(out, err, arguments))
    process.start()
    return process


def _run_main(out: Path, err: Path, arguments: tuple[str, ...]) -> None:
    for path, descriptor in ((out, 1), (err, 2)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), descriptor)
    sys.argv = ["sojusz", *arguments]
    main()

"""The real server in a process of its own, started the way an operator starts it."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

SOJUSZ = Path(sys.executable).with_name("sojusz")
MOUNT = 'mount -t tmpfs -o size="$1"m none "$0" && shift && exec "$@"'
WITH_BOUNDS = """
import json, sys
from sojusz import cli, connections
vars(connections).update(json.loads(sys.argv.pop(1)))
cli.main()
"""


class ServerProcess(NamedTuple):
    url: str
    port: int
    process: subprocess.Popen[str]
    log: Path


@contextmanager
def run_server(
    data: Path,
    *options: str,
    disk_mb: int | None = None,
    open_files: int | None = None,
    bounds: Mapping[str, float] | None = None,
) -> Iterator[ServerProcess]:
    """Serve `data` on a free port, open to registration; ready when entered, ended when left.

    With `disk_mb` the folder is a disk of its own in memory, of that size, empty at first, which only the server sees.
    `open_files` is how many the system lets it have; `bounds` are others than those of `sojusz.connections`, by name.
    """
    data.mkdir(parents=True, exist_ok=True)
    log = data.parent / f"{data.name}.log"
    command: list[str | Path] = [SOJUSZ, "serve", "--port", "0", "--data", data, "--registration", "open", *options]
    if bounds:
        command[:1] = [sys.executable, "-c", WITH_BOUNDS, json.dumps(bounds)]
    if open_files:
        command = ["sh", "-c", f'ulimit -n {open_files} && exec "$@"', "sh", *command]
    if disk_mb:
        command = ["unshare", "-rm", "sh", "-c", MOUNT, data, str(disk_mb), *command]
    with log.open("w") as written, subprocess.Popen(command, stderr=written, text=True) as process:
        try:
            port = wait_for_port(log, lambda seconds: _has_ended(process, seconds))
            yield ServerProcess(f"http://127.0.0.1:{port}", port, process, log)
        finally:
            process.terminate()
            process.wait(timeout=20)


def copy_migrated(migrated: Path, data: Path) -> Path:
    """Put an empty database into the folder, which spares a server the migrating."""
    data.mkdir(parents=True, exist_ok=True)
    shutil.copy(migrated, data / "sojusz.sqlite3")
    return data


def run_command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """A command that is expected to end by itself."""
    return subprocess.run([SOJUSZ, *arguments], capture_output=True, text=True, timeout=30, check=False)


def wait_for_port(log: Path, has_ended: Callable[[float], bool]) -> int:
    """The port that a server tells of in its log's first line; `has_ended` waits for its end, for so many seconds."""
    while not has_ended(0.01):
        line = log.read_text().partition("\n") if log.exists() else ("", "", "")
        if line[1]:
            return int(json.loads(line[0])["port"])
    raise AssertionError(log.read_text())


def _has_ended(process: subprocess.Popen[str], seconds: float) -> bool:
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    return process.returncode is not None

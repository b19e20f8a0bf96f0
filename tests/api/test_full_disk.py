"""Where nothing more can be added, freeing still works."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.api.support.client import Api, Device, make_op, problem_of
from tests.api.support.process import run_server

UNAVAILABLE = (503, "unavailable")


@pytest.fixture
def full(tmp_path: Path) -> Iterator[tuple[Device, list[bytes]]]:
    """A device with nothing but its ops on the disk, of 4 kB each, and no room for one more."""
    if subprocess.run(["unshare", "-rm", "true"], check=False, capture_output=True).returncode:  # noqa: S607
        pytest.skip("this system lets nobody but root make a disk")
    with run_server(tmp_path / "data", disk_mb=80) as server, httpx.Client(base_url=server.url, timeout=60) as http:
        device, stored = Api(http, Path()).make_account(), list[bytes]()
        for count in (200, 1):
            batch = [make_op(4113) for _ in range(count)]
            while (answer := device.send_sync(*batch)).is_success:
                stored += [op["id"] for op in batch]
                batch = [make_op(4113) for _ in range(count)]
            assert problem_of(answer) == UNAVAILABLE
        yield device, stored


def test_a_large_erasure_works_and_makes_room(full: tuple[Device, list[bytes]]) -> None:
    device, stored = full
    assert device.push(make_op(300, *stored[:1000])) == ["stored"]
    assert device.push(*[make_op(4113) for _ in range(100)]) == ["stored"] * 100


def test_an_account_can_leave_and_another_one_come(full: tuple[Device, list[bytes]]) -> None:
    device, _ = full
    assert device.erase_account().status_code == 204
    assert device.api.make_account().push(*[make_op(4113) for _ in range(100)]) == ["stored"] * 100

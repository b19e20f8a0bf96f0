from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserType, expect, sync_playwright

from tests.e2e.device import FLAGS, PHONE, Device
from tests.e2e.finger import tap_like_a_person
from tests.e2e.programs import find_chromium
from tests.e2e.server import Link, Server, serving

tap_like_a_person()

# A state that comes is waited for; how long that may take on a busy machine is not what these tests are about.
expect.set_options(timeout=20_000)

NewDevice = Callable[..., Device]


@pytest.fixture(scope="session")
def chromium() -> Iterator[BrowserType]:
    with sync_playwright() as playwright:
        yield playwright.chromium


@pytest.fixture(scope="session")
def browser(chromium: BrowserType) -> Iterator[Browser]:
    """The browser of all devices that are never closed and opened again; each has a profile of its own in it."""
    running = chromium.launch(executable_path=find_chromium(), args=FLAGS)
    yield running
    running.close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def served(data: Path) -> Iterator[tuple[Server, Link]]:
    with serving(data) as (server, link):
        yield server, link


@pytest.fixture(scope="session")
def common_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server of all tests that do nothing to it; each has its own profiles, accounts and link."""
    data = tmp_path_factory.mktemp("common") / "data"
    data.mkdir()
    server = Server(data)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def link(request: pytest.FixtureRequest) -> Iterator[Link]:
    """Leads to the common server, or to the test's own where it asks for that or for its data."""
    if {"served", "data"} & set(request.fixturenames):
        yield request.getfixturevalue("served")[1]
        return
    link = Link(request.getfixturevalue("common_server").port)
    yield link
    link.close()


@pytest.fixture
def new_device(browser: Browser, chromium: BrowserType, tmp_path: Path, link: Link) -> Iterator[NewDevice]:
    """Makes devices, each with a profile of its own; at the end none of them may have complained.

    One that `keeps` its profile on disk can be closed and opened again, killed, and searched.
    """
    devices: list[Device] = []

    def make(size: tuple[int, int] = PHONE, *, keeps: bool = False, url: str = link.url) -> Device:
        device = Device(chromium if keeps else browser, tmp_path / f"profile-{len(devices)}", url, size)
        devices.append(device)
        return device

    yield make
    for device in devices:
        device.close()
    assert [complaint for device in devices for complaint in device.complaints] == []

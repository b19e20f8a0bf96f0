"""The `sojusz` command as an operator meets it."""

import signal
import socket
import sqlite3
from pathlib import Path

import httpx
import pytest

from tests.api.support.client import Api, make_op, problem_of
from tests.api.support.process import copy_migrated, run_command, run_server


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_server_ends_cleanly_when_asked(tmp_path: Path, asked: signal.Signals) -> None:
    with run_server(tmp_path / "data") as server, httpx.Client(base_url=server.url) as http:
        Api(http, tmp_path).make_account().push(make_op())
        server.process.send_signal(asked)
        assert server.process.wait(timeout=20) == 0
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["sojusz.sqlite3"]


def test_second_start_keeps_the_epoch(tmp_path: Path) -> None:
    epochs = []
    for _ in range(2):
        with run_server(tmp_path / "data"):
            epochs.append(read_epoch(tmp_path / "data" / "sojusz.sqlite3"))
    assert epochs[0] == epochs[1]


def test_invites_are_asked_for_unless_told_otherwise(tmp_path: Path) -> None:
    with run_server(tmp_path / "data", "--registration", "invite") as server:
        assert httpx.get(f"{server.url}/api/v1/config").json()["registration"] == "invite"


def test_options_come_from_the_environment_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOJUSZ_PWA", str(tmp_path / "built"))
    (tmp_path / "built").mkdir()
    (tmp_path / "built" / "index.html").write_text("<!doctype html>")
    with run_server(tmp_path / "data") as server:
        assert httpx.get(f"{server.url}/now").text == "<!doctype html>"


def test_chunked_body_without_a_length_is_bounded(tmp_path: Path) -> None:
    with run_server(tmp_path / "data") as server, httpx.Client(base_url=server.url) as http:
        device = Api(http, tmp_path).make_account()
        headers = {"authorization": device.bearer_header, "content-type": "application/json"}
        chunks = (bytes(65536) for _ in range(40))
        answer = http.post("/api/v1/sync", content=chunks, headers=headers)
    assert problem_of(answer) == (413, "too_large")


def test_migrating_makes_the_database_and_again_changes_nothing(tmp_path: Path) -> None:
    assert run_command("migrate", "--data", tmp_path / "data").returncode == 0
    epoch = read_epoch(tmp_path / "data" / "sojusz.sqlite3")
    assert run_command("migrate", "--data", tmp_path / "data").returncode == 0
    assert read_epoch(tmp_path / "data" / "sojusz.sqlite3") == epoch


def test_busy_port_is_told_in_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = run_command("serve", "--port", port, "--data", tmp_path / "data")
    assert done.returncode != 0
    assert done.stderr == f"Cannot listen on 127.0.0.1 port {port}: Address already in use.\n"


@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_unusable_data_folder_is_told_in_one_sentence(tmp_path: Path, command: str) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    done = run_command(command, "--data", blocked / "data")
    assert done.returncode != 0
    assert done.stderr.startswith(f"The data folder {blocked / 'data'} cannot be used: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_file_that_is_no_database_is_left_alone(tmp_path: Path, command: str) -> None:
    file = tmp_path / "sojusz.sqlite3"
    file.write_bytes(b"something else entirely " * 100)
    done = run_command(command, "--data", tmp_path)
    assert done.returncode != 0
    assert done.stderr.count("\n") == 1
    assert file.read_bytes() == b"something else entirely " * 100


@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_database_of_a_newer_version_is_left_alone(tmp_path: Path, command: str) -> None:
    run_command("migrate", "--data", tmp_path)
    with sqlite3.connect(tmp_path / "sojusz.sqlite3") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    done = run_command(command, "--data", tmp_path)
    assert done.returncode != 0
    assert done.stderr.startswith("The database was not migrated and is as it was")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("wrong", [["--port", "x"], ["--port", "65536"], ["--registration", "maybe"]])
def test_wrong_option_is_explained(wrong: list[str]) -> None:
    done = run_command("serve", *wrong)
    assert done.returncode == 2
    assert wrong[0] in done.stderr
    assert "Traceback" not in done.stderr


def test_malformed_http_never_meets_a_fault(tmp_path: Path, migrated: Path) -> None:
    data = copy_migrated(migrated, tmp_path / "data")
    with run_server(data, "--pwa", str(tmp_path / "none")) as server:
        for line in (b"GET /\xff\xfe HTTP/1.1", b"GET /%ff%00 HTTP/1.1", b"BREW / HTTP/1.1", b"\x16\x03"):
            with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
                connection.sendall(line + b"\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                assert connection.recv(65536).startswith(b"HTTP/1.1 4")
        log = server.log.read_text()
    assert "rror" not in log.replace("request", "")


def read_epoch(database: Path) -> bytes:
    with sqlite3.connect(database) as connection:
        epoch: bytes = connection.execute("SELECT epoch FROM server").fetchone()[0]
    connection.close()
    return epoch


def test_data_are_for_this_user_alone_whoever_made_them(tmp_path: Path) -> None:
    data = tmp_path / "data"
    run_command("migrate", "--data", data)
    assert [oct(path.stat().st_mode & 0o777) for path in (data, *data.iterdir())] == ["0o700", "0o600"]
    data.chmod(0o755)
    (data / "sojusz.sqlite3").chmod(0o644)
    with run_server(data):
        modes = {path.name: oct(path.stat().st_mode & 0o777) for path in (data, *data.iterdir())}
    assert modes.pop("data") == "0o700"
    assert set(modes.values()) == {"0o600"}


@pytest.mark.parametrize("proxies", ["*", "proxy.example", "127.0.0.1,*"])
def test_proxy_that_is_not_named_by_its_address_is_refused(proxies: str) -> None:
    refused = run_command("serve", "--forwarded-allow-ips", proxies)
    assert refused.returncode == 2
    assert "is no address or network" in refused.stderr

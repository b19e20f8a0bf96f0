"""The `sojusz` command: serves, and looks after the database. Options may also come as SOJUSZ_<OPTION> from the
environment."""

import argparse
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from ipaddress import ip_network
from pathlib import Path
from typing import Any, get_args

from sojusz.db import SCHEMA, DatabaseUnusable, connect, open_database, read_schema
from sojusz.settings import Registration, Settings
from sojusz.upkeep.lock import make_folder, use_folder

DEFAULTS = Settings()


def main() -> None:
    options = _build_parser().parse_args()
    # What lies in the data folder, and every backup, is for this user alone.
    os.umask(0o077)
    database = Settings(options.data).database
    try:
        if options.run in (serve, migrate, invite, restore):
            make_folder(options.data)
        with use_folder(options.data, alone=options.run is restore):
            options.run(options, database)
    except DatabaseUnusable as error:
        sys.exit(str(error))
    except sqlite3.Error as error:
        sys.exit(f"The database {database} cannot be used: {error}.")
    except OSError as error:
        sys.exit(f"{error.filename}: {error.strerror}." if error.filename else str(error))


def serve(options: argparse.Namespace, database: Path) -> None:
    """serve the API and the built app"""
    # structlog loads these if it finds them, for coloured consoles and green threads; Litestar and SQLAlchemy bring
    # them along. From here on they count as not installed, which spares 4 MB.
    for unused in ("rich", "greenlet"):
        sys.modules.setdefault(unused, None)  # type: ignore[arg-type]  # None is how Python marks a module as absent
    from sojusz.server import bind_address, run_server

    _ensure_schema(database)
    settings = Settings(options.data, options.pwa, options.registration, options.base_path, options.forwarded_allow_ips)
    run_server(settings, bind_address(options.host, options.port))


def migrate(_: argparse.Namespace, database: Path) -> None:
    """bring the database to this version's schema"""
    from sojusz.migrate import migrate_database

    migrate_database(database)


def invite(options: argparse.Namespace, database: Path) -> None:
    """print a link with which an account can be made"""
    from sojusz.invites import make_invite

    _ensure_schema(database)
    with closing(open_database(database)) as connection:
        code = make_invite(connection, options.expires, options.uses)
    _print(f"{options.url.rstrip('/')}/#invite={code}")


def backup(options: argparse.Namespace, database: Path) -> None:
    """write a checked copy of the database into a new file, also while it is served"""
    from sojusz.upkeep.backup import back_up

    back_up(database, options.file)


def restore(options: argparse.Namespace, database: Path) -> None:
    """put a backup in the database's place; what was erased since stays erased"""
    from sojusz.upkeep.restore import restore_database

    restore_database(options.file, database)


def stats(_: argparse.Namespace, database: Path) -> None:
    """count what the database holds"""
    from sojusz.upkeep.stats import count_contents

    with closing(open_database(database)) as connection:
        for name, count in count_contents(connection).items():
            _print(f"{name}: {count}")


def check(_: argparse.Namespace, database: Path) -> None:
    """see whether the database holds together"""
    from sojusz.upkeep.check import check_database

    with closing(open_database(database)) as connection:
        check_database(connection)
    _print("The database is sound.")


def _ensure_schema(database: Path) -> None:
    """Migrate the file, which is made where it is not there. Raises DatabaseUnusable."""
    with closing(connect(database)) as connection:
        if read_schema(connection) == SCHEMA:
            return
    # In a process of its own, so that alembic and SQLAlchemy do not stay in the server's memory.
    command = [sys.executable, "-m", "sojusz.cli", "migrate", "--data", str(database.parent)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise DatabaseUnusable(done.stderr.strip())


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sojusz", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")

    def add_command(run: Callable[[argparse.Namespace, Path], None]) -> argparse.ArgumentParser:
        command = commands.add_parser(run.__name__, help=run.__doc__, description=run.__doc__)
        command.set_defaults(run=run)
        _add_option(command, "data", DEFAULTS.data, "folder of the database", type=Path)
        return command

    serving, inviting = add_command(serve), add_command(invite)
    for command in (add_command(backup), add_command(restore)):
        command.add_argument("file", type=Path, help="the backup")
    add_command(check)
    add_command(stats)
    add_command(migrate)
    _add_option(serving, "host", "127.0.0.1", "address to listen on")
    _add_option(serving, "port", 8000, "port to listen on; 0 takes a free one", type=_between(0, 65535))
    modes = get_args(Registration)
    _add_option(serving, "registration", DEFAULTS.registration, "who may make an account", choices=modes)
    _add_option(serving, "pwa", DEFAULTS.pwa, "folder of the built app", type=Path)
    folder = "the folder in which a proxy put the app, such as /sojusz/; whether it passes that on or not"
    _add_option(serving, "base-path", DEFAULTS.base_path, folder, type=_read_folder)
    proxies = "addresses or networks of the proxies whose X-Forwarded-For is believed, with commas between"
    _add_option(serving, "forwarded-allow-ips", DEFAULTS.forwarded_allow_ips, proxies, type=_read_addresses)
    _add_option(inviting, "url", "http://localhost:8000", "where people reach the app")
    _add_option(inviting, "expires", 14, "days until the invite expires", type=_between(0, 36500))
    _add_option(inviting, "uses", 1, "accounts that can be made with it", type=_between(1, 1_000_000))
    return parser


def _add_option(parser: argparse.ArgumentParser, name: str, default: object, meaning: str, **kind: Any) -> None:
    default = os.environ.get(f"SOJUSZ_{name.upper().replace('-', '_')}", str(default))
    parser.add_argument(f"--{name}", default=default, help=f"{meaning} (default: %(default)s)", **kind)


def _between(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"must be from {least} to {most}")
        return int(text)

    return number


def _read_addresses(text: str) -> str:
    addresses = [address.strip() for address in text.split(",") if address.strip()]
    for address in addresses:
        try:
            ip_network(address)
        except ValueError:
            # Not "*" either: whoever can reach the server could then choose the address that it is known by.
            raise argparse.ArgumentTypeError(f"{address} is no address or network") from None
    return ",".join(addresses)


def _read_folder(text: str) -> str:
    inside = text.strip("/")
    return f"/{inside}/" if inside else "/"


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()

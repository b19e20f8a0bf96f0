"""The `sojusz` command: serve, migrate. Every option may also come from the environment, as SOJUSZ_<OPTION>."""

import argparse
import os
import sys
from pathlib import Path
from typing import Any, get_args

from sojusz.memory import leave_out_unused
from sojusz.schema import DatabaseUnusable, ensure_schema
from sojusz.settings import Registration, Settings


def main() -> None:
    try:
        options = _build_parser().parse_args()
        options.run(options)
    except (DatabaseUnusable, OSError) as error:
        sys.exit(str(error))


def serve(options: argparse.Namespace) -> None:
    leave_out_unused()
    from sojusz.server import bind_address, run_server

    settings = Settings(options.data, options.pwa, options.registration)
    ensure_schema(settings.database)
    run_server(settings, bind_address(options.host, options.port))


def migrate(options: argparse.Namespace) -> None:
    from sojusz.migrate import migrate_database

    migrate_database(Settings(options.data).database)


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sojusz", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    serving = commands.add_parser("serve", help="serve the API and the built app")
    serving.set_defaults(run=serve)
    _add_option(serving, "host", "127.0.0.1", "address to listen on")
    _add_option(serving, "port", "8000", "port to listen on; 0 takes a free one", type=_port)
    _add_option(
        serving, "registration", Settings().registration, "who may make an account", choices=get_args(Registration)
    )
    _add_option(serving, "pwa", str(Settings().pwa), "folder of the built app", type=Path)
    migrating = commands.add_parser("migrate", help="bring the database to this version's schema")
    migrating.set_defaults(run=migrate)
    for command in (serving, migrating):
        _add_option(command, "data", "data", "folder of the database", type=Path)
    return parser


def _add_option(parser: argparse.ArgumentParser, name: str, default: str, meaning: str, **kind: Any) -> None:
    default = os.environ.get(f"SOJUSZ_{name.upper()}", default)
    parser.add_argument(f"--{name}", default=default, help=f"{meaning} (default: %(default)s)", **kind)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise ValueError
    return port


if __name__ == "__main__":
    main()

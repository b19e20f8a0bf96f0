import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from sojusz.app import create_app
from sojusz.migrate import migrate_database
from sojusz.settings import Limits, Settings
from tests.api.support.client import Api, StartApi


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database at this code's schema, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "sojusz.sqlite3"
    migrate_database(path)
    return path


@pytest.fixture
def start_api(tmp_path: Path, migrated: Path) -> Iterator[StartApi]:
    """Serve a database in this process; open to registration unless told otherwise, with limits by their names."""
    with ExitStack() as running:

        def start(
            registration: Any = "open",
            pwa: Path = tmp_path / "dist",
            base_path: str = "/",
            busy_seconds: float = 5,
            idle_seconds: float = 3600,
            **limits: int,
        ) -> Api:
            settings = Settings(
                tmp_path,
                pwa,
                registration,
                base_path,
                busy_seconds=busy_seconds,
                idle_seconds=idle_seconds,
                limits=Limits(**limits),
            )
            if not settings.database.exists():
                shutil.copy(migrated, settings.database)
            http = running.enter_context(TestClient(create_app(settings), raise_server_exceptions=False))
            http.follow_redirects = False
            return Api(http, settings.database)

        yield start


@pytest.fixture
def api(start_api: StartApi) -> Api:
    return start_api()

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


@pytest.fixture
def start_api(tmp_path: Path) -> Iterator[StartApi]:
    """Serve a database in this process; open to registration unless told otherwise, with limits by their names."""
    with ExitStack() as running:

        def start(registration: Any = "open", pwa: Path = tmp_path / "dist", **limits: int) -> Api:
            settings = Settings(tmp_path, pwa, registration, Limits(**limits))
            migrate_database(settings.database)
            http = running.enter_context(TestClient(create_app(settings), raise_server_exceptions=False))
            return Api(http, settings.database)

        yield start


@pytest.fixture
def api(start_api: StartApi) -> Api:
    return start_api()

from tests.api.conftest import api, migrated, start_api

__all__ = ["api", "migrated", "start_api"]

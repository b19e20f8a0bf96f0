"""Errors that no rule of a call raises: the router's, the database's, our own."""

import sqlite3

import pytest

from tests.api.support.client import Api, StartApi, make_op, problem_of

PATHS = ["/api", "/api/v1", "/api/v1/nothing", "/api/v2/sync", "/api/v1/sync/more"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_unknown_call_is_not_found(api: Api, method: str, path: str) -> None:
    assert problem_of(api.http.request(method, path, content=b"", headers={})) == (404, "not_found")


@pytest.mark.parametrize(("method", "call"), [("GET", "sync"), ("PUT", "accounts"), ("POST", "health")])
def test_wrong_method_is_told_with_those_that_are_answered(api: Api, method: str, call: str) -> None:
    answer = api.http.request(method, f"/api/v1/{call}", content=b"", headers={})
    assert problem_of(answer) == (405, "method_not_allowed")
    allowed = set(answer.headers["allow"].split(", "))
    assert allowed == {"OPTIONS"} | ({"GET", "HEAD"} if call == "health" else {"POST"})


@pytest.mark.parametrize("path", ["/api/v1/health", "/api/v1/config", "/api/v1/openapi.json"])
def test_head_is_answered_like_get_without_a_body(api: Api, path: str) -> None:
    got, asked = (api.http.request(method, path, content=b"", headers={}) for method in ("GET", "HEAD"))
    assert (asked.status_code, asked.content) == (200, b"")
    assert asked.headers["content-type"] == got.headers["content-type"]


def test_database_that_does_not_answer_is_unavailable(api: Api) -> None:
    device = api.make_account()
    api.query("ALTER TABLE server RENAME TO gone")
    api.query("ALTER TABLE alembic_version RENAME TO gone_too")
    assert problem_of(device.send_sync(make_op())) == (503, "unavailable")
    assert problem_of(api.http.request("GET", "/api/v1/health", content=b"", headers={})) == (503, "unavailable")


def test_locked_database_is_unavailable_and_then_answers_again(start_api: StartApi) -> None:
    api = start_api(busy_seconds=0.05)
    device = api.make_account()
    other = sqlite3.connect(api.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert problem_of(device.send_sync(make_op())) == (503, "unavailable")
    other.execute("ROLLBACK")
    other.close()
    assert device.push(make_op()) == ["stored"]


def test_api_answers_are_not_cached_and_carry_the_headers(api: Api) -> None:
    for path in ("/api/v1/health", "/api/v1/nothing"):
        answer = api.http.request("GET", path, content=b"", headers={})
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"

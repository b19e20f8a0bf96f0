"""The OpenAPI document, and the server tried against it with what schemathesis makes of it."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from secrets import token_bytes
from typing import Any

import httpx
import msgspec
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.specs.openapi import checks

from sojusz.openapi import describe_api
from tests.api.support.client import MSGPACK, Api, Device, b64url, make_op, sync_message
from tests.api.support.process import ServerProcess, copy_migrated, run_server

API = "/api/v1"
NOT_THE_PROTOCOLS = [
    checks.allow_header_conformance,  # Litestar answers OPTIONS, which no device sends
    checks.positive_data_acceptance,  # what fits JSON Schema may still break a rule, such as a nil epoch with a seq
]

described = schemathesis.openapi.from_dict(describe_api("0"))
CALLS = [f"{method.upper()} {path}" for path, item in described.raw_schema["paths"].items() for method in item]
callers = count()


@schemathesis.serializer(MSGPACK)
def serialize_msgpack(_: object, value: Any) -> bytes:
    try:
        return value if isinstance(value, bytes) else msgspec.msgpack.encode(value)
    except (OverflowError, ValueError):  # what MessagePack cannot say: a number too large, half a character
        return b"\xc1"


@schemathesis.deserializer(MSGPACK)
def deserialize_msgpack(_: object, response: schemathesis.Response) -> object:
    return msgspec.msgpack.decode(response.content)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, migrated: Path) -> Iterator[ServerProcess]:
    """A real server that believes its caller's X-Forwarded-For, so that no limit on an address is met."""
    data = copy_migrated(migrated, tmp_path_factory.mktemp("described") / "data")
    options = ("--forwarded-allow-ips", "127.0.0.1")
    with run_server(data, *options) as process:
        yield process


@described.parametrize()
@settings(max_examples=8, derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))
def test_server_does_what_its_description_says(case: Case[Any], server: ServerProcess) -> None:
    number = next(callers)
    address = {"x-forwarded-for": f"10.0.{number // 250}.{number % 250}"}
    with httpx.Client(base_url=server.url, headers=address) as http:
        device = Api(http, Path()).make_account()
    for signature in case.operation.definition.raw.get("security", []):
        case.headers["Authorization"] = device.login_header if "Login" in signature else device.bearer_header
    base = f"{server.url}{API}"
    case.call_and_validate(base_url=base, headers=address, excluded_checks=NOT_THE_PROTOCOLS)


def test_served_document_is_this_one(api: Api) -> None:
    answer = api.send("GET", "openapi.json")
    assert answer.headers["content-type"] == "application/json"
    document, expected = answer.json(), describe_api("0")
    del document["info"]["version"], expected["info"]["version"]
    assert document == expected


def right_requests(device: Device) -> dict[str, tuple[str, object]]:
    """Each call with what signs it and what it carries, so that it succeeds."""
    new = Device(device.api)
    op, eraser = make_op(), make_op(100, token_bytes(16))
    credentials = {"login": new.login, "auth": new.auth, "keyring": new.keyring, "keyring_version": 1}
    return {
        "GET /config": ("", None),
        "GET /health": ("", None),
        "POST /clear": ("", None),
        "POST /accounts": (new.login_header, new.account_message()),
        "POST /devices": (device.login_header, {"device": {"id": new.id[::-1], "token": new.token}}),
        "GET /devices": (device.bearer_header, None),
        "DELETE /devices/{device}": (device.bearer_header, None),
        "PUT /credentials": (device.login_header, {**credentials, "device": device.id}),
        "DELETE /account": (device.login_header, None),
        "POST /sync": (device.bearer_header, sync_message(op, eraser, make_op(29, op["id"]))),
    }


def test_every_call_is_described(api: Api) -> None:
    assert right_requests(Device(api)).keys() == set(CALLS)


@pytest.mark.parametrize("call", CALLS)
def test_right_request_is_answered_as_described(server: ServerProcess, call: str) -> None:
    with httpx.Client(base_url=server.url) as http:
        device = Api(http, Path()).make_account()
        authorization, message = right_requests(device)[call]
        method, path = call.split()
        sent = {"authorization": authorization, "content-type": "application/json"}
        address = f"{API}{path.format(device=b64url(device.id))}"
        answer = http.request(method, address, content=msgspec.json.encode(message), headers=sent)
    assert answer.is_success, answer.text
    described[path][method].validate_response(answer)

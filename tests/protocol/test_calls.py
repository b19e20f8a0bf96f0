"""The document's calls, messages, errors and limits, held to the server's code and to its answers."""

import re
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from litestar import Litestar
from msgspec import inspect

from sojusz import app, auth, batch, connection, connections, devices, settings, uploads, wire
from sojusz.errors import SojuszError
from sojusz.openapi import CALLS
from sojusz.settings import Limits, Settings
from tests.api.support.client import Api, Device, problem_of
from tests.protocol.document import (
    list_headings,
    list_quoted,
    read_example,
    read_figure,
    read_json,
    read_section,
    read_table,
    read_tables,
    unquote,
)

METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]
STRUCTS: dict[str, type[msgspec.Struct]] = {kind.__name__: kind for kind in wire.Message.__subclasses__()}
ASKED = [wire.Device, wire.PushedOp, *(call.request for call in CALLS if call.request)]


def struct_name(heading: str) -> str:
    return "".join(word.capitalize() for word in heading.split())


def list_calls() -> list[str]:
    return [unquote(row[0]) for row in read_table("Calls", "call")]


def test_calls_are_the_described_ones_with_their_messages_and_errors() -> None:
    described = {
        f"{call.method.upper()} {call.path}": (
            call.signed,
            call.request and call.request.__name__,
            {status: kind and kind.__name__ for status, kind in call.answers.items()},
            {failure.code for failure in call.failures},
        )
        for call in CALLS
    }
    said = {
        unquote(call): (
            unquote(signed) or None,
            struct_name(request) or None,
            {int(status): struct_name(kind) or None for status, kind in split_answers(answers)},
            set(list_quoted(errors)),
        )
        for call, signed, request, answers, errors in read_table("Calls", "call")
    }
    assert said == described


def split_answers(cell: str) -> list[tuple[str, str]]:
    return re.findall(r"(\d{3})([^,]*)", cell)


def test_calls_are_the_routes_of_the_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "_surround_requests", lambda inner, _: inner)
    server = app.create_app(Settings(tmp_path))
    assert isinstance(server, Litestar)
    routes = {
        f"{method} {route.path_format.removeprefix(app.API)}"
        for route in server.routes
        if route.path.startswith(app.API)
        for method in getattr(route, "methods", ())
    }
    assert {call for call in routes if "OPTIONS" not in call} == {*list_calls(), "GET /openapi.json"}


@pytest.mark.parametrize("path", sorted({call.split()[1] for call in list_calls()}))
def test_address_answers_its_methods_and_options_alone(api: Api, path: str) -> None:
    for method in METHODS:
        answer = api.http.request(method, f"{app.API}{path}", content=b"", headers={})
        known = f"{'GET' if method == 'HEAD' else method} {path}" in list_calls()
        assert (answer.status_code == 405) != known, method
    options = api.http.request("OPTIONS", f"{app.API}{path}", content=b"", headers={})
    assert (options.status_code, "OPTIONS" in options.headers["allow"]) == (204, True)


def test_every_message_has_its_table() -> None:
    assert {struct_name(heading) for heading in list_headings(4)} == set(STRUCTS)


@pytest.mark.parametrize("heading", list_headings(4))
def test_message_has_the_fields_and_types_of_its_table(heading: str) -> None:
    struct = STRUCTS[struct_name(heading)]
    kind = inspect.type_info(struct)
    assert isinstance(kind, inspect.StructType)
    said = {unquote(name): type_.replace("`", "") for name, type_, _ in read_table(heading, "field")}
    if struct not in ASKED:  # the code does not limit what it answers with: there the document may say more
        said = {name: type_.replace("bin 16", "bin") for name, type_ in said.items()}
    assert list(said.items()) == [(field.name, describe_field(field)) for field in kind.fields]


def describe_field(field: inspect.Field) -> str:
    described = describe_type(field.type)
    return described if field.required else f"{described}, else {field.default}"


def describe_type(kind: inspect.Type) -> str:
    match kind:
        case inspect.UnionType(types):
            return " or ".join(sorted((describe_type(one) for one in types), key="nil".__eq__))
        case inspect.ListType(item_type=item, max_length=most):
            return f"list of {f'≤ {most} ' if most else ''}{describe_type(item)}"
        case inspect.LiteralType(values):
            return "result" if set(values) == set(get_args(wire.PushResult)) else describe_choice(values)
        case inspect.BytesType(min_length=least, max_length=most):
            return f"bin{describe_range(least, most)}"
        case inspect.IntType(ge=least, le=most, lt=past):
            return f"int{describe_range(least, most if past is None else past - 1)}"
        case inspect.StrType(max_length=most):
            return f"text{describe_range(None, most)}"
        case inspect.StructType(cls=named) | inspect.DataclassType(cls=named):
            return re.sub(r"(?<!^)([A-Z])", lambda found: f" {found[1].lower()}", named.__name__)
        case inspect.BoolType():
            return "bool"
        case inspect.NoneType():
            return "nil"
    raise AssertionError(kind)


def describe_choice(values: tuple[Any, ...]) -> str:
    return " or ".join(", ".join(values).rsplit(", ", 1))


def describe_range(least: int | None, most: int | None) -> str:
    if least is None or most is None:
        return f" ≥ {least}" if least is not None else f" ≤ {most}" if most is not None else ""
    return f" {least}" if least == most else f" {least} to {describe_figure(most)}"


def describe_figure(figure: int) -> str:
    return f"2^53-{2**53 - figure}" if figure > 2**52 else f"{figure}"


def test_results_are_those_of_the_server() -> None:
    assert {unquote(row[0]) for row in read_table("Pulled op", "result")} == set(get_args(wire.PushResult))


def test_errors_are_those_of_the_server_with_their_statuses() -> None:
    known = {(kind.code, kind.status) for kind in list_kinds(SojuszError) if hasattr(kind, "code")}
    assert {(unquote(code), int(status)) for code, status, _ in read_table("Errors", "code")} == known


def list_kinds(kind: type[SojuszError]) -> list[type[SojuszError]]:
    return [below for child in kind.__subclasses__() for below in (child, *list_kinds(child))]


def test_limits_are_the_usual_ones_and_config_tells_them(api: Api) -> None:
    said = {unquote(name): read_figure(figure) for name, figure, _ in read_tables("Limits", "limit")[0]}
    assert said == api.http.request("GET", "/api/v1/config", content=b"", headers={}).json()["limits"]
    assert Limits(**said) == Limits()


def test_fixed_limits_are_those_of_the_server() -> None:
    keyring, invite = (inspect.type_info(kind) for kind in (wire.Keyring, wire.NewAccount.__annotations__["invite"]))
    assert isinstance(keyring, inspect.BytesType)
    assert isinstance(invite, inspect.UnionType)
    (code,) = [kind for kind in invite.types if isinstance(kind, inspect.StrType)]
    assert {name: read_figure(figure) for name, figure in read_tables("Limits", "limit")[1]} == {
        "shortest body": wire.MIN_BODY,
        "ids in one op's `erases`": wire.MAX_ERASES,
        "shortest keyring": keyring.min_length,
        "longest keyring": keyring.max_length,
        "longest invite, in characters": code.max_length,
        "longest body of any call but `POST /sync`": settings.SHORT_BODY,
        "longest address and headers of a request": connection.MOST_HEAD,
        "headers of a request": connection.MOST_FIELDS,
        "seconds for a request's headers": connections.HEAD_SECONDS,
        "seconds for its body": connections.BODY_SECONDS,
        "long syncs of one account that arrive at once": uploads.MOST_UPLOADS,
        "failed logins a minute for one login": auth.FAILURES_PER_LOGIN,
        "failed logins a minute from one address": auth.FAILURES_PER_ADDRESS,
        "accounts made a minute from one address": auth.ACCOUNTS_PER_MINUTE,
        "accounts made an hour from one address": auth.ACCOUNTS_PER_HOUR,
        "ids in the `erases` of one request": wire.MAX_REQUEST_ERASES,
        "targets that an account remembers": batch.MOST_REMEMBERED,
        "body of an op that is taken past `account_bytes`": batch.FREEING_BYTES,
        "devices of an account that are not revoked": devices.MOST_DEVICES,
        "revoked devices of an account that are told so": devices.MOST_REVOKED,
    }
    assert (auth.MINUTE, auth.HOUR) == (60, 3600)
    assert f"weighs {batch.ROW_BYTES} bytes" in read_section("Pulled op")


def test_example_of_a_signature_is_read_as_the_device_it_names() -> None:
    example = read_example("a signature")
    device, token = bytes.fromhex(example["device"]), bytes.fromhex(example["token"])
    assert auth.read_bearer(example["authorization"]) == auth.Credential(device, auth.hash_secret(token))


def test_example_of_a_sync_is_answered_as_it_says(api: Api) -> None:
    device = api.make_account()
    request, said = read_json("a sync")
    answer = send_json(device, request)
    assert answer == {**said, "epoch": answer["epoch"], "server_time": answer["server_time"]}


def test_example_of_a_problem_is_what_a_foreign_cursor_meets(api: Api) -> None:
    device = api.make_account()
    epoch = send_json(device, read_json("a sync")[0])["epoch"]
    refused = device.send_sync(epoch=bytes(16))
    assert problem_of(refused) == (409, "resync")
    assert refused.json() == {**read_json("a problem")[0], "epoch": epoch}


def send_json(device: Device, message: object) -> Any:
    body = msgspec.json.encode(message)
    answer = device.api.post("sync", body, device.bearer_header, content_type=wire.JSON)
    assert answer.is_success, answer.text
    return answer.json()

"""The API described for tools, as OpenAPI 3.1: the calls of protocol 1, their messages, and the errors of each."""

from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from sojusz import errors, wire
from sojusz.errors import PROBLEM, SojuszError

Failures = tuple[type[SojuszError], ...]

BODY: Failures = (errors.BadRequest, errors.TooLarge)
LOGIN: Failures = (errors.LoginFailed, errors.RateLimited)
BEARER: Failures = (errors.TokenUnknown, errors.DeviceRevoked)
INVITE: Failures = (errors.InviteRequired, errors.InviteInvalid, errors.RegistrationClosed)
TAKEN: Failures = (errors.AccountExists, errors.DeviceRevoked)

# Base64 of 16 and of 32 bytes, by its length.
_BASE64 = {24: "^[A-Za-z0-9+/]{21}[AQgw]==$", 44: "^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$"}


class Operation(NamedTuple):
    method: str
    path: str
    signed: str | None
    request: type[wire.Message] | None
    answers: dict[int, type[wire.Message] | None]
    failures: Failures


CALLS = [
    Operation("get", "/config", None, None, {200: wire.Config}, ()),
    Operation("get", "/health", None, None, {200: wire.Health}, ()),
    Operation("post", "/clear", None, None, {204: None}, (errors.BadRequest,)),
    Operation("post", "/accounts", "Login", wire.NewAccount, {201: wire.AccountMade, 200: wire.AccountMade},
              (*BODY, *LOGIN, *INVITE, *TAKEN)),
    Operation("delete", "/account", "Login", None, {204: None}, LOGIN),
    Operation("put", "/credentials", "Login", wire.NewCredentials, {200: wire.CredentialsReplaced},
              (*BODY, *LOGIN, *TAKEN, errors.KeyringChanged)),
    Operation("post", "/devices", "Login", wire.NewDevice, {201: wire.DeviceEnrolled, 200: wire.DeviceEnrolled},
              (*BODY, *LOGIN, errors.DeviceRevoked, errors.TooManyDevices)),
    Operation("get", "/devices", "Bearer", None, {200: wire.DeviceList}, BEARER),
    Operation("delete", "/devices/{device}", "Bearer", None, {204: None},
              (*BEARER, errors.BadRequest, errors.NotFound)),
    Operation("post", "/sync", "Bearer", wire.SyncRequest, {200: wire.SyncAnswer}, (*BODY, *BEARER, errors.Resync)),
]  # fmt: skip


class Problem(Struct):
    """RFC 9457 problem details; `resync` adds epoch and head."""

    type: str
    title: str
    status: int
    detail: str
    code: str


def describe_api(version: str) -> dict[str, Any]:
    """The OpenAPI document of the API, whose calls lie beside it, wherever a proxy put them."""
    messages = {kind for call in CALLS for kind in (call.request, *call.answers.values()) if kind}
    _, components = msgspec.json.schema_components([*messages, Problem], ref_template="#/components/schemas/{name}")
    paths: dict[str, dict[str, Any]] = {}
    for call in CALLS:
        paths.setdefault(call.path, {})[call.method] = _describe_operation(call)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Sojusz", "version": version, "description": wire.__doc__},
        "servers": [{"url": "."}],
        "paths": paths,
        "components": {"schemas": _add_patterns(components), "securitySchemes": _SIGNATURES},
    }


_SIGNATURES = {
    "Login": {"type": "http", "scheme": "login", "description": "b64url(login ‖ auth), unpadded"},
    "Bearer": {"type": "http", "scheme": "bearer", "description": "b64url(device id ‖ token), unpadded"},
}


def _describe_operation(call: Operation) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": f"{call.method}_{call.path.split('/')[1]}",
        "responses": {str(status): _describe_answer(kind) for status, kind in call.answers.items()}
        | _describe_failures((*call.failures, errors.Unavailable)),
    }
    if call.signed:
        described["security"] = [{call.signed: []}]
    if call.request:
        described["requestBody"] = {"required": True, "content": _content_of(call.request)}
    if "{device}" in call.path:
        schema = {"type": "string", "pattern": f"^{wire.ID_TEXT}$"}
        described["parameters"] = [{"name": "device", "in": "path", "required": True, "schema": schema}]
    return described


def _describe_answer(kind: type[wire.Message] | None) -> dict[str, Any]:
    return {"description": "Done", "content": _content_of(kind)} if kind else {"description": "Done"}


def _describe_failures(failures: Failures) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Problem"}
    codes: dict[int, list[str]] = {}
    for failure in failures:
        codes.setdefault(failure.status, []).append(failure.code)
    return {
        str(status): {"description": " or ".join(named), "content": {PROBLEM: {"schema": schema}}}
        for status, named in sorted(codes.items())
    }


def _content_of(kind: type[wire.Message]) -> dict[str, Any]:
    # MessagePack holds the same fields, with binary as bin: JSON Schema has no words for that.
    return {wire.JSON: {"schema": {"$ref": f"#/components/schemas/{kind.__name__}"}}, wire.MSGPACK: {}}


def _add_patterns(schema: Any) -> Any:
    """Ids and secrets with the form their base64 must have: msgspec says how long it is, and no more."""
    if isinstance(schema, list):
        return [_add_patterns(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    described = {name: _add_patterns(value) for name, value in schema.items()}
    if schema.get("contentEncoding") == "base64" and schema.get("maxLength") in _BASE64:
        described["pattern"] = _BASE64[schema["maxLength"]]
    return described

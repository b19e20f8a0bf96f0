"""Formats, and requests that no device sends: always a coded 4xx, never a row, never a 500."""

import gzip
import json
import random
from base64 import b64encode
from typing import Any

import msgspec
import pytest

from tests.api.support.client import MSGPACK, Api, Device, make_op, problem_of, read, sync_message

BAD = (400, "bad_request")
JSON = "application/json"


def as_json(message: object) -> bytes:
    return msgspec.json.encode(message)


def test_json_is_answered_with_json(api: Api) -> None:
    device, op = api.make_account(), make_op()
    answer = api.post("sync", as_json(sync_message(op)), device.bearer_header, content_type=JSON)
    assert answer.headers["content-type"] == JSON
    assert answer.json()["ops"][0]["body"] == b64encode(op["body"]).decode()


def test_an_op_is_the_same_in_both_formats(api: Api) -> None:
    device, op = api.make_account(), make_op()
    device.push(op)
    again = api.post("sync", as_json(sync_message(op)), device.bearer_header, content_type=JSON)
    assert again.json()["results"] == ["known"]


@pytest.mark.parametrize(
    ("accept", "answered"),
    [("*/*", MSGPACK), (JSON, JSON), (MSGPACK, MSGPACK), ("text/html, application/json;q=0.9", JSON), ("", MSGPACK)],
)
def test_accept_chooses_the_format_of_the_answer(api: Api, accept: str, answered: str) -> None:
    answer = api.post("sync", sync_message(), api.make_account().bearer_header, accept=accept)
    assert answer.headers["content-type"] == answered


def test_get_is_answered_with_json_unless_asked(api: Api) -> None:
    plain = api.http.request("GET", "/api/v1/health", content=b"", headers={"accept": "*/*"})
    packed = api.http.request("GET", "/api/v1/health", content=b"", headers={"accept": MSGPACK})
    assert plain.json() == read(packed)
    assert plain.json()["status"] == "ok"


@pytest.mark.parametrize("content_type", ["", "text/plain", "application/octet-stream", "application/msgpack-x"])
def test_other_content_types_are_refused(api: Api, content_type: str) -> None:
    device = api.make_account()
    answer = api.post("sync", sync_message(), device.bearer_header, content_type=content_type)
    assert problem_of(answer) == BAD


def test_content_type_may_carry_parameters(api: Api) -> None:
    device = api.make_account()
    kind = "Application/JSON; charset=utf-8"
    assert api.post("sync", as_json(sync_message()), device.bearer_header, content_type=kind).status_code == 200


def test_compressed_bodies_are_refused(api: Api) -> None:
    bomb = gzip.compress(bytes(50_000_000))
    answer = api.post("sync", bomb, api.make_account().bearer_header, content_encoding="gzip")
    assert problem_of(answer) == BAD


def test_identity_encoding_is_read(api: Api) -> None:
    device = api.make_account()
    answer = api.post("sync", sync_message(), device.bearer_header, content_encoding="identity")
    assert answer.status_code == 200


def test_megabyte_of_noise_is_refused(api: Api) -> None:
    device = api.make_account()
    for seed in range(3):
        noise = random.Random(seed).randbytes(1024 * 1024)  # noqa: S311  the same noise every time
        assert problem_of(api.post("sync", noise, device.bearer_header)) == BAD
        assert problem_of(api.post("sync", noise, device.bearer_header, content_type=JSON)) == BAD


@pytest.mark.parametrize("content_type", [MSGPACK, JSON])
def test_body_cut_at_any_length_is_refused(api: Api, content_type: str) -> None:
    device = api.make_account()
    encode = msgspec.json.encode if content_type == JSON else msgspec.msgpack.encode
    whole = encode(sync_message(make_op(29, bytes(16))))
    for length in range(len(whole)):
        answer = api.post("sync", whole[:length], device.bearer_header, content_type=content_type)
        assert problem_of(answer) == BAD
    assert device.pull() == []


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"[" * 500_000, JSON),
        (b'{"push":' * 100_000, JSON),
        (b'{"epoch":' + b"[" * 500_000 + b"]" * 500_000 + b"}", JSON),
        (b"\x91" * 500_000, MSGPACK),
        (b"\x81\xa4push" * 100_000, MSGPACK),
        (b"\x81\xa1x" + b"\x91" * 500_000 + b"\xc0", MSGPACK),
        (b"\xdd\xff\xff\xff\xff", MSGPACK),
        (b"\xdf\xff\xff\xff\xff", MSGPACK),
        (b"\xc6\xff\xff\xff\xff", MSGPACK),
        (b"\x81\xa1\xff\xc0", MSGPACK),
        (b'{"\xff":1}', JSON),
        (b'{"seq":"\xed\xa0\x80"}', JSON),
    ],
)
def test_deep_and_boastful_bodies_are_refused(api: Api, body: bytes, content_type: str) -> None:
    answer = api.post("sync", body, api.make_account().bearer_header, content_type=content_type)
    assert problem_of(answer) == BAD


WRONG: list[Any] = [
    None,
    True,
    -1,
    1.5,
    2**64 - 1,
    "text",
    b"bytes",
    [],
    [[]],
    {},
    {"a": 1},
    float("nan"),
    float("inf"),
]


def pair_wrong(*fields: str) -> list[tuple[str, object]]:
    """Each field with each wrong value; an empty list is right where a list is asked for."""
    return [(name, wrong) for name in fields for wrong in WRONG if not (name in ("push", "erases") and wrong == [])]


@pytest.mark.parametrize(("field", "wrong"), pair_wrong("seq", "push", "limit"))
def test_field_of_a_wrong_type_is_refused(api: Api, field: str, wrong: object) -> None:
    device = api.make_account()
    assert problem_of(device.send_sync(**{field: wrong})) == BAD


@pytest.mark.parametrize(("field", "wrong"), pair_wrong("id", "key", "body", "erases"))
def test_op_field_of_a_wrong_type_is_refused(api: Api, field: str, wrong: object) -> None:
    device = api.make_account()
    assert problem_of(device.send_sync(make_op(), {**make_op(), field: wrong})) == BAD
    assert device.pull() == []


@pytest.mark.parametrize("number", ["1e400", "1" * 400, "-1", "NaN", "Infinity", "1.5", "9007199254740992"])
def test_json_number_that_is_no_seq_is_refused(api: Api, number: str) -> None:
    body = f'{{"epoch":null,"seq":{number},"last":null,"push":[]}}'.encode()
    answer = api.post("sync", body, api.make_account().bearer_header, content_type=JSON)
    assert problem_of(answer) == BAD


@pytest.mark.parametrize("text", ["", "!", "AAAA", "not base64 at all", "AAAAAAAAAAAAAAAAAAAAAA", "é" * 24])
def test_json_binary_that_is_no_base64_of_an_id_is_refused(api: Api, text: str) -> None:
    body = json.dumps({"epoch": text, "seq": 0, "last": None, "push": []}).encode()
    answer = api.post("sync", body, api.make_account().bearer_header, content_type=JSON)
    assert problem_of(answer) == BAD


@pytest.mark.parametrize("field", ["epoch", "seq", "last", "push"])
def test_missing_field_is_refused(api: Api, field: str) -> None:
    message = sync_message()
    del message[field]
    assert problem_of(api.post("sync", message, api.make_account().bearer_header)) == BAD


def test_unknown_fields_are_refused_at_every_level(api: Api) -> None:
    device, new = api.make_account(), Device(api)
    account = new.account_message()
    assert problem_of(device.send_sync(surprise=1)) == BAD
    assert problem_of(device.send_sync({**make_op(), "surprise": 1})) == BAD
    assert problem_of(api.post("accounts", {**account, "surprise": 1}, new.login_header)) == BAD
    account["device"]["surprise"] = 1
    assert problem_of(api.post("accounts", account, new.login_header)) == BAD


def test_errors_echo_nothing_of_the_request(api: Api) -> None:
    answer = api.post("sync", {**sync_message(), "SECRETFIELD": "SECRETVALUE"}, api.make_account().bearer_header)
    assert "SECRET" not in answer.text

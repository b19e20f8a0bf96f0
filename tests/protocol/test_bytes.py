"""The document's keys, layouts and contents, made anew from its own words and held to the vectors."""

import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.client.content import Author
from tests.client.keys import derive_bytes, read_recovery_key, write_recovery_key
from tests.client.seal import DoesNotOpen, Keyring, Place, open_keyring, open_op, seal, seal_keyring, seal_op
from tests.protocol.document import read_example, read_json, read_section, read_table, read_tables, unquote

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "protocol-1.json").read_text())


def read_bytes(text: str) -> bytes:
    return bytes.fromhex(text)


def place_of(vector: dict[str, Any]) -> Place:
    account, op, key = (read_bytes(vector[name]) for name in ("account", "id", "key_id"))
    return Place(account, op, key, [read_bytes(id_) for id_ in vector["erases"]])


def prefix_in(heading: str) -> bytes:
    """What the section says that its bytes are bound to, before the ids."""
    (prefix,) = re.findall(r"bound to\s+`([^`]+)` ‖ account", read_section(heading))
    return str(prefix).encode()


@pytest.mark.parametrize("vector", VECTORS["keys"], ids=lambda vector: vector["text"])
def test_secrets_follow_from_a_recovery_key_by_the_infos_and_lengths_of_the_document(vector: dict[str, str]) -> None:
    key = read_bytes(vector["recovery_key"])
    derived = {
        secret.replace(" ", "_"): derive_bytes(key, unquote(info), int(length)).hex()
        for secret, info, length, _ in read_table("The recovery key", "secret")
    }
    text = write_recovery_key(key)
    assert {"recovery_key": key.hex(), "text": text, **derived} == vector
    assert text.startswith(f"{re.findall('human-readable part `(.+)`', read_section('The recovery key'))[0]}1")


@pytest.mark.parametrize("text", VECTORS["text_forms"]["same_key"])
def test_recovery_key_is_read_in_every_form_of_its_text(text: str) -> None:
    assert write_recovery_key(read_recovery_key(text)) == VECTORS["text_forms"]["same_key"][0]


@pytest.mark.parametrize("text", VECTORS["text_forms"]["refused"])
def test_text_that_is_no_recovery_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  of bech32, or of its length: either tells that it is none
        read_recovery_key(text)


def test_example_of_a_key_is_a_vector() -> None:
    example = {label.replace(" ", "_"): value for label, value in read_example("key").items()}
    assert example in VECTORS["keys"]


def test_example_of_a_keyring_is_the_vector_and_seals_to_its_bytes() -> None:
    example, vector = read_example("keyring"), VECTORS["keyring"]
    bound = prefix_in("The keyring") + read_bytes(example["account"])
    assert example == {**{name: vector[name] for name in example if name != "bound to"}, "bound to": bound.hex()}
    key = read_bytes(read_example("key")["keyring key"])
    assert read_example("key")["recovery key"] == vector["recovery_key"]
    account, plaintext, nonce = (read_bytes(example[name]) for name in ("account", "plaintext", "nonce"))
    assert seal(key, plaintext, bound, nonce).hex() == example["sealed"]
    keyring = msgspec.msgpack.decode(plaintext, type=Keyring)
    assert keyring.current in dict(keyring.keys)
    assert seal_keyring(key, account, keyring, nonce).hex() == example["sealed"]
    assert open_keyring(key, account, read_bytes(example["sealed"])) == keyring


def test_example_of_a_body_is_a_vector_and_seals_to_its_bytes() -> None:
    example = read_example("body")
    (vector,) = [vector for vector in VECTORS["ops"] if vector["body"] == example["body"]]
    names = {"op": "id", "key": "key_id", "data key": "data_key"}
    said = {names.get(label, label): value for label, value in example.items() if label not in ("erases", "bound to")}
    assert said.items() <= vector.items()
    assert [example["erases"]] == vector["erases"]
    ids = "".join(example[name] for name in ("account", "op", "key", "erases"))
    bound = prefix_in("The body of an op") + read_bytes(ids)
    assert bound.hex() == example["bound to"]
    padded = pad_as_said(read_bytes(example["content"]))
    assert seal(read_bytes(example["data key"]), padded, bound, read_bytes(example["nonce"])).hex() == example["body"]


def pad_as_said(content: bytes) -> bytes:
    said = read_section("The body of an op")
    (mark,), (block,) = re.findall(r"the byte `0x(..)`", said), re.findall(r"multiple of (\d+)", said)
    marked = content + read_bytes(mark)
    return marked + bytes(-len(marked) % int(block))


def test_sealed_bytes_have_the_layout_of_the_document() -> None:
    parts = {row[0]: row[1] for row in read_table("Sealed bytes", "part")}
    assert list(parts) == ["version", "nonce", "encrypted", "tag"]
    (version,) = re.findall("0x(..)", parts["version"])
    for vector in VECTORS["ops"]:
        body = vector["body"]
        assert body.startswith(version + vector["nonce"])
        assert len(vector["nonce"]) == 2 * int(parts["nonce"])
        padded = pad_as_said(read_bytes(vector["content"]))
        assert len(body) == 2 * (1 + int(parts["nonce"]) + len(padded) + int(parts["tag"]))


@pytest.mark.parametrize("vector", VECTORS["ops"], ids=lambda vector: vector["name"])
def test_body_opens_and_seals_to_the_same_bytes(vector: dict[str, Any]) -> None:
    key, content, body = (read_bytes(vector[name]) for name in ("data_key", "content", "body"))
    assert open_op(key, place_of(vector), body) == content
    assert seal_op(key, place_of(vector), content, read_bytes(vector["nonce"])) == body


@pytest.mark.parametrize("vector", VECTORS["must_not_open"], ids=lambda vector: vector["name"])
def test_body_that_was_altered_or_moved_does_not_open(vector: dict[str, Any]) -> None:
    with pytest.raises(DoesNotOpen):
        open_op(read_bytes(vector["data_key"]), place_of(vector), read_bytes(vector["body"]))


def test_examples_of_contents_say_what_stands_below_them_and_have_the_keys_of_the_tables() -> None:
    (sets,), (erases,) = read_json("an op that sets"), read_json("an op that erases")
    for name, said in (("an op that sets", sets), ("an op that erases", erases)):
        assert msgspec.msgpack.decode(read_bytes(read_example(name)["content"])) == with_ids(said)
    keys = [{unquote(row[0]) for row in table} for table in read_tables("The content of an op", "key")]
    every, setting, erasing, telling = keys
    assert (set(sets), set(erases)) == (every | setting, every | erasing | telling)


def test_examples_of_contents_are_what_a_device_writes() -> None:
    (sets,), (erases,) = read_json("an op that sets"), read_json("an op that erases")
    author = Author(read_bytes(sets["device"]))
    record = read_bytes(sets["record"])
    written = author.set(sets["kind"], record, sets["set"], sets["ms"])
    assert written.hex() == read_example("an op that sets")["content"]
    ((other, n),) = erases["seen"]
    author.hear({"ms": 0, "counter": 0, "device": read_bytes(other), "n": n})
    erased = author.erase([record], [(author.device, 1)], erases["ms"])
    assert erased.hex() == read_example("an op that erases")["content"]


def with_ids(said: Any, name: str = "") -> Any:
    """The JSON of a content as MessagePack holds it: ids are bytes, except inside `set`."""
    if isinstance(said, dict):
        return said if name == "set" else {key: with_ids(value, key) for key, value in said.items()}
    if isinstance(said, list):
        return [with_ids(value, name) for value in said]
    return read_bytes(said) if isinstance(said, str) and name != "kind" else said

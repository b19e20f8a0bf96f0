"""An account on a server with one device, which seals what its author says, pushes it, and opens what it pulls."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from tests.api.support.client import Api, Device, Http
from tests.client.content import Author
from tests.client.keys import derive_keys, make_recovery_key, write_recovery_key
from tests.client.seal import Keyring, Place, open_op, seal_keyring, seal_op

BATCH = 250  # ops of a few kilobytes each fit into a request

Op = dict[str, Any]  # as it stands on the wire


class Account:
    def __init__(self, http: Http) -> None:
        """Makes the account on the server that `http` leads to, which must be open to registration."""
        self.id = secrets.token_bytes(16)
        self._key_id, self.data_key = secrets.token_bytes(16), secrets.token_bytes(32)
        recovery_key = make_recovery_key()
        login, auth, keyring_key = derive_keys(recovery_key)
        keyring = seal_keyring(keyring_key, self.id, Keyring(self._key_id, [(self._key_id, self.data_key)]))
        self._device = Device(Api(http, Path()), login, auth, self.id, keyring)
        assert self._device.send_account().status_code == 201
        self.author = Author(self._device.id)
        self.recovery_key = write_recovery_key(recovery_key)

    def seal(self, content: bytes, erases: Sequence[bytes] = ()) -> Op:
        place = Place(self.id, secrets.token_bytes(16), self._key_id, erases)
        body = seal_op(self.data_key, place, content)
        return {"id": place.id, "key": place.key, "body": body, "erases": erases}

    def open(self, op: Op) -> Any:
        """Raises DoesNotOpen."""
        place = Place(self.id, op["id"], op["key"], op["erases"])
        return msgspec.msgpack.decode(open_op(self.data_key, place, op["body"]))

    def push(self, ops: Iterable[Op]) -> None:
        """Every op must be a new one; they are sealed as they are sent."""
        waiting = iter(ops)
        while batch := list(islice(waiting, BATCH)):
            assert set(self._device.push(*batch)) == {"stored"}

    def pull(self) -> Iterator[Op]:
        """The whole log, in its order."""
        cursor: dict[str, Any] = {}
        more = True
        while more:
            answer = self._device.sync(**cursor)
            yield from answer["ops"]
            more = answer["more"]
            cursor = {"epoch": answer["epoch"], "seq": answer["seq"], "last": answer["ops"][-1]["id"]} if more else {}

    def revoke_others(self) -> None:
        """Disconnects every other device of the account."""
        others = [one["id"] for one in self._device.list_devices() if not one["current"]]
        assert all(self._device.revoke(Device(self._device.api, id=other)).status_code == 204 for other in others)

    def erase(self) -> None:
        assert self._device.erase_account().status_code == 204

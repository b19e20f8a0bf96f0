"""A server killed in the middle of pushes, again and again: what it acknowledged is there, once, and in order."""

import asyncio
import os
import random
from contextlib import closing
from pathlib import Path

import httpx

from sojusz.db import open_database
from sojusz.upkeep.check import check_database
from tests.api.support.client import Api, Device
from tests.api.support.forked import serve_forked
from tests.api.support.process import copy_migrated
from tests.api.support.storm import Storm

KILLS = int(os.environ.get("SOJUSZ_TEST_KILLS", "50"))
PUSHERS = 6


def test_acknowledged_ops_survive_every_kill_once_and_in_order(tmp_path: Path, migrated: Path) -> None:
    data = copy_migrated(migrated, tmp_path / "data")
    storm = Storm(data, make_account(data))
    for kill in range(KILLS + 1):
        acknowledged = set(storm.acknowledged)
        asyncio.run(storm.rage(PUSHERS, acknowledgements=random.Random(kill).randint(1, 40)))  # noqa: S311
        # The log as it was read right after the start, before this round's pushes.
        seqs, ids = [seq for seq, _ in storm.log], [id_ for _, id_ in storm.log]
        assert seqs == list(range(1, len(seqs) + 1))
        assert len(set(ids)) == len(ids)
        assert acknowledged <= set(ids)
    assert len(acknowledged) > KILLS
    with closing(open_database(data / "sojusz.sqlite3")) as connection:
        check_database(connection)


def make_account(data: Path) -> Device:
    with serve_forked(data) as url, httpx.Client(base_url=url) as http:
        return Api(http, data / "sojusz.sqlite3").make_account()

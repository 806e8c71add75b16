# mypy: ignore-errors
"""Code that makes models by their Python names; the checkers have to refuse the marked lines and no other."""

from __future__ import annotations

import datetime as dt
from typing import Literal, assert_type

from MODULE import CLIENT, models


def built(client: CLIENT) -> None:
    deleted = models.Deleted(event_type="user.gone", by="me")
    assert_type(deleted.event_type, str)
    assert_type(deleted.created_at, dt.datetime | None)
    models.Deleted(event_type="user.gone", by="me", created_at=dt.datetime.now(dt.UTC))
    owner = models.Owner(owned_things=[models.Thing(field="f")])
    assert_type(owner.owned_things[0].the_owner, models.Owner | None)
    models.Thing(the_owner=owner, annotated="a")
    cat = models.Cat(kind="cat")
    assert_type(cat.kind, Literal["cat"])
    home = models.Home(first_pet=cat)
    assert_type(home.first_pet, models.Cat | models.Dog)
    models.Home(first_pet=models.Dog(kind="dog", barks_at="postman"))
    client.post.send_deleted(body=deleted)
    client.post.send_home(body=home)


def refused(client: CLIENT) -> None:
    models.Deleted(by="me")  # error
    models.Deleted(event_type=1, by="me")  # error
    models.Deleted(eventType="user.gone", by="me")  # error
    models.Deleted(event_type="user.gone", by="me", created="now")  # error
    models.Deleted("user.gone", by="me")  # error
    models.Cat(kind="dog")  # error
    models.Cat(livesLeft=9, kind="cat")  # error
    models.Home(first_pet=models.Owner(owned_things=[]))  # error
    client.post.send_deleted(body=models.Cat(kind="cat"))  # error

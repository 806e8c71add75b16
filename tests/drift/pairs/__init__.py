"""Pairs of documents that differ in one thing, by the subject of the rules that find it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.drift.pairs import (
    bodies,
    deprecation,
    info,
    operations,
    parameters,
    responses,
    security,
    servers,
    webhooks,
)

if TYPE_CHECKING:
    from tests.drift.pairs.smallest import Case

CASES: dict[str, Case] = {
    f"{subject.__name__.rpartition('.')[2]}: {name}": case
    for subject in (
        operations,
        deprecation,
        parameters,
        bodies,
        responses,
        security,
        servers,
        webhooks,
        info,
    )
    for name, case in subject.CASES.items()
}

"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

BlackfireProfilesListIsPublic: TypeAlias = (
    models.BlackfireProfilesListIsPublic | Literal["true", "false"]
)


BlackfireProfilesListSortBy: TypeAlias = (
    models.BlackfireProfilesListSortBy
    | Literal["date", "wt", "io", "cpu", "pmu", "nw", "sql", "http"]
)


BlackfireProfilesListSortOrder: TypeAlias = (
    models.BlackfireProfilesListSortOrder | Literal["asc", "desc"]
)


BlackfireProfilesListStatusCode: TypeAlias = (
    models.BlackfireProfilesListStatusCode | Literal[-1, 0, 16, 32, 64, 128, 192]
)


FilterSelectValues: TypeAlias = Sequence[str | None] | Mapping[str, str | None]


Mode: TypeAlias = models.Mode | Literal["1", "-1"]


class FilterSelectDict(TypedDict):
    """`FilterSelect` with the property names used in JSON."""

    mode: NotRequired[types.Mode]

    values: NotRequired[types.FilterSelectValues]


FilterSelect: TypeAlias = models.FilterSelect | FilterSelectDict

"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ReleaseCommandDict(TypedDict):
    """A command that runs when a new version is released."""

    command: NotRequired[str]

    label: NotRequired[str]


ReleaseCommand: TypeAlias = models.ReleaseCommand | ReleaseCommandDict


class TagFieldDict(TypedDict):
    """A tag of an application."""

    name: NotRequired[str]

    value: NotRequired[str]


TagField: TypeAlias = models.TagField | TagFieldDict

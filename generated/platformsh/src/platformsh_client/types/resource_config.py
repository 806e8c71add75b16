"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ResourceConfigDict(TypedDict):
    """`ResourceConfig` with the property names used in JSON."""

    profile_size: NotRequired[str | None]


ResourceConfig: TypeAlias = models.ResourceConfig | ResourceConfigDict

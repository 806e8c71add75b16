"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ResourceConfigDict(TypedDict):
    """`ResourceConfig` by the names of the wire."""

    profile_size: NotRequired[str | None]


ResourceConfig: TypeAlias = models.ResourceConfig | ResourceConfigDict

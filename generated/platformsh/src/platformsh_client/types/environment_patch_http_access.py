"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class EnvironmentPatchHttpAccessDict(TypedDict):
    """`EnvironmentPatchHttpAccess` by the names of the wire."""

    addresses: NotRequired[Sequence[types.EnvironmentPatchHttpAccessAddress]]

    basic_auth: NotRequired[Mapping[str, str]]

    is_enabled: NotRequired[bool]


EnvironmentPatchHttpAccess: TypeAlias = (
    models.EnvironmentPatchHttpAccess | EnvironmentPatchHttpAccessDict
)

"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

EnvironmentPatchHttpAccessAddressPermission: TypeAlias = (
    models.EnvironmentPatchHttpAccessAddressPermission | Literal["allow", "deny"]
)


class EnvironmentPatchHttpAccessAddressDict(TypedDict):
    """`EnvironmentPatchHttpAccessAddress` with the property names used in JSON."""

    address: str

    permission: types.EnvironmentPatchHttpAccessAddressPermission


EnvironmentPatchHttpAccessAddress: TypeAlias = (
    models.EnvironmentPatchHttpAccessAddress | EnvironmentPatchHttpAccessAddressDict
)


class EnvironmentPatchHttpAccessDict(TypedDict):
    """`EnvironmentPatchHttpAccess` with the property names used in JSON."""

    addresses: NotRequired[Sequence[types.EnvironmentPatchHttpAccessAddress]]

    basic_auth: NotRequired[Mapping[str, str]]

    is_enabled: NotRequired[bool]


EnvironmentPatchHttpAccess: TypeAlias = (
    models.EnvironmentPatchHttpAccess | EnvironmentPatchHttpAccessDict
)


EnvironmentPatchType: TypeAlias = (
    models.EnvironmentPatchType | Literal["development", "production", "staging"]
)

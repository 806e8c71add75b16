"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class EnvironmentPatchHttpAccessAddressDict(TypedDict):
    """`EnvironmentPatchHttpAccessAddress` with the property names used in JSON."""

    address: str

    permission: types.EnvironmentPatchHttpAccessAddressPermission


EnvironmentPatchHttpAccessAddress: TypeAlias = (
    models.EnvironmentPatchHttpAccessAddress | EnvironmentPatchHttpAccessAddressDict
)

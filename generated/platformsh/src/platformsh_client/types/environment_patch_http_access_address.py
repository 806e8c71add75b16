"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class EnvironmentPatchHttpAccessAddressDict(TypedDict):
    """`EnvironmentPatchHttpAccessAddress` by the names of the wire."""

    address: str

    permission: types.EnvironmentPatchHttpAccessAddressPermission


EnvironmentPatchHttpAccessAddress: TypeAlias = (
    models.EnvironmentPatchHttpAccessAddress | EnvironmentPatchHttpAccessAddressDict
)

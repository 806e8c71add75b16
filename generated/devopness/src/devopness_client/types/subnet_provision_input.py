"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class SubnetProvisionInputDict(TypedDict):
    """`SubnetProvisionInput` with the property names used in JSON."""

    settings: types.SubnetProvisionInputSettings


SubnetProvisionInput: TypeAlias = models.SubnetProvisionInput | SubnetProvisionInputDict

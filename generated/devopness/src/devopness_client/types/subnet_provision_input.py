"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class SubnetProvisionInputDict(TypedDict):
    """`SubnetProvisionInput` by the names of the wire."""

    settings: types.SubnetProvisionInputSettings


SubnetProvisionInput: TypeAlias = models.SubnetProvisionInput | SubnetProvisionInputDict

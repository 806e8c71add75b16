"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ServerProvisionInputDict(TypedDict):
    """`ServerProvisionInput` by the names of the wire."""

    cloud_service_code: types.ServerCloudServiceCode

    settings: NotRequired[types.ServerProvisionInputSettings]

    subnet_id: NotRequired[int]


ServerProvisionInput: TypeAlias = models.ServerProvisionInput | ServerProvisionInputDict

"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ServerProvisionInputDict(TypedDict):
    """`ServerProvisionInput` with the property names used in JSON."""

    cloud_service_code: types.ServerCloudServiceCode

    settings: NotRequired[types.ServerProvisionInputSettings]

    subnet_id: NotRequired[int]


ServerProvisionInput: TypeAlias = models.ServerProvisionInput | ServerProvisionInputDict

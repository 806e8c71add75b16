"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class NetworkProvisionInputDict(TypedDict):
    """`NetworkProvisionInput` by the names of the wire."""

    cloud_service_code: types.ServerCloudServiceCode

    settings: types.NetworkProvisionInputSettings


NetworkProvisionInput: TypeAlias = models.NetworkProvisionInput | NetworkProvisionInputDict

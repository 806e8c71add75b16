"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class NetworkProvisionInputDict(TypedDict):
    """`NetworkProvisionInput` with the property names used in JSON."""

    cloud_service_code: types.ServerCloudServiceCode

    settings: types.NetworkProvisionInputSettings


NetworkProvisionInput: TypeAlias = models.NetworkProvisionInput | NetworkProvisionInputDict

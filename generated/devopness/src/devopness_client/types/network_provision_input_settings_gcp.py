"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class NetworkProvisionInputSettingsGcpDict(TypedDict):
    """`NetworkProvisionInputSettingsGcp` with the property names used in JSON."""

    region: str

    region_human_readable: NotRequired[str]


NetworkProvisionInputSettingsGcp: TypeAlias = (
    models.NetworkProvisionInputSettingsGcp | NetworkProvisionInputSettingsGcpDict
)

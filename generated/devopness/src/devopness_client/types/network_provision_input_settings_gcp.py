"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class NetworkProvisionInputSettingsGcpDict(TypedDict):
    """`NetworkProvisionInputSettingsGcp` by the names of the wire."""

    region: str

    region_human_readable: NotRequired[str]


NetworkProvisionInputSettingsGcp: TypeAlias = (
    models.NetworkProvisionInputSettingsGcp | NetworkProvisionInputSettingsGcpDict
)

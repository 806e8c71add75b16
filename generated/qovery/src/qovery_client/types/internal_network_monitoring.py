"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class InternalNetworkMonitoringDict(TypedDict):
    """`InternalNetworkMonitoring` by the names of the wire."""

    enabled: bool


InternalNetworkMonitoring: TypeAlias = (
    models.InternalNetworkMonitoring | InternalNetworkMonitoringDict
)

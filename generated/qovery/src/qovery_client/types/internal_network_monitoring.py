"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class InternalNetworkMonitoringDict(TypedDict):
    """`InternalNetworkMonitoring` with the property names used in JSON."""

    enabled: bool


InternalNetworkMonitoring: TypeAlias = (
    models.InternalNetworkMonitoring | InternalNetworkMonitoringDict
)
